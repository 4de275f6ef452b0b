"""How one gets, by keyboard, to each act on a package: the menu of its card, and what every dialog would do."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QApplication, QMenu

from tests.drivers import eyes
from tests.drivers.hands import Missed, go_and_press, go_to, press, rewrite, until, write
from tests.drivers.tongue import in_english
from ui.dialogs.act_parts import BeforeAndAfter
from ui.main_window import MainWindow

REGULAR, PACK = "Asha Sharma", "Physiotherapy Recovery Pack"
LATER, LATER_PACK = "Gurpreet Gill", "Yoga Therapy 8"
ACTS = {
    "Extend": "extend",
    "Freeze": "freeze",
    "Add or take sessions": "adjust",
    "Transfer to somebody else": "transfer",
    "Complete early": "complete",
    "Upgrade to another package": "upgrade",
    "Cancel and refund": "cancel",
    "Reverse a payment": "reverse-payment",
    "Receipt and refund note": "papers",
    "Statement": "statement",
    "Move the start": "move-start",
    "End the freeze": "end-freeze",
    "Reopen": "reopen",
}
"""Entries of a card's menu, and the name of each one's picture."""


class Album(Protocol):
    """Where pictures are kept."""

    window: MainWindow
    pin: str

    def take(self, name: str) -> None:
        """Save what is shown."""


def life_scenes(album: Album) -> list[Callable[[], None]]:
    """The menu, then each act; a freeze and a completion are signed, so that they can be undone."""

    def menu() -> None:
        _open_menu(album.window)
        album.take("menu")
        press("Escape")

    def acts() -> None:
        for entry in ("Extend", "Freeze", "Add or take sessions", "Transfer to somebody else", "Complete early"):
            _choose(album, entry)
            press("Escape", times=2)

    def money() -> None:
        for entry in (
            "Upgrade to another package",
            "Cancel and refund",
            "Reverse a payment",
            "Receipt and refund note",
            "Statement",
        ):
            _choose(album, entry)
            press("Escape", times=2)

    def move_start() -> None:
        _choose(album, "Move the start", LATER, LATER_PACK)
        rewrite("+14")
        until(lambda: album.window.jobs.is_idle and _told(), "the new start")
        album.take("move-start")

    def end_freeze() -> None:
        _choose(album, "Freeze")
        go_to("First frozen day")
        rewrite("+5")
        go_and_press("7 days")
        until(lambda: album.window.jobs.is_idle and _told() and eyes.reads("7 days"), "a freeze in five days")
        _sign(album.pin)
        _choose(album, "End the freeze")

    def reopen() -> None:
        _choose(album, "Complete early")
        _sign(album.pin)
        _choose(album, "Reopen")

    return [menu, acts, money, move_start, end_freeze, reopen]


def _open_menu(window: MainWindow, whose: str = REGULAR, package: str = PACK) -> QMenu:
    press("Ctrl+1")
    press("Ctrl+K")
    rewrite(whose.casefold())
    press("Return")
    until(lambda: eyes.wallet_of(window) == whose and window.jobs.is_idle, f"{whose}'s wallet")
    go_and_press(f"More for {package}")
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        raise Missed("the menu of the card does not open")
    return menu


def _choose(album: Album, entry: str, whose: str = REGULAR, package: str = PACK) -> None:
    """Choose the entry and see what it would do."""
    entries = [in_english(action.text()) for action in _open_menu(album.window, whose, package).actions()]
    if entry not in entries:
        raise Missed(f"no {entry!r} among {entries}")
    press("Down", times=entries.index(entry))
    press("Return")
    until(QApplication.activeModalWidget, f"the dialog of {entry!r}")
    asks_first = entry in ("Transfer to somebody else", "Move the start", "Receipt and refund note", "Statement")
    until(lambda: album.window.jobs.is_idle and (asks_first or _told()), f"what {entry!r} would do")
    album.take(ACTS[entry])


def _sign(pin: str) -> None:
    """Approve the open dialog for the first reason there is."""
    go_to("Reason")
    press("Down")
    go_to(pin_field())
    write(pin)
    press("Return")
    until(lambda: QApplication.activeModalWidget() is None, "the act is signed")


def _told() -> bool:
    """Whether before and after stand on the open dialog."""
    dialog = QApplication.activeModalWidget()
    return dialog is not None and any(one.isVisible() for one in dialog.findChildren(BeforeAndAfter))


def pin_field() -> str:
    """The field of whoever is chosen to sign."""
    fields = [words for window in eyes.shown_windows() for words in eyes.words_on(window) if words.endswith("'s PIN")]
    if not fields:
        raise Missed("nobody is asked for a PIN")
    return fields[-1]
