"""Changing a visit that is still expected: its time, its day, its service, or whose it is."""

from datetime import datetime
from typing import ClassVar, Protocol, Self
from uuid import UUID

from app.desk.appointments import ensure_day_open, held, live_redemption
from app.desk.command import Command
from app.desk.fields import Moment, Name0, Part
from app.desk.lookup import must_find
from app.desk.views.appointments import AppointmentRow, appointment_row
from app.desk.work import Work
from app.domain.catalogue import Service
from app.domain.errors import AppointmentChanged, AppointmentInUse
from app.domain.patient import Patient


class Told(Protocol):
    """Whatever tells of one visit what can be changed: as it is stored, as it is listed, as it is wanted."""

    @property
    def patient_id(self) -> UUID:
        """Who comes."""

    @property
    def service_id(self) -> UUID:
        """For what."""

    @property
    def starts_at(self) -> datetime | None:
        """When, if anybody knows."""

    @property
    def with_whom(self) -> str:
        """Who treats, or nothing."""


class AppointmentFacts(Part):
    """Whose visit it is, for what, when and with whom."""

    patient_id: UUID
    service_id: UUID
    starts_at: Moment | None
    with_whom: Name0 = ""

    @classmethod
    def of(cls, told: Told) -> Self:
        """What that tells, to be held against what something else tells."""
        return cls(
            patient_id=told.patient_id,
            service_id=told.service_id,
            starts_at=told.starts_at,
            with_whom=told.with_whom,
        )


class ChangeAppointment(Command[AppointmentRow]):
    """One visit gets another time, service, person or somebody else who treats; its reference stays.

    Also one that a file of the booking system told: it moves here at once, and the next file that still tells of it
    wins, because booking is that system's job. The dialog says so. `seen` is what stood there when somebody began to
    change it, so that the change of another desk is not undone unread; the journal keeps both.
    """

    kind: ClassVar[str] = "change_appointment"

    appointment_id: UUID
    seen: AppointmentFacts
    patient_id: UUID
    service_id: UUID
    starts_at: Moment
    with_whom: Name0 = ""

    def subject(self) -> UUID:
        """The appointment."""
        return self.appointment_id

    def apply(self, work: Work) -> UUID:
        """Refused once it was redeemed or somebody said how it went, out of a closed day and into one."""
        one = held(work, self.appointment_id)
        live = live_redemption(work, one.id)
        if live is not None:
            raise AppointmentInUse(reference=one.reference, at=live.at, by=live.name)
        before = AppointmentFacts.of(one)
        one.change(
            patient_id=must_find(work, Patient, self.patient_id).id,
            service_id=must_find(work, Service, self.service_id).id,
            starts_at=self.starts_at,
            with_whom=self.with_whom,
        )
        if before != self.seen:
            raise _changed(work, one.reference, before)
        ensure_day_open(work, one.centre_id, before.starts_at, leaves=True)
        ensure_day_open(work, one.centre_id, one.starts_at)
        return one.id

    def result(self, work: Work) -> AppointmentRow:
        """The visit as it is listed now."""
        return appointment_row(work, self.appointment_id)


def _changed(work: Work, reference: str, now: AppointmentFacts) -> AppointmentChanged:
    return AppointmentChanged(
        reference=reference,
        person=must_find(work, Patient, now.patient_id).name,
        service=must_find(work, Service, now.service_id).name,
        starts_at=now.starts_at,
    )
