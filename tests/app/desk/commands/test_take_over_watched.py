"""What the watched folder brings needs nobody's rank: a manager chose the folder."""

from datetime import timedelta

from sqlalchemy import select

from app.desk.appointment_lines import AppointmentFields
from app.desk.commands.take_over_watched import TakeOverWatched
from app.domain.appointment import Appointment
from tests.clinic import Clinic
from tests.founding import ANDHERI


def test_a_receptionist_at_the_desk_holds_nothing_up(clinic: Clinic) -> None:
    row = AppointmentFields(
        reference="B-1",
        patient_id=clinic.patient("Asha Kulkarni"),
        service_id=clinic.service("Physiotherapy", 70_000),
        centre_id=clinic.centres[ANDHERI],
        starts_at=clinic.clock.now() + timedelta(hours=1),
    )
    clinic.sign_in("Ravi Patil")

    assert clinic.desk.execute(TakeOverWatched(rows=(row,))).count == 1
    assert [visit.reference for visit in clinic.all(select(Appointment))] == ["B-1"]
