"""Whose card or receipt was scanned."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.desk.views.cards import Card
from app.desk.views.wallet import card_of
from app.desk.work import Read
from app.domain.patient import Patient
from app.domain.sale import Document, Order
from app.domain.scan_code import CodeKind, ScanCode
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class Scanned:
    """Who to open, and whose papers to show with it."""

    patient_id: UUID
    card: Card | None
    """The package a receipt belongs to; None for a patient's card."""


def scanned(read: Read, code: ScanCode) -> Scanned | None:
    """What the code leads to; None where this clinic has no such number."""
    if code.kind is CodeKind.PATIENT:
        found = read.session.scalar(select(Patient.id).where(Patient.record_number == code.number))
        return None if found is None else Scanned(found, None)
    query = select(Order.buyer_id, PatientPackage.id).join(PatientPackage, PatientPackage.order_id == Order.id)
    if code.kind is CodeKind.ORDER:
        query = query.where(Order.number == code.number)
    else:
        query = query.join(Document, Document.order_id == Order.id).where(Document.number == code.number)
    row = read.session.execute(query).first()
    return None if row is None else Scanned(row[0], card_of(read, row[1]))
