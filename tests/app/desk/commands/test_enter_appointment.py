"""A visit that the booking system does not know is entered by hand."""

from uuid import uuid4

import pytest
from pydantic import ValidationError
from sqlalchemy import select

from app.desk.commands.enter_appointment import EnterAppointment
from app.domain.appointment import Appointment, AppointmentState
from app.domain.errors import AppointmentDayClosed, AppointmentKnown, NotFound
from app.domain.staff import Role
from tests.app.desk.closing import close
from tests.app.desk.visits import enter, in_hours, visit
from tests.clinic import Clinic
from tests.founding import BANDRA


def test_it_stands_at_this_centre_with_who_what_and_when(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    row = visit(clinic, sold, hours=2, with_whom="Dr. Meera Shah", reference="B-81")

    assert (row.reference, row.patient_name, row.service_name) == ("B-81", "Asha Kulkarni", "Physiotherapy")
    assert (row.starts_at, row.with_whom, row.state) == (
        in_hours(clinic, 2),
        "Dr. Meera Shah",
        AppointmentState.BOOKED,
    )
    assert clinic.all(select(Appointment.centre_id)) == [clinic.desk.place and clinic.desk.place.centre_id]


def test_without_a_reference_it_gets_one_that_tells_where_and_when(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    first, second = visit(clinic, sold, hours=2), visit(clinic, sold, hours=2)

    assert first.reference.startswith("AND-260101-1230-")
    assert first.reference != second.reference


def test_a_reference_in_use_is_refused_at_every_centre_ignoring_case(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    visit(clinic, sold, reference="B-81")

    with pytest.raises(AppointmentKnown) as refusal:
        visit(clinic.at(BANDRA), sold, reference=" b-81 ")

    assert (refusal.value.reference, refusal.value.person) == ("B-81", "Asha Kulkarni")


def test_sent_twice_it_is_entered_once(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    command = EnterAppointment(patient_id=sold.head, service_id=sold.physio, starts_at=in_hours(clinic, 1))

    assert clinic.desk.execute(command) == clinic.desk.execute(command)
    assert len(clinic.all(select(Appointment))) == 1


def test_who_or_what_nobody_knows_is_refused(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    for patient, service in ((uuid4(), sold.physio), (sold.head, uuid4())):
        with pytest.raises(NotFound):
            enter(clinic, patient, service)


def test_a_time_without_a_zone_is_no_time() -> None:
    with pytest.raises(ValidationError):
        EnterAppointment(patient_id=uuid4(), service_id=uuid4(), starts_at="2026-01-01T10:00")


def test_a_closed_day_takes_none(clinic: Clinic) -> None:
    sold, closed_on = clinic.sold_pack(), clinic.today
    close(clinic, closed_on)

    with pytest.raises(AppointmentDayClosed) as refusal:
        visit(clinic, sold, hours=1)

    assert (refusal.value.day, refusal.value.leaves) == (closed_on, False)
    visit(clinic, sold, hours=24)


def test_a_receptionist_may() -> None:
    assert EnterAppointment.needs is Role.RECEPTIONIST


def test_the_redemption_takes_it_by_its_reference(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    row = visit(clinic, sold)

    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=row.reference)

    assert len(clinic.all(select(Appointment))) == 1
