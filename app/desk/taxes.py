"""The tax on a sale: which rate each service has on that day, and the papers the tax law asks for."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.desk.documents import next_number
from app.desk.work import Read, Work
from app.domain.catalogue import Service
from app.domain.clinic import Centre
from app.domain.sale import Document, DocumentKind, Order, OrderLine
from app.domain.tax import TaxClass, Taxed, TaxRate, taxed


@dataclass(frozen=True, slots=True)
class Rate:
    """How one service is taxed on a day."""

    tax_class: str = ""
    exempt: bool = True
    basis_points: int = 0
    included: bool = True

    def on(self, amount_minor: int, *, halved: bool) -> Taxed:
        """The amount with its tax."""
        if self.exempt or not self.basis_points:
            return Taxed(amount_minor)
        return taxed(amount_minor, self.basis_points, included=self.included, halved=halved)


EXEMPT = Rate()


def rates_on(read: Read, services: Sequence[UUID], day: date) -> dict[UUID, Rate]:
    """The rate of each service at this centre on that day; a centre that is not registered charges no tax."""
    if not is_registered(read, read.place.centre_id):
        return dict.fromkeys(services, EXEMPT)
    newer = aliased(TaxRate)
    newest = (
        select(func.max(newer.valid_from))
        .where(newer.tax_class_id == TaxClass.id, newer.valid_from <= day)
        .correlate(TaxClass)
        .scalar_subquery()
    )
    query = (
        select(Service.id, TaxClass.name, TaxRate.exempt, TaxRate.rate_basis_points, TaxRate.included)
        .join(TaxClass, TaxClass.id == Service.tax_class_id)
        .join(TaxRate, TaxRate.tax_class_id == TaxClass.id)
        .where(Service.id.in_(services), TaxRate.valid_from == newest)
    )
    found = {row[0]: Rate(*row[1:]) for row in read.session.execute(query)}
    return {key: found.get(key, EXEMPT) for key in services}


def is_registered(read: Read, centre_id: UUID) -> bool:
    """Whether that centre is registered for tax."""
    return bool(read.session.scalar(select(Centre.tax_number).where(Centre.id == centre_id)))


def issue_document(work: Work, order: Order, lines: Sequence[OrderLine], document_id: UUID) -> Document | None:
    """The tax paper of a sale, numbered in its own series; an unregistered centre gives a plain receipt."""
    if not is_registered(work, order.centre_id):
        return None
    return numbered(work, kind_of([line.exempt for line in lines]), order.id, document_id)


def kind_of(exempt: Collection[bool]) -> DocumentKind:
    """The paper for lines of which these are exempt: a bill of supply where all are, the combined one for both."""
    if all(exempt):
        return DocumentKind.BILL_OF_SUPPLY
    return DocumentKind.COMBINED if any(exempt) else DocumentKind.TAX_INVOICE


def numbered(
    work: Work, kind: DocumentKind, order_id: UUID | None, document_id: UUID, *, centre: Centre | None = None
) -> Document:
    """A document with the next number of its kind at this centre, or at the one it belongs to."""
    document = Document(
        id=document_id,
        kind=kind,
        number=next_number(work, kind.value, centre),
        order_id=order_id,
        centre_id=work.place.centre_id if centre is None else centre.id,
        issued_at=work.now,
        booked_on=work.today,
    )
    work.add(document)
    return document
