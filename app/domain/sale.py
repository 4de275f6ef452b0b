"""Orders and the money taken for them."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import MAX_MONEY_MINOR, Base, Line, Name, Word, one_of, yes_or_no
from app.domain.errors import AmountZero, ReferenceMalformed, ReferenceMissing, TenderedTooLittle
from app.domain.keys import fit

UTR_DIGITS = 12


class Tender(StrEnum):
    """How money was handed over."""

    CASH = "cash"
    CARD = "card"
    UPI = "upi"
    BANK = "bank"
    CREDIT = "credit"
    """What an upgraded package still was worth: no cash."""


class Order(Base, kw_only=True):
    """What the payment system creates for a sale: number, total, payments."""

    __tablename__ = "sale_order"
    __table_args__ = (
        UniqueConstraint("number", name="uq_sale_order_number"),
        CheckConstraint(f"total_minor BETWEEN 0 AND {MAX_MONEY_MINOR}", name="total_range"),
        Index("ix_sale_order_centre_id_booked_on", "centre_id", "booked_on"),
        Index("ix_sale_order_buyer_id", "buyer_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    number: Mapped[Word]
    """MUM/26-27/000123: consecutive per centre and financial year, never reused."""
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    buyer_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    placed_at: Mapped[datetime]
    booked_on: Mapped[date]
    total_minor: Mapped[int]
    """What is to pay, tax included."""
    tax_minor: Mapped[int] = mapped_column(default=0)
    part_payment: Mapped[bool] = mapped_column(yes_or_no("part_payment"), default=False)
    """Whether the first payment activates, and sessions may be used within what is paid."""

    def net_of_tax(self, paid_minor: int) -> int:
        """What so much paid is worth without its share of tax: paid - paid x tax / total, rounded half up."""
        if not self.total_minor:
            return paid_minor
        return paid_minor - (2 * paid_minor * self.tax_minor + self.total_minor) // (2 * self.total_minor)

    def gross_for(self, net_minor: int) -> int:
        """The least that must be paid in all to be worth so much without tax."""
        if not self.tax_minor:
            return net_minor
        gross = max(0, net_minor * self.total_minor // (self.total_minor - self.tax_minor) - 2)
        while self.net_of_tax(gross) < net_minor:
            gross += 1
        return gross


class OrderLine(Base, kw_only=True):
    """One service of an order with its tax, worked at the sale and frozen."""

    __tablename__ = "order_line"
    __table_args__ = (
        CheckConstraint("net_minor >= 0 AND cgst_minor >= 0 AND sgst_minor >= 0", name="not_negative"),
        CheckConstraint("rate_basis_points BETWEEN 0 AND 10000", name="rate_range"),
    )

    order_id: Mapped[UUID] = mapped_column(ForeignKey("sale_order.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    service_id: Mapped[UUID] = mapped_column(ForeignKey("service.id"))
    service_name: Mapped[Name]
    tax_class: Mapped[Name]
    """Its name at the sale; empty: exempt."""
    exempt: Mapped[bool] = mapped_column(yes_or_no("exempt"))
    rate_basis_points: Mapped[int]
    net_minor: Mapped[int]
    cgst_minor: Mapped[int]
    """The central half of the tax; all of it where tax is not halved."""
    sgst_minor: Mapped[int]

    @property
    def tax_minor(self) -> int:
        """Both halves."""
        return self.cgst_minor + self.sgst_minor


class Instalment(Base, kw_only=True):
    """A later payment that was agreed at the sale; the oldest is paid first, and an overdue one blocks nothing."""

    __tablename__ = "instalment"
    __table_args__ = (
        CheckConstraint(f"amount_minor BETWEEN 1 AND {MAX_MONEY_MINOR}", name="amount_range"),
        Index("ix_instalment_due_on", "due_on"),
    )

    order_id: Mapped[UUID] = mapped_column(ForeignKey("sale_order.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    due_on: Mapped[date]
    amount_minor: Mapped[int]


class DocumentKind(StrEnum):
    """What the tax law calls the paper; an unregistered centre gives a plain receipt and none of these."""

    BILL_OF_SUPPLY = "bill_of_supply"
    TAX_INVOICE = "tax_invoice"
    COMBINED = "combined"
    REFUND = "refund"


class Document(Base, kw_only=True):
    """A numbered paper of an order: consecutive per centre, kind and financial year, never reused."""

    __tablename__ = "document"
    __table_args__ = (
        UniqueConstraint("number", name="uq_document_number"),
        Index("ix_document_order_id", "order_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    kind: Mapped[DocumentKind] = mapped_column(one_of(DocumentKind))
    number: Mapped[Word]
    order_id: Mapped[UUID | None] = mapped_column(ForeignKey("sale_order.id"))
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    issued_at: Mapped[datetime]
    booked_on: Mapped[date]


class Payment(Base, kw_only=True):
    """Money received against an order; never edited, only reversed by another entry."""

    __tablename__ = "payment"
    __table_args__ = (
        UniqueConstraint("reverses_id", name="uq_payment_reverses_id"),
        UniqueConstraint("order_id", "position", name="uq_payment_order_id_position"),
        CheckConstraint(f"amount_minor BETWEEN -{MAX_MONEY_MINOR} AND {MAX_MONEY_MINOR}", name="amount_range"),
        CheckConstraint(
            "amount_minor <> 0 AND (reverses_id IS NOT NULL) = (amount_minor < 0)", name="reversal_negative"
        ),
        CheckConstraint("tendered_minor IS NULL OR tendered_minor >= amount_minor", name="tendered_enough"),
        Index("ix_payment_centre_id_booked_on", "centre_id", "booked_on"),
        Index("ix_payment_journal_id", "journal_id"),  # a journal entry looks for who waited for it
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("sale_order.id"))
    position: Mapped[int]
    tender: Mapped[Tender] = mapped_column(one_of(Tender))
    amount_minor: Mapped[int]
    net_minor: Mapped[int]
    """Without its share of tax; all payments of an order together come to what is paid net."""
    tendered_minor: Mapped[int | None]
    """Cash handed over; the change is tendered - amount."""
    reference: Mapped[Name]
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime]
    booked_on: Mapped[date]
    journal_id: Mapped[UUID] = mapped_column(ForeignKey("journal.id", deferrable=True, initially="DEFERRED"))
    approver_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"), default=None)
    reverses_id: Mapped[UUID | None] = mapped_column(ForeignKey("payment.id"), default=None)
    """The payment that this entry takes back, whole."""
    reason: Mapped[Line] = mapped_column(default="")

    @property
    def change_minor(self) -> int:
        """What the receptionist hands back."""
        return (self.tendered_minor or self.amount_minor) - self.amount_minor


class ReferenceClaim(Base, kw_only=True):
    """UPI and bank references are unique in the tenant: the same money cannot pay twice, unless it was reversed."""

    __tablename__ = "reference_claim"

    key: Mapped[Name] = mapped_column(primary_key=True)
    payment_id: Mapped[UUID] = mapped_column(ForeignKey("payment.id"))


def check_tender(tender: Tender, amount_minor: int, tendered_minor: int | None, reference: str) -> str | None:
    """Refuse a payment that proves nothing; give the unique key of its reference, where it has one.

    Cash needs enough handed over; card, UPI and bank need a reference; a UTR is 12 digits (libraries.md, UPI).
    """
    if amount_minor <= 0:
        raise AmountZero
    if tender is Tender.CASH:
        if tendered_minor is not None and tendered_minor < amount_minor:
            raise TenderedTooLittle(amount_minor=amount_minor, tendered_minor=tendered_minor)
        return None
    plain = "".join(reference.split()).casefold()
    if not plain:
        raise ReferenceMissing(tender=tender.value)
    if tender is Tender.UPI and not (plain.isascii() and plain.isdigit() and len(plain) == UTR_DIGITS):
        raise ReferenceMalformed(tender=tender.value)
    return None if tender is Tender.CARD else fit(f"{tender.value}:{plain}")


def open_instalments(agreed: Sequence[tuple[date, int]], total_minor: int, paid_minor: int) -> list[tuple[date, int]]:
    """What is still to pay of each (due on, amount): money pays the oldest first, after what was due at the sale."""
    covered = paid_minor - (total_minor - sum(amount for _, amount in agreed))
    rows: list[tuple[date, int]] = []
    for due_on, amount in agreed:
        open_minor = amount - max(0, min(amount, covered))
        covered -= amount
        if open_minor:
            rows.append((due_on, open_minor))
    return rows


def due_minor(total_minor: int, payments: Sequence[int]) -> int:
    """What is still to pay; negative when too much was taken."""
    return total_minor - sum(payments)
