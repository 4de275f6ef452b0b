"""Everything one can do in the program, listed once: the menu, the keys, Ctrl+K and the page of all keys share it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.staff import Actor, Role
from ui.action import GO, Action, do_on
from ui.actions_devices import device_actions
from ui.actions_help import help_actions
from ui.actions_language import language_actions
from ui.actions_pages import page_actions
from ui.keys import bind
from ui.places import entries

if TYPE_CHECKING:
    from ui.screens.base import Screen


def all_actions() -> list[Action]:
    """Every action in the order of the menu: what is done on the pages first, then what is done anywhere."""
    here, settings = [*page_actions(), *_anywhere(), *_places()], [*_settings(), *device_actions()]
    return [*here, *settings, *_look(), *language_actions(), *help_actions()]


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


def _anywhere() -> Sequence[Action]:
    return (
        Action(
            id="go.search",
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
            id="go.next_pane",
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
            id="go.menu",
            words=QCoreApplication.translate("Actions", "This &menu"),
            key="F10",
            icon="menu",
            target="frame:bar.open_menu",
        ),
    )


def _places() -> Sequence[Action]:
    return [
        Action(
            id=f"go.{one.name}",
            words=one.title,
            key=one.key,
            icon=one.icon,
            target=f"{GO}:{one.name}",
            role=Role.MANAGER if one.for_managers else Role.RECEPTIONIST,
        )
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
        Action(
            id="settings.backups",
            words=QCoreApplication.translate("Actions", "Settings: &backups"),
            key="Ctrl+F5",
            icon="database-check",
            target="settings:show_part=backups",
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
        Action(
            id="look.larger",
            words=QCoreApplication.translate("Actions", "Larger text"),
            key="Ctrl++",
            icon="plus",
            target="frame:step_text=1",
        ),
        Action(
            id="look.smaller",
            words=QCoreApplication.translate("Actions", "Smaller text"),
            key="Ctrl+-",
            icon="minus",
            target="frame:step_text=-1",
        ),
    )
