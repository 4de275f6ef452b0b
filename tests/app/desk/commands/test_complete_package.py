"""Completing a package early: what is left is forfeited, the money stays."""

import pytest
from sqlalchemy import select

from app.desk.commands.complete_package import CompletePackage
from app.domain.approval import Action, Approval, RequestState
from app.domain.errors import (
    ApprovalNeeded,
    ApproverMayNot,
    NotInThisStatus,
    PackageClosed,
    ReasonMissing,
    RequestWaits,
)
from app.domain.ledger import LedgerLine, LineKind
from app.domain.liability import LiabilityLine
from app.domain.status import Status
from tests.app.desk.lives import DAY, Life, unpaid_life
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import BANDRA, MANAGER, SECOND_RECEPTION


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def test_what_is_left_is_forfeited_and_its_value_is_breakage_that_day(life: Life) -> None:
    clinic = life.clinic
    used = life.redeem(sessions=3).redemption
    clinic.clock.go(days=4)

    card = life.complete()

    assert (card.status, card.left, card.closed_on) == (Status.COMPLETED, 0, clinic.today)
    value = clinic.all(select(LedgerLine.value_minor).where(LedgerLine.id == used.line_id))[0]
    assert life.booked() == [("breakage", "completion", PACK_PRICE_MINOR - value)]
    assert clinic.all(select(LiabilityLine.booked_on)) == [clinic.today]
    money = life.money
    assert (money.paid_minor, money.recognised_minor, money.liability_minor) == (PACK_PRICE_MINOR, value, 0)


def test_each_service_with_sessions_left_ends_with_a_line_of_its_own(life: Life) -> None:
    clinic = life.clinic
    clinic.redeem(life.sold.receipt, life.sold.doctor, life.sold.head, sessions=2)

    life.complete()

    ended = clinic.all(select(LedgerLine).where(LedgerLine.kind == LineKind.END))
    assert [(line.change, line.balance, line.granted, line.reason) for line in ended] == [(-10, 0, 10, "patient_asked")]
    assert {line.approver_id for line in ended} == {clinic.staff[MANAGER]}
    assert clinic.all(select(Approval.action)) == [Action.COMPLETE]


def test_it_needs_a_managers_yes_and_a_reason(life: Life) -> None:
    clinic = life.clinic
    with pytest.raises(ApprovalNeeded) as needed:
        clinic.desk.execute(life.act(CompletePackage))
    assert (needed.value.action, needed.value.needs_owner, needed.value.not_by) == ("complete", False, None)
    with pytest.raises(ApproverMayNot):
        life.complete(by=SECOND_RECEPTION)
    for reason in ("", "other", "because"):
        with pytest.raises(ReasonMissing):
            life.complete(reason=reason)

    assert life.card.status is Status.ACTIVE
    assert life.complete(reason="other", note="Moved to Pune").status is Status.COMPLETED


def test_a_manager_may_approve_what_they_ask_for_themselves(life: Life) -> None:
    life.clinic.sign_in(MANAGER)

    assert life.complete().status is Status.COMPLETED


def test_scheduled_and_frozen_ones_can_be_completed(clinic: Clinic) -> None:
    package = clinic.recovery_pack()
    buyer = clinic.patient("Nina")
    ahead = clinic.sell(buyer, package, PACK_PRICE_MINOR, start=clinic.today + 10 * DAY)
    key = ahead.card.patient_package_id

    card = clinic.approved(CompletePackage(patient_package_id=key, reason="medical"))

    assert card.status is Status.COMPLETED


def test_exhausted_expired_unpaid_and_closed_ones_cannot(clinic: Clinic) -> None:
    exhausted, expired = Life(clinic, head="Asha"), Life(clinic, head="Bina", validity_days=3)
    exhausted.redeem(sessions=10)
    clinic.redeem(exhausted.sold.receipt, exhausted.sold.doctor, exhausted.sold.head, sessions=2)
    unpaid, closed = unpaid_life(clinic), Life(clinic, head="Chitra")
    closed.complete()
    clinic.clock.go(days=3)

    cases = ((exhausted, "exhausted"), (expired, "expired"), (unpaid, "awaiting_payment"), (closed, "completed"))
    for life, status in cases:
        with pytest.raises(NotInThisStatus) as refusal:
            life.complete()
        assert (refusal.value.act, refusal.value.status) == ("complete", status)


