"""The whole program over a clinic's folder, as somebody starts it, and what they read in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.drivers.keys import ENTER, press, write
from tests.folders import Folder
from tests.founding import PINS
from ui.__main__ import compose
from ui.dialogs.restore import RestoreDialog
from ui.main_window import MainWindow
from ui.screens.settings import SettingsScreen

T = TypeVar("T")
PATIENCE_MS = 30_000


class Program:
    """One window; every wait is for something one can see."""

    def __init__(self, qtbot: QtBot, folder: Folder) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.window: MainWindow = compose(folder.path, clock=folder.clock)
        self.window.show()
        self.window.activateWindow()

    def until(self, look: Callable[[], T]) -> T:
        """What one waits for."""
        self.qtbot.waitUntil(lambda: bool(look()), timeout=PATIENCE_MS)
        return look()

    def settle(self) -> None:
        self.until(lambda: self.window.jobs.is_idle)
        self.qtbot.wait(5)

    @property
    def page(self) -> QWidget | None:
        return self.window.cover.currentWidget()

    def at_sign_in(self) -> bool:
        return self.window.is_furnished and self.page is self.window.sign_in and bool(self.window.sign_in.people.rows)

    def sign_in(self, name: str) -> None:
        """By keys."""
        self.until(self.at_sign_in)
        self.settle()
        self.window.sign_in.name.setFocus()
        write(name)
        press(ENTER)
        write(PINS[name])
        press(ENTER)
        self.until(lambda: self.window.actor is not None)
        self.settle()

    def open_backups(self) -> SettingsScreen:
        """Their page of the settings, by the mark in the bar."""
        frame = self.window.frame
        assert frame is not None
        frame.bar.backup.button.click()
        screen = self.until(lambda: frame.places.made("settings"))
        self.settle()
        assert isinstance(screen, SettingsScreen)
        return screen

    def dialog(self) -> RestoreDialog:
        """The open restore dialog."""
        found = self.until(lambda: [one for one in self.window.findChildren(RestoreDialog) if one.isVisible()])
        return found[0]

    def prepared(self) -> RestoreDialog:
        """The same, once it knows what would be lost."""
        dialog = self.dialog()
        self.until(lambda: dialog.prepared is not None)
        self.qtbot.wait(5)
        return dialog

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.qtbot.wait(1)


def words_of(page: QWidget) -> str:
    """Everything one reads on it."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def dialogs(window: MainWindow) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


@contextmanager
def running(qtbot: QtBot, folder: Folder) -> Iterator[Program]:
    """Started, and closed at the end."""
    program = Program(qtbot, folder)
    try:
        yield program
    finally:
        program.close()
