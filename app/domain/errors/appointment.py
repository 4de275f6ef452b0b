"""Refusals about visits of the booking system: what cannot have happened yet, and what a redemption holds fast."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.errors.kinds import Refusal


@dataclass(eq=False)
class AppointmentAhead(Refusal):
    """It is still to come, so nobody can have come or stayed away."""

    reference: str
    starts_at: datetime


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
class CancelledAhead(Refusal):
    """A cancellation cannot be later than now."""

    at: datetime


@dataclass(eq=False)
class FileNotUnderstood(Refusal):
    """A file cannot be read as what it should be: `why` is empty, too_large, calendar or columns."""

    why: str
    missing: tuple[str, ...] = ()
    """The columns nobody found: patient, service, start."""
