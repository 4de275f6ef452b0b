"""What each person has in hand at this desk: pages of their own, left exactly as they are while another works."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget
from shiboken6 import isValid

from ui.language import spoken
from ui.theme import theme
from ui.widgets.fields import PinEdit

if TYPE_CHECKING:
    from ui.frame import Frame

MOST = 4
"""Pages of so many people are kept; beyond that, those of whoever left nothing half done longest ago go."""


@dataclass
class Seat:
    """One person's pages, and what lay open over them when they locked."""

    frame: "Frame"
    language: str
    text_size: str
    dialogs: tuple[QDialog, ...] = ()
    focus: QWidget | None = None
    said: Callable[[], object] | None = None
    """What was to be told them last while nobody was here."""

    @property
    def is_half_done(self) -> bool:
        """Whether something typed or open would be lost with it."""
        return any(isValid(one) for one in self.dialogs) or self.frame.is_half_done

    @property
    def is_current(self) -> bool:
        """Whether it is in the language and the size of words in force."""
        return (self.language, self.text_size) == (spoken(), theme().text_size)

    def hold(self, dialog: QDialog) -> None:
        """One more that waits, on top."""
        self.dialogs = (*(one for one in self.dialogs if one is not dialog), dialog)

    def bring_back(self) -> None:
        """What was open is open again, in its order, with the keyboard where it was; what came meanwhile is told."""
        waiting, self.dialogs = self.dialogs, ()
        for dialog in waiting:
            if isValid(dialog):
                dialog.show()
                dialog.activateWindow()
        focus, self.focus = self.focus, None
        if focus is not None and isValid(focus):
            focus.setFocus()
        said, self.said = self.said, None
        if said is not None:
            said()


class Seats:
    """Who has pages at this desk; the next one's are made before anybody comes."""

    def __init__(self, cover: QStackedWidget, make: Callable[[], "Frame"]) -> None:
        """`make` gives fresh pages in the language and the size of words in force."""
        self._cover, self._make = cover, make
        self._held: dict[UUID, Seat] = {}
        self._next: Seat | None = None

    def prepare(self) -> "Frame":
        """Fresh pages for whoever comes next."""
        if self._next is None or not self._next.is_current:
            self._drop_next()
            frame = self._make()
            self._cover.addWidget(frame)
            self._next = Seat(frame, spoken(), theme().text_size)
        return self._next.frame

    def take(self, person: UUID) -> tuple[Seat, bool]:
        """The pages of somebody who sits down, and whether they are fresh.

        Pages in another language or size are kept while something half done would be lost with them.
        """
        seat = self._held.pop(person, None)
        if seat is not None and not seat.is_current and not seat.is_half_done:
            self._let_go(seat)
            seat = None
        fresh = seat is None
        if seat is None:
            self.prepare()
            assert self._next is not None  # noqa: S101 - prepared just now
            seat, self._next = self._next, None
        self._held[person] = seat  # last: whoever sat down longest ago comes first
        self._tidy()
        return seat, fresh

    def of(self, person: UUID | None) -> Seat | None:
        """A person's pages."""
        return self._held.get(person) if person is not None else None

    def around(self, part: QObject | None) -> UUID | None:
        """Whose pages a part belongs to; None where it belongs to nobody's."""
        while part is not None:
            owner = next((person for person, seat in self._held.items() if seat.frame is part), None)
            if owner is not None:
                return owner
            part = getattr(part, "opened_for", None) or part.parent()
        return None

    def renew(self, person: UUID) -> Seat:
        """Fresh pages in the language and the size of words in force, in place of those the person has."""
        old = self._held.pop(person, None)
        seat, _ = self.take(person)
        if old is not None:
            self._let_go(old)
        return seat

    def clear(self) -> None:
        """Nobody has pages here any more."""
        self._drop_next()
        while self._held:
            self._let_go(self._held.popitem()[1])

    def _tidy(self) -> None:
        away = [(person, seat) for person, seat in self._held.items() if not seat.is_half_done]
        for person, seat in away[: max(0, len(self._held) - MOST)]:
            if seat.frame is not self._cover.currentWidget() and person != next(reversed(self._held)):
                self._let_go(self._held.pop(person))

    def _drop_next(self) -> None:
        if self._next is not None:
            self._let_go(self._next)
            self._next = None

    def _let_go(self, seat: Seat) -> None:
        for dialog in seat.dialogs:
            if isValid(dialog):
                dialog.deleteLater()
        self._cover.removeWidget(seat.frame)
        seat.frame.deleteLater()


def forget_pins(around: QWidget, *more: QWidget) -> None:
    """A PIN typed and not sent does not wait for whoever comes next."""
    for owner in (around, *more):
        for pin in owner.findChildren(PinEdit):
            pin.clear()
