"""Reversing a payment: which one, what is due after it, and that it happens once."""

from dataclasses import replace

import pytest

from app.desk.commands.take_payment import TakePayment
from app.desk.views.offers import Offer, offers
from app.desk.views.receipts import Receipt, receipt
from app.domain.status import Status
from tests.app.desk.lives import Life, unpaid_life
from tests.clinic import Clinic
from tests.drivers.act import ActDriver
from tests.drivers.pages import cut_off
from tests.drivers.stage import Stage, nameless
from tests.founding import MANAGER, OWNER, PINS
from tests.money import UTR, reversing, upgrading, upi

CASH, BY_UPI = "₹5,000.00 by Cash", "₹3,000.00 by UPI"


@pytest.fixture
def life(clinic: Clinic) -> Life:
    """Rs 5,000 in cash at the sale, Rs 3,000 by UPI after it."""
    clinic.settings(part_payment=True)
    made = unpaid_life(clinic, 500_000)
    clinic.desk.execute(TakePayment(order_id=made.sold.receipt.order_id, payments=upi(300_000)))
    return made


def reverse(stage: Stage, life: Life) -> ActDriver:
    return ActDriver(stage, life.sold, Offer.REVERSE_PAYMENT)


def paper(clinic: Clinic, life: Life) -> Receipt:
    return clinic.desk.ask(receipt, life.sold.receipt.order_id)


def test_the_only_payment_is_told_and_why_is_asked(stage: Stage, clinic: Clinic) -> None:
    act = reverse(stage, Life(clinic))

    assert "₹8,000.00 by Cash (1 Jan 2026) is taken back by another entry." in act.says
    assert act.changes == "Paid: ₹8,000.00, then ₹0.00; Due: ₹0.00, then ₹8,000.00; Status: Active"
    assert act.focus == "Reason"
    assert not any(" by Cash" in name for name in act.reachable)


def test_of_several_the_latest_is_proposed(stage: Stage, life: Life, clinic: Clinic) -> None:
    act = reverse(stage, life)
    assert act.focus == BY_UPI
    assert f"{BY_UPI} (1 Jan 2026, {UTR}) is taken back" in act.says
    assert "Due: ₹0.00, then ₹3,000.00" in act.changes
    assert nameless(act.box) == []
    assert cut_off(act.box) == []

    act.approve()
    assert [one.is_reversed for one in paper(clinic, life).payments] == [False, True, False]
    assert stage.toast == "The payment for Recovery of Uma is reversed. Due: ₹3,000.00."


def test_another_one_is_chosen_by_the_arrows(stage: Stage, life: Life, clinic: Clinic) -> None:
    act = reverse(stage, life)
    act.press("Right", "Space")
    act.look()
    assert "Due: ₹0.00, then ₹5,000.00" in act.changes

    act.approve()
    assert [one.is_reversed for one in paper(clinic, life).payments] == [True, False, False]


def test_what_was_reversed_before_is_not_offered_again(stage: Stage, life: Life, clinic: Clinic) -> None:
    clinic.approved(reversing(paper(clinic, life), 1))
    act = reverse(stage, life)

    assert f"{CASH} (1 Jan 2026) is taken back" in act.says
    assert act.focus == "Reason"


def test_without_a_reason_nothing_is_reversed(stage: Stage, life: Life) -> None:
    act = reverse(stage, life)
    act.sign()

    assert act.errors == {"Reason": "Choose a reason."}
    assert act.card.paid_minor == 800_000


def test_enter_pressed_twice_reverses_it_once(stage: Stage, life: Life, clinic: Clinic) -> None:
    act = reverse(stage, life)
    act.reason()
    act.fill(f"{MANAGER}'s PIN", PINS[MANAGER])
    act.press_at_once("Return", "Return")

    assert len(paper(clinic, life).payments) == 3
    assert act.card.due_minor == 300_000


def test_without_a_manager_it_waits_in_approvals(stage: Stage, life: Life) -> None:
    act = reverse(stage, life)
    act.reason()
    act.push("Send for approval")

    assert stage.toast == "Sent for approval. Nothing is changed until somebody signs it."
    assert act.card.paid_minor == 800_000


def test_when_all_is_reversed_there_is_nothing_more_to_reverse(stage: Stage, clinic: Clinic) -> None:
    life = Life(clinic)
    act = reverse(stage, life)
    act.approve()

    assert (act.card.status, act.card.due_minor) == (Status.ACTIVE, 800_000)
    assert Offer.REVERSE_PAYMENT not in offers(act.card)


def test_the_credit_of_an_upgrade_is_not_reversed(stage: Stage, clinic: Clinic) -> None:
    old = clinic.sold_pack()
    dearer = clinic.package("All", {old.physio: 20}, 1_400_000)
    new = clinic.approved(upgrading(clinic, old.receipt, dearer, 1_400_000), OWNER)
    act = reverse(stage, Life(clinic, replace(old, receipt=new)))

    assert "₹6,000.00 by Cash" in act.says
    assert act.focus == "Reason"
