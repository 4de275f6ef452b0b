"""A request runs when approved, under the rules of that moment, or is overtaken and says why."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from app.desk.commands.approve_request import ApproveRequest
from app.desk.commands.remove_member import RemoveMember
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.approvals import decided_requests, waiting_requests
from app.desk.views.waiting import waiting_count
from app.domain.approval import Approval, RequestState
from app.domain.errors import (
    ApprovalNeeded,
    ApproverMayNot,
    NotFound,
)
from app.domain.ledger import LedgerLine, LineKind
from tests.app.desk.asking import Asked
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER, OWNER, RECEPTION, SECOND_RECEPTION

DAY = timedelta(days=1)


def test_approved_the_very_command_runs_for_who_asked(clinic: Clinic) -> None:
    asked = Asked(clinic, reason="other", note="Asha felt faint")
    clinic.clock.go(hours=2)
    clinic.sign_in(RECEPTION)

    assert asked.approve() is RequestState.APPROVED

    (void,) = clinic.all(select(LedgerLine).where(LedgerLine.kind == LineKind.VOID))
    assert (void.staff_id, void.approver_id) == (clinic.staff[SECOND_RECEPTION], clinic.staff[MANAGER])
    assert (void.at, void.reason, asked.left) == (clinic.clock.now(), "other", 10)
    (approval,) = clinic.all(select(Approval))
    assert approval.approver_id == clinic.staff[MANAGER]
    assert clinic.desk.ask(waiting_count) == 0


def test_approving_needs_the_pin_on_that_very_act(clinic: Clinic) -> None:
    asked = Asked(clinic)
    clinic.sign_in(MANAGER)

    with pytest.raises(ApprovalNeeded):
        clinic.desk.execute(ApproveRequest(waiting_id=asked.id))

    assert asked.state is RequestState.WAITING


@pytest.mark.parametrize("by", [RECEPTION, SECOND_RECEPTION])
def test_a_receptionist_approves_none(clinic: Clinic, by: str) -> None:
    asked = Asked(clinic)

    with pytest.raises(ApproverMayNot):
        asked.approve(by)

    assert (asked.state, asked.left) == (RequestState.WAITING, 9)


def test_who_recorded_it_does_not_approve_its_void_by_this_way_either(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.sign_in(MANAGER)
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.sign_in(RECEPTION)
    waiting = clinic.desk.execute(SendForApproval.of(clinic.voiding(done)))

    with pytest.raises(ApproverMayNot) as refusal:
        clinic.approved(ApproveRequest(waiting_id=waiting), MANAGER)
    assert refusal.value.why == "own_redemption"

    assert clinic.approved(ApproveRequest(waiting_id=waiting), OWNER) is RequestState.APPROVED


def test_void_window_is_judged_by_when_it_was_asked(clinic: Clinic) -> None:
    asked = Asked(clinic)
    clinic.clock.go(days=20)

    assert asked.approve(MANAGER) is RequestState.APPROVED


def test_back_dating_is_judged_by_when_it_was_asked(clinic: Clinic) -> None:
    sold = clinic.sold_pack(validity_days=5)
    clinic.clock.go(days=3)
    late = clinic.redemption(sold.receipt, sold.physio, sold.head, service_date=clinic.today - 3 * DAY)
    waiting = clinic.desk.execute(SendForApproval.of(late))
    clinic.clock.go(days=30)

    assert clinic.approved(ApproveRequest(waiting_id=waiting)) is RequestState.APPROVED
    (line,) = clinic.all(select(LedgerLine).where(LedgerLine.kind == LineKind.REDEEM))
    assert (line.service_date, line.booked_on) == (clinic.today - 33 * DAY, clinic.today)


def test_what_can_no_longer_happen_is_overtaken_and_says_why(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=5)
    late = clinic.redemption(sold.receipt, sold.doctor, sold.head, sessions=2, service_date=clinic.today - 3 * DAY)
    waiting = clinic.desk.execute(SendForApproval.of(late))
    clinic.redeem(sold.receipt, sold.doctor, sold.head)

    assert clinic.approved(ApproveRequest(waiting_id=waiting)) is RequestState.OVERTAKEN

    (row,) = clinic.desk.ask(decided_requests)
    assert (row.outcome, row.decided_by) == ("NotEnoughSessions", MANAGER)
    assert clinic.row(sold.receipt, sold.doctor).left == 1
    assert clinic.all(select(func.count()).select_from(Approval)) == [0]


def test_finding_it_overtaken_takes_a_manager_too(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=5)
    late = clinic.redemption(sold.receipt, sold.doctor, sold.head, sessions=2, service_date=clinic.today - 3 * DAY)
    waiting = clinic.desk.execute(SendForApproval.of(late))
    clinic.redeem(sold.receipt, sold.doctor, sold.head)

    with pytest.raises(ApprovalNeeded):
        clinic.desk.execute(ApproveRequest(waiting_id=waiting))
    with pytest.raises(ApproverMayNot):
        clinic.approved(ApproveRequest(waiting_id=waiting), SECOND_RECEPTION)

    assert clinic.desk.ask(waiting_count) == 1


def test_done_meanwhile_with_a_managers_pin_it_is_not_done_again(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=5)
    late = clinic.redemption(sold.receipt, sold.doctor, sold.head, service_date=clinic.today - 3 * DAY)
    waiting = clinic.desk.execute(SendForApproval.of(late))
    clinic.approved(late)

    assert clinic.approved(ApproveRequest(waiting_id=waiting)) is RequestState.OVERTAKEN
    assert clinic.row(sold.receipt, sold.doctor).left == 1


def test_voided_meanwhile_by_another_request_it_is_closed_by_a_manager_only(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    redeemed = clinic.redeem(sold.receipt, sold.doctor, sold.head)
    waiting = clinic.desk.execute(SendForApproval.of(clinic.voiding(redeemed)))
    clinic.void(redeemed)

    with pytest.raises(ApprovalNeeded):
        clinic.desk.execute(ApproveRequest(waiting_id=waiting))
    assert clinic.approved(ApproveRequest(waiting_id=waiting)) is RequestState.OVERTAKEN

    assert clinic.row(sold.receipt, sold.doctor).left == 2


def test_what_needs_no_yes_any_more_is_done_with_the_managers_all_the_same(clinic: Clinic) -> None:
    rohan = clinic.patient("Rohan Kulkarni")
    sold = clinic.sold_pack(members=(rohan,))
    redeemed = clinic.redeem(sold.receipt, sold.doctor, rohan)
    removal = RemoveMember(patient_package_id=sold.id, patient_id=rohan)
    waiting = clinic.desk.execute(SendForApproval.of(removal))
    clinic.void(redeemed)

    with pytest.raises(ApprovalNeeded):
        clinic.desk.execute(ApproveRequest(waiting_id=waiting))
    assert clinic.approved(ApproveRequest(waiting_id=waiting)) is RequestState.APPROVED

    assert clinic.wallet(rohan).cards == ()


def test_a_sale_with_a_past_start_waits_and_is_made_when_approved(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    sunil = clinic.patient("Sunil")
    command = clinic.sale(buyer, package, 800_000, start=clinic.today - 3 * DAY, members=(sunil,))
    (member,) = command.members
    command = command.model_copy(update={"members": (member.model_copy(update={"relation": "Husband"}),)})
    waiting = clinic.desk.execute(SendForApproval.of(command))
    assert clinic.wallet(buyer).cards == ()

    clinic.approved(ApproveRequest(waiting_id=waiting))

    (card,) = clinic.wallet(buyer).cards
    assert card.starts_on == clinic.today - 3 * DAY
    assert [person.relation for person in card.people] == ["", "Husband"]


def test_a_request_is_decided_at_its_own_centre(clinic: Clinic) -> None:
    """What it books belongs to the centre where it was asked for."""
    sold = clinic.sold_pack(centres=[ANDHERI, BANDRA])
    clinic.clock.go(days=5)
    late = clinic.redemption(sold.receipt, sold.physio, sold.head, service_date=clinic.today - 3 * DAY)
    waiting = clinic.desk.execute(SendForApproval.of(late))
    there = clinic.at(BANDRA)

    assert there.desk.ask(waiting_requests) == ()
    with pytest.raises(NotFound):
        there.approved(ApproveRequest(waiting_id=waiting))

    clinic.approved(ApproveRequest(waiting_id=waiting))