def test_nothing_can_be_redeemed_or_voided_any_more(life: Life) -> None:
    done = life.redeem()
    life.clinic.clock.go(days=1)
    life.complete()

    with pytest.raises(PackageClosed) as refusal:
        life.redeem()
    assert (refusal.value.closing, refusal.value.on) == ("completed", life.clinic.today)
    with pytest.raises(PackageClosed):
        life.clinic.void(done)


def test_it_is_refused_while_another_request_on_the_package_waits(life: Life) -> None:
    clinic = life.clinic
    done = life.redeem()
    life.send(clinic.voiding(done))

    with pytest.raises(RequestWaits) as refusal:
        life.complete()

    assert (refusal.value.action, refusal.value.by) == ("void", "Ravi Patil")
    other = Life(clinic, head="Bina")
    assert other.complete().status is Status.COMPLETED


def test_sent_for_approval_it_waits_and_is_carried_out_later(life: Life) -> None:
    clinic = life.clinic
    waiting = life.send(life.act(CompletePackage))
    assert life.card.status is Status.ACTIVE
    life.redeem()
    clinic.clock.go(days=1)

    assert life.approve(waiting) is RequestState.APPROVED

    assert (life.card.status, life.card.closed_on) == (Status.COMPLETED, clinic.today)
    assert life.money.liability_minor == 0


def test_once_it_has_expired_a_waiting_completion_is_overtaken(life: Life) -> None:
    waiting = life.send(life.act(CompletePackage))
    life.clinic.clock.go(days=90)

    assert life.approve(waiting) is RequestState.OVERTAKEN

    assert life.outcome(waiting) == "NotInThisStatus"
    assert life.booked() == [("breakage", "expiry", PACK_PRICE_MINOR)]


def test_closed_over_the_expiry_nothing_is_left_to_complete(life: Life) -> None:
    """The program was off for a month: the expiry comes into the books first, dated the day after the last."""
    last = life.last
    life.clinic.clock.go(days=120)

    with pytest.raises(NotInThisStatus):
        life.complete()
    life.clinic.patient("Somebody")

    assert life.clinic.all(select(LiabilityLine.booked_on)) == [last + DAY]


def test_completed_elsewhere_the_breakage_stays_with_the_centre_that_sold_it(clinic: Clinic) -> None:
    life = Life(clinic, centres=["Andheri West", BANDRA])
    bandra = clinic.at(BANDRA)

    bandra.approved(life.act(CompletePackage))

    assert clinic.all(select(LiabilityLine.centre_id)) == [clinic.centres["Andheri West"]]
    ended = clinic.all(select(LedgerLine.centre_id).where(LedgerLine.kind == LineKind.END))
    assert set(ended) == {clinic.centres[BANDRA]}


def test_a_package_that_cost_nothing_leaves_no_breakage(clinic: Clinic) -> None:
    service = clinic.service("Physiotherapy", 70_000)
    package = clinic.package("Gift", {service: 1}, 0)
    receipt = clinic.sell(clinic.patient("Nina"), package, 0)

    card = clinic.approved(CompletePackage(patient_package_id=receipt.card.patient_package_id, reason="goodwill"))

    assert card.status is Status.COMPLETED
    assert clinic.all(select(LiabilityLine.amount_minor)) == []


def test_a_package_of_500_sessions_can_be_completed(clinic: Clinic) -> None:
    service = clinic.service("Physiotherapy", 70_000)
    package = clinic.package("Endless", {service: 500}, 100_001, validity_days=None)
    buyer = clinic.patient("Nina")
    receipt = clinic.sell(buyer, package, 100_001)
    clinic.redeem(receipt, service, buyer, sessions=499)

    clinic.approved(CompletePackage(patient_package_id=receipt.card.patient_package_id, reason="goodwill"))

    assert clinic.all(select(LiabilityLine.amount_minor)) == [200]
