"""Refunds that were decided: their paper, what is paid out and what is still due."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import aliased

from app.desk.lookup import must_find
from app.desk.work import Read
from app.domain.errors import NotFound
from app.domain.patient import Patient
from app.domain.refund import Payout, Quote, Refund, RefundLine, UsedService
from app.domain.sale import Document, Order, Tender
from app.domain.staff import Staff
from app.domain.terms import RefundPolicy
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class RefundLineRow:
    """The share of one service, with the tax it takes back."""

    service_name: str
    net_minor: int
    cgst_minor: int
    sgst_minor: int


@dataclass(frozen=True, slots=True)
class PayoutRow:
    """Money handed back."""

    tender: Tender
    amount_minor: int
    reference: str
    at: datetime
    staff_name: str
    approver_name: str


@dataclass(frozen=True, slots=True)
class RefundFacts:
    """One refund, as its paper and the list of what is due show it."""

    refund_id: UUID
    patient_package_id: UUID
    buyer_id: UUID
    buyer_name: str
    package_name: str
    order_id: UUID | None
    order_number: str
    document_number: str
    """Empty where nothing goes back."""
    decided_at: datetime
    decided_on: date
    staff_name: str
    approver_name: str
    reason: str
    quoted_minor: int
    """By the policy sold; net of tax, as `net_minor`."""
    net_minor: int
    tax_minor: int
    lines: tuple[RefundLineRow, ...]
    payouts: tuple[PayoutRow, ...]
    quote: Quote
    """The arithmetic as it was shown."""
    services: tuple[UsedService, ...]

    @property
    def total_minor(self) -> int:
        """To pay out in all, tax included."""
        return self.net_minor + self.tax_minor

    @property
    def paid_out_minor(self) -> int:
        """What is out."""
        return sum(payout.amount_minor for payout in self.payouts)

    @property
    def due_minor(self) -> int:
        """Refund due; the screen says "refunded" only when this is nothing."""
        return self.total_minor - self.paid_out_minor

    @property
    def is_upgrade(self) -> bool:
        """Whether it went whole into a new package."""
        return any(payout.tender is Tender.CREDIT for payout in self.payouts)


@dataclass(frozen=True, slots=True)
class DueRefund:
    """A refund that is not paid out yet, as a list shows it."""

    refund_id: UUID
    patient_package_id: UUID
    buyer_id: UUID
    buyer_name: str
    package_name: str
    order_number: str
    decided_on: date
    total_minor: int
    due_minor: int


_staff, _approver = aliased(Staff), aliased(Staff)
_WHO = (
    select(Patient.id, Patient.name, Order.number)
    .select_from(PatientPackage)
    .outerjoin(Order, Order.id == PatientPackage.order_id)
    .join(Patient, Patient.id == func.coalesce(Order.buyer_id, PatientPackage.former_head_id, PatientPackage.head_id))
)
"""Refunds go to the buyer, whoever is the head by now; what was brought in was bought by its first head."""
_OUT = (
    select(func.coalesce(func.sum(Payout.amount_minor), 0))
    .where(Payout.refund_id == Refund.id)
    .correlate(Refund)
    .scalar_subquery()
)


def refund_of(read: Read, patient_package_id: UUID) -> RefundFacts:
    """The refund of a cancelled package."""
    key = read.session.scalar(select(Refund.id).where(Refund.patient_package_id == patient_package_id))
    if key is None:
        raise NotFound(what=str(Refund.__tablename__))
    return refund_facts(read, key)


def refund_facts(read: Read, refund_id: UUID) -> RefundFacts:
    """One refund with all that was handed out."""
    refund = must_find(read, Refund, refund_id)
    sold = must_find(read, PatientPackage, refund.patient_package_id)
    buyer_id, buyer_name, order_number = read.session.execute(_WHO.where(PatientPackage.id == sold.id)).one()
    shown = json.loads(refund.arithmetic)
    document = None if refund.document_id is None else must_find(read, Document, refund.document_id)
    approver = None if refund.approver_id is None else must_find(read, Staff, refund.approver_id)
    return RefundFacts(
        refund_id=refund.id,
        patient_package_id=sold.id,
        buyer_id=buyer_id,
        buyer_name=buyer_name,
        package_name=sold.name,
        order_id=sold.order_id,
        order_number=order_number or "",
        document_number="" if document is None else document.number,
        decided_at=refund.decided_at,
        decided_on=refund.decided_on,
        staff_name=must_find(read, Staff, refund.staff_id).name,
        approver_name="" if approver is None else approver.name,
        reason=refund.reason,
        quoted_minor=refund.quoted_minor,
        net_minor=refund.net_minor,
        tax_minor=refund.tax_minor,
        lines=_lines(read, refund.id),
        payouts=_payouts(read, refund.id),
        quote=Quote(**(shown["quote"] | {"policy": RefundPolicy(shown["quote"]["policy"])})),
        services=tuple(UsedService(**service) for service in shown["services"]),
    )


def due_refunds(read: Read) -> tuple[DueRefund, ...]:
    """What this centre still has to pay out, the oldest decision first."""
    due = (Refund.net_minor + Refund.tax_minor - _OUT).label("due")
    query = (
        _WHO.join(Refund, Refund.patient_package_id == PatientPackage.id)
        .add_columns(Refund.id.label("refund_id"), PatientPackage.id.label("package_id"))
        .add_columns(PatientPackage.name.label("package_name"), Refund.decided_on)
        .add_columns((Refund.net_minor + Refund.tax_minor).label("total"), due)
        .where(Refund.centre_id == read.place.centre_id, Refund.net_minor + Refund.tax_minor > _OUT)
        .order_by(Refund.decided_at, Refund.id)
    )
    return tuple(_due(row) for row in read.session.execute(query))


def _due(row: Row[Any]) -> DueRefund:
    return DueRefund(
        refund_id=row.refund_id,
        patient_package_id=row.package_id,
        buyer_id=row.id,
        buyer_name=row.name,
        package_name=row.package_name,
        order_number=row.number or "",
        decided_on=row.decided_on,
        total_minor=int(row.total),
        due_minor=int(row.due),
    )


def _lines(read: Read, refund_id: UUID) -> tuple[RefundLineRow, ...]:
    query = select(RefundLine).where(RefundLine.refund_id == refund_id).order_by(RefundLine.position)
    return tuple(
        RefundLineRow(line.service_name, line.net_minor, line.cgst_minor, line.sgst_minor)
        for line in read.session.scalars(query)
    )


def _payouts(read: Read, refund_id: UUID) -> tuple[PayoutRow, ...]:
    query = (
        select(Payout, _staff.name, _approver.name)
        .join(_staff, _staff.id == Payout.staff_id)
        .outerjoin(_approver, _approver.id == Payout.approver_id)
        .where(Payout.refund_id == refund_id)
        .order_by(Payout.position)
    )
    found: Sequence[Any] = read.session.execute(query).all()
    return tuple(
        PayoutRow(payout.tender, payout.amount_minor, payout.reference, payout.at, staff, approver or "")
        for payout, staff, approver in found
    )
