"""Entering a visit by hand, where the booking system does not know it."""

from typing import ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select

from app.desk.appointments import ensure_day_open
from app.desk.command import Command
from app.desk.fields import Moment, Name0
from app.desk.lookup import must_find
from app.desk.views.appointments import AppointmentRow, appointment_row
from app.desk.work import Work
from app.domain.appointment import Appointment, own_reference
from app.domain.catalogue import Service
from app.domain.errors import AppointmentKnown
from app.domain.keys import name_key
from app.domain.patient import Patient


class EnterAppointment(Command[AppointmentRow]):
    """A visit at this centre: who, for which service, when; without a reference it gets one of its own."""

    kind: ClassVar[str] = "enter_appointment"

    patient_id: UUID
    service_id: UUID
    starts_at: Moment
    with_whom: Name0 = ""
    reference: Name0 = ""

    def apply(self, work: Work) -> UUID:
        """Refused for a reference that is in use at any centre, and on a day that is closed here."""
        reference = self.reference or self._own_reference(work)
        key = name_key(reference)
        known = work.session.scalars(select(Appointment).where(Appointment.reference_key == key)).one_or_none()
        if known is not None:
            raise AppointmentKnown(reference=known.reference, person=must_find(work, Patient, known.patient_id).name)
        ensure_day_open(work, work.place.centre_id, self.starts_at)
        appointment = Appointment(
            id=self.own_id("appointment"),
            reference=reference,
            reference_key=key,
            patient_id=must_find(work, Patient, self.patient_id).id,
            service_id=must_find(work, Service, self.service_id).id,
            centre_id=work.place.centre_id,
            starts_at=self.starts_at,
            with_whom=self.with_whom,
        )
        work.add(appointment)
        return appointment.id

    def result(self, work: Work) -> AppointmentRow:
        """The visit as it is listed."""
        return appointment_row(work, self.own_id("appointment"))

    def _own_reference(self, work: Work) -> str:
        """Centre, day and time, and some letters that no other visit has."""
        here = self.starts_at.astimezone(ZoneInfo(work.place.time_zone))
        return own_reference(work.place.centre_code, here, self.request_id.hex[:4])
