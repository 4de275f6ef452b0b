"""The end of a centre's day: money counted, what is open explained; after it nothing more is booked into that day."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, Line, one_of
from app.domain.sale import Tender


class DayClose(Base, kw_only=True):
    """One closed day of one centre; it is never reopened."""

    __tablename__ = "day_close"
    __table_args__ = (UniqueConstraint("centre_id", "day", name="uq_day_close_centre_id_day"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    day: Mapped[date]
    closed_at: Mapped[datetime]
    workstation_id: Mapped[UUID] = mapped_column(ForeignKey("workstation.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    journal_id: Mapped[UUID] = mapped_column(ForeignKey("journal.id", deferrable=True, initially="DEFERRED"))


class CashCount(Base, kw_only=True):
    """What one person took by one tender that day by the books, and what was counted."""

    __tablename__ = "cash_count"

    day_close_id: Mapped[UUID] = mapped_column(ForeignKey("day_close.id"), primary_key=True)
    tender: Mapped[Tender] = mapped_column(one_of(Tender), primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    expected_minor: Mapped[int]
    counted_minor: Mapped[int]
    reason: Mapped[Line] = mapped_column(default="")
    """Why they differ."""


class OpenItem(Base, kw_only=True):
    """A waiting request, or a completed appointment without redemption, that was explained at the close."""

    __tablename__ = "open_item"

    day_close_id: Mapped[UUID] = mapped_column(ForeignKey("day_close.id"), primary_key=True)
    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    """The request or the appointment."""
    explanation: Mapped[Line]
