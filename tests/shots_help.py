"""How one gets, by keyboard, to the help and the tour of the first day."""

from collections.abc import Callable
from typing import Protocol

from tests.drivers.hands import press, until
from ui.help.panel import HelpPanel
from ui.main_window import MainWindow


class Album(Protocol):
    """Where pictures are kept."""

    window: MainWindow

    def take(self, name: str) -> None:
        """Save what is shown."""


def help_scenes(album: Album) -> list[Callable[[], None]]:
    """The page of the Desk, all keys, what is new, and the first step of the tour."""
    return [lambda: _pages(album), lambda: _tour(album)]


def _pages(album: Album) -> None:
    press("Ctrl+1")
    for key, name in (("F1", "help"), ("Shift+F1", "help-keys"), ("Shift+F3", "help-news")):
        press(key)
        until(lambda: any(one.isVisible() for one in album.window.findChildren(HelpPanel)), "the help")
        album.take(name)
    press("Esc")


def _tour(album: Album) -> None:
    press("Shift+F2")
    frame = album.window.frame
    assert frame is not None
    until(frame.guide.coach.isVisible, "the tour")
    album.take("tour")
    frame.guide.coach.finish()
