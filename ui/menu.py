"""The menu: every action there is here and now with its icon and key, the page's own first."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from ui.action import Action
from ui.theme import theme

Run = Callable[[Action], object]


def fill(menu: QMenu, actions: Sequence[Action], place: str, act: Run) -> None:
    """List them; what belongs to a group lies in a menu of its own, so that all of it fits a low screen."""
    menu.clear()
    titles = _groups()
    own = [one for one in actions if one.place == place and one.group not in titles]
    for action in own:
        _add(menu, action, act)
    menu.addSeparator()
    # a page has its own way of doing what others do from afar
    keys = {one.key for one in own}
    for action in actions:
        if action not in own and action.group not in titles and action.key not in keys:
            _add(menu, action, act)
    menu.addSeparator()
    for group, title in titles.items():
        inside = [one for one in actions if one.group == group]
        if inside:
            below = menu.addMenu(title)
            for action in inside:
                _add(below, action, act)


def _groups() -> dict[str, str]:
    return {
        "go": QCoreApplication.translate("Actions", "&Go to"),
        "settings": QCoreApplication.translate("Actions", "Sett&ings"),
        "look": QCoreApplication.translate("Actions", "L&ook"),
        "language": QCoreApplication.translate("Actions", "Lang&uage"),
        "help": QCoreApplication.translate("Actions", "&Help"),
    }


def _add(menu: QMenu, action: Action, act: Run) -> None:
    words = f"{action.words}\t{action.key}" if action.key else action.words
    entry = menu.addAction(theme().icon(action.icon, 16), words)
    entry.setObjectName(action.id)
    entry.triggered.connect(partial(_pressed, act, action))


def _pressed(act: Run, action: Action, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own signal
    act(action)
