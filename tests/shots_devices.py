"""How one gets, by keyboard, to a patient's card and to a receipt before it is printed."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QDialog

from tests.drivers.hands import go_to, press, until
from ui.dialogs.patient_card import PatientCardDialog
from ui.main_window import MainWindow
from ui.print.look import LookFirst


class Album(Protocol):
    """Where pictures are kept."""

    window: MainWindow

    def take(self, name: str) -> None:
        """Save what is shown."""

    def wallet(self) -> None:
        """The wallet of a patient who comes regularly."""


def device_scenes(album: Album) -> list[Callable[[], None]]:
    """What a scanner and a printer bring along."""
    return [lambda: _card(album), lambda: _look(album)]


def _card(album: Album) -> None:
    album.wallet()
    press("Ctrl+I")
    until(lambda: _is_open(album, PatientCardDialog), "the card")
    album.take("patient-card")


def _look(album: Album) -> None:
    press("Ctrl+4")
    until(lambda: album.window.frame is not None and album.window.frame.current == "day", "the day")
    until(lambda: album.window.jobs.is_idle, "every answer")
    go_to("Sales of the day")
    press("Down")
    press("Ctrl+P")
    until(lambda: _is_open(album, LookFirst), "the receipt")
    until(lambda: album.window.jobs.is_idle, "every answer")
    album.take("before-printing")


def _is_open(album: Album, kind: type[QDialog]) -> bool:
    return any(one.isVisible() for one in album.window.findChildren(kind))
