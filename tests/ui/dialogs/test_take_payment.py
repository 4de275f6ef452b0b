"""Taking money after the sale: the next instalment is proposed, and no more is taken than is due."""

import pytest

from app.desk.payments import InstalmentFields
from app.desk.views.offers import Offer
from app.domain.sale import Payment, Tender
from tests.app.desk.lives import DAY, Life, unpaid_life
from tests.clinic import PACK_PRICE_MINOR, Clinic, Sold
from tests.drivers.act import ActDriver
from tests.drivers.pages import cut_off
from tests.drivers.stage import Stage, nameless
from tests.money import UTR, cash


@pytest.fixture
def life(clinic: Clinic) -> Life:
    """Rs 5,000 of Rs 8,000 are paid, the rest is due in 20 days."""
    clinic.settings(part_payment=True)
    return unpaid_life(clinic, 500_000)


def take(stage: Stage, sold: Sold) -> ActDriver:
    return ActDriver(stage, sold, Offer.TAKE_PAYMENT)


def test_what_is_due_is_proposed_in_cash_and_nobody_signs(stage: Stage, life: Life) -> None:
    act = take(stage, life.sold)

    assert act.focus == "Cash amount"
    assert "₹3,000.00 of ₹3,000.00 due for Recovery of Uma." in act.says
    assert act.changes == "Due: ₹3,000.00, then ₹0.00"
    assert "Reason" not in act.reachable
    assert nameless(act.box) == []
    assert cut_off(act.box) == []

    act.press("Return")
    assert (act.is_open, act.card.due_minor) == (False, 0)
    assert stage.toast == "Payment taken for Recovery of Uma. All paid."


def test_the_next_instalment_is_proposed(stage: Stage, clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    package, buyer = clinic.recovery_pack("Recovery of Uma"), clinic.patient("Uma")
    later = tuple(InstalmentFields(due_on=clinic.today + n * 20 * DAY, amount_minor=150_000) for n in (1, 2))
    sale = clinic.sell(buyer, package, PACK_PRICE_MINOR, payments=cash(500_000), later=later)
    act = take(stage, Sold(sale, buyer, clinic.services["Physiotherapy"], clinic.services["Doctor Consultation"]))
    assert act.changes == "Due: ₹3,000.00, then ₹1,500.00"

    act.press("Return")
    assert act.card.instalments == ((clinic.today + 40 * DAY, 150_000),)
    assert stage.toast == "Payment taken for Recovery of Uma. Still due: ₹1,500.00."


def test_a_part_of_it_is_taken(stage: Stage, life: Life) -> None:
    act = take(stage, life.sold)
    act.fill("Cash amount", "1000")
    assert act.changes == "Due: ₹3,000.00, then ₹2,000.00"

    act.press("Return")
    assert act.card.due_minor == 200_000


def test_too_much_is_refused_in_words(stage: Stage, life: Life) -> None:
    act = take(stage, life.sold)
    act.fill("Cash amount", "3000.01")

    assert "₹0.01 more than the total of ₹8,000.00. Lower an amount." in act.refusal
    assert (act.can_act, act.changes) == (False, "")

    act.press("Return")
    assert (act.is_open, act.card.due_minor) == (True, 300_000)


def test_it_is_paid_by_two_tenders(stage: Stage, life: Life, clinic: Clinic) -> None:
    act = take(stage, life.sold)
    act.fill("Cash amount", "1000")
    act.push("Add UPI")
    act.fill("UPI reference", UTR)
    assert act.changes == "Due: ₹3,000.00, then ₹0.00"

    act.press("Return")
    paid = clinic.all(Payment.__table__.select().with_only_columns(Payment.tender))
    assert paid == [Tender.CASH, Tender.CASH, Tender.UPI]
    assert act.card.due_minor == 0


def test_enter_pressed_twice_takes_it_once(stage: Stage, life: Life) -> None:
    act = take(stage, life.sold)
    act.fill("Cash amount", "1000")
    act.press_at_once("Return", "Return")

    assert act.card.due_minor == 200_000
