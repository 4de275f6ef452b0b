"""Cancelling: the amount is decided by the quote that is shown, and handed out at once, in parts or later."""

import pytest
from PySide6.QtWidgets import QScrollBar

from app.desk.views.approvals import waiting_requests
from app.desk.views.offers import Offer, offers
from app.desk.views.refunds import RefundFacts, refund_of
from app.domain.refund import Payout
from app.domain.sale import Tender
from app.domain.status import Status
from tests.clinic import Clinic, Sold
from tests.drivers.act import ActDriver
from tests.drivers.pages import cut_off
from tests.drivers.stage import Stage, nameless
from tests.founding import MANAGER, PINS
from tests.money import UTR, cash, register, taxed, used_pack


@pytest.fixture
def pack(clinic: Clinic) -> Sold:
    """Rs 8,000 paid; by list price Rs 5,000 go back."""
    return used_pack(clinic)


def cancel(stage: Stage, pack: Sold) -> ActDriver:
    return ActDriver(stage, pack, Offer.CANCEL)


def refund(clinic: Clinic, pack: Sold) -> RefundFacts:
    return clinic.desk.ask(refund_of, pack.id)


def test_the_quote_is_proposed_and_told_before_anybody_signs(stage: Stage, pack: Sold) -> None:
    act = cancel(stage, pack)

    assert act.focus == "Refund decided"
    assert "Recovery of Asha Kulkarni ends for good." in act.says
    assert "8 sessions left end with it; ₹5,000.00 goes back to the buyer." in act.says
    assert act.changes == "Refund due after it: ₹5,000.00"
    assert (act.card.status, act.card.left) == (Status.ACTIVE, 8)
    assert nameless(act.box) == []
    assert cut_off(act.box) == []
    assert not any(bar.isVisible() for bar in act.box.findChildren(QScrollBar))


def test_what_is_paid_out_later_is_due(stage: Stage, pack: Sold) -> None:
    act = cancel(stage, pack)
    act.approve()

    assert (act.card.status, act.card.left, act.card.refund_due_minor) == (Status.CANCELLED, 0, 500_000)
    assert stage.toast == "Recovery of Asha Kulkarni is cancelled. Refund due: ₹5,000.00."


def test_cash_is_handed_out_at_once(stage: Stage, pack: Sold, clinic: Clinic) -> None:
    act = cancel(stage, pack)
    act.take("Pay out by", "Cash")
    assert act.changes == "Refund due after it: ₹0.00"

    act.approve()
    assert [(row.tender, row.amount_minor) for row in refund(clinic, pack).payouts] == [(Tender.CASH, 500_000)]
    assert stage.toast == "Recovery of Asha Kulkarni is cancelled. Refunded: ₹5,000.00."


def test_the_approver_decides_another_amount_with_a_reason(stage: Stage, pack: Sold, clinic: Clinic) -> None:
    act = cancel(stage, pack)
    act.fill("Refund decided", "4500")
    assert act.changes == "Refund due after it: ₹4,500.00"

    act.sign()
    assert act.errors == {"Reason": "Choose a reason."}
    assert act.card.status is Status.ACTIVE

    act.approve()
    decided = refund(clinic, pack)
    assert (decided.quoted_minor, decided.net_minor, decided.reason) == (500_000, 450_000, "patient_asked")
    assert decided.approver_name == MANAGER


def test_what_is_handed_out_follows_the_amount_decided(stage: Stage, pack: Sold, clinic: Clinic) -> None:
    act = cancel(stage, pack)
    act.take("Pay out by", "Cash")
    act.fill("Refund decided", "4500")
    assert (act.refusal, act.changes) == ("", "Refund due after it: ₹0.00")

    act.approve()
    assert refund(clinic, pack).paid_out_minor == 450_000


def test_a_part_is_handed_out_and_the_rest_stays_due(stage: Stage, pack: Sold) -> None:
    act = cancel(stage, pack)
    act.take("Pay out by", "UPI")
    act.fill("Amount paid out", "2000")
    act.fill("Reference", UTR)
    assert act.changes == "Refund due after it: ₹3,000.00"

    act.approve()
    assert act.card.refund_due_minor == 300_000


def test_more_than_was_paid_is_refused_before_the_pin(stage: Stage, pack: Sold) -> None:
    act = cancel(stage, pack)
    act.fill("Refund decided", "8000.01")

    assert "₹8,000.00" in act.refusal
    assert (act.can_act, act.changes) == (False, "")


def test_an_amount_that_is_none_is_told_beside_its_field(stage: Stage, pack: Sold) -> None:
    act = cancel(stage, pack)
    act.fill("Refund decided", "half")

    assert list(act.errors) == ["Refund decided"]
    assert not act.can_act


def test_the_tax_goes_back_with_it(stage: Stage, clinic: Clinic) -> None:
    register(clinic)
    physio = taxed(clinic, "Massage", 100_000, 1_800, included=False)
    package = clinic.package("Massages", {physio: 5}, 500_000)
    sale = clinic.sell(clinic.patient("Asha Kulkarni"), package, 500_000, payments=cash(590_000))
    act = cancel(stage, Sold(sale, sale.buyer.id, physio, physio))
    act.take("Pay out by", "Cash")

    assert act.changes == "To pay out: ₹5,900.00, tax of ₹900.00 included; Refund due after it: ₹0.00"


def test_without_a_manager_it_waits_in_approvals(stage: Stage, pack: Sold, clinic: Clinic) -> None:
    act = cancel(stage, pack)
    act.reason()
    act.push("Send for approval")

    assert [row.reason for row in clinic.desk.ask(waiting_requests)] == ["patient_asked"]
    assert stage.toast == "Sent for approval. Nothing is changed until somebody signs it."
    assert (act.is_open, act.card.status) == (False, Status.ACTIVE)


def test_enter_pressed_twice_pays_once(stage: Stage, pack: Sold, clinic: Clinic) -> None:
    act = cancel(stage, pack)
    act.take("Pay out by", "Cash")
    act.reason()
    act.fill(f"{MANAGER}'s PIN", PINS[MANAGER])
    act.press_at_once("Return", "Return")

    assert len(clinic.all(Payout.__table__.select())) == 1


def test_a_session_used_meanwhile_makes_another_quote(stage: Stage, pack: Sold, clinic: Clinic) -> None:
    act = cancel(stage, pack)
    clinic.redeem(pack.receipt, pack.physio, pack.head)
    act.approve()

    assert act.is_open
    assert "₹4,300.00" in act.refusal
    assert act.card.status is Status.ACTIVE


def test_what_is_cancelled_is_not_cancelled_again(stage: Stage, pack: Sold) -> None:
    act = cancel(stage, pack)
    act.approve()

    assert offers(act.card) == (Offer.PAY_OUT, Offer.PAPERS, Offer.STATEMENT)
