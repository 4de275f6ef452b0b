"""Closing a day as a manager does: everything counted as the books expect it, unless a test says otherwise."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.desk.commands.close_day import CloseDay, CountFields, ExplanationFields
from app.desk.views.day_close import DaySlip, DayToClose, day_to_close
from app.domain.appointment import Appointment, AppointmentState
from app.domain.keys import name_key
from app.domain.sale import Tender
from tests.clinic import Clinic
from tests.founding import ANDHERI, MANAGER


def to_close(clinic: Clinic, day: date | None = None) -> DayToClose:
    """The page of a day, today unless told otherwise."""
    return clinic.desk.ask(day_to_close, day or clinic.today)


def counted(clinic: Clinic, day: date | None = None) -> tuple[CountFields, ...]:
    """As the books expect it."""
    return tuple(
        CountFields(tender=row.tender, staff_id=row.staff_id, counted_minor=row.expected_minor)
        for row in to_close(clinic, day).facts.money
    )


def count(clinic: Clinic, staff: str, minor: int, tender: Tender = Tender.CASH, reason: str = "") -> CountFields:
    """One count."""
    return CountFields(tender=tender, staff_id=clinic.staff[staff], counted_minor=minor, reason=reason)


def because(record_id: UUID, explanation: str = "the patient paid for this visit alone") -> ExplanationFields:
    """Why something stays open."""
    return ExplanationFields(record_id=record_id, explanation=explanation)


def closing(clinic: Clinic, day: date | None = None, **fields: Any) -> CloseDay:
    """The command, unsent."""
    return CloseDay(day=day or clinic.today, **({"counts": counted(clinic, day)} | fields))


def close(clinic: Clinic, day: date | None = None, **fields: Any) -> DaySlip:
    """Close as the manager; then be who acted before."""
    command = closing(clinic, day, **fields)
    before = clinic.desk.actor
    clinic.sign_in(MANAGER)
    try:
        return clinic.desk.execute(command)
    finally:
        clinic.desk.actor = before


def appointment(
    clinic: Clinic,
    patient: UUID,
    service: UUID,
    *,
    state: AppointmentState = AppointmentState.COMPLETED,
    starts_at: datetime | None = None,
    reference: str = "A-7",
) -> Appointment:
    """A visit that the booking system knows of; completed at this moment unless told otherwise."""
    visit = Appointment(
        reference=reference,
        reference_key=name_key(reference),
        patient_id=patient,
        service_id=service,
        centre_id=clinic.centres[ANDHERI],
        starts_at=starts_at or clinic.clock.now(),
        state=state,
    )
    with clinic.desk.database.write() as session:
        session.add(visit)
    return visit
