"""Reopening a completed package: exactly its sessions and value come back."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.reopen_package import ReopenPackage
from app.domain.approval import Action, Approval, RequestState
from app.domain.errors import ApprovalNeeded, ApproverMayNot, NotInThisStatus, ReasonMissing, ReopenTooLate
from app.domain.ledger import LedgerLine, LineKind
from app.domain.liability import LiabilityLine
from app.domain.status import Closing, Status
from app.domain.wallet import PatientPackage
from tests.app.desk.lives import DAY, Life, unpaid_life
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import MANAGER, OWNER, RECEPTION


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def test_exactly_the_sessions_and_the_value_of_the_completion_come_back(life: Life) -> None:
    clinic = life.clinic
    life.redeem(sessions=3)
    before, standing = life.card, life.money
    life.complete()
    closed_on = clinic.today
    clinic.clock.go(days=2)

    card = life.reopen()

    assert (card.status, card.left, card.closed_on) == (Status.ACTIVE, before.left, None)
    assert (card.services[0].left, card.services[1].left) == (7, 2)
    (_, _, forfeited), (_, _, reversed_) = life.booked()
    assert (forfeited, reversed_) == (standing.liability_minor, -standing.liability_minor)
    assert clinic.all(select(LiabilityLine.booked_on)) == [closed_on, clinic.today]
    assert life.money == standing
    life.redeem(sessions=7)


def test_a_service_that_was_used_up_before_gets_nothing(life: Life) -> None:
    life.redeem(sessions=10)
    life.complete()

    life.reopen()

    back = life.clinic.all(select(LedgerLine.change).where(LedgerLine.kind == LineKind.REOPEN))
    assert back == [2]


def test_it_can_be_completed_and_reopened_again_and_each_time_the_books_close(life: Life) -> None:
    life.complete()
    life.reopen()
    life.redeem(sessions=2)
    life.complete()
    life.reopen()

    assert life.card.left == 10
    assert sum(amount for _, _, amount in life.booked()) == 0


def test_it_needs_the_owner_and_a_reason(life: Life) -> None:
    life.complete()

    with pytest.raises(ApprovalNeeded) as needed:
        life.clinic.desk.execute(life.act(ReopenPackage))
    assert (needed.value.action, needed.value.needs_owner) == ("reopen", True)
    with pytest.raises(ApproverMayNot) as refusal:
        life.reopen(by=MANAGER)
    assert refusal.value.why == "needs_owner"
    with pytest.raises(ReasonMissing):
        life.reopen(reason="other")

    life.reopen(by=OWNER)
    assert life.clinic.all(select(Approval.action)) == [Action.COMPLETE, Action.REOPEN]


def test_on_the_last_valid_day_it_still_can_and_the_day_after_not(life: Life) -> None:
    last = life.last
    life.complete()
    life.clinic.clock.go(days=89)
    preview = life.clinic.desk.preview(life.act(ReopenPackage))
    assert (preview.result.status, preview.result.days_left) == (Status.ACTIVE, 0)

    life.clinic.clock.go(days=1)

    with pytest.raises(ReopenTooLate) as refusal:
        life.reopen()
    assert refusal.value.last_valid_day == last


def test_what_never_expires_can_always_be_reopened(clinic: Clinic) -> None:
    life = Life(clinic, validity_days=None)
    life.complete()
    clinic.clock.go(days=4000)

    assert life.reopen().status is Status.ACTIVE


def test_one_completed_before_its_start_waits_for_it_again(clinic: Clinic) -> None:
    package, buyer = clinic.recovery_pack(), clinic.patient("Nina")
    ahead = clinic.sell(buyer, package, PACK_PRICE_MINOR, start=clinic.today + 10 * DAY)
    key = ahead.card.patient_package_id
    clinic.approved(CompletePackage(patient_package_id=key, reason="medical"))

    card = clinic.approved(ReopenPackage(patient_package_id=key, reason="our_mistake"), OWNER)

    assert (card.status, card.left) == (Status.SCHEDULED, 12)


def test_only_a_completion_is_undone_a_cancellation_never(life: Life) -> None:
    with pytest.raises(NotInThisStatus) as refusal:
        life.reopen()
    assert (refusal.value.act, refusal.value.status) == ("reopen", "active")
    life.clinic.change(PatientPackage, life.id, closing=Closing.CANCELLED, closed_on=life.clinic.today)

    with pytest.raises(NotInThisStatus) as refusal:
        life.reopen()
    assert refusal.value.status == "cancelled"


def test_what_was_still_due_is_asked_for_again(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, paid_minor=300_000)
    assert life.complete().due_minor == 0

    assert life.reopen().due_minor == PACK_PRICE_MINOR - 300_000
    assert life.booked() == [("breakage", "completion", 300_000), ("breakage", "reopening", -300_000)]


def test_reopened_over_its_expiry_elsewhere_it_expires_in_the_books_at_once(clinic: Clinic) -> None:
    """Sold in Kolkata, reopened in Honolulu, where it is still the last valid day."""
    life = Life(clinic, centres=["Andheri West", "Bandra West"])
    life.complete()
    far = clinic.new_centre("HNL", "Honolulu", "Pacific/Honolulu")
    clinic.clock.go(days=90)
    assert (clinic.today - life.last, far.today) == (timedelta(days=1), life.last)

    far.approved(life.act(ReopenPackage), OWNER)
    clinic.patient("Somebody")

    assert [cause for _, cause, _ in life.booked()] == ["completion", "reopening", "expiry"]
    assert life.money.liability_minor == 0


def test_sent_for_approval_the_owner_decides_it(life: Life) -> None:
    life.complete()
    life.clinic.sign_in(RECEPTION)
    waiting = life.send(life.act(ReopenPackage))

    with pytest.raises(ApproverMayNot):
        life.approve(waiting, MANAGER)
    assert life.approve(waiting, OWNER) is RequestState.APPROVED

    assert life.card.status is Status.ACTIVE


def test_a_waiting_one_is_overtaken_once_validity_is_over(life: Life) -> None:
    life.complete()
    waiting = life.send(life.act(ReopenPackage))
    life.clinic.clock.go(days=90)

    assert life.approve(waiting, OWNER) is RequestState.OVERTAKEN

    assert life.outcome(waiting) == "ReopenTooLate"
