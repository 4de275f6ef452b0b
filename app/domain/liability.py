"""The money a clinic still owes sessions for, and the lines that end it: breakage, refunds, and what was kept.

Truth 2 of domain.md: paid = recognised by redemptions + breakage + refunds decided + kept + liability, net of tax.
What was paid and what was recognised are not booked a second time here: payments and ledger lines say it.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, one_of


class LiabilityKind(StrEnum):
    """The columns of the liability roll-forward that have lines of their own."""

    BROUGHT_IN = "brought_in"
    """Adds to the liability; the others take from it."""
    BREAKAGE = "breakage"
    REFUND = "refund"
    KEPT = "kept"


class Cause(StrEnum):
    """What made the line."""

    IMPORT = "import"
    EXPIRY = "expiry"
    VOID_AFTER_EXPIRY = "void_after_expiry"
    LATE_ENTRY = "late_entry"
    EXTENSION = "extension"
    COMPLETION = "completion"
    REOPENING = "reopening"
    ADJUSTMENT = "adjustment"
    CANCELLATION = "cancellation"
    UPGRADE = "upgrade"


OF_EXPIRY = (Cause.EXPIRY, Cause.VOID_AFTER_EXPIRY, Cause.LATE_ENTRY, Cause.EXTENSION)
"""What one expiry booked, added to or took back; an extension reverses what is left of it."""


class LiabilityLine(Base, kw_only=True):
    """One dated movement of a package's liability at the centre that sold it, net of tax, never changed."""

    __tablename__ = "liability_line"
    __table_args__ = (
        UniqueConstraint("patient_package_id", "seq", name="uq_liability_line_patient_package_id_seq"),
        CheckConstraint("amount_minor <> 0", name="amount_not_zero"),
        Index("ix_liability_line_centre_id_booked_on", "centre_id", "booked_on"),
        Index("ix_liability_line_journal_id", "journal_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    patient_package_id: Mapped[UUID] = mapped_column(ForeignKey("patient_package.id"))
    seq: Mapped[int]
    kind: Mapped[LiabilityKind] = mapped_column(one_of(LiabilityKind))
    cause: Mapped[Cause] = mapped_column(one_of(Cause))
    amount_minor: Mapped[int]
    """Positive as its kind says; negative where a line takes one back."""
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    """The selling centre, to which liability, breakage and refunds belong."""
    booked_on: Mapped[date]
    at: Mapped[datetime]
    journal_id: Mapped[UUID] = mapped_column(ForeignKey("journal.id", deferrable=True, initially="DEFERRED"))


@dataclass(frozen=True, slots=True)
class Standing:
    """How the money of one package stands, net of tax."""

    paid_minor: int
    """What was paid; for a package brought in, its opening value."""
    recognised_minor: int
    breakage_minor: int
    refunded_minor: int
    kept_minor: int
    of_expiry_minor: int
    """The part of the breakage that an extension would reverse."""

    @property
    def liability_minor(self) -> int:
        """What the clinic still owes sessions for."""
        ended = self.breakage_minor + self.refunded_minor + self.kept_minor
        return self.paid_minor - self.recognised_minor - ended
