"""Orders and receipts by what is printed on them: their number, also without zeros, or the reference of a payment."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select

from app.desk.views.search import tidy
from app.desk.work import Read
from app.domain.clinic import document_number, financial_year
from app.domain.keys import fit, fold
from app.domain.patient import Patient
from app.domain.sale import Document, DocumentKind, Order, Payment, ReferenceClaim, Tender
from app.domain.wallet import PatientPackage

MOST = 4
SHORTEST_REFERENCE = 6
YEAR = timedelta(days=365)
_NUMBER = re.compile(r"(?:([A-Z0-9]{1,3})/([0-9]{2}(?:[0-9]{2}|-[0-9]{2}))/)?([TBCR]?)([0-9]{1,6})")


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One sale or refund on paper, with whom to open for it."""

    number: str
    kind: DocumentKind | None
    """None for the order itself."""
    patient_id: UUID
    patient_name: str
    patient_package_id: UUID
    package_name: str
    day: date
    total_minor: int


def found_papers(read: Read, text: str) -> tuple[PaperRow, ...]:
    """The newest first; nothing where nothing typed may be a number or a reference."""
    typed = fold(tidy(text)).upper().replace(" ", "")
    numbers = _numbers(read, typed)
    rows: dict[str, PaperRow] = {}
    if numbers:
        rows |= {row.number: row for row in _orders(read, Order.number.in_(numbers))}
        rows |= {row.number: row for row in _documents(read, numbers)}
    if len(typed) >= SHORTEST_REFERENCE:
        rows |= {row.number: row for row in _orders(read, _paid_with(typed))}
    return tuple(sorted(rows.values(), key=lambda row: (row.day, row.number), reverse=True)[:MOST])


def _numbers(read: Read, typed: str) -> list[str]:
    """AND/26-27/000123 typed as and/26-27/123, or T45 of this year or the last at this centre."""
    found = _NUMBER.fullmatch(typed)
    if found is None:
        return []
    code, year, letter, digits = found.groups()
    if len(digits) > 6 - len(letter):
        return []
    if code:
        return [document_number(code, year, int(digits), letter=letter)]
    first = read.settings.first_month
    years = dict.fromkeys(financial_year(day, first) for day in (read.today, read.today - YEAR))
    return [document_number(read.place.centre_code, one, int(digits), letter=letter) for one in years]


def _paid_with(typed: str) -> ColumnElement[bool]:
    """The reference of a transfer, as it is kept from paying twice."""
    keys = [fit(f"{tender.value}:{typed.casefold()}") for tender in (Tender.UPI, Tender.BANK)]
    claims = select(Payment.order_id).join(ReferenceClaim, ReferenceClaim.payment_id == Payment.id)
    return Order.id.in_(claims.where(ReferenceClaim.key.in_(keys)))


def _orders(read: Read, condition: ColumnElement[bool]) -> list[PaperRow]:
    query = _rows().where(condition).limit(MOST)
    found = read.session.execute(query)
    return [_row(order, package, name, number=order.number, kind=None) for order, package, name in found]


def _documents(read: Read, numbers: list[str]) -> list[PaperRow]:
    query = _rows().join(Document, Document.order_id == Order.id).where(Document.number.in_(numbers)).limit(MOST)
    found = read.session.execute(query.add_columns(Document.number, Document.kind))
    return [_row(order, package, name, number=number, kind=kind) for order, package, name, number, kind in found]


def _rows() -> Select[Order, PatientPackage, str]:
    return (
        select(Order, PatientPackage, Patient.name)
        .join(PatientPackage, PatientPackage.order_id == Order.id)
        .join(Patient, Patient.id == Order.buyer_id)
        .order_by(Order.placed_at.desc(), Order.number)
    )


def _row(order: Order, package: PatientPackage, name: str, *, number: str, kind: DocumentKind | None) -> PaperRow:
    return PaperRow(
        number=number,
        kind=kind,
        patient_id=order.buyer_id,
        patient_name=name,
        patient_package_id=package.id,
        package_name=package.name,
        day=order.booked_on,
        total_minor=order.total_minor,
    )


def last_sale(read: Read) -> UUID | None:
    """The package sold last at this centre, whose receipt is wanted again; None where nothing was sold yet."""
    query = (
        select(PatientPackage.id)
        .join(Order, Order.id == PatientPackage.order_id)
        .where(Order.centre_id == read.place.centre_id)
        .order_by(Order.booked_on.desc(), Order.placed_at.desc())
    )
    return read.session.scalars(query.limit(1)).first()
