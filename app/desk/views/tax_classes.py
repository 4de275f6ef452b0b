"""The tax classes of the clinic with their rates."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from app.desk.taxes import is_registered
from app.desk.work import Read
from app.domain.tax import TaxClass, TaxRate


@dataclass(frozen=True, slots=True)
class RateRow:
    """A rate from a day on."""

    valid_from: date
    exempt: bool
    rate_basis_points: int
    included: bool


@dataclass(frozen=True, slots=True)
class TaxClassRow:
    """A class; before its first rate it is exempt."""

    id: UUID
    name: str
    rates: tuple[RateRow, ...]
    """The oldest first."""
    now: RateRow | None
    """The one that holds today."""


@dataclass(frozen=True, slots=True)
class TaxPage:
    """What the catalogue shows about tax."""

    classes: tuple[TaxClassRow, ...]
    today: date
    registered: bool
    """Whether this centre is: one that is not charges no tax, whatever the class."""


def tax_page(read: Read) -> TaxPage:
    """The classes as this centre uses them."""
    return TaxPage(tax_classes(read), read.today, is_registered(read, read.place.centre_id))


def tax_classes(read: Read) -> tuple[TaxClassRow, ...]:
    """Every class by its name."""
    rates: dict[UUID, list[RateRow]] = {}
    for rate in read.session.scalars(select(TaxRate).order_by(TaxRate.valid_from)):
        row = RateRow(rate.valid_from, rate.exempt, rate.rate_basis_points, rate.included)
        rates.setdefault(rate.tax_class_id, []).append(row)
    found = read.session.scalars(select(TaxClass).order_by(TaxClass.name_key))
    return tuple(_row(read, one, rates.get(one.id, [])) for one in found)


def _row(read: Read, found: TaxClass, rates: list[RateRow]) -> TaxClassRow:
    begun = [rate for rate in rates if rate.valid_from <= read.today]
    return TaxClassRow(found.id, found.name, tuple(rates), begun[-1] if begun else None)
