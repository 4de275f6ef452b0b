"""Changing an appointment that is still expected: another time or day, another service, or the patient who was meant.

One that the booking system knows may be moved here as well, for whoever rings is at this desk now; but booking is that
system's job, so what its next file says wins, and the dialog says so before anything is saved.
"""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from app.desk.commands.change_appointment import AppointmentFacts, ChangeAppointment
from app.desk.views.appointments import AppointmentRow, appointment_row
from app.desk.views.catalogue import ServiceLine
from app.desk.views.rows import PatientFacts, facts_of
from app.domain.errors import AppointmentChanged, Refusal
from ui.client import Client
from ui.dialogs.appointment import AppointmentDialog
from ui.widgets.note import AlertNote

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class ChangeAppointmentDialog(AppointmentDialog):
    """The same form with all that is known in it; saved unchanged, nothing happens."""

    def __init__(self, client: Client, window: "MainWindow", visit: AppointmentRow) -> None:
        """For that appointment."""
        super().__init__(client, window)
        self._visit, self._seen = visit, AppointmentFacts.of(visit)
        self.set_title(self.tr("Change the appointment"))
        self.head_note.set_text(visit.reference)
        self.act.setText(self.tr("Save the change"))
        self.act.setEnabled(False)
        self.reference_field.hide()
        self.who.set_text(visit.patient_name)
        self.who.set_token("text")
        self.with_whom.setText(visit.with_whom)
        self.elsewhere = AlertNote("info")
        self.fields.insertWidget(self.fields.count() - 1, self.elsewhere)
        if not visit.is_ours:
            self.elsewhere.set_words(
                self.tr("The booking system may know this appointment."),
                self.tr("Change it there too: what its next file says wins."),
            )

    def open(self) -> None:
        """The time is what changes most."""
        super().open()
        self.time.setFocus()
        self._client.ask(self, facts_of, self._visit.patient_id, then=self._set_first_person)

    # --- what stands there -------------------------------------------------------------------------------------

    def _set_first_person(self, person: PatientFacts) -> None:
        if self._person is None:
            self._set_person(person)
        self._set_ready()

    def _set_now(self, now: datetime) -> None:
        """Today only for what is typed, such as a day without its year."""
        self.day.set_today(now.astimezone(self._zone).date())
        starts = (self._visit.starts_at or now).astimezone(self._zone)
        self.day.set_date(starts.date())
        self.time.setText(f"{starts:%H:%M}")
        self.time.selectAll()
        self._set_ready()

    def _set_services(self, services: tuple[ServiceLine, ...]) -> None:
        """Also its own, where that is no longer offered."""
        own = self._visit.service_id
        self.service.set_items([(str(one.id), one.name) for one in services if one.offered or one.id == own])
        self.service.set_key(str(own))
        self._set_ready()

    def _set_ready(self) -> None:
        self.act.setEnabled(bool(self._person and self.service.key() and self.time.text()))

    def _propose_service(self) -> None:
        """Somebody else came for the same."""

    # --- doing it ----------------------------------------------------------------------------------------------

    def _asked(self, patient_id: UUID, starts_at: datetime) -> ChangeAppointment:
        known = self._visit.starts_at
        if known is not None and known.replace(second=0, microsecond=0) == starts_at:
            starts_at = known
        return ChangeAppointment(
            appointment_id=self._visit.appointment_id,
            seen=self._seen,
            patient_id=patient_id,
            service_id=UUID(self.service.key()),
            starts_at=starts_at,
            with_whom=self.with_whom.words(),
        )

    def _carry_out(self) -> None:
        command = self._typed()
        if isinstance(command, ChangeAppointment) and self._wants_nothing_else(command):
            self.reject()
        else:
            super()._carry_out()

    def _wants_nothing_else(self, command: ChangeAppointment) -> bool:
        """What is typed is what stood there, and what stands there now."""
        return AppointmentFacts.of(command) == AppointmentFacts.of(self._visit) == self._seen

    def _refused(self, refusal: Refusal) -> None:
        super()._refused(refusal)
        if isinstance(refusal, AppointmentChanged):
            # it was told what stands there now; saved again, it is meant
            self._client.ask(self, appointment_row, self._visit.appointment_id, then=self._see)

    def _see(self, row: AppointmentRow) -> None:
        self._seen = AppointmentFacts.of(row)
