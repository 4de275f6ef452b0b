"""A count between two buttons: typed, stepped or with the arrow keys."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui.theme import tall, theme, wide
from ui.widgets.buttons import IconButton

SIDE, COUNT_WIDTH, RADIUS = 48, 64, 8
FOCUS_EVENTS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class Stepper(QWidget):
    """Whole numbers from a least to a most."""

    changed = Signal(int)

    def __init__(self, minimum: int, maximum: int, name: str, *, side: int = SIDE) -> None:
        """`name` says what is counted; `side` is the height, 40 in the rows of a list."""
        super().__init__()
        self._least, self._most = minimum, maximum
        large, side = side >= SIDE, tall(side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.less = IconButton("minus", self.tr("One less: {what}").format(what=name), token="text", side=side)
        self.more = IconButton("plus", self.tr("One more: {what}").format(what=name), token="text", side=side)
        self.edit = QLineEdit(str(minimum))
        self.edit.setAccessibleName(name)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.setObjectName("stepperCount")
        self.edit.setFont(theme().font("title_small" if large else "head"))
        self.edit.setFixedSize(wide(COUNT_WIDTH if large else COUNT_WIDTH - 8), side)
        self.edit.setValidator(QIntValidator(0, 10**6, self))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for part in (self.less, self.edit, self.more):
            line.addWidget(part)
        for button in (self.less, self.more):
            button.setAutoRepeat(True)
        self.setFocusProxy(self.edit)
        self.less.clicked.connect(lambda: self.set_value(self.value() - 1))
        self.more.clicked.connect(lambda: self.set_value(self.value() + 1))
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(lambda: self.set_value(self.value()))
        self._show_ends()
        self.edit.installEventFilter(self)
        theme().changed.connect(self.update)

    def value(self) -> int:
        """The count, within its bounds."""
        text = self.edit.text()
        return self._bounded(int(text)) if text.isdecimal() else self._least

    def _bounded(self, value: int) -> int:
        return max(self._least, min(self._most, value))

    def set_value(self, value: int) -> None:
        """Another count."""
        self.edit.setText(str(self._bounded(value)))
        self._show_ends()
        self.changed.emit(self.value())

    def set_range(self, minimum: int, maximum: int) -> None:
        """Other bounds; the count moves inside them."""
        self._least, self._most = minimum, max(minimum, maximum)
        self.set_value(self.value())

    def _typed(self, _text: str) -> None:
        self._show_ends()
        self.changed.emit(self.value())

    def _show_ends(self) -> None:
        self.less.setEnabled(self.value() > self._least)
        self.more.setEnabled(self.value() < self._most)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down step."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.set_value(self.value() + step)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The edge of the whole shows that the figures have the focus."""
        if event.type() in FOCUS_EVENTS:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame around all three, the buttons on a quiet ground."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.edit.hasFocus()
        inset = 1.0 if focused else 0.5
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        painter.fillPath(frame, theme().color("surface_2"))
        painter.save()
        painter.setClipPath(frame)
        painter.fillRect(self.edit.geometry(), theme().color("surface"))
        for x in (self.edit.x(), self.edit.geometry().right()):
            painter.fillRect(x, 0, 1, self.height(), theme().color("ctl"))
        painter.restore()
        painter.setPen(QPen(theme().color("focus" if focused else "ctl"), 2 if focused else 1))
        painter.drawPath(frame)
