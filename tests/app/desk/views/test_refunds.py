from uuid import uuid4

import pytest

from app.desk.views.refunds import due_refunds, refund_facts, refund_of
from app.domain.errors import NotFound
from app.domain.terms import RefundPolicy
from tests.clinic import Clinic
from tests.founding import OWNER, RECEPTION
from tests.money import cancelling, out


def test_a_refund_keeps_the_arithmetic_it_was_decided_by(clinic: Clinic) -> None:
    pack = clinic.sold_pack(refund_fee_basis_points=1_000)
    clinic.redeem(pack.receipt, pack.physio, pack.head)
    clinic.approved(cancelling(clinic, pack.receipt, final_minor=1, payouts=out(1)), OWNER)

    facts = clinic.desk.ask(refund_of, pack.id)

    assert (facts.quote.policy, facts.quote.used_minor, facts.quote.fee_minor) == (
        RefundPolicy.LIST_PRICE,
        70_000,
        73_000,
    )
    assert (facts.quoted_minor, facts.net_minor, facts.due_minor) == (657_000, 1, 0)
    assert [service.used for service in facts.services] == [1, 0]
    assert (facts.staff_name, facts.approver_name, facts.reason) == (RECEPTION, OWNER, "moved_away")
    assert (facts.buyer_name, facts.order_number) == ("Asha Kulkarni", pack.receipt.order_number)
    assert facts == clinic.desk.ask(refund_facts, facts.refund_id)


def test_the_oldest_decision_is_paid_out_first(clinic: Clinic) -> None:
    for name in ("Zara", "Asha"):
        clinic.approved(cancelling(clinic, clinic.sold_pack(name).receipt), OWNER)
        clinic.clock.go(minutes=1)

    assert [row.buyer_name for row in clinic.desk.ask(due_refunds)] == ["Zara", "Asha"]


def test_what_was_not_cancelled_has_no_refund(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.desk.ask(refund_of, clinic.sold_pack().id)
    with pytest.raises(NotFound):
        clinic.desk.ask(refund_facts, uuid4())
