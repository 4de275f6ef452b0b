"""An appointment that the booking system does not know, entered by hand: who, for what, when."""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from app.desk.commands.change_appointment import ChangeAppointment
from app.desk.commands.enter_appointment import EnterAppointment
from app.desk.desk import Desk
from app.desk.views.appointments import AppointmentRow
from app.desk.views.catalogue import ServiceLine, lists
from app.desk.views.rows import PatientFacts
from app.desk.views.wallet import Wallet, wallet
from app.domain.errors import Refusal
from app.exchange.words_in import moment_of
from ui.client import Client
from ui.dialogs.person_finder import PersonFinder
from ui.dialogs.shell import DialogShell
from ui.errands import fields_of
from ui.keys import bind
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.choices import Combo
from ui.widgets.fields import DateEdit, Field, LineEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox

if TYPE_CHECKING:
    from ui.main_window import MainWindow

FINDER_WIDTH, ROWS_SHOWN = 400, 5
DAY_WIDTH, TIME_WIDTH = 184, 120
STEP = timedelta(minutes=15)


class AppointmentDialog(DialogShell):
    """The person at the left, all else at the right; the service that a package of theirs covers is proposed."""

    entered = Signal(object)
    """The visit as it is listed."""

    def __init__(
        self, client: Client, window: "MainWindow", person: PatientFacts | None = None, on: date | None = None
    ) -> None:
        """For that patient, or for whoever is found; on that day, today unless told otherwise."""
        super().__init__(window, self.tr("Add an appointment"), icon="calendar", width=864)
        self._client, self._on = client, on
        self._zone = ZoneInfo(window.place.time_zone if window.place is not None else "UTC")
        self._command: EnterAppointment | ChangeAppointment | None = None
        self._person: PatientFacts | None = None
        self.finder = PersonFinder(client, ROWS_SHOWN)
        self.who = Label("", font="body_strong", elide=True)
        self.service = Combo(self.tr("Service"))
        self.day = DateEdit(self.tr("Day"))
        self.time = LineEdit(self.tr("Time"), self.tr("9:30"), max_length=12)
        self.with_whom = LineEdit(self.tr("With whom, optional"), max_length=120)
        self.reference = LineEdit(self.tr("Reference, optional"), max_length=120)
        self.reference_field = Field(self.tr("Reference, optional"), self.reference)
        self.service_field = Field(self.tr("Service"), self.service)
        self.day_field, self.time_field = Field(self.tr("Day"), self.day), Field(self.tr("Time"), self.time)
        self.keep = ActionButton(self.tr("Leave it"), key="Esc", size="lg")
        self.act = ActionButton(self.tr("Add appointment"), icon="check", key="Enter", kind="primary", size="lg")
        self._arrange()
        self._connect()
        self._set_person(person)

    def _arrange(self) -> None:
        self.service.let_shrink()
        self.finder.setFixedWidth(wide(FINDER_WIDTH))
        self.day_field.setFixedWidth(wide(DAY_WIDTH))
        self.time_field.setFixedWidth(wide(TIME_WIDTH))
        self.fields = vbox(
            self.who,
            self.service_field,
            hbox(self.day_field, self.time_field, None, spacing=16),
            Field(self.tr("With whom, optional"), self.with_whom),
            self.reference_field,
            None,
            spacing=16,
        )
        self.body.addLayout(self.side_by_side(self.finder, self.fields))
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.act)
        self.act.setDefault(True)

    def _connect(self) -> None:
        self.finder.gone_on.connect(self._take_person)
        bind(self, "F4", self.finder.register)
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self._carry_out)
        self.day.textEdited.connect(lambda _text: self.day_field.set_error(None))
        self.time.textEdited.connect(lambda _text: self.time_field.set_error(None))

    def open(self) -> None:
        """The next quarter of an hour is proposed."""
        super().open()
        if self._person is not None:
            self.time.setFocus()
            self.time.selectAll()
        self._client.call(self, _now, self._set_now)
        self._client.ask(self, lists, then=lambda found: self._set_services(found.services))

    def _set_now(self, now: datetime) -> None:
        here = now.astimezone(self._zone)
        soon = datetime.combine(here.date(), time(here.hour), self._zone)
        while soon <= here:
            soon += STEP
        self.day.set_today(here.date())
        self.day.set_date(self._on or soon.date())
        self.time.setText(f"{soon:%H:%M}")
        self.time.selectAll()

    def _set_services(self, services: tuple[ServiceLine, ...]) -> None:
        self.service.set_items([(str(one.id), one.name) for one in services if one.offered])
        if self._person is not None:
            self._propose_service()

    # --- whose -------------------------------------------------------------------------------------------------

    def _take_person(self) -> None:
        self._set_person(self.finder.person)
        self.service.setFocus()

    def _set_person(self, person: PatientFacts | None) -> None:
        self._person = person
        self.who.set_text(self.tr("Nobody chosen yet") if person is None else f"{person.name} · {person.record_number}")
        self.who.set_token("muted" if person is None else "text")
        if person is not None:
            self._propose_service()

    def _propose_service(self) -> None:
        if self._person is not None:
            self._client.ask(self, wallet, self._person.id, then=self._choose_covered, key="covered")

    def _choose_covered(self, found: Wallet) -> None:
        """The first that a package of theirs still has."""
        for card in found.cards:
            for row in card.services:
                if row.left and card in found.fitting(row.service_id):
                    self.service.set_key(str(row.service_id))
                    return

    # --- doing it ----------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        """Enter adds it from every field; in the search it chooses."""
        if self.focusWidget() is self.keep:
            super()._enter()
        else:
            self.act.click()

    def _typed(self) -> EnterAppointment | ChangeAppointment | None:
        """The command as typed; None, with the reason beside the field, while something lacks."""
        day = self.day.date()
        self.day_field.set_error(None if day is not None else self.day.problem() or self.tr("Type a day."))
        moment = moment_of(f"{day.isoformat()} {self.time.words()}") if day is not None else None
        self.time_field.set_error(None if moment or day is None else self.tr("Such as 9:30."))
        person = self._person or self.finder.person
        if person is None:
            self.who.set_text(self.tr("Find the patient first."))
            self.who.set_token("danger")
            self.finder.search.setFocus()
            return None
        if moment is None or not self.service.key():
            self.fit()
            return None
        command = self._asked(person.id, moment.replace(tzinfo=self._zone))
        if self._command is None or fields_of(command) != fields_of(self._command):
            self._command = command
        return self._command

    def _asked(self, patient_id: UUID, starts_at: datetime) -> EnterAppointment | ChangeAppointment:
        """What is to be done with all that was typed."""
        return EnterAppointment(
            patient_id=patient_id,
            service_id=UUID(self.service.key()),
            starts_at=starts_at,
            with_whom=self.with_whom.words(),
            reference=self.reference.words(),
        )

    def _carry_out(self) -> None:
        command = self._typed()
        if command is not None:
            self.act.setEnabled(False)
            self._client.execute(self, command, self._done, refused=self._refused, ended=self._free)

    def _done(self, row: AppointmentRow) -> None:
        self.entered.emit(row)
        self.accept()

    def _refused(self, refusal: Refusal) -> None:
        self._free()
        self._command = None
        self.show_refusal(refusal)
        self.fit()

    def _free(self) -> None:
        self.act.setEnabled(True)


def _now(desk: Desk) -> datetime:
    return desk.clock.now()
