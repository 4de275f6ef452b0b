"""Visits known from the booking system or entered by hand: booking itself is not this program's job."""

from datetime import datetime, timedelta
from enum import StrEnum
from re import compile as pattern
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, Name, one_of
from app.domain.errors import AppointmentAhead, AppointmentOver
from app.domain.ledger import Outcome

OWN_REFERENCE = pattern(r"\S+-\d{6}-\d{4}-[0-9A-F]{4}")


class AppointmentState(StrEnum):
    """What became of the visit."""

    BOOKED = "booked"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    """By the clinic or in time: nothing is owed."""
    NO_SHOW = "no_show"
    """Missed: nobody came, or it was cancelled too late; either way the place was kept and a session is proposed."""


def own_reference(centre_code: str, starts: datetime, letters: str) -> str:
    """What the desk calls a visit that came without a reference: AND-260105-1030-3F2A; it keeps that when it moves."""
    return f"{centre_code}-{starts:%y%m%d-%H%M}-{letters.upper()}"


def is_own(reference: str) -> bool:
    """Whether the desk made that reference; any other one may stand in the booking system too."""
    return OWN_REFERENCE.fullmatch(reference) is not None


def outcome_of(state: AppointmentState, cancelled_at: datetime | None) -> Outcome:
    """What became of a visit, as its redemption tells it."""
    if state is not AppointmentState.NO_SHOW:
        return Outcome.ATTENDED
    return Outcome.NO_SHOW if cancelled_at is None else Outcome.LATE_CANCELLATION


class Appointment(Base, kw_only=True):
    """One visit: who, for which service, where and when, by its reference."""

    __tablename__ = "appointment"
    __table_args__ = (
        UniqueConstraint("reference_key", name="uq_appointment_reference_key"),
        Index("ix_appointment_centre_id_starts_at", "centre_id", "starts_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    reference: Mapped[Name]
    reference_key: Mapped[Name]
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    service_id: Mapped[UUID] = mapped_column(ForeignKey("service.id"))
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    starts_at: Mapped[datetime | None] = mapped_column(default=None)
    with_whom: Mapped[Name] = mapped_column(default="")
    state: Mapped[AppointmentState] = mapped_column(one_of(AppointmentState), default=AppointmentState.BOOKED)
    cancelled_at: Mapped[datetime | None] = mapped_column(default=None, info={"since": "0.2"})
    """When it was cancelled; on a missed visit it says that this was too late."""

    @property
    def outcome(self) -> Outcome:
        """What a redemption of this visit is marked with."""
        return outcome_of(self.state, self.cancelled_at)

    def change(self, *, patient_id: UUID, service_id: UUID, starts_at: datetime, with_whom: str) -> None:
        """Another time, service or person: only while nobody said how it went."""
        if self.state is not AppointmentState.BOOKED:
            raise AppointmentOver(reference=self.reference, state=self.state.value, cancelled_at=self.cancelled_at)
        self.patient_id, self.service_id = patient_id, service_id
        self.starts_at, self.with_whom = starts_at, with_whom

    def book_again(self) -> None:
        """It was said by mistake: it is still expected."""
        self.state, self.cancelled_at = AppointmentState.BOOKED, None

    def complete(self, tomorrow: datetime) -> None:
        """The patient came; early on its own day is fine."""
        if self.starts_at is not None and self.starts_at >= tomorrow:
            raise AppointmentAhead(reference=self.reference, starts_at=self.starts_at)
        self.state, self.cancelled_at = AppointmentState.COMPLETED, None

    def miss(self, now: datetime) -> Outcome:
        """Nobody came: gives the redemption that is proposed."""
        if self.starts_at is not None and self.starts_at > now:
            raise AppointmentAhead(reference=self.reference, starts_at=self.starts_at)
        self.state, self.cancelled_at = AppointmentState.NO_SHOW, None
        return Outcome.NO_SHOW

    def cancel(self, at: datetime, *, by_clinic: bool, notice_hours: int) -> Outcome | None:
        """Gives the redemption that is proposed; nothing where the clinic cancelled or the notice was kept.

        Exactly the notice hours are enough. Without a time nobody can tell that it was late.
        """
        kept = by_clinic or self.starts_at is None or self.starts_at - at >= timedelta(hours=notice_hours)
        self.state = AppointmentState.CANCELLED if kept else AppointmentState.NO_SHOW
        self.cancelled_at = at
        return None if kept else Outcome.LATE_CANCELLATION


class AppointmentClaim(Base, kw_only=True):
    """The one live redemption of an appointment: a row that the void deletes.

    A partial unique index cannot see "live" in an append-only ledger; this claim can (architecture.md).
    """

    __tablename__ = "appointment_claim"
    __table_args__ = (UniqueConstraint("appointment_id", "service_id", name="uq_appointment_claim_appointment_id"),)

    line_id: Mapped[UUID] = mapped_column(ForeignKey("ledger_line.id"), primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointment.id"))
    service_id: Mapped[UUID] = mapped_column(ForeignKey("service.id"))
