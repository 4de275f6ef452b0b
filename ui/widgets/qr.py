"""A QR code, painted black on white in every theme so that any phone reads it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET_MODULES = 4
MODULE, SMALL_MODULE, MOST = 3, 2, 171
"""Pixels a module: a phone reads larger ones from further away, unless the code would grow too large for the page."""
DARK, LIGHT = QColor("#000000"), QColor("#FFFFFF")


class QrView(QWidget):
    """Shows the modules of one code; empty until it is given one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says."""
        super().__init__(parent)
        self._modules: Sequence[Sequence[bool]] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_code(self, modules: Sequence[Sequence[bool]], meaning: str) -> None:
        """Show these rows of dark and light modules; `meaning` tells what scanning it does."""
        self._modules = modules
        self.setAccessibleDescription(meaning)
        self.updateGeometry()
        self.update()

    def _module(self) -> int:
        return MODULE if MODULE * self._count() <= MOST else SMALL_MODULE

    def _count(self) -> int:
        return len(self._modules) + 2 * QUIET_MODULES

    def sizeHint(self) -> QSize:
        """A square of whole pixels a module, with its quiet zone."""
        side = self._module() * self._count()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole pixels a module, so that edges stay sharp."""
        del event
        if not self._modules:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), LIGHT)
        size = self._module()
        start = size * QUIET_MODULES
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(start + x * size, start + y * size, size, size), DARK)
