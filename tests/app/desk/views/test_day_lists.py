"""What a manager clears or explains: voids, requests that wait, visits without redemption, late entries."""

from datetime import timedelta

from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.day_lists import UnredeemedRow, WaitingRow
from app.domain.appointment import AppointmentState
from app.domain.approval import Action
from tests.app.desk.closing import appointment, because, close, to_close
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.founding import BANDRA, MANAGER, RECEPTION

DAY = timedelta(days=1)


def test_a_void_says_who_asked_and_who_approved(clinic: Clinic) -> None:
    life = Life(clinic)
    done = life.redeem(sessions=2)
    clinic.clock.go(days=1)
    clinic.void(done, reason="recorded_twice")

    (row,) = to_close(clinic).facts.voids

    assert (row.person_name, row.service_name, row.sessions) == ("Asha Kulkarni", "Physiotherapy", 2)
    assert (row.staff_name, row.approver_name, row.reason) == (RECEPTION, MANAGER, "recorded_twice")
    assert (row.service_date, row.booked_on) == (clinic.today - DAY, clinic.today)
    assert to_close(clinic, clinic.today - DAY).facts.voids == ()


def test_a_waiting_request_says_what_it_is_about(clinic: Clinic) -> None:
    life = Life(clinic)
    waiting = clinic.desk.execute(SendForApproval.of(clinic.voiding(life.redeem())))

    assert to_close(clinic).waiting == (
        WaitingRow(waiting, Action.VOID, clinic.clock.now(), RECEPTION, "Asha Kulkarni", "Recovery of Asha Kulkarni"),
    )
    assert to_close(clinic.at(BANDRA)).waiting == ()


def test_a_visit_without_a_redemption_says_whose_and_what_for(clinic: Clinic) -> None:
    life = Life(clinic)
    visit = appointment(clinic, life.sold.head, life.sold.physio, state=AppointmentState.NO_SHOW)

    (row,) = to_close(clinic).unredeemed

    assert row == UnredeemedRow(
        appointment_id=visit.id,
        reference="A-7",
        starts_at=clinic.clock.now(),
        state=AppointmentState.NO_SHOW,
        cancelled_at=None,
        patient_id=life.sold.head,
        patient_name="Asha Kulkarni",
        service_id=life.sold.physio,
        service_name="Physiotherapy",
    )
    assert to_close(clinic.at(BANDRA)).unredeemed == ()


def test_what_was_explained_is_told_on_the_slip_with_its_explanation(clinic: Clinic) -> None:
    life = Life(clinic)
    visit = appointment(clinic, life.sold.head, life.sold.physio)
    waiting = clinic.desk.execute(SendForApproval.of(clinic.voiding(life.redeem())))

    slip = close(clinic, explanations=(because(visit.id, "paid alone"), because(waiting, "tomorrow")))

    told = {type(row.what): row.explanation for row in slip.explained}
    assert told == {WaitingRow: "tomorrow", UnredeemedRow: "paid alone"}


def test_a_late_entry_that_was_voided_again_shows_as_voided(clinic: Clinic) -> None:
    life = Life(clinic)
    close(clinic)
    clinic.clock.go(days=1)
    late = clinic.redemption(life.sold.receipt, life.sold.physio, life.sold.head, service_date=clinic.today - DAY)
    clinic.void(clinic.approved(late))

    (row,) = to_close(clinic).facts.late

    assert (row.voided, row.service_date) == (True, clinic.today - DAY)
