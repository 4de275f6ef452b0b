"""Refusals of what happens to a package between its sale and its end."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.errors.kinds import Refusal


@dataclass(eq=False)
class NotInThisStatus(Refusal):
    """The status of today does not allow the act (domain.md, Status: the table of acts)."""

    act: str
    status: str


@dataclass(eq=False)
class RequestWaits(Refusal):
    """Another request on this package waits for a manager: decide it first."""

    action: str
    asked_at: datetime
    by: str


@dataclass(eq=False)
class NeverExpires(Refusal):
    """A package without an end can be neither extended nor frozen."""


@dataclass(eq=False)
class ExtensionTooEarly(Refusal):
    """The new last valid day must lie after the present one and not before today."""

    earliest: date


@dataclass(eq=False)
class FreezeTooShort(Refusal):
    """Fewer days than the clinic's shortest freeze."""

    days: int
    shortest: int


@dataclass(eq=False)
class FreezeTooEarly(Refusal):
    """A freeze begins on the day it is asked for, or later."""

    earliest: date


@dataclass(eq=False)
class FreezeOutsideValidity(Refusal):
    """A freeze begins within the validity of the package."""

    first: date
    last: date


@dataclass(eq=False)
class FreezeOverlaps(Refusal):
    """Another freeze covers some of these days."""

    from_day: date
    to_day: date


@dataclass(eq=False)
class TooManyFreezes(Refusal):
    """The package has been frozen as often as the clinic allows."""

    most: int


@dataclass(eq=False)
class TooManyFreezeDays(Refusal):
    """More days than the clinic allows a package; `left` are still free."""

    most: int
    left: int


@dataclass(eq=False)
class RedeemedInFreeze(Refusal):
    """Somebody came on a day inside the freeze."""

    on: date


@dataclass(eq=False)
class FreezeIsOver(Refusal):
    """The freeze has ended already."""

    on: date


@dataclass(eq=False)
class FreezeInTheWay(Refusal):
    """A planned freeze hangs on the start or the freeze that would change: withdraw it first."""

    from_day: date
    to_day: date


@dataclass(eq=False)
class TransferredBefore(Refusal):
    """A package changes hands once."""

    on: date


@dataclass(eq=False)
class SameHead(Refusal):
    """The new head is the head already."""

    person: str


@dataclass(eq=False)
class NotFullyPaid(Refusal):
    """Only a fully paid package allows this; `due_minor` is missing."""

    due_minor: int


@dataclass(eq=False)
class NothingToAdjust(Refusal):
    """No sessions to add or take."""


@dataclass(eq=False)
class ReopenTooLate(Refusal):
    """A completion is undone within validity only."""

    last_valid_day: date


@dataclass(eq=False)
class DayClosed(Refusal):
    """The day is closed at this centre: nothing more is booked into it."""


@dataclass(eq=False)
class DayNotOver(Refusal):
    """A day can be closed on that day or later, not before."""

    day: date


@dataclass(eq=False)
class CountMissing(Refusal):
    """Money of this tender was taken that day and has not been counted."""

    tender: str
    staff: str


@dataclass(eq=False)
class DifferenceUnexplained(Refusal):
    """Counted and expected differ without a reason."""

    tender: str
    expected_minor: int
    counted_minor: int


@dataclass(eq=False)
class ItemUnexplained(Refusal):
    """A waiting request or an appointment without redemption is neither cleared nor explained."""

    what: str
    count: int
