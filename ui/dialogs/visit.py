"""How a visit went: came, missed, cancelled by whom and when, and what that means for the patient's sessions."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from app.desk.commands.set_appointment_state import SetAppointmentState
from app.desk.desk import Desk
from app.desk.views.appointments import AppointmentRow, AppointmentSaid
from app.desk.views.wallet import Wallet, wallet
from app.domain.appointment import AppointmentState
from app.domain.errors import Refusal
from app.domain.ledger import Outcome
from app.exchange.words_in import moment_of
from ui import format as show
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.dialogs.visit_package import WhichPackage
from ui.errands import fields_of
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import DateEdit, Field, LineEdit
from ui.widgets.layouts import hbox
from ui.widgets.note import AlertNote
from ui.widgets.options import OptionGroup

if TYPE_CHECKING:
    from ui.main_window import MainWindow

DAY_WIDTH, TIME_WIDTH = 176, 120


class Went(StrEnum):
    """What a receptionist knows about a visit."""

    MISSED = "missed"
    BY_PATIENT = "by_patient"
    BY_CLINIC = "by_clinic"
    CAME = "came"
    BOOKED = "booked"


STATES = {
    Went.MISSED: AppointmentState.NO_SHOW,
    Went.BY_PATIENT: AppointmentState.CANCELLED,
    Went.BY_CLINIC: AppointmentState.CANCELLED,
    Went.CAME: AppointmentState.COMPLETED,
    Went.BOOKED: AppointmentState.BOOKED,
}


class VisitDialog(DialogShell):
    """Takes no session itself: what the clinic's rule proposes is redeemed in the panel, or explained at day close.

    Which package the panel shall take it from, or that none shall give it now, is asked here.
    """

    said = Signal(object, object)
    """`AppointmentSaid`: how it went and which redemption is wanted; and the package chosen, None: as proposed."""

    def __init__(self, client: Client, window: "MainWindow", visit: AppointmentRow) -> None:
        """For that appointment."""
        super().__init__(window, self.tr("How did the visit go?"), icon="calendar", width=900)
        self._client, self._visit = client, visit
        self._zone = window.place.time_zone if window.place is not None else "UTC"
        self._command: SetAppointmentState | None = None
        self.head_note.set_text(self._who())
        self.went = OptionGroup(self.tr("How it went"))
        self.day, self.time = DateEdit(self.tr("Cancelled on")), LineEdit(self.tr("Cancelled at"), max_length=12)
        self.day_field, self.time_field = Field(self.tr("Cancelled on"), self.day), Field(self.tr("At"), self.time)
        self.meaning, self.package = AlertNote("info"), WhichPackage()
        self.keep = ActionButton(self.tr("Leave it"), key="Esc", size="lg")
        self.act = ActionButton(self.tr("Save"), icon="check", key="Enter", kind="primary", size="lg")
        self._fill()
        self._connect()

    def _who(self) -> str:
        at = show.clock_time(self._visit.starts_at, self._zone) if self._visit.starts_at is not None else ""
        return " · ".join(filter(None, (at, self._visit.patient_name, self._visit.service_name)))

    def _fill(self) -> None:
        self.went.set_options(
            [
                (Went.MISSED, self.tr("Did not come"), self.tr("without a word")),
                (Went.BY_PATIENT, self.tr("Patient cancelled"), self.tr("now or earlier")),
                (Went.BY_CLINIC, self.tr("Clinic cancelled"), self.tr("never costs a session")),
                (Went.CAME, self.tr("Came"), self.tr("redeem it as well")),
                (Went.BOOKED, self.tr("Still expected"), self.tr("puts a slip right")),
            ]
        )
        self.day_field.setFixedWidth(wide(DAY_WIDTH))
        self.time_field.setFixedWidth(wide(TIME_WIDTH))
        self.body.addWidget(self.went)
        self.body.addLayout(hbox(self.day_field, self.time_field, None, spacing=12))
        self.body.addWidget(self.meaning)
        self.body.addWidget(self.package)
        self.body.addStretch(1)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.act)
        self.act.setDefault(True)

    def _connect(self) -> None:
        self.went.changed.connect(lambda _key: self._look_ahead())
        for edit in (self.day, self.time):
            edit.textEdited.connect(lambda _text: self._look_ahead())
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self._carry_out)

    def open(self) -> None:
        """Show it with this moment as the one it was cancelled at."""
        super().open()
        self._client.ask(self, wallet, self._visit.patient_id, then=self._set_wallet)
        self._client.call(self, _now, self._set_now)

    def _set_wallet(self, found: Wallet) -> None:
        self.package.set_wallet(found, self._visit.service_id)

    def _set_now(self, now: datetime) -> None:
        here = now.astimezone(ZoneInfo(self._zone))
        self.day.set_today(here.date())
        self.day.set_date(here.date())
        self.time.setText(f"{here:%H:%M}")
        is_ahead = self._visit.starts_at is not None and self._visit.starts_at > now
        self.went.choose(Went.BY_PATIENT if is_ahead else Went.MISSED)
        next(box for box in self.went.boxes() if box.isChecked()).setFocus()
        self._look_ahead()

    def _enter(self) -> None:
        """Enter saves from wherever one is; only the way out is pressed itself."""
        if self.focusWidget() is self.keep:
            super()._enter()
        else:
            self.act.click()

    # --- what it would mean ------------------------------------------------------------------------------------

    def _typed(self) -> SetAppointmentState | None:
        """The command as typed; None, with the reason beside the field, where a time lacks."""
        went = Went(str(self.went.chosen))
        by_patient = went is Went.BY_PATIENT
        self.day_field.setVisible(by_patient)
        self.time_field.setVisible(by_patient)
        at = self._cancelled_at() if by_patient else None
        if by_patient and at is None:
            return None
        command = SetAppointmentState(
            appointment_id=self._visit.appointment_id,
            state=STATES[went],
            cancelled_at=at,
            by_clinic=went is Went.BY_CLINIC,
        )
        if self._command is None or fields_of(command) != fields_of(self._command):
            self._command = command
        return self._command

    def _cancelled_at(self) -> datetime | None:
        day = self.day.date()
        moment = moment_of(f"{day.isoformat()} {self.time.words()}") if day is not None else None
        self.day_field.set_error(self.day.problem())
        self.time_field.set_error(None if moment or day is None else self.tr("Such as 9:30."))
        return moment.replace(tzinfo=ZoneInfo(self._zone)) if moment is not None else None

    def _look_ahead(self) -> None:
        command = self._typed()
        self.banner.clear()
        self.meaning.set_words("")
        self.package.show_for(proposed=False)
        self.act.setEnabled(command is not None)
        self.fit()
        if command is not None:
            preview = partial(_preview, command=command)
            self._client.call(self, preview, partial(self._show, command), refused=partial(self._cannot, command))

    def _show(self, command: SetAppointmentState, said: AppointmentSaid) -> None:
        if command is self._command:
            self.meaning.set_words(*self._words(said))
            self.package.show_for(proposed=said.proposed is not None)
            self.fit()

    def _words(self, said: AppointmentSaid) -> tuple[str, str]:
        if said.proposed is Outcome.LATE_CANCELLATION:
            head = self.tr("Cancelled too late: a session is proposed.")
        elif said.proposed is Outcome.NO_SHOW:
            head = self.tr("Nobody cancelled: a session is proposed.")
        elif said.row.state is AppointmentState.COMPLETED:
            return self.tr("No session is taken by this."), self.tr("Redeem it, or explain it when the day is closed.")
        else:
            return self.tr("No session is taken."), ""
        return head, self.tr("Redeem it next, or explain it when the day is closed.")

    def _cannot(self, command: SetAppointmentState, refusal: Refusal) -> None:
        if command is self._command:
            self.act.setEnabled(False)
            self.show_refusal(refusal)
            self.fit()

    # --- doing it ----------------------------------------------------------------------------------------------

    def _carry_out(self) -> None:
        command = self._typed()
        if command is not None:
            self.act.setEnabled(False)
            self._client.execute(self, command, self._done, refused=self._refused, ended=self._free)

    def _done(self, said: AppointmentSaid) -> None:
        package = self.package.chosen
        wanted = replace(said, proposed=None) if self.package.is_none else said
        self.accept()
        self.said.emit(wanted, package)

    def _refused(self, refusal: Refusal) -> None:
        self._free()
        self._command = None
        self.show_refusal(refusal)

    def _free(self) -> None:
        self.act.setEnabled(True)


def _now(desk: Desk) -> datetime:
    return desk.clock.now()


def _preview(desk: Desk, command: SetAppointmentState) -> AppointmentSaid:
    return desk.preview(command).result
