"""Visits of the booking system, entered and told as a receptionist does."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.desk.commands.enter_appointment import EnterAppointment
from app.desk.commands.set_appointment_state import SetAppointmentState
from app.desk.views.appointments import AppointmentRow, AppointmentSaid, DayAppointments, appointments_of_day
from app.domain.appointment import AppointmentState
from tests.clinic import Clinic, Sold


def in_hours(clinic: Clinic, hours: float) -> datetime:
    """So many hours from now."""
    return clinic.clock.now() + timedelta(hours=hours)


def enter(clinic: Clinic, patient: UUID, service: UUID, *, hours: float = 0, **fields: Any) -> AppointmentRow:
    """A visit so many hours from now, here."""
    return clinic.desk.execute(
        EnterAppointment(patient_id=patient, service_id=service, starts_at=in_hours(clinic, hours), **fields)
    )


def visit(clinic: Clinic, sold: Sold, *, hours: float = 0, **fields: Any) -> AppointmentRow:
    """The head comes for physiotherapy."""
    return enter(clinic, sold.head, sold.physio, hours=hours, **fields)


def say(clinic: Clinic, row: AppointmentRow, state: AppointmentState, **fields: Any) -> AppointmentSaid:
    """How it went."""
    return clinic.desk.execute(SetAppointmentState(appointment_id=row.appointment_id, state=state, **fields))


def listed(clinic: Clinic) -> DayAppointments:
    """Today here."""
    return clinic.desk.ask(appointments_of_day)
