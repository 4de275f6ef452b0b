"""All keys on one page: those of the list of actions, and those that every list and dialog has."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from ui.action import Action
from ui.actions import all_actions
from ui.help.pages import KEYS, Page
from ui.places import entries


def everywhere() -> Sequence[tuple[str, str]]:
    """(key, what it does) in every list, form and dialog."""
    return (
        ("Enter", QCoreApplication.translate("Help", "Opens, or presses the main button; both Enter keys do.")),
        ("Esc", QCoreApplication.translate("Help", "Goes back or closes without doing anything.")),
        ("Tab", QCoreApplication.translate("Help", "Goes to the next field.")),
        ("Shift+Tab", QCoreApplication.translate("Help", "Goes to the field before.")),
        ("Space", QCoreApplication.translate("Help", "Ticks a box or presses the button one is on.")),
        ("Up", QCoreApplication.translate("Help", "The line above in a list.")),
        ("Down", QCoreApplication.translate("Help", "The line below in a list.")),
        ("Left", QCoreApplication.translate("Help", "The choice or bar before.")),
        ("Right", QCoreApplication.translate("Help", "The next choice or bar.")),
        ("Ctrl+C", QCoreApplication.translate("Help", "Copies the whole table, for a spreadsheet.")),
        ("Ctrl+Enter", QCoreApplication.translate("Help", "Completes the sale.")),
        ("Alt+2", QCoreApplication.translate("Help", "Redeems from the second line of the wallet.")),
        ("Alt+3", QCoreApplication.translate("Help", "Redeems from the third line, and so on.")),
    )


def known_keys() -> set[str]:
    """Every key a page of the help may name."""
    return {key for key, _ in everywhere()} | {action.key for action in all_actions() if action.key}


def keys_page() -> Page:
    """The page, made anew: it is as true as the list of actions."""
    title = QCoreApplication.translate("Help", "All keys")
    places = {entry.name: entry.title for entry in entries()}
    here: dict[str, list[Action]] = {}
    for action in all_actions():
        if action.key:
            here.setdefault(action.place if action.here else "", []).append(action)
    parts = [f"# {title}", *_table(QCoreApplication.translate("Help", "Anywhere"), _rows(here.pop("", [])))]
    for place, actions in here.items():
        parts += _table(places.get(place, place), _rows(actions))
    parts += _table(QCoreApplication.translate("Help", "In every list and dialog"), everywhere())
    return Page(KEYS, title, "\n".join(parts))


def _rows(actions: Iterable[Action]) -> list[tuple[str, str]]:
    return [(action.key, action.title) for action in actions]


def _table(title: str, rows: Iterable[tuple[str, str]]) -> list[str]:
    listed = [f"- `{key}` {words}" for key, words in rows]
    return ["", f"**{title}**", "", *listed]
