"""The veil over the window while a dialog is open."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import theme


class Scrim(QWidget):
    """One plain child widget over all of its window."""

    def __init__(self, window: QWidget) -> None:
        """Follows the window's size."""
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the window."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """See-through dark."""
        del event
        painter = QPainter(self)
        color = QColor(theme().color("scrim"))
        painter.fillRect(self.rect(), color)
