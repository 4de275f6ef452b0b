"""Two hands at one keyboard: keys go to whatever window has the focus, as they do at a front desk."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from tests.drivers.breath import breathe
from tests.drivers.tongue import in_english

PATIENCE_SECONDS = 30.0
MOST_TABS, MOST_CHOICES = 150, 20


class Missed(AssertionError):  # noqa: N818 - something a person would have waited for in vain
    """What should have happened on the screen did not."""


def until(seen: Callable[[], object], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Look at the screen until it is so."""
    give_up = time.monotonic() + seconds
    _give_keyboard_back()
    while not seen():
        if time.monotonic() > give_up:
            raise Missed(f"waited {seconds:.0f} s in vain: {what} (the keyboard is on {focus_name()!r})")
        breathe()
        _give_keyboard_back()
    breathe()


def press(keys: str, times: int = 1) -> None:
    """One key or chord, such as `F2` or `Ctrl+Return`."""
    chord = QKeySequence(keys)[0]  # type: ignore[index]  # one can; the stubs do not know it
    for _ in range(times):
        QTest.keyClick(_window(), chord.key(), chord.keyboardModifiers())


def write(words: str) -> None:
    """Letter by letter, into whatever has the focus."""
    for letter in words:
        QTest.keyClick(_window(), ord(letter))


def rewrite(words: str) -> None:
    """In place of what the field holds."""
    press("Ctrl+A")
    write(words)


def paste(words: str) -> None:
    """From the clipboard, in place of what the field holds."""
    QGuiApplication.clipboard().setText(words)
    press("Ctrl+A")
    press("Ctrl+V")


def go_to(name: str) -> None:
    """Tab until the part of that accessible name has the focus; a screen reader's user finds it the same way."""
    passed = []
    for _ in range(MOST_TABS):
        if focus_name() == name:
            return
        passed.append(focus_name())
        QTest.keyClick(_window(), Qt.Key.Key_Tab)
    raise Missed(f"no Tab leads to {name!r}, only to {sorted(set(passed))}")


def go_and_press(name: str) -> None:
    """Tab to a button and press it with the space bar."""
    go_to(name)
    press("Space")


def choose_beside(name: str, chosen: str) -> None:
    """In a group of choices the arrows move: from the one that is chosen to another."""
    go_to(chosen)
    for _ in range(MOST_CHOICES):
        press("Right")
        if focus_name() in (name, chosen):
            break
    if focus_name() != name:
        raise Missed(f"no arrow leads to {name!r}")


def name_of(widget: QWidget | None) -> str:
    """What a screen reader calls it."""
    if widget is None:
        return ""
    words = widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""
    return in_english(widget.accessibleName() or words)


def typed() -> str:
    """What the field with the focus holds."""
    field = QApplication.focusWidget()
    return field.text() if isinstance(field, QLineEdit) else ""


def focus_name() -> str:
    """The name of what has the focus."""
    return name_of(QApplication.focusWidget())


def _window() -> QWindow:
    """Where the keyboard is."""
    _give_keyboard_back()
    if QGuiApplication.focusWindow() is None:
        until(lambda: QGuiApplication.focusWindow() is not None, "a window with the keyboard")
    window = QGuiApplication.focusWindow()
    if window is None:
        raise Missed("no window has the keyboard")
    return window


def _give_keyboard_back() -> None:
    """What a window manager does: a dialog over its window has the keyboard, and that window again when it closes."""
    modal, focused = QApplication.activeModalWidget(), QGuiApplication.focusWindow()
    behind = modal is not None and QApplication.activePopupWidget() is None and focused is not modal.windowHandle()
    if not behind and focused is not None:
        return
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    front = modal or next(iter(shown), None)
    if front is not None:
        front.activateWindow()
