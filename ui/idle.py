"""Locking a desk that nobody uses: counts from the last key or pointer press."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

MINUTE_MS = 60_000
SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleWatch(QObject):
    """Watches windows, not the application: few events pass there, and each key passes once."""

    passed = Signal()
    """Nobody touched anything for that long."""

    def __init__(self, parent: QObject) -> None:
        """Counts nothing before it is started."""
        super().__init__(parent)
        self.minutes = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.passed)

    def watch(self, window: QWindow | None) -> None:
        """Keys and pointer in this window count."""
        if window is not None:
            window.installEventFilter(self)

    def start(self, minutes: int) -> None:
        """Begin to count."""
        self.minutes = minutes
        self._timer.start(minutes * MINUTE_MS)

    def stop(self) -> None:
        """Count no more: it is locked."""
        self._timer.stop()

    @property
    def is_counting(self) -> bool:
        """Whether it would lock."""
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is here: count anew; nothing is taken away from the window."""
        del watched
        if event.type() in SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False
