"""A visit that is still expected gets another time, day, service or person."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.desk.appointment_lines import AppointmentFields
from app.desk.commands.change_appointment import AppointmentFacts, ChangeAppointment
from app.desk.commands.take_over_watched import TakeOverWatched
from app.desk.verification import verify
from app.desk.views.appointments import AppointmentRow
from app.domain.appointment import Appointment, AppointmentState
from app.domain.errors import (
    AppointmentChanged,
    AppointmentDayClosed,
    AppointmentInUse,
    AppointmentOfAnother,
    AppointmentOver,
    NotFound,
)
from app.domain.journal import Journal
from app.domain.staff import Role
from tests.app.desk.closing import close
from tests.app.desk.meanwhile import meanwhile
from tests.app.desk.visits import enter, in_hours, listed, say, visit
from tests.clinic import Clinic


def changing(row: AppointmentRow, **fields: Any) -> ChangeAppointment:
    """What stood there, but for what is to be different."""
    seen = AppointmentFacts.of(row)
    return ChangeAppointment(appointment_id=row.appointment_id, seen=seen, **{**dict(seen), **fields})


def change(clinic: Clinic, row: AppointmentRow, **fields: Any) -> AppointmentRow:
    return clinic.desk.execute(changing(row, **fields))


def stored(clinic: Clinic, row: AppointmentRow) -> tuple[UUID, UUID, datetime | None, str]:
    (one,) = clinic.all(select(Appointment).where(Appointment.id == row.appointment_id))
    return one.patient_id, one.service_id, one.starts_at, one.with_whom


def test_all_of_it_may_become_another_and_the_reference_stays(clinic: Clinic) -> None:
    sold, rohan = clinic.sold_pack(), clinic.patient("Rohan Kulkarni")
    row = visit(clinic, sold, hours=2, reference="B-81")
    wanted = (rohan, sold.doctor, in_hours(clinic, 26), "Dr Rao")

    now = change(clinic, row, patient_id=rohan, service_id=sold.doctor, starts_at=wanted[2], with_whom="Dr Rao")

    assert stored(clinic, row) == wanted
    assert (now.reference, now.patient_name, now.appointment_id) == ("B-81", "Rohan Kulkarni", row.appointment_id)
    assert listed(clinic).rows == ()
    (entry,) = clinic.all(select(Journal.body).where(Journal.kind == "change_appointment"))
    assert rohan.hex in entry.replace("-", "")
    assert sold.head.hex in entry.replace("-", "")
    assert verify(clinic.desk.database) == ()


def test_sent_twice_it_is_changed_once(clinic: Clinic) -> None:
    row = visit(clinic, clinic.sold_pack(), hours=2)
    command = changing(row, starts_at=in_hours(clinic, 3))

    assert clinic.desk.execute(command) == clinic.desk.execute(command)


def test_what_was_redeemed_is_not_changed_until_the_void(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    row = visit(clinic, sold)
    redeemed = clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=row.reference)

    with pytest.raises(AppointmentInUse) as refusal:
        change(clinic, row, service_id=sold.doctor)
    clinic.void(redeemed)

    assert refusal.value.by == "Ravi Patil"
    assert change(clinic, row, service_id=sold.doctor).service_name == "Doctor Consultation"


@pytest.mark.parametrize(
    "state", [AppointmentState.COMPLETED, AppointmentState.CANCELLED, AppointmentState.NO_SHOW], ids=str
)
def test_of_what_somebody_said_how_it_went_nothing_changes(clinic: Clinic, state: AppointmentState) -> None:
    row = visit(clinic, clinic.sold_pack(), hours=-1)
    now = say(clinic, row, state).row

    with pytest.raises(AppointmentOver) as refusal:
        change(clinic, row, starts_at=in_hours(clinic, 3))

    assert (refusal.value.state, refusal.value.cancelled_at) == (now.state.value, now.cancelled_at)
    say(clinic, row, AppointmentState.BOOKED)
    change(clinic, row, starts_at=in_hours(clinic, 3))


def test_what_another_desk_changed_meanwhile_is_told_and_not_undone(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    row = visit(clinic, sold, hours=1)
    change(clinic.another_desk("Second"), row, service_id=sold.doctor, starts_at=in_hours(clinic, 5))

    with pytest.raises(AppointmentChanged) as refusal:
        change(clinic, row, starts_at=in_hours(clinic, 2))

    assert (refusal.value.service, refusal.value.starts_at) == ("Doctor Consultation", in_hours(clinic, 5))
    assert stored(clinic, row)[1:3] == (sold.doctor, in_hours(clinic, 5))


def test_a_closed_day_keeps_its_visits_and_takes_none(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    past, ahead = visit(clinic, sold), visit(clinic, sold, hours=24)
    closed_on = clinic.today
    close(clinic, closed_on)

    with pytest.raises(AppointmentDayClosed) as leaving:
        change(clinic, past, starts_at=in_hours(clinic, 48))
    with pytest.raises(AppointmentDayClosed) as coming:
        change(clinic, ahead, starts_at=in_hours(clinic, 1))

    assert (leaving.value.day, leaving.value.leaves) == (closed_on, True)
    assert (coming.value.day, coming.value.leaves) == (closed_on, False)


def test_a_redemption_at_the_same_moment_finds_it_changed(clinic: Clinic) -> None:
    """On PostgreSQL the visit is held; on SQLite one of both waits as a whole."""
    rohan = clinic.patient("Rohan Kulkarni")
    sold = clinic.sold_pack(members=(rohan,))
    row, other = visit(clinic, sold), clinic.another_desk("Second")

    def redeem() -> object:
        return other.redeem(sold.receipt, sold.physio, sold.head, appointment=row.reference)

    with meanwhile(clinic.desk, "UPDATE appointment", redeem) as answer:
        change(clinic, row, patient_id=rohan)

    assert isinstance(answer.exception(), AppointmentOfAnother)
    assert verify(clinic.desk.database) == ()


def test_one_from_a_file_moves_here_and_the_next_file_wins(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    row = visit(clinic, sold, hours=1, reference="B-81")
    told = AppointmentFields(
        reference="B-81",
        patient_id=sold.head,
        service_id=sold.physio,
        centre_id=clinic.desk.place.centre_id if clinic.desk.place else uuid4(),
        starts_at=in_hours(clinic, 1),
    )
    clinic.desk.execute(TakeOverWatched(rows=(told,)))
    assert not row.is_ours
    change(clinic, row, starts_at=in_hours(clinic, 4))
    assert stored(clinic, row)[2] == in_hours(clinic, 4)

    clinic.desk.execute(TakeOverWatched(rows=(told,)))

    assert stored(clinic, row)[2] == in_hours(clinic, 1)


def test_the_desks_own_reference_is_known_as_its_own_wherever_the_visit_goes(clinic: Clinic) -> None:
    row = visit(clinic, clinic.sold_pack(), hours=1)

    assert row.is_ours
    assert change(clinic, row, starts_at=in_hours(clinic, 30)).is_ours


def test_who_or_what_nobody_knows_is_refused(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    row = enter(clinic, sold.head, sold.physio)

    for fields in ({"patient_id": uuid4()}, {"service_id": uuid4()}):
        with pytest.raises(NotFound):
            change(clinic, row, **fields)
    with pytest.raises(NotFound):
        clinic.desk.execute(changing(row).model_copy(update={"appointment_id": uuid4()}))


def test_a_receptionist_may() -> None:
    assert ChangeAppointment.needs is Role.RECEPTIONIST
