"""Python's search for unreachable cycles, on the GUI thread only.

It runs on whichever thread happens to allocate; a worker that collects a forgotten widget destroys it on the wrong
thread, which now and then crashes Qt in the middle of a repaint.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 300
STARTING_MS = 3000
"""Until then the program loads itself: nothing of that is garbage, and looking through it costs more than 50 ms."""


class Garbage(QObject):
    """Takes the collector over while workers run; gives it back when stopped."""

    _held = 0

    def __init__(self, parent: QObject | None = None) -> None:
        """On the thread this is made on."""
        super().__init__(parent)
        Garbage._held += 1
        gc.disable()
        self._stopped = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        QTimer.singleShot(STARTING_MS, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        if not self._stopped:
            self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due, by Python's own thresholds."""
        due = [one for one in (2, 1, 0) if gc.get_count()[one] > gc.get_threshold()[one]]
        if due:
            gc.collect(due[0])

    def stop(self) -> None:
        """Let Python collect by itself again, once nobody holds it."""
        if self._stopped:
            return
        self._stopped = True
        self._timer.stop()
        Garbage._held -= 1
        if not Garbage._held:
            gc.enable()
