"""Taking over the visits of the booking system, again and again."""

from typing import Any

import pytest
from sqlalchemy import select

from app.desk.appointment_lines import AppointmentFields, says_more
from app.desk.commands.import_appointments import ImportAppointments
from app.desk.verification import verify
from app.domain.appointment import Appointment, AppointmentState
from app.domain.errors import AppointmentAhead, AppointmentInUse, NotAllowed
from app.domain.journal import Journal
from app.domain.ledger import Outcome
from tests.app.desk.closing import to_close
from tests.app.desk.visits import in_hours, listed, say, visit
from tests.clinic import Clinic, Sold
from tests.founding import ANDHERI, MANAGER, RECEPTION

BOOKED, COMPLETED = AppointmentState.BOOKED, AppointmentState.COMPLETED
CANCELLED, NO_SHOW = AppointmentState.CANCELLED, AppointmentState.NO_SHOW


def row(clinic: Clinic, sold: Sold, reference: str = "B-1", *, hours: float = 0, **fields: Any) -> AppointmentFields:
    usual = {"patient_id": sold.head, "service_id": sold.physio, "centre_id": clinic.centres[ANDHERI]}
    return AppointmentFields(reference=reference, starts_at=in_hours(clinic, hours), **(usual | fields))


def bring_in(clinic: Clinic, *rows: AppointmentFields) -> int:
    clinic.sign_in(MANAGER)
    try:
        return clinic.desk.execute(ImportAppointments(rows=rows)).count
    finally:
        clinic.sign_in(RECEPTION)


def states(clinic: Clinic) -> list[AppointmentState]:
    return clinic.all(select(Appointment.state).order_by(Appointment.reference_key))


def test_what_the_file_tells_is_listed(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    assert bring_in(clinic, row(clinic, sold, "B-1", with_whom="Dr. Shah"), row(clinic, sold, "B-2", hours=1)) == 2

    assert [(one.reference, one.with_whom) for one in listed(clinic).rows] == [("B-1", "Dr. Shah"), ("B-2", "")]


def test_the_same_file_again_changes_nothing(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    rows = (row(clinic, sold, "B-1"), row(clinic, sold, "B-2", state=CANCELLED, hours=30))
    bring_in(clinic, *rows)
    before = listed(clinic).rows, states(clinic)
    clinic.clock.go(hours=10)

    bring_in(clinic, *rows)

    assert (listed(clinic).rows, states(clinic)) == before
    assert '"marks"' not in clinic.all(select(Journal.body).order_by(Journal.seq.desc()).limit(1))[0]


def test_a_visit_that_was_moved_is_moved(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    bring_in(clinic, row(clinic, sold))
    bring_in(clinic, row(clinic, sold, "b-1", hours=2, service_id=sold.doctor))

    (one,) = listed(clinic).rows
    assert (one.starts_at, one.service_id, one.reference) == (in_hours(clinic, 2), sold.doctor, "B-1")


def test_what_the_desk_said_holds_against_a_file_that_says_booked(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    say(clinic, visit(clinic, sold, reference="B-1"), COMPLETED)

    bring_in(clinic, row(clinic, sold))

    assert states(clinic) == [COMPLETED]


def test_a_cancellation_is_judged_by_the_notice_and_when_it_was_first_told(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    bring_in(
        clinic,
        row(clinic, sold, "B-1", hours=24, state=CANCELLED),
        row(clinic, sold, "B-2", hours=23, state=CANCELLED),
        row(clinic, sold, "B-3", hours=2, state=CANCELLED, cancelled_at=in_hours(clinic, -22)),
        row(clinic, sold, "B-4", hours=2, state=CANCELLED, by_clinic=True),
    )

    assert states(clinic) == [CANCELLED, NO_SHOW, CANCELLED, CANCELLED]


def test_completed_and_missed_visits_are_owed_a_redemption(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    bring_in(clinic, row(clinic, sold, "B-1", state=COMPLETED), row(clinic, sold, "B-2", hours=-1, state=NO_SHOW))

    assert [one.reference for one in to_close(clinic).unredeemed] == ["B-2", "B-1"]


@pytest.mark.parametrize("wrong", ["service", "state"])
def test_nothing_is_half_imported(clinic: Clinic, wrong: str) -> None:
    sold = clinic.sold_pack()
    visit(clinic, sold, reference="B-1")
    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment="B-1")
    told: dict[str, Any] = {"service_id": sold.doctor} if wrong == "service" else {"state": CANCELLED}

    with pytest.raises(AppointmentInUse):
        bring_in(clinic, row(clinic, sold, "A-0"), row(clinic, sold, "B-1", **told))

    assert [one.reference for one in listed(clinic).rows] == ["B-1"]


def test_a_visit_completed_tomorrow_is_refused_whole(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    with pytest.raises(AppointmentAhead):
        bring_in(clinic, row(clinic, sold, "A-0"), row(clinic, sold, hours=24, state=COMPLETED))

    assert states(clinic) == []


def test_a_no_show_that_was_redeemed_stays_one(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    visit(clinic, sold, hours=-1, reference="B-1")
    clinic.redeem(sold.receipt, sold.physio, sold.head, outcome=Outcome.NO_SHOW, appointment="B-1")

    bring_in(clinic, row(clinic, sold, hours=-1, state=NO_SHOW))

    assert states(clinic) == [NO_SHOW]


def test_of_two_lines_with_one_reference_the_last_holds(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    assert bring_in(clinic, row(clinic, sold), row(clinic, sold, "b-1", hours=1)) == 1
    assert listed(clinic).rows[0].starts_at == in_hours(clinic, 1)


def test_a_manager_imports_not_a_receptionist(clinic: Clinic) -> None:
    with pytest.raises(NotAllowed):
        clinic.desk.execute(ImportAppointments(rows=()))


def test_many_are_taken_over_at_once_and_the_books_still_agree(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    assert bring_in(clinic, *(row(clinic, sold, f"B-{number}", hours=number / 100) for number in range(1200))) == 1200

    assert len(states(clinic)) == 1200
    assert verify(clinic.desk.database) == ()


@pytest.mark.parametrize(
    ("known", "told", "more"),
    [
        (BOOKED, COMPLETED, True),
        (COMPLETED, BOOKED, False),
        (CANCELLED, CANCELLED, False),
        (NO_SHOW, CANCELLED, False),
        (CANCELLED, COMPLETED, True),
        (NO_SHOW, COMPLETED, True),
        (BOOKED, BOOKED, False),
    ],
)
def test_what_a_file_adds(known: AppointmentState, told: AppointmentState, *, more: bool) -> None:
    assert says_more(known, told) is more
