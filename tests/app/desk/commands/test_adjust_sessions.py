"""Adjusting by hand: goodwill, and sessions taken away."""

import pytest
from pydantic import ValidationError
from sqlalchemy import select

from app.desk.commands.adjust_sessions import AdjustSessions
from app.domain.approval import Action, Approval, RequestState
from app.domain.errors import (
    ApprovalNeeded,
    NotEnoughSessions,
    NotFullyPaid,
    NothingToAdjust,
    NotInThisStatus,
    ReasonMissing,
    ServiceNotIncluded,
)
from app.domain.ledger import LedgerLine, LineKind
from app.domain.liability import LiabilityLine
from app.domain.status import Status
from tests.app.desk.lives import Life, unpaid_life
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import BANDRA, MANAGER

PHYSIO_PART = 636_364
"""Of Rs 8,000: ten at Rs 700 beside two at Rs 900."""
LAST_NUMBER = 63_636
"""What the tenth of them is worth."""


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def adjusted(life: Life) -> list[LedgerLine]:
    query = select(LedgerLine).where(LedgerLine.kind == LineKind.ADJUST).order_by(LedgerLine.seq)
    return life.clinic.all(query)


def test_a_plus_adds_goodwill_sessions_worth_nothing(life: Life) -> None:
    card = life.adjust(3, reason="goodwill")

    row = card.services[0]
    assert (row.left, row.sold) == (13, 13)
    assert life.booked() == []
    (line,) = adjusted(life)
    assert (line.change, line.numbers, line.value_minor, line.reason) == (3, "", 0, "goodwill")
    assert (line.staff_id, line.approver_id) == (life.clinic.staff["Ravi Patil"], life.clinic.staff[MANAGER])
    assert life.clinic.all(select(Approval.action)) == [Action.ADJUST]


def test_goodwill_goes_last_and_all_that_was_sold_still_sums_to_the_price(life: Life) -> None:
    life.adjust(2)
    life.redeem(sessions=10)
    assert life.money.recognised_minor == PHYSIO_PART

    life.redeem(sessions=2)

    assert life.money.recognised_minor == PHYSIO_PART
    assert life.card.services[0].left == 0


def test_a_minus_takes_the_highest_numbers_and_their_value_is_breakage_that_day(life: Life) -> None:
    life.redeem(sessions=4)
    life.clinic.clock.go(days=3)

    card = life.adjust(-2)

    assert (card.services[0].left, card.services[0].sold) == (4, 8)
    (line,) = adjusted(life)
    assert (line.numbers, line.withdrawn) == ("9-10", "9-10")
    assert life.booked() == [("breakage", "adjustment", line.value_minor)]
    assert life.clinic.all(select(LiabilityLine.booked_on)) == [life.clinic.today]
    money = life.money
    assert money.liability_minor == PACK_PRICE_MINOR - money.recognised_minor - line.value_minor


def test_a_minus_takes_goodwill_first(life: Life) -> None:
    life.adjust(2)

    life.adjust(-3)

    assert adjusted(life)[1].numbers == "10"
    assert life.booked() == [("breakage", "adjustment", LAST_NUMBER)]


def test_a_plus_gives_back_first_what_a_minus_took_and_reverses_its_breakage(life: Life) -> None:
    life.adjust(-1)

    card = life.adjust(3)

    assert (card.services[0].left, card.services[0].sold) == (12, 12)
    assert life.booked() == [("breakage", "adjustment", LAST_NUMBER), ("breakage", "adjustment", -LAST_NUMBER)]
    life.redeem(sessions=12)
    assert life.money.recognised_minor == PHYSIO_PART


def test_never_below_none(life: Life) -> None:
    life.redeem(sessions=8)

    with pytest.raises(NotEnoughSessions) as refusal:
        life.adjust(-3)
    assert (refusal.value.asked, refusal.value.left, refusal.value.sold) == (3, 2, 10)

    assert life.adjust(-2).services[0].left == 0


def test_something_must_change(life: Life) -> None:
    with pytest.raises(NothingToAdjust):
        life.adjust(0)
    for change in (1001, -1001):
        with pytest.raises(ValidationError):
            life.adjust(change)


def test_only_what_the_package_includes(life: Life) -> None:
    massage = life.clinic.service("Massage", 50_000)

    with pytest.raises(ServiceNotIncluded) as refusal:
        life.adjust(1, service_id=massage)

    assert (refusal.value.service, refusal.value.package) == ("Massage", life.card.name)


