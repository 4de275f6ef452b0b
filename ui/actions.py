"""Everything one can do in the program, listed once: the menu, the keys, Ctrl+K and the page of all keys share it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.staff import Actor, Role
from ui.action import GO, Action, do_on
from ui.actions_language import language_actions
from ui.keys import bind
from ui.places import entries

if TYPE_CHECKING:
    from ui.screens.base import Screen


def all_actions() -> list[Action]:
    """Every action in the order of the menu: what is done on the pages first, then what is done anywhere."""
    return [*_desk(), *_pages(), *_anywhere(), *_places(), *_settings(), *_look(), *language_actions()]


def offered(actor: Actor | None, place: str) -> list[Action]:
    """What that person may do while at that place."""
    return [one for one in all_actions() if one.may(actor) and (not one.here or one.place == place)]


def of_place(place: str) -> list[Action]:
    """What is done on that screen."""
    return [one for one in all_actions() if one.place == place]


def bind_page(screen: "Screen", place: str, owner: QWidget | None = None) -> None:
    """Bind the keys of a screen's own actions, in the whole window while `owner`, else the screen, is shown."""
    for action in of_place(place):
        if action.key:
            press = partial(_press, screen, action)
            bind(owner or screen, action.key, press, context=Qt.ShortcutContext.WindowShortcut)


def _press(screen: "Screen", action: Action) -> None:
    if action.may(screen.window_.actor):
        do_on(screen, action)


def _desk() -> Sequence[Action]:
    return (
        Action(
            id="desk.redeem",
            words=QCoreApplication.translate("Actions", "Redeem the proposed pac&kage"),
            key="F2",
            icon="check",
            target="desk:redeem_proposed",
            here=True,
        ),
        Action(
            id="desk.sell",
            words=QCoreApplication.translate("Actions", "&Sell a package"),
            key="F3",
            icon="tag",
            target="desk:sell_package",
        ),
        Action(
            id="desk.new_patient",
            words=QCoreApplication.translate("Actions", "&New patient"),
            key="F4",
            icon="plus",
            target="desk:new_patient",
        ),
        Action(
            id="desk.why_not",
            words=QCoreApplication.translate("Actions", "&Why not?"),
            key="F7",
            icon="info",
            target="desk:why_not",
            here=True,
        ),
        Action(
            id="desk.check_in",
            words=QCoreApplication.translate("Actions", "&Check in the next appointment"),
            key="F8",
            icon="day",
            target="desk:today.check_in_next",
        ),
        Action(
            id="desk.lists",
            words=QCoreApplication.translate("Actions", "&Recent patients and what ends soon"),
            key="Ctrl+F6",
            icon="clock",
            target="desk:drawer.open",
        ),
        Action(
            id="desk.take_over",
            words=QCoreApplication.translate("Actions", "&Take over appointments from a file"),
            key="Ctrl+O",
            icon="calendar",
            target="desk:today.take_over",
            role=Role.MANAGER,
        ),
        Action(
            id="desk.bring_in",
            words=QCoreApplication.translate("Actions", "&Bring in a package"),
            key="Ctrl+B",
            icon="package",
            target="desk:bring_in",
            role=Role.MANAGER,
            here=True,
        ),
    )


def _pages() -> Sequence[Action]:
    return (
        Action(
            id="patients.new",
            words=QCoreApplication.translate("Actions", "&New patient"),
            key="F4",
            icon="plus",
            target="patients:new_patient",
            here=True,
        ),
        Action(
            id="patients.edit",
            words=QCoreApplication.translate("Actions", "&Edit the chosen patient"),
            key="Ctrl+E",
            icon="edit",
            target="patients:edit_chosen",
            here=True,
        ),
        Action(
            id="catalogue.new",
            words=QCoreApplication.translate("Actions", "&New package or service"),
            key="Ctrl+N",
            icon="plus",
            target="catalogue:new_entry",
            role=Role.MANAGER,
            here=True,
        ),
        Action(
            id="day.void",
            words=QCoreApplication.translate("Actions", "&Void the chosen redemption"),
            key="Del",
            icon="undo",
            target="day:void_chosen",
            here=True,
        ),
        Action(
            id="day.receipt",
            words=QCoreApplication.translate("Actions", "Receipt of the chosen sal&e"),
            key="Ctrl+P",
            icon="receipt",
            target="day:print_receipt",
            here=True,
        ),
        Action(
            id="day.close",
            words=QCoreApplication.translate("Actions", "Close the &day"),
            key="Ctrl+D",
            icon="lock",
            target="day:close_day",
            role=Role.MANAGER,
        ),
    )


def _anywhere() -> Sequence[Action]:
    return (
        Action(
            id="frame.search",
            words=QCoreApplication.translate("Actions", "&Find a patient, a receipt or a command"),
            key="Ctrl+K",
            icon="search",
            target="frame:focus_search",
        ),
        Action(
            id="frame.last_receipt",
            words=QCoreApplication.translate("Actions", "&Print the last receipt"),
            key="Ctrl+Shift+P",
            icon="printer",
            target="frame:finder.open_last_receipt",
        ),
        Action(
            id="frame.next_pane",
            words=QCoreApplication.translate("Actions", "Ne&xt part of the page"),
            key="F6",
            icon="right",
            target="frame:next_pane",
        ),
        Action(
            id="window.lock",
            words=QCoreApplication.translate("Actions", "&Lock or switch person"),
            key="Ctrl+L",
            icon="lock",
            target="window:lock",
        ),
        Action(
            id="frame.menu",
            words=QCoreApplication.translate("Actions", "This &menu"),
            key="F10",
            icon="menu",
            target="frame:bar.open_menu",
        ),
    )


def _places() -> Sequence[Action]:
    return [
        Action(id=f"go.{one.name}", words=one.title, key=one.key, icon=one.icon, target=f"{GO}:{one.name}")
        for one in entries()
    ]


def _settings() -> Sequence[Action]:
    return (
        Action(
            id="settings.people",
            words=QCoreApplication.translate("Actions", "Settings: people"),
            key="Shift+F5",
            icon="users",
            target="settings:show_part=people",
        ),
        Action(
            id="settings.centres",
            words=QCoreApplication.translate("Actions", "Settings: centres and this desk"),
            key="Shift+F6",
            icon="pin",
            target="settings:show_part=centres",
        ),
        Action(
            id="settings.choices",
            words=QCoreApplication.translate("Actions", "Settings: the clinic's choices"),
            key="Shift+F7",
            icon="settings",
            target="settings:show_part=choices",
        ),
        Action(
            id="settings.look",
            words=QCoreApplication.translate("Actions", "Settings: the look"),
            key="Shift+F8",
            icon="gauge",
            target="settings:show_part=look",
        ),
    )


def _look() -> Sequence[Action]:
    return (
        Action(
            id="look.light",
            words=QCoreApplication.translate("Actions", "Light colours"),
            key="Ctrl+F8",
            icon="gauge",
            target="frame:choose_look=light",
        ),
        Action(
            id="look.dark",
            words=QCoreApplication.translate("Actions", "Dark colours"),
            key="Ctrl+F9",
            icon="gauge",
            target="frame:choose_look=dark",
        ),
        Action(
            id="look.contrast",
            words=QCoreApplication.translate("Actions", "High contrast"),
            key="Ctrl+F11",
            icon="gauge",
            target="frame:choose_look=contrast",
        ),
        Action(
            id="look.system",
            words=QCoreApplication.translate("Actions", "Colours like the system"),
            key="Ctrl+F12",
            icon="gauge",
            target="frame:choose_look=system",
        ),
    )
