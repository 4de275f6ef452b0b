"""Orders and the money taken for them."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import MAX_MONEY_MINOR, Base, Name, Word, one_of
from app.domain.errors import AmountZero, ReferenceMalformed, ReferenceMissing, TenderedTooLittle
from app.domain.keys import fit

UTR_DIGITS = 12


class Tender(StrEnum):
    """How money was handed over."""

    CASH = "cash"
    CARD = "card"
    UPI = "upi"
    BANK = "bank"


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


class Payment(Base, kw_only=True):
    """Money received against an order; never edited, only reversed by another entry."""

    __tablename__ = "payment"
    __table_args__ = (
        UniqueConstraint("reference_key", name="uq_payment_reference_key"),
        UniqueConstraint("order_id", "position", name="uq_payment_order_id_position"),
        CheckConstraint(f"amount_minor BETWEEN 1 AND {MAX_MONEY_MINOR}", name="amount_range"),
        CheckConstraint("tendered_minor IS NULL OR tendered_minor >= amount_minor", name="tendered_enough"),
        Index("ix_payment_centre_id_booked_on", "centre_id", "booked_on"),
        Index("ix_payment_journal_id", "journal_id"),  # a journal entry looks for who waited for it
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("sale_order.id"))
    position: Mapped[int]
    tender: Mapped[Tender] = mapped_column(one_of(Tender))
    amount_minor: Mapped[int]
    tendered_minor: Mapped[int | None]
    """Cash handed over; the change is tendered - amount."""
    reference: Mapped[Name]
    reference_key: Mapped[Name | None]
    """UPI and bank references are unique in the tenant: the same money cannot pay twice."""
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime]
    booked_on: Mapped[date]
    journal_id: Mapped[UUID] = mapped_column(ForeignKey("journal.id", deferrable=True, initially="DEFERRED"))

    @property
    def change_minor(self) -> int:
        """What the receptionist hands back."""
        return (self.tendered_minor or self.amount_minor) - self.amount_minor


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


def due_minor(total_minor: int, payments: Sequence[int]) -> int:
    """What is still to pay; negative when too much was taken."""
    return total_minor - sum(payments)
