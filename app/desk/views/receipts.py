"""The receipt of a sale: what was bought, what was paid, until when it holds, and what happens if the patient stops."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from app.desk.lookup import must_find
from app.desk.views.cards import Card
from app.desk.views.redemptions import Redemption, redemption
from app.desk.views.rows import PatientFacts, patient_facts
from app.desk.views.wallet import card_of
from app.desk.work import Read
from app.domain.clinic import Centre, Organisation
from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine, LineKind
from app.domain.patient import Patient
from app.domain.sale import Document, DocumentKind, Order, OrderLine, Payment, Tender
from app.domain.staff import Staff
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One included service at its list price."""

    service_name: str
    sessions: int
    list_price_minor: int


@dataclass(frozen=True, slots=True)
class ReceiptPayment:
    """One tender, or the entry that took one back."""

    tender: Tender
    amount_minor: int
    tendered_minor: int | None
    change_minor: int
    reference: str
    payment_id: UUID | None = None
    """None while it is only being typed."""
    booked_on: date | None = None
    """None too while it is only being typed."""
    is_reversed: bool = False
    is_reversal: bool = False
    reason: str = ""
    """Why it was taken back, on the entry that did."""


@dataclass(frozen=True, slots=True)
class TaxLine:
    """One service of the order with the tax frozen at the sale."""

    service_name: str
    tax_class: str
    """Empty where it has none."""
    exempt: bool
    rate_basis_points: int
    net_minor: int
    cgst_minor: int
    """The central half; all of the tax where it is not halved."""
    sgst_minor: int

    @property
    def gross_minor(self) -> int:
        """Tax included."""
        return self.net_minor + self.cgst_minor + self.sgst_minor


@dataclass(frozen=True, slots=True)
class TaxPaper:
    """What the tax law asks to be printed; none of it where the centre is not registered."""

    kind: DocumentKind
    number: str
    tax_number: str
    """Under which the centre is registered now."""
    lines: tuple[TaxLine, ...]

    @property
    def net_minor(self) -> int:
        """Without tax."""
        return sum(line.net_minor for line in self.lines)

    @property
    def tax_minor(self) -> int:
        """Both halves over all lines."""
        return sum(line.cgst_minor + line.sgst_minor for line in self.lines)


@dataclass(frozen=True, slots=True)
class Receipt:
    """Everything a receipt prints; the order number finds it again."""

    order_id: UUID
    order_number: str
    organisation: str
    currency: str
    centre_name: str
    centre_address: str
    header: str
    time_zone: str
    placed_at: datetime
    staff_name: str
    buyer: PatientFacts
    card: Card
    lines: tuple[ReceiptLine, ...]
    list_value_minor: int
    total_minor: int
    payments: tuple[ReceiptPayment, ...]
    paid_minor: int
    refund_fee_basis_points: int
    redeemed_now: Redemption | None
    """The session used at once with the sale, if any."""
    paper: TaxPaper | None = None
    """None: a plain receipt."""
    instalments: tuple[tuple[date, int], ...] = ()
    """(due on, still to pay), the oldest first."""
    due_minor: int = 0
    """Still to pay; nothing once the package has ended."""


def receipt(read: Read, order_id: UUID) -> Receipt:
    """The receipt of one order, as it can be reprinted at any time."""
    order = must_find(read, Order, order_id)
    session = read.session
    sold = session.scalars(select(PatientPackage).where(PatientPackage.order_id == order_id)).one()
    centre = must_find(read, Centre, order.centre_id)
    organisation = session.scalars(select(Organisation)).one()
    payments = session.scalars(select(Payment).where(Payment.order_id == order_id).order_by(Payment.position)).all()
    lines = session.scalars(
        select(Entitlement).where(Entitlement.patient_package_id == sold.id).order_by(Entitlement.position)
    ).all()
    buyer = must_find(read, Patient, order.buyer_id)
    card = card_of(read, sold.id)
    return Receipt(
        order_id=order.id,
        order_number=order.number,
        organisation=organisation.name,
        currency=organisation.currency,
        centre_name=centre.name,
        centre_address=centre.address,
        header=centre.receipt_header,
        time_zone=centre.time_zone,
        placed_at=order.placed_at,
        staff_name=must_find(read, Staff, order.staff_id).name,
        buyer=patient_facts(read, buyer),
        card=card,
        lines=tuple(ReceiptLine(line.service_name, line.sold, line.list_price_minor) for line in lines),
        list_value_minor=sum(line.sold * line.list_price_minor for line in lines),
        total_minor=order.total_minor,
        payments=_payments(payments),
        paid_minor=sum(payment.amount_minor for payment in payments),
        refund_fee_basis_points=sold.refund_fee_basis_points,
        redeemed_now=_redeemed_now(read, sold),
        paper=_paper(read, order, centre),
        instalments=card.instalments,
        due_minor=card.due_minor,
    )


def _paper(read: Read, order: Order, centre: Centre) -> TaxPaper | None:
    """The paper of the sale; a refund has one of its own."""
    query = select(Document).where(Document.order_id == order.id, Document.kind != DocumentKind.REFUND)
    document = read.session.scalars(query).one_or_none()
    if document is None:
        return None
    lines = read.session.scalars(select(OrderLine).where(OrderLine.order_id == order.id).order_by(OrderLine.position))
    return TaxPaper(document.kind, document.number, centre.tax_number, tuple(_tax_line(line) for line in lines))


def _tax_line(line: OrderLine) -> TaxLine:
    return TaxLine(
        service_name=line.service_name,
        tax_class=line.tax_class,
        exempt=line.exempt,
        rate_basis_points=line.rate_basis_points,
        net_minor=line.net_minor,
        cgst_minor=line.cgst_minor,
        sgst_minor=line.sgst_minor,
    )


def _payments(payments: Sequence[Payment]) -> tuple[ReceiptPayment, ...]:
    """Every entry in its order; what was taken back stays visible."""
    taken_back = {payment.reverses_id for payment in payments}
    return tuple(
        ReceiptPayment(
            tender=payment.tender,
            amount_minor=payment.amount_minor,
            tendered_minor=payment.tendered_minor,
            change_minor=payment.change_minor,
            reference=payment.reference,
            payment_id=payment.id,
            booked_on=payment.booked_on,
            reason=payment.reason,
            is_reversed=payment.id in taken_back,
            is_reversal=payment.reverses_id is not None,
        )
        for payment in payments
    )


_grant, _granted = aliased(LedgerLine), aliased(Entitlement)
_SAME_COMMAND = (
    select(_grant.journal_id)
    .join(_granted, _granted.id == _grant.entitlement_id)
    .where(_granted.patient_package_id == bindparam("patient_package_id"), _grant.kind == LineKind.GRANT)
)
"""The entry of the sale: what else was written with it was used at once."""


def _redeemed_now(read: Read, sold: PatientPackage) -> Redemption | None:
    line = read.session.scalars(
        select(LedgerLine.id)
        .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
        .where(
            Entitlement.patient_package_id == sold.id,
            LedgerLine.kind == LineKind.REDEEM,
            LedgerLine.journal_id.in_(_SAME_COMMAND),
        ),
        {"patient_package_id": sold.id},
    ).first()
    return None if line is None else redemption(read, line)
