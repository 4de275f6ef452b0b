"""A person's hands: keys go where the focus is, as on a real keyboard."""

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def focused() -> QWidget:
    """What the next key goes to."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key, through the window as the system sends it."""
    handle = focused().window().windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifier)


def chord(key: Qt.Key) -> None:
    """Ctrl and a key."""
    press(key, Qt.KeyboardModifier.ControlModifier)


def write(words: str) -> None:
    """Letters, one by one."""
    for letter in words:
        QTest.keyClicks(focused(), letter)


def wait(milliseconds: int) -> None:
    """Let time pass; workers go on meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()  # a test waits; the program itself never does
