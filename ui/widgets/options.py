"""Choosing one of a few: boxes with two lines (and segments, which live beside)."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import tall, theme
from ui.widgets.layouts import FlowLayout
from ui.widgets.mirror import draw_words, mirrored, reads_right_to_left
from ui.widgets.segments import Segments
from ui.widgets.tips import tip

__all__ = ["OptionBox", "OptionGroup", "Segments"]

BOX_HEIGHT, BOX_HEIGHT_ONE, MARK, LEAST_WIDTH = 56, 40, 18, 98


class OptionBox(QAbstractButton):
    """A box that can be chosen: soft ground, accent edge, a tick or a radio dot."""

    def __init__(self, title: str, second: str = "", mark: str = "tick") -> None:
        """`second` is the quiet second line."""
        super().__init__()
        self._title, self._second, self._mark = title, second, mark
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(title, second)
        theme().changed.connect(self.update)

    def set_words(self, title: str, second: str = "") -> None:
        """Other words."""
        self._title, self._second = title, second
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(second)
        tip(self, f"{title}, {second}" if second else title)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Both lines and the mark."""
        title = QFontMetrics(theme().font("body_strong")).horizontalAdvance(self._title) + MARK + 30
        second = QFontMetrics(theme().font("small")).horizontalAdvance(self._second) + 20
        return QSize(max(title, second, LEAST_WIDTH), tall(BOX_HEIGHT, 2) if self._second else tall(BOX_HEIGHT_ONE))

    def minimumSizeHint(self) -> QSize:
        """May be narrower: the words are cut with dots."""
        return QSize(84, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, edge, mark, words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        hovered = self.underMouse() and self.isEnabled() and not on
        painter.setPen(QPen(theme().color("accent" if on else "ctl"), 2 if on else 1))
        painter.setBrush(theme().color("soft" if on else "hover" if hovered else "surface"))
        inset = 1.0 if on else 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 8, 8)
        self._paint_mark(painter, on=on)
        high = tall(20)
        title = QRect(13, 8 if self._second else 10, self.width() - 28 - MARK, high)
        self._line(painter, self._title, title, font="body_strong", token="soft_text" if on else "text")
        if self._second:
            self._line(painter, self._second, QRect(13, 9 + high, self.width() - 18, high), font="small", token="muted")

    def _line(self, painter: QPainter, words: str, box: QRect, *, font: str, token: str) -> None:
        painter.setFont(theme().font(font))
        painter.setPen(theme().color(token if self.isEnabled() else "dead"))
        draw_words(painter, words, mirrored(box, self), rtl=reads_right_to_left(self))

    def _paint_mark(self, painter: QPainter, *, on: bool) -> None:
        box = mirrored(QRect(self.width() - MARK - 10, 9 if self._second else 11, MARK, MARK), self)
        if self._mark == "tick":
            if on:
                painter.drawPixmap(box, theme().pixmap("check", MARK, "accent"))
            return
        painter.setPen(QPen(theme().color("accent" if on else "ctl"), 5 if on else 1.5))
        painter.setBrush(theme().color("surface"))
        inset = 4 if on else 2
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


class OptionGroup(QWidget):
    """Boxes of which exactly one is chosen; arrows move between them."""

    changed = Signal(object)

    def __init__(self, name: str = "", *, stretch: bool = True, mark: str = "tick") -> None:
        """Boxes wrap where the width ends; `stretch` lets those of a row fill it."""
        super().__init__()
        self.setAccessibleName(name)
        self._mark, self._stretch = mark, stretch
        self._group = QButtonGroup(self)
        self._keys: dict[QAbstractButton, object] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._holder: QWidget | None = None
        self._group.buttonToggled.connect(self._on_toggle)

    def set_options(self, options: Sequence[tuple[object, str, str]]) -> None:
        """(key, title, second line); the first is chosen unless the one chosen before is still there."""
        before = self.chosen
        self._clear()
        self._holder = QWidget()
        layout = FlowLayout(self._holder, spacing=8, fill=self._stretch)
        for key, title, second in options:
            box = OptionBox(title, second, self._mark)
            # a screen reader says radio button: one of several
            box.setAutoExclusive(True)
            self._group.addButton(box)
            self._keys[box] = key
            layout.addWidget(box)
        self._column.addWidget(self._holder)
        keys = [key for key, _, _ in options]
        if keys:
            self.choose(before if before in keys else keys[0])

    def _clear(self) -> None:
        for box in list(self._keys):
            self._group.removeButton(box)
        self._keys = {}
        if self._holder is not None:
            self._column.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
            self._holder = None

    @property
    def chosen(self) -> object:
        """The key chosen, None where there is nothing to choose."""
        box = self._group.checkedButton()
        return self._keys.get(box) if box is not None else None

    def choose(self, key: object) -> None:
        """Choose by key."""
        for box, known in self._keys.items():
            if known == key:
                box.setChecked(True)

    def boxes(self) -> list[QAbstractButton]:
        """The boxes in their order."""
        return list(self._keys)

    def _on_toggle(self, box: QAbstractButton, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on and box in self._keys:
            self.changed.emit(self._keys[box])
