"""Refusals about visits of the booking system: what cannot have happened yet, and what a redemption holds fast."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.errors.kinds import Refusal


@dataclass(eq=False)
class AppointmentAhead(Refusal):
    """It is still to come, so nobody can have come or stayed away."""

    reference: str
    starts_at: datetime


@dataclass(eq=False)
class AppointmentChanged(Refusal):
    """Somebody changed it since it was looked at: what stands there now."""

    reference: str
    person: str
    service: str
    starts_at: datetime | None


@dataclass(eq=False)
class AppointmentDayClosed(Refusal):
    """A closed day keeps its visits: none leaves it, and none is moved into it."""

    day: date
    leaves: bool
    """Whether the visit would leave it."""


@dataclass(eq=False)
class AppointmentInUse(Refusal):
    """A live redemption says something else about the visit: it must be voided first."""

    reference: str
    at: datetime
    by: str


@dataclass(eq=False)
class AppointmentKnown(Refusal):
    """The reference belongs to an appointment that is there already."""

    reference: str
    person: str


@dataclass(eq=False)
class AppointmentOver(Refusal):
    """Somebody said how it went, so nothing about it is changed."""

    reference: str
    state: str
    cancelled_at: datetime | None
    """On a missed visit: it was cancelled too late."""


@dataclass(eq=False)
class CancelledAhead(Refusal):
    """A cancellation cannot be later than now."""

    at: datetime


@dataclass(eq=False)
class FileNotUnderstood(Refusal):
    """A file cannot be read as what it should be: `why` is empty, too_large, calendar or columns."""

    why: str
    missing: tuple[str, ...] = ()
    """The columns nobody found: patient, service, start."""
