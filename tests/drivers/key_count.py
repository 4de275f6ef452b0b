"""Counts the presses somebody makes, as the window receives them."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QWindow


class Keys(QObject):
    """A filter sees each key several times, but once on its way to the window or to a shortcut."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        to_window = isinstance(watched, QWindow) and event.type() is QEvent.Type.KeyPress
        self.pressed += to_window or event.type() is QEvent.Type.Shortcut
        return False


@contextmanager
def counted() -> Iterator[Keys]:
    """From now on, until the end."""
    made, app = Keys(), QCoreApplication.instance()
    assert app is not None
    app.installEventFilter(made)
    try:
        yield made
    finally:
        app.removeEventFilter(made)
