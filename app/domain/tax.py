"""Tax on an order line: worked once at the sale, rounded half up, and frozen there."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, Name, yes_or_no

WHOLE = 10_000
"""Basis points of the whole."""


class TaxClass(Base, kw_only=True):
    """How services of one sort are taxed (Treatment: exempt; Cosmetic: 18 %)."""

    __tablename__ = "tax_class"
    __table_args__ = (UniqueConstraint("name_key", name="uq_tax_class_name_key"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    name: Mapped[Name]
    name_key: Mapped[Name]


class TaxRate(Base, kw_only=True):
    """The rate of a class from a day on, until the next one begins; before the first one it is exempt."""

    __tablename__ = "tax_rate"
    __table_args__ = (CheckConstraint(f"rate_basis_points BETWEEN 0 AND {WHOLE}", name="rate_range"),)

    tax_class_id: Mapped[UUID] = mapped_column(ForeignKey("tax_class.id"), primary_key=True)
    valid_from: Mapped[date] = mapped_column(primary_key=True)
    exempt: Mapped[bool] = mapped_column(yes_or_no("exempt"))
    rate_basis_points: Mapped[int]
    """Hundredths of a percent, both halves together."""
    included: Mapped[bool] = mapped_column(yes_or_no("included"))
    """Whether prices include it."""


@dataclass(frozen=True, slots=True)
class Taxed:
    """An amount with its tax: net, and the two halves (the second is 0 where tax is not halved)."""

    net_minor: int
    cgst_minor: int = 0
    sgst_minor: int = 0

    @property
    def tax_minor(self) -> int:
        """Both halves."""
        return self.cgst_minor + self.sgst_minor

    @property
    def gross_minor(self) -> int:
        """What is to pay."""
        return self.net_minor + self.tax_minor


def half_up(numerator: int, denominator: int) -> int:
    """A fraction rounded half up, for amounts that are not negative."""
    return (2 * numerator + denominator) // (2 * denominator)


def taxed(amount_minor: int, rate_basis_points: int, *, included: bool, halved: bool) -> Taxed:
    """The tax on an amount: CGST and SGST each rounded half up; included, net = amount - tax contained.

    Source: domain.md, Sale 7.
    """
    base = WHOLE + rate_basis_points if included else WHOLE
    if halved:
        each = half_up(amount_minor * rate_basis_points, 2 * base)
        tax = (each, each)
    else:
        tax = (half_up(amount_minor * rate_basis_points, base), 0)
    return Taxed(amount_minor - sum(tax) if included else amount_minor, *tax)
