"""Who is expected at the sample clinic today, and how the visits that are over went."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import files
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from app.desk.clock import civil_day
from app.desk.commands.enter_appointment import EnterAppointment
from app.desk.commands.set_appointment_state import SetAppointmentState
from app.desk.desk import Desk
from app.domain.appointment import AppointmentState
from app.exchange.sample_clinic import SampleClinic
from app.exchange.sample_clock import Calendar
from app.exchange.sample_events import Comes

LAST = timedelta(minutes=15)
"""Nobody is expected later than this before midnight."""


@dataclass(frozen=True, slots=True)
class Expected:
    """One visit of today, by how far it is from now."""

    minutes: int
    person: str
    service: str
    with_whom: str
    state: AppointmentState
    cancelled_hours_before: int | None = None


def read_expected() -> tuple[Expected, ...]:
    """Read the visits of the sample's day."""
    text = (files("resources") / "sample" / "appointments.json").read_text("utf-8")
    return tuple(_expected(row) for row in json.loads(text))


def _expected(row: Mapping[str, Any]) -> Expected:
    return Expected(
        minutes=row["minutes"],
        person=row["person"],
        service=row["service"],
        with_whom=row["with"],
        state=AppointmentState(row.get("state", "booked")),
        cancelled_hours_before=row.get("cancelled_hours_before"),
    )


def enter(clinic: SampleClinic, desk: Desk, people: Mapping[str, UUID], came: Comes, *, reference: str) -> None:
    """Somebody who came today was expected, at the last quarter of an hour before."""
    now = desk.clock.now()
    desk.execute(
        EnterAppointment(
            request_id=clinic.request_id(),
            patient_id=people[came.person],
            service_id=clinic.services[came.service],
            starts_at=now - timedelta(minutes=now.minute % 15, seconds=now.second, microseconds=now.microsecond),
            reference=reference,
        )
    )


def starts_at(calendar: Calendar, minutes: int) -> datetime:
    """So many minutes from the present, at a round time of today, however early or late it is."""
    begins, ends = civil_day(calendar.today, calendar.time_zone)
    present = calendar.present.astimezone(ZoneInfo(calendar.time_zone))
    round_now = present - timedelta(
        minutes=present.minute % 5, seconds=present.second, microseconds=present.microsecond
    )
    return max(begins, min(ends - LAST, round_now + timedelta(minutes=minutes)))


def expect(clinic: SampleClinic, calendar: Calendar, people: Mapping[str, UUID], visit: Expected) -> None:
    """The desk enters it; of one that is over it says how it went."""
    clinic.clock.go_to(calendar.present)  # what is over by then is over for the desk too
    first = next(iter(clinic.desks))
    desk = clinic.desks[first]
    desk.actor = next(clinic.staff[person.name] for person in reversed(clinic.data.staff) if first in person.centres)
    starts = starts_at(calendar, visit.minutes)
    entered = EnterAppointment(
        request_id=clinic.request_id(),
        patient_id=people[visit.person],
        service_id=clinic.services[visit.service],
        starts_at=starts,
        with_whom=visit.with_whom,
    )
    desk.execute(entered)
    if visit.state is not AppointmentState.BOOKED:
        _say(clinic, desk, entered.own_id("appointment"), visit, starts=starts)
    clinic.step()


def _say(clinic: SampleClinic, desk: Desk, appointment_id: UUID, visit: Expected, *, starts: datetime) -> None:
    before = visit.cancelled_hours_before
    cancelled = None if before is None else min(desk.clock.now(), starts - timedelta(hours=before))
    desk.execute(
        SetAppointmentState(
            request_id=clinic.request_id(),
            appointment_id=appointment_id,
            state=visit.state,
            cancelled_at=cancelled,
        )
    )
