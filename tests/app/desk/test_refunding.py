"""The end of a package for money: what is written down, and what may be handed out."""

import pytest
from pydantic import ValidationError
from sqlalchemy import select

from app.desk.refunding import PayoutFields
from app.domain.approval import Approval
from app.domain.ledger import LedgerLine, LineKind
from app.domain.refund import Payout, Refund
from app.domain.sale import Document, DocumentKind, Tender
from tests.clinic import Clinic
from tests.founding import OWNER
from tests.money import cancelling, out


def test_credit_is_handed_out_by_an_upgrade_alone() -> None:
    with pytest.raises(ValidationError):
        PayoutFields(tender=Tender.CREDIT, amount_minor=1)


def test_who_asked_and_who_approved_stand_on_all_of_it(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.approved(cancelling(clinic, pack.receipt, payouts=out(100)), OWNER)

    for record in (Refund, Payout):
        assert clinic.all(select(record.approver_id)) == [clinic.staff[OWNER]]
    assert (
        clinic.all(select(LedgerLine.approver_id).where(LedgerLine.kind == LineKind.END)) == [clinic.staff[OWNER]] * 2
    )
    assert [approval.value for approval in clinic.all(select(Approval.action))] == ["cancel"]


def test_the_refund_note_belongs_to_the_order(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.approved(cancelling(clinic, pack.receipt), OWNER)

    notes = clinic.all(select(Document.order_id).where(Document.kind == DocumentKind.REFUND))
    assert notes == [pack.receipt.order_id]
