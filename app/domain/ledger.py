"""The session ledger: append-only lines that grant or consume sessions of one service of one patient package."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.allocation import Numbers
from app.domain.base import Base, Line, one_of


class LineKind(StrEnum):
    """What a ledger line records."""

    GRANT = "grant"
    REDEEM = "redeem"
    VOID = "void"
    ADJUST = "adjust"
    END = "end"
    """Sessions that ended with a completion or a cancellation."""
    REOPEN = "reopen"


class Outcome(StrEnum):
    """How the visit went; every outcome consumes."""

    ATTENDED = "attended"
    NO_SHOW = "no_show"
    LATE_CANCELLATION = "late_cancellation"


class LedgerLine(Base, kw_only=True):
    """One entry; the balance is the sum of the changes, carried along and checked by the database."""

    __tablename__ = "ledger_line"
    __table_args__ = (
        UniqueConstraint("entitlement_id", "seq", name="uq_ledger_line_entitlement_id_seq"),
        UniqueConstraint("voids_id", name="uq_ledger_line_voids_id"),
        CheckConstraint("balance >= 0", name="balance_not_negative"),
        CheckConstraint("seq >= 1", name="seq_positive"),
        CheckConstraint("granted >= 0", name="granted_not_negative"),
        CheckConstraint("kind NOT IN ('redeem', 'end') OR change < 0", name="consumes"),
        CheckConstraint("kind NOT IN ('grant', 'void', 'reopen') OR change >= 0", name="gives"),
        CheckConstraint("kind <> 'adjust' OR change <> 0", name="adjusts"),
        CheckConstraint("(kind = 'void') = (voids_id IS NOT NULL)", name="void_names_line"),
        CheckConstraint(
            "kind <> 'redeem' OR (person_id IS NOT NULL AND outcome IS NOT NULL)", name="redeem_names_person"
        ),
        Index("ix_ledger_line_centre_id_booked_on", "centre_id", "booked_on"),
        Index("ix_ledger_line_person_id_service_date", "person_id", "service_date"),
        Index("ix_ledger_line_journal_id", "journal_id"),  # a journal entry looks for who waited for it
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    entitlement_id: Mapped[UUID] = mapped_column(ForeignKey("entitlement.id"))
    seq: Mapped[int]
    kind: Mapped[LineKind] = mapped_column(one_of(LineKind))
    change: Mapped[int]
    balance: Mapped[int]
    """Sessions left after this line."""
    granted: Mapped[int] = mapped_column(default=0)
    """All sessions ever given: the m of "n of m left", sold and net adjustments."""
    numbers: Mapped[str] = mapped_column(Text(), default="")
    """The numbered sessions this line takes or gives back, as ranges."""
    used: Mapped[str] = mapped_column(Text(), default="")
    """All numbers in use after this line: the running state that makes a redemption cost the same for ever."""
    withdrawn: Mapped[str] = mapped_column(Text(), default="")
    """All numbers that adjustments took away, after this line."""
    value_minor: Mapped[int] = mapped_column(default=0)
    """What the numbers are worth, net of tax; negative where they are given back."""
    service_date: Mapped[date]
    booked_on: Mapped[date]
    at: Mapped[datetime]
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    workstation_id: Mapped[UUID] = mapped_column(ForeignKey("workstation.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    """Who recorded it; on a void, who asked."""
    approver_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"), default=None)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.id"), default=None)
    outcome: Mapped[Outcome | None] = mapped_column(one_of(Outcome), default=None)
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointment.id"), default=None)
    voids_id: Mapped[UUID | None] = mapped_column(ForeignKey("ledger_line.id"), default=None)
    reason: Mapped[Line] = mapped_column(default="")
    """The reason chosen from the clinic's list; free words are Personal and lie beside the journal."""
    journal_id: Mapped[UUID] = mapped_column(ForeignKey("journal.id", deferrable=True, initially="DEFERRED"))

    @property
    def taken(self) -> Numbers:
        """The numbered sessions this line took or gave back."""
        return Numbers.read(self.numbers)

    @property
    def in_use(self) -> Numbers:
        """All numbers in use after this line."""
        return Numbers.read(self.used)

    @property
    def as_last(self) -> "LastLine":
        """What the next line follows from."""
        return LastLine(self.seq, self.balance, self.used, self.withdrawn, self.granted)


@dataclass(frozen=True, slots=True)
class LastLine:
    """What the next line follows from: how a ledger stands."""

    seq: int
    balance: int
    used: str
    withdrawn: str = ""
    granted: int = 0

    @property
    def in_use(self) -> Numbers:
        """All numbers in use."""
        return Numbers.read(self.used)

    @property
    def taken_away(self) -> Numbers:
        """All numbers that adjustments took away."""
        return Numbers.read(self.withdrawn)
