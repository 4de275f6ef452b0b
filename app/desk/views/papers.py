"""The papers of one package: the receipt of its sale as it stands now, and the note of its refund."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from app.desk.documents import Edition, prints_of
from app.desk.lookup import must_find
from app.desk.views.receipts import Receipt, receipt
from app.desk.views.refunds import RefundFacts, refund_facts
from app.desk.work import Read
from app.domain.clinic import Centre, Organisation
from app.domain.ledger import LedgerLine
from app.domain.patient import Patient
from app.domain.refund import Payout, Refund
from app.domain.sale import Document, DocumentKind, Order, Payment
from app.domain.wallet import PatientPackage

RECEIPT, REFUND, SLIP = "receipt", "refund", "slip"
"""Papers whose printings are counted: by the order, the refund, and the line of the redemption."""


@dataclass(frozen=True, slots=True)
class RefundPaper:
    """A refund as it is printed, for the centre that sold."""

    facts: RefundFacts
    organisation: str
    currency: str
    centre_name: str
    centre_address: str
    header: str
    time_zone: str
    tax_number: str
    """Empty where the centre is not registered."""
    buyer_record_number: str
    sale_kind: DocumentKind | None
    """What tax paper the sale had, if any: this one takes it back."""
    sale_number: str


@dataclass(frozen=True, slots=True)
class Papers:
    """What can be printed for a package, besides its statement."""

    receipt: Receipt | None
    """None for a package brought in: it has no order here."""
    refund: RefundPaper | None
    receipt_prints: int = 0
    """How often the receipt was given out already."""
    refund_prints: int = 0


def papers(read: Read, patient_package_id: UUID) -> Papers:
    """Everything on paper for one package."""
    sold = must_find(read, PatientPackage, patient_package_id)
    refund = read.session.scalars(select(Refund).where(Refund.patient_package_id == sold.id)).one_or_none()
    order = None if sold.order_id is None else must_find(read, Order, sold.order_id)
    return Papers(
        receipt=None if order is None else receipt(read, order.id),
        refund=None if refund is None else refund_paper(read, refund.id),
        receipt_prints=0 if order is None else printed(read, RECEIPT, order.id),
        refund_prints=0 if refund is None else printed(read, REFUND, refund.id),
    )


def printed(read: Read, paper: str, record_id: UUID) -> int:
    """How often that paper was given out already, as it stands now."""
    return prints_of(read, edition_of(read, paper, record_id))


def edition_of(read: Read, paper: str, record_id: UUID) -> Edition:
    """The paper as it stands: its printings are counted at the centre of the record, wherever they happen."""
    if paper == SLIP:
        return Edition(must_find(read, LedgerLine, record_id).centre_id, paper, record_id)
    entries = Payment.order_id if paper == RECEIPT else Payout.refund_id
    record = must_find(read, Order, record_id) if paper == RECEIPT else must_find(read, Refund, record_id)
    count = read.session.scalar(select(func.count()).where(entries == record_id)) or 0
    return Edition(record.centre_id, paper, record_id, count)


def refund_paper(read: Read, refund_id: UUID) -> RefundPaper:
    """The note of one refund, as far as it is paid out by now."""
    facts = refund_facts(read, refund_id)
    centre = must_find(read, Centre, must_find(read, Refund, refund_id).centre_id)
    organisation = read.session.scalars(select(Organisation)).one()
    sale = select(Document).where(Document.order_id == facts.order_id, Document.kind != DocumentKind.REFUND)
    document = read.session.scalars(sale).one_or_none() if facts.order_id is not None else None
    return RefundPaper(
        facts=facts,
        organisation=organisation.name,
        currency=organisation.currency,
        centre_name=centre.name,
        centre_address=centre.address,
        header=centre.receipt_header,
        time_zone=centre.time_zone,
        tax_number=centre.tax_number,
        buyer_record_number=must_find(read, Patient, facts.buyer_id).record_number,
        sale_kind=document.kind if document is not None else None,
        sale_number=document.number if document is not None else "",
    )
