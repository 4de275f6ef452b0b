"""Visits as a file of the booking system tells them, before anybody knows whose they are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.desk.fields import Moment, Name0, Name1, Part
from app.domain.appointment import AppointmentState

NOT_HELD = (AppointmentState.CANCELLED, AppointmentState.NO_SHOW)


class LineFault(StrEnum):
    """Why a line of a file is left out."""

    NO_TIME = "no_time"
    """Its start is missing, is no date with a time, or does not exist in the calendar."""
    NO_STATE = "no_state"
    """A word for how it went that nobody knows."""
    REPEATS = "repeats"
    """A rule for many visits instead of one."""
    TOO_LONG = "too_long"
    NOBODY = "nobody"
    """No patient of that record number, phone or name."""
    SEVERAL = "several"
    """More than one patient it may be."""
    NO_SERVICE = "no_service"
    NO_CENTRE = "no_centre"
    TWICE = "twice"
    """The same reference stands further up in the same file."""
    AHEAD = "ahead"
    """Completed, missed or cancelled before it can have been."""
    REDEEMED = "redeemed"
    """A live redemption says something else: another person or service, or that the patient came."""


@dataclass(frozen=True, slots=True)
class LineProblem:
    """One line that is left out, why, and the words that were not understood."""

    line: int
    fault: LineFault
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentLine:
    """One visit as a file tells it; a start without a zone is the centre's own time."""

    line: int
    starts: datetime
    reference: str = ""
    record_number: str = ""
    phone: str = ""
    patient: str = ""
    service: str = ""
    said: tuple[str, ...] = ()
    """Free words of a calendar that may name the patient, the service, or both."""
    centre: str = ""
    with_whom: str = ""
    state: AppointmentState = AppointmentState.BOOKED
    cancelled: datetime | None = None
    by_clinic: bool = False


@dataclass(frozen=True, slots=True)
class FileLines:
    """What a file holds."""

    lines: tuple[AppointmentLine, ...]
    problems: tuple[LineProblem, ...]

    @classmethod
    def of(cls, read: Iterable[AppointmentLine | LineProblem]) -> "FileLines":
        """Sort what could be read from what could not."""
        found = tuple(read)
        return cls(
            tuple(one for one in found if isinstance(one, AppointmentLine)),
            tuple(one for one in found if isinstance(one, LineProblem)),
        )


class AppointmentFields(Part):
    """One visit of the booking system, with everybody known."""

    reference: Name1
    patient_id: UUID
    service_id: UUID
    centre_id: UUID
    starts_at: Moment
    with_whom: Name0 = ""
    state: AppointmentState = AppointmentState.BOOKED
    cancelled_at: Moment | None = None
    by_clinic: bool = False


def says_more(known: AppointmentState, told: AppointmentState) -> bool:
    """Whether the file knows something of the visit that the desk does not: booked is what every visit once was."""
    if told is AppointmentState.CANCELLED:
        return known not in NOT_HELD
    return told not in (AppointmentState.BOOKED, known)
