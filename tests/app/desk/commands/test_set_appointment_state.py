"""How a visit went, and whose session it costs (domain.md, Redemption)."""

from datetime import timedelta
from uuid import uuid4

import pytest

from app.desk.commands.set_appointment_state import SetAppointmentState
from app.domain.appointment import AppointmentState
from app.domain.errors import AppointmentAhead, AppointmentInUse, CancelledAhead, NotFound
from app.domain.ledger import Outcome
from tests.app.desk.closing import to_close
from tests.app.desk.visits import in_hours, say, visit
from tests.clinic import Clinic

BOOKED, COMPLETED = AppointmentState.BOOKED, AppointmentState.COMPLETED
CANCELLED, NO_SHOW = AppointmentState.CANCELLED, AppointmentState.NO_SHOW


@pytest.mark.parametrize(("hours", "proposed"), [(24, None), (24 - 1 / 3600, Outcome.LATE_CANCELLATION)])
def test_cancelled_exactly_the_notice_hours_before_consumes_nothing_a_second_later_it_does(
    clinic: Clinic, hours: float, proposed: Outcome | None
) -> None:
    row = visit(clinic, clinic.sold_pack(), hours=hours)

    said = say(clinic, row, CANCELLED)

    assert said.proposed is proposed
    assert said.row.state is (CANCELLED if proposed is None else NO_SHOW)


def test_the_notice_is_the_clinics_own_choice(clinic: Clinic) -> None:
    clinic.settings(notice_hours=4)
    sold = clinic.sold_pack()

    assert say(clinic, visit(clinic, sold, hours=4), CANCELLED).proposed is None
    assert say(clinic, visit(clinic, sold, hours=3.9), CANCELLED).proposed is Outcome.LATE_CANCELLATION


def test_with_no_notice_asked_until_it_begins_is_early_enough(clinic: Clinic) -> None:
    clinic.settings(notice_hours=0)
    sold = clinic.sold_pack()

    assert say(clinic, visit(clinic, sold, hours=0), CANCELLED).proposed is None
    assert say(clinic, visit(clinic, sold, hours=-0.1), CANCELLED).proposed is Outcome.LATE_CANCELLATION


def test_a_cancellation_told_later_is_judged_by_when_it_happened(clinic: Clinic) -> None:
    row = visit(clinic, clinic.sold_pack(), hours=2)

    assert say(clinic, row, CANCELLED, cancelled_at=in_hours(clinic, -22)).proposed is None
    assert say(clinic, row, CANCELLED, cancelled_at=in_hours(clinic, -21)).proposed is Outcome.LATE_CANCELLATION


def test_a_cancellation_later_than_now_is_refused(clinic: Clinic) -> None:
    row = visit(clinic, clinic.sold_pack(), hours=48)

    with pytest.raises(CancelledAhead):
        say(clinic, row, CANCELLED, cancelled_at=clinic.clock.now() + timedelta(seconds=1))


def test_cancelled_by_the_clinic_consumes_nothing_however_late(clinic: Clinic) -> None:
    row = visit(clinic, clinic.sold_pack(), hours=-1)

    said = say(clinic, row, CANCELLED, by_clinic=True)

    assert (said.row.state, said.proposed) == (CANCELLED, None)
    assert to_close(clinic).unredeemed == ()


@pytest.mark.parametrize("state", [CANCELLED, NO_SHOW])
def test_a_late_cancellation_or_a_no_show_not_recorded_is_explained_at_day_close(
    clinic: Clinic, state: AppointmentState
) -> None:
    row = visit(clinic, clinic.sold_pack(), hours=-1)

    say(clinic, row, state)

    assert [open_.appointment_id for open_ in to_close(clinic).unredeemed] == [row.appointment_id]


def test_a_no_show_proposes_its_redemption_until_it_is_recorded(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    row = visit(clinic, sold, hours=-1)

    assert say(clinic, row, NO_SHOW).proposed is Outcome.NO_SHOW
    clinic.redeem(sold.receipt, sold.physio, sold.head, outcome=Outcome.NO_SHOW, appointment=row.reference)

    assert say(clinic, row, NO_SHOW).proposed is None
    assert to_close(clinic).unredeemed == ()


def test_nobody_came_or_stayed_away_before_it_began(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    soon, tomorrow = visit(clinic, sold, hours=0.5), visit(clinic, sold, hours=24)

    for row, state in ((soon, NO_SHOW), (tomorrow, COMPLETED)):
        with pytest.raises(AppointmentAhead):
            say(clinic, row, state)
    assert say(clinic, soon, COMPLETED).row.state is COMPLETED


def test_completed_consumes_nothing_by_itself(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    said = say(clinic, visit(clinic, sold), COMPLETED)

    assert said.proposed is None
    assert clinic.row(sold.receipt, sold.physio).left == 10


def test_a_slip_is_put_right(clinic: Clinic) -> None:
    row = visit(clinic, clinic.sold_pack(), hours=-1)
    say(clinic, row, NO_SHOW)

    assert say(clinic, row, BOOKED).row.state is BOOKED
    assert to_close(clinic).unredeemed == ()


@pytest.mark.parametrize("state", [BOOKED, CANCELLED, NO_SHOW])
def test_what_was_redeemed_as_attended_is_nothing_else_until_the_void(clinic: Clinic, state: AppointmentState) -> None:
    sold = clinic.sold_pack()
    row = visit(clinic, sold, hours=-1)
    redeemed = clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=row.reference)

    with pytest.raises(AppointmentInUse) as refusal:
        say(clinic, row, state)
    assert refusal.value.by == "Ravi Patil"
    assert say(clinic, row, COMPLETED).row.redeemed_by == "Ravi Patil"

    clinic.void(redeemed)
    assert say(clinic, row, state).row.redeemed_at is None


def test_sent_twice_it_says_the_same(clinic: Clinic) -> None:
    row = visit(clinic, clinic.sold_pack(), hours=1)
    command = SetAppointmentState(appointment_id=row.appointment_id, state=CANCELLED)

    assert clinic.desk.execute(command) == clinic.desk.execute(command)


def test_an_appointment_nobody_knows_is_not_found(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.desk.execute(SetAppointmentState(appointment_id=uuid4(), state=COMPLETED))
