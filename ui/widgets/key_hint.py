"""The small chip that tells which key does the same."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import tall, theme

HEIGHT, PAD = 22, 7


def hint_height() -> int:
    """How high the chip of a key is."""
    return tall(HEIGHT)


def hint_width(key: str) -> int:
    """How wide the chip of that key is; nothing where there is no key."""
    return QFontMetrics(theme().font("key")).horizontalAdvance(key) + 2 * PAD if key else 0


def paint_hint(painter: QPainter, key: str, box: QRect, ink: str | None = None) -> None:
    """The chip; `ink` is the token it is drawn in on a coloured ground, on a plain one it is quiet."""
    painter.setBrush(Qt.BrushStyle.NoBrush if ink else theme().color("surface_2"))
    painter.setPen(QPen(theme().color(ink or "border"), 1))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(theme().font("key"))
    painter.setPen(theme().color(ink or "muted"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


class KeyChip(QWidget):
    """The chip as a part of its own, in whatever room it is given."""

    def __init__(self, key: str, parent: QWidget) -> None:
        """Seen, and said by nobody: the field's own words name the key."""
        super().__init__(parent)
        self._key = key
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_hint(painter, self._key, self.rect())
