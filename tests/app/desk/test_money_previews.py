"""A dialog shows what a cancellation or an upgrade would do; nothing of it stays and no number is used up."""

from sqlalchemy import select

from app.domain.sale import Document, Order
from app.domain.status import Status
from tests.clinic import Clinic
from tests.founding import OWNER
from tests.money import booked, cancelling, out, upgrading, used_pack


def test_a_cancellation_is_shown_with_its_paper_and_whose_yes_it_needs(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    clinic.settings(refund_alone_minor=499_999)

    shown = clinic.desk.preview(cancelling(clinic, pack.receipt, payouts=out(100)))

    assert (shown.result.card.status, shown.result.refund.due_minor) == (Status.CANCELLED, 499_900)
    assert shown.needed is not None
    assert shown.needed.not_by == clinic.staff["Ravi Patil"]
    assert (booked(clinic, pack.id), clinic.all(select(Document.number))) == ([], [])
    assert clinic.approved(cancelling(clinic, pack.receipt), OWNER).refund.document_number == "AND/25-26/R00001"


def test_an_upgrade_is_shown_with_its_receipt(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    premium = clinic.package("Premium", {pack.physio: 24}, 1_500_000)

    shown = clinic.desk.preview(upgrading(clinic, pack.receipt, premium, 1_500_000))

    assert (shown.result.total_minor, shown.result.due_minor) == (1_500_000, 0)
    assert len(clinic.all(select(Order.number))) == 1
