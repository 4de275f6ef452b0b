"""Visits known from the booking system or entered by hand: booking itself is not this program's job."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, Name, one_of


class AppointmentState(StrEnum):
    """What became of the visit."""

    BOOKED = "booked"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


class Appointment(Base, kw_only=True):
    """One visit: who, for which service, where and when, by its reference."""

    __tablename__ = "appointment"
    __table_args__ = (UniqueConstraint("reference_key", name="uq_appointment_reference_key"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    reference: Mapped[Name]
    reference_key: Mapped[Name]
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    service_id: Mapped[UUID] = mapped_column(ForeignKey("service.id"))
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    starts_at: Mapped[datetime | None] = mapped_column(default=None)
    with_whom: Mapped[Name] = mapped_column(default="")
    state: Mapped[AppointmentState] = mapped_column(one_of(AppointmentState), default=AppointmentState.BOOKED)


class AppointmentClaim(Base, kw_only=True):
    """The one live redemption of an appointment: a row that the void deletes.

    A partial unique index cannot see "live" in an append-only ledger; this claim can (architecture.md).
    """

    __tablename__ = "appointment_claim"
    __table_args__ = (UniqueConstraint("appointment_id", "service_id", name="uq_appointment_claim_appointment_id"),)

    line_id: Mapped[UUID] = mapped_column(ForeignKey("ledger_line.id"), primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointment.id"))
    service_id: Mapped[UUID] = mapped_column(ForeignKey("service.id"))
