"""Initials in a circle."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import format as show
from ui.theme import theme

LARGE = 48


class Avatar(QWidget):
    """A person at a glance; the name stands beside it, so a screen reader passes it by."""

    def __init__(self, size: int = 32) -> None:
        """`size` is the diameter."""
        super().__init__()
        self._name, self._size = "", size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def set_name(self, name: str) -> None:
        """Whose initials."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """A circle."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Soft circle, initials."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("soft"))
        painter.drawEllipse(self.rect())
        painter.setFont(theme().font("title_small" if self._size >= LARGE else "key"))
        painter.setPen(theme().color("soft_text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, show.initials(self._name) if self._name else "")
