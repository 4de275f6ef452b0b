"""Paying out what was decided: in parts and by several tenders, "refund due" until all is out."""

import pytest

from app.desk.commands.pay_out_refund import PayOutRefund
from app.desk.views.offers import Offer, offers
from app.desk.views.refunds import refund_of
from app.domain.sale import Tender
from tests.clinic import Clinic, Sold
from tests.drivers.act import ActDriver
from tests.drivers.pages import cut_off
from tests.drivers.stage import Stage, nameless
from tests.money import UTR, cancelled, out, used_pack


@pytest.fixture
def pack(clinic: Clinic) -> Sold:
    """Cancelled: Rs 5,000 are due to the buyer."""
    made = used_pack(clinic)
    cancelled(clinic, made)
    return made


def pay_out(stage: Stage, pack: Sold) -> ActDriver:
    return ActDriver(stage, pack, Offer.PAY_OUT)


def test_the_rest_is_proposed(stage: Stage, pack: Sold) -> None:
    act = pay_out(stage, pack)

    assert act.focus == "Amount paid out"
    assert "₹5,000.00 goes back to Asha Kulkarni." in act.says
    assert act.changes == "Decided: ₹5,000.00; Refund due: ₹5,000.00, then ₹0.00"
    assert act.can_act
    assert nameless(act.box) == []
    assert cut_off(act.box) == []


def test_when_all_is_out_it_is_refunded(stage: Stage, pack: Sold) -> None:
    act = pay_out(stage, pack)
    act.sign()

    assert stage.toast == "Paid out to Asha Kulkarni. All refunded."
    assert Offer.PAY_OUT not in offers(act.card)


def test_a_part_by_upi_needs_its_reference(stage: Stage, pack: Sold, clinic: Clinic) -> None:
    act = pay_out(stage, pack)
    act.write("2000")
    act.take("Pay out by", "UPI")
    assert act.errors == {"UTR, 12 digits": "Type the reference."}
    assert not act.can_act

    act.fill("Reference", UTR)
    assert "Refund due: ₹5,000.00, then ₹3,000.00" in act.changes
    act.sign()

    (paid,) = clinic.desk.ask(refund_of, pack.id).payouts
    assert (paid.tender, paid.amount_minor, paid.reference) == (Tender.UPI, 200_000, UTR)
    assert stage.toast == "Paid out to Asha Kulkarni. Still due: ₹3,000.00."


def test_after_a_part_the_rest_is_proposed(stage: Stage, pack: Sold, clinic: Clinic) -> None:
    key = clinic.desk.ask(refund_of, pack.id).refund_id
    clinic.approved(PayOutRefund(refund_id=key, payouts=out(200_000)))
    act = pay_out(stage, pack)

    assert act.changes == "Decided: ₹5,000.00; Refund due: ₹3,000.00, then ₹0.00"


def test_more_than_is_due_is_refused_before_the_pin(stage: Stage, pack: Sold) -> None:
    act = pay_out(stage, pack)
    act.write("5000.01")
    act.look()

    assert "₹5,000.00" in act.refusal
    assert (act.can_act, act.card.refund_due_minor) == (False, 500_000)


def test_a_payout_can_wait_for_approval(stage: Stage, pack: Sold) -> None:
    act = pay_out(stage, pack)
    act.push("Send for approval")

    assert stage.toast == "Sent for approval. Nothing is changed until somebody signs it."
    assert act.card.refund_due_minor == 500_000
