"""One thing that a person can do: what every entry of the list in `ui.actions` is, and how it is done."""

from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from re import sub
from typing import TYPE_CHECKING

from app.domain.staff import Actor, Role

if TYPE_CHECKING:
    from ui.frame import Frame

GO, FRAME, WINDOW = "go", "frame", "window"
"""Targets that are no screen: going to a place, the frame around the screens, the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing a person can do: its words, key, icon, who may, and where it is done."""

    id: str
    words: str
    """With the letter that chooses it in the menu (&)."""
    key: str = ""
    icon: str = "arrow"
    target: str
    """"place:method", "place:method=argument", "frame:method", "window:method" or "go:place"."""
    role: Role = Role.RECEPTIONIST
    """Whoever may at least what this role may."""
    here: bool = False
    """Only while one is at its place: it concerns what is chosen or open there."""

    @property
    def place(self) -> str:
        """The screen it is done on; "frame", "window" or "go" for what is done anywhere."""
        return self.target.partition(":")[0]

    @property
    def group(self) -> str:
        """What it belongs to in the menu: the first part of its id."""
        return self.id.partition(".")[0]

    @property
    def title(self) -> str:
        """The words without the letter of the menu; a translation may keep it at the end: "लॉक करें (&L)"."""
        return _plain(self.words)

    def may(self, actor: Actor | None) -> bool:
        """Whether that person may; nobody may anything while the window is locked."""
        return actor is not None and actor.role.includes(self.role)


@cache
def _plain(words: str) -> str:
    return sub(r"\s*\(&.\)$", "", words).replace("&", "")


def run(action: Action, frame: "Frame") -> None:
    """Do it: on its own screen, going there first where needed."""
    place, _, wanted = action.target.partition(":")
    if place == GO:
        frame.show_screen(wanted)
    elif place == FRAME:
        do_on(frame, action)
    elif place == WINDOW:
        do_on(frame.window(), action)
    else:
        if frame.current != place:
            frame.show_screen(place, focus=False)
        frame.places.when_there(place, lambda screen: do_on(screen, action))


def do_on(owner: object, action: Action) -> None:
    """Call the method its target names."""
    path, _, argument = action.target.partition(":")[2].partition("=")
    method = attrgetter(path)(owner)
    if argument:
        method(argument)
    else:
        method()


def tooltip(words: str, key: str) -> str:
    """Words with the key that does the same."""
    return f"{words} ({key})" if key else words
