"""Extending: until when, what moves along, and on an expired package what is still owed."""

from datetime import date

import pytest

from app.desk.views.offers import Offer
from app.domain.sale import Payment, Tender
from app.domain.status import Status
from tests.app.desk.lives import Life, ahead, unpaid_life
from tests.clinic import Clinic
from tests.drivers.act import ActDriver
from tests.drivers.stage import Stage


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def extend(stage: Stage, life: Life) -> ActDriver:
    return ActDriver(stage, life.sold, Offer.EXTEND)


def test_two_weeks_are_proposed_and_typed_over(stage: Stage, life: Life) -> None:
    act = extend(stage, life)
    assert "can be used until 15 Apr 2026" in act.says
    act.write("30 apr")
    act.look()
    assert "Last valid: 31 Mar 2026, then 30 Apr 2026" in act.changes

    act.approve()
    assert act.card.last_valid_day == date(2026, 4, 30)
    assert stage.toast == "Recovery of Asha Kulkarni extended. Last valid 30 Apr 2026."


def test_a_usual_span_counts_from_the_last_valid_day(stage: Stage, life: Life) -> None:
    act = extend(stage, life)
    act.push("+30 days")

    assert "then 30 Apr 2026" in act.changes


def test_what_expired_long_ago_can_be_used_as_many_days_from_today(stage: Stage, life: Life, clinic: Clinic) -> None:
    clinic.clock.go(days=120)
    act = extend(stage, life)
    act.push("+7 days")

    assert act.changes == "Last valid: 31 Mar 2026, then 7 May 2026; Status: Expired, then Active"


def test_an_earlier_day_is_refused_before_the_pin(stage: Stage, life: Life) -> None:
    act = extend(stage, life)
    act.fill("New last valid day", "31 mar 2026")

    assert "1 Apr 2026" in act.refusal
    assert not act.can_act


def test_a_renewal_moves_if_asked(stage: Stage, life: Life, clinic: Clinic) -> None:
    renewal = ahead(clinic, 90, renews=life)
    act = extend(stage, life)
    act.push("Move the renewal along")
    act.approve()

    assert renewal.card.starts_on == date(2026, 4, 16)


def test_without_a_renewal_none_is_offered(stage: Stage, life: Life) -> None:
    assert "Move the renewal along" not in extend(stage, life).reachable


def test_what_an_expired_package_owes_is_paid_with_it(stage: Stage, clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, 500_000)
    clinic.clock.go(days=100)
    act = extend(stage, life)
    assert "Pay, ₹3,000.00 is due" in act.says
    assert "Due: ₹3,000.00" in act.changes

    act.take("Payment", "Bank")
    assert not act.can_act
    act.fill("Reference", "NEFT 4711")
    act.fill("Amount", "2000")
    assert "Due: ₹3,000.00, then ₹1,000.00" in act.changes

    act.approve()
    assert (act.card.status, act.card.due_minor) == (Status.ACTIVE, 100_000)
    paid = clinic.all(Payment.__table__.select().with_only_columns(Payment.tender))
    assert paid == [Tender.CASH, Tender.BANK]


def test_money_is_not_asked_for_before_the_package_has_expired(stage: Stage, clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    act = extend(stage, unpaid_life(clinic, 500_000))

    assert "is due" not in act.says
    assert "Payment" not in act.reachable