def test_an_exhausted_package_is_active_again_with_a_session_more(life: Life) -> None:
    life.redeem(sessions=10)
    life.clinic.redeem(life.sold.receipt, life.sold.doctor, life.sold.head, sessions=2)
    assert life.card.status is Status.EXHAUSTED

    assert life.adjust(1).status is Status.ACTIVE


def test_taking_the_last_session_exhausts_it(clinic: Clinic) -> None:
    service, buyer = clinic.service("Massage", 50_000), clinic.patient("Nina")
    key = clinic.sell(buyer, clinic.package("One", {service: 1}, 50_000), 50_000).card.patient_package_id

    card = clinic.approved(AdjustSessions(patient_package_id=key, service_id=service, change=-1, reason="our_mistake"))

    assert (card.status, card.left) == (Status.EXHAUSTED, 0)
    assert clinic.all(select(LiabilityLine.amount_minor)) == [50_000]


def test_expired_unpaid_and_closed_ones_cannot(clinic: Clinic) -> None:
    expired, unpaid, closed = Life(clinic, validity_days=3), unpaid_life(clinic), Life(clinic, head="Chitra")
    closed.complete()
    clinic.clock.go(days=3)

    for life, status in ((expired, "expired"), (unpaid, "awaiting_payment"), (closed, "completed")):
        with pytest.raises(NotInThisStatus) as refusal:
            life.adjust(1)
        assert (refusal.value.act, refusal.value.status) == ("adjust", status)


def test_sessions_are_taken_only_from_a_fully_paid_package_and_may_be_added_to_any(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, paid_minor=300_000)

    with pytest.raises(NotFullyPaid) as refusal:
        life.adjust(-1)
    assert refusal.value.due_minor == 500_000

    assert life.adjust(1).services[0].left == 11


def test_it_needs_a_managers_yes_and_a_reason(life: Life) -> None:
    with pytest.raises(ApprovalNeeded) as needed:
        life.clinic.desk.execute(life.act(AdjustSessions, service_id=life.sold.physio, change=1))
    assert needed.value.action == "adjust"
    with pytest.raises(ReasonMissing):
        life.adjust(1, reason="because")


def test_of_500_sessions_exactly_the_last_are_taken(clinic: Clinic) -> None:
    service, buyer = clinic.service("Massage", 50_000), clinic.patient("Nina")
    receipt = clinic.sell(buyer, clinic.package("Many", {service: 500}, 100_001), 100_001)
    key = receipt.card.patient_package_id
    clinic.redeem(receipt, service, buyer, sessions=100)

    def adjust(change: int) -> None:
        clinic.approved(AdjustSessions(patient_package_id=key, service_id=service, change=change, reason="our_mistake"))

    adjust(-400)
    adjust(400)

    (taken, given) = clinic.all(select(LedgerLine.numbers).where(LedgerLine.kind == LineKind.ADJUST))
    assert taken == given == "101-500"
    assert sum(clinic.all(select(LiabilityLine.amount_minor))) == 0


def test_where_the_seller_has_booked_the_expiry_an_extension_still_brings_back_exactly_what_is_left(
    clinic: Clinic,
) -> None:
    """Sold in Kolkata, where the last valid day has passed; adjusted in Honolulu, where it has not."""
    life = Life(clinic, centres=["Andheri West", BANDRA])
    far = clinic.new_centre("HNL", "Honolulu", "Pacific/Honolulu")
    clinic.clock.go(days=90)
    clinic.patient("Somebody")

    far.approved(life.act(AdjustSessions, service_id=life.sold.physio, change=-1))
    assert life.money.liability_minor == 0
    life.extend(10)
    assert life.money.liability_minor == PACK_PRICE_MINOR - LAST_NUMBER

    life.adjust(1)
    assert life.money.liability_minor == PACK_PRICE_MINOR


def test_sent_and_approved_later_or_overtaken_by_what_was_used_meanwhile(life: Life) -> None:
    plus = life.send(life.act(AdjustSessions, service_id=life.sold.physio, change=1))
    minus = life.send(life.act(AdjustSessions, service_id=life.sold.physio, change=-9))
    life.redeem(sessions=5)

    assert life.approve(plus) is RequestState.APPROVED
    assert life.approve(minus) is RequestState.OVERTAKEN

    assert (life.outcome(minus), life.card.services[0].left) == ("NotEnoughSessions", 6)
    assert life.booked() == []
