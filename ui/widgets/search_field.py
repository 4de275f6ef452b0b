"""The field one finds people and things with."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from ui.theme import theme
from ui.widgets.key_hint import hint_height, hint_width, paint_hint
from ui.widgets.mirror import mirrored, reads_right_to_left
from ui.widgets.tips import tip

GLASS, PAD, START = 20, 13, 28


class SearchField(QLineEdit):
    """A field with a magnifying glass and the key that jumps into it."""

    text_changed = Signal(str)

    def __init__(self, name: str, placeholder: str, key_hint: str = "") -> None:
        """`key_hint` is shown at the end while the field is empty."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(120)
        self._hint = key_hint
        tip(self, f"{name} ({key_hint})" if key_hint else name)
        self.textChanged.connect(self.text_changed)
        theme().changed.connect(self.update)
        self._make_room()

    def _make_room(self) -> None:
        """Words begin after the glass and end before the hint; Qt does not mirror these margins.

        The hint's room is kept while somebody types: to give and take it would lay out the whole window each time.
        """
        end = hint_width(self._hint) if self._hint else 0
        if reads_right_to_left(self):
            self.setTextMargins(end, 0, START, 0)
        else:
            self.setTextMargins(START, 0, end, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Mirrored with the rest of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The glass at the start, the hint at the end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() // 2
        glass = mirrored(QRect(PAD, middle - GLASS // 2, GLASS, GLASS), self)
        painter.drawPixmap(glass, theme().pixmap("search", GLASS, "muted"))
        if self._hint and not self.text():
            width = hint_width(self._hint)
            box = QRect(self.width() - width - 8, middle - hint_height() // 2, width, hint_height())
            paint_hint(painter, self._hint, mirrored(box, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties it before it closes anything."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
