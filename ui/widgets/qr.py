"""A QR code, painted black on white in every theme so that any phone reads it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET_MODULES = 4
DARK, LIGHT = QColor("#000000"), QColor("#FFFFFF")


class QrView(QWidget):
    """Shows the modules of one code; empty until it is given one."""

    def __init__(self, name: str, side: int = 132, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says; `side` is in logical pixels."""
        super().__init__(parent)
        self._modules: Sequence[Sequence[bool]] = ()
        self._side = side
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_code(self, modules: Sequence[Sequence[bool]], meaning: str) -> None:
        """Show these rows of dark and light modules; `meaning` tells what scanning it does."""
        self._modules = modules
        self.setAccessibleDescription(meaning)
        self.update()

    def sizeHint(self) -> QSize:
        """A square of the side given."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole pixels a module, so that edges stay sharp."""
        del event
        if not self._modules:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), LIGHT)
        count = len(self._modules) + 2 * QUIET_MODULES
        size = max(1, self.width() // count)
        start = (self.width() - size * len(self._modules)) // 2
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(start + x * size, start + y * size, size, size), DARK)
