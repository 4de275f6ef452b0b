"""Choosing from a list, and saying yes or no."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from ui.theme import tall, theme
from ui.widgets.mirror import draw_words, mirrored, reads_right_to_left
from ui.widgets.spoken import speak_by_name

BOX, BOX_TARGET, CHEVRON, EDGE = 20, 28, 18, 1.5
LEAST_LETTERS, LIST_EDGES = 8, 24


class Combo(QComboBox):
    """A choice from a list; typing its first letters chooses."""

    changed = Signal(object)

    def __init__(self, name: str) -> None:
        """`name` is what is chosen among; a screen reader hears what is chosen as its value."""
        super().__init__()
        # before anything is told of it: who listens keeps what answered first
        speak_by_name(self)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda _index: self.changed.emit(self.key()))

    def let_shrink(self) -> None:
        """As wide as its place, not as its longest entry: the list that opens still shows every entry whole."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def showPopup(self) -> None:
        """As wide as the longest entry needs."""
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + LIST_EDGES))
        super().showPopup()

    def set_items(self, items: Sequence[tuple[str, str]]) -> None:
        """(key, words); what was chosen stays where it is still there."""
        before = self.key()
        self.clear()
        for key, words in items:
            self.addItem(words, key)
        self.set_key(before or "")

    def key(self) -> str:
        """The key chosen, empty where there is none."""
        return str(self.currentData() or "")

    def set_key(self, key: str) -> None:
        """Choose by key; the first where it is unknown."""
        self.setCurrentIndex(max(0, self.findData(key)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past it never changes the choice."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box of the style sheet with a drawn chevron; words without room end in dots."""
        del event
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        words = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, words, self).width()
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        place = QRect(self.width() - CHEVRON - 10, (self.height() - CHEVRON) // 2, CHEVRON, CHEVRON)
        token = "muted" if self.isEnabled() else "dead"
        painter.drawPixmap(mirrored(place, self), theme().pixmap("chevron-down", CHEVRON, token))


class CheckBox(QAbstractButton):
    """Yes or no, in a target of 28 px."""

    def __init__(self, text: str) -> None:
        """The words are its name."""
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Box and words."""
        return QSize(BOX + 10 + self.fontMetrics().horizontalAdvance(self.text()) + 4, tall(BOX_TARGET))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box with a tick."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = reads_right_to_left(self)
        x = self.width() - BOX - 1 if right else 1
        y = (self.height() - BOX) // 2
        on = self.isChecked()
        edge = "accent" if on and self.isEnabled() else "ctl" if self.isEnabled() else "border"
        painter.setPen(QPen(theme().color(edge), EDGE))
        hovered = self.underMouse() and self.isEnabled()
        painter.setBrush(theme().color("accent" if on and self.isEnabled() else "hover" if hovered else "surface"))
        half = EDGE / 2
        painter.drawRoundedRect(QRectF(x, y, BOX, BOX).adjusted(half, half, -half, -half), 4, 4)
        if on:
            painter.drawPixmap(x + 2, y + 2, theme().pixmap("check", 16, "accent_text" if self.isEnabled() else "dead"))
        painter.setPen(theme().color("text" if self.isEnabled() else "dead"))
        room = mirrored(QRect(BOX + 10, 0, self.width() - BOX - 10, self.height()), self)
        draw_words(painter, self.text(), room, rtl=right)
