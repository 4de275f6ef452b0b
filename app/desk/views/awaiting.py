"""Which of today's visits still await: what a redemption of today may be for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select

from app.desk.clock import civil_day
from app.desk.work import Read
from app.domain.appointment import Appointment, AppointmentClaim, AppointmentState


@dataclass(frozen=True, slots=True)
class AwaitingVisit:
    """A visit of today, here, that is not redeemed: still expected, or the patient came."""

    reference: str
    patient_id: UUID
    service_id: UUID
    starts_at: datetime
    with_whom: str


_TODAY = (
    Appointment.centre_id == bindparam("here"),
    Appointment.starts_at >= bindparam("begins"),
    Appointment.starts_at < bindparam("ends"),
    Appointment.state.in_((AppointmentState.BOOKED, AppointmentState.COMPLETED)),
)
ANY_TODAY = select(Appointment.id).where(*_TODAY).exists()
"""Whether anybody is expected here today; goes along with another statement."""
_AWAITING = (
    select(Appointment.reference, Appointment.patient_id, Appointment.service_id, Appointment.starts_at)
    .add_columns(Appointment.with_whom)
    .where(
        *_TODAY,
        Appointment.patient_id.in_(bindparam("people", expanding=True)),
        ~select(AppointmentClaim.line_id).where(AppointmentClaim.appointment_id == Appointment.id).exists(),
    )
)


def today_here(read: Read) -> dict[str, Any]:
    """What both statements ask for."""
    begins, ends = civil_day(read.today, read.place.time_zone)
    return {"here": read.place.centre_id, "begins": begins, "ends": ends}


def awaiting(read: Read, people: Iterable[UUID]) -> tuple[AwaitingVisit, ...]:
    """Those of these people, the one nearest to now first."""
    rows = read.rows(_AWAITING, **today_here(read), people=list(people))
    visits = [AwaitingVisit(*row) for row in rows]
    return tuple(sorted(visits, key=lambda visit: (abs(visit.starts_at - read.now), visit.starts_at, visit.reference)))
