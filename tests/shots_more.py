"""How one gets, by keyboard, to what opens over the desk and to the owner's rarer dialogs."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QApplication

from tests.drivers import eyes
from tests.drivers.hands import go_and_press, go_to, name_of, press, rewrite, until, write
from tests.drivers.tongue import in_english
from ui.main_window import MainWindow
from ui.widgets.labels import Link

ONLY_ACTIONS, NEW_HERE = ">", "Fatima Shaikh"


class Album(Protocol):
    """Where pictures are kept."""

    window: MainWindow

    def take(self, name: str) -> None:
        """Save what is shown."""

    def wallet(self) -> None:
        """The wallet of a patient who comes regularly."""


def desk_scenes(album: Album) -> list[Callable[[], None]]:
    """What a receptionist opens over the desk."""

    def palette() -> None:
        press("Ctrl+K")
        write(ONLY_ACTIONS)
        until(lambda: len(eyes.listed("What was found")) > 1, "what one can do")
        album.take("palette")
        press("Escape")

    def appointment() -> None:
        album.wallet()
        _open(album, "F9", "Add an appointment", "appointment")

    def change() -> None:
        press("Ctrl+1")
        go_to("Today's appointments")
        press("Home")
        _open(album, "Ctrl+E", "Change the appointment", "change-appointment")

    def appointments() -> None:
        press("Ctrl+1")
        _open(album, "Ctrl+Shift+A", "", "appointments")

    def visit() -> None:
        press("Ctrl+1")
        go_to("Today's appointments")
        _open(album, "Del", "How did the visit go?", "visit")

    def whole_list() -> None:
        press("Ctrl+1")
        links = [name_of(link) for link in album.window.findChildren(Link) if in_english(link.text()) == "30 days"]
        go_to(links[0])
        _open(album, "Space", "Expiring soon", "whole-list")

    def why_not() -> None:
        album.wallet()
        _open(album, "F7", "", "why-not")

    def about() -> None:
        _open(album, "Shift+F12", "About Sessiondesk", "about")

    return [palette, appointment, change, appointments, visit, whole_list, why_not, about]


def owner_scenes(album: Album) -> list[Callable[[], None]]:
    """What only managers and the owner open."""

    def watch_folder() -> None:
        press("Ctrl+1")
        _open(album, "Ctrl+Shift+O", "Appointments from a folder", "watch-folder")

    def bring_in() -> None:
        press("Ctrl+1")
        press("Ctrl+K")
        rewrite(NEW_HERE.casefold())
        press("Return")
        until(lambda: eyes.wallet_of(album.window) == NEW_HERE and album.window.jobs.is_idle, f"{NEW_HERE}'s wallet")
        _open(album, "Ctrl+B", "", "bring-in")

    def close_day() -> None:
        press("Ctrl+4")
        _open(album, "Ctrl+D", "", "close-day")

    def restore() -> None:
        press("Ctrl+F5")
        go_and_press("Back up now")
        until(lambda: album.window.jobs.is_idle and eyes.table_rows(), "a backup in the list")
        album.take("backup-made")
        go_to("Restore ...")
        _open(album, "Space", "Restore a backup", "restore")

    return [watch_folder, bring_in, close_day, restore]


def _open(album: Album, key: str, title: str, name: str) -> None:
    """Press that key and see the dialog of that title, or whichever opens."""
    press(key)
    until(lambda: eyes.dialog(title) if title else QApplication.activeModalWidget(), f"the dialog {title or name!r}")
    album.take(name)
