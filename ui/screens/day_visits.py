"""Where visits and redemptions of a day do not match: came without a redemption, redeemed without an appointment."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from app.desk.views.appointments import DayAppointments, WalkInRow, appointments_of_day
from app.desk.views.day_lists import UnredeemedRow
from app.domain.appointment import AppointmentState, outcome_of
from ui import format as show
from ui.client import Client
from ui.widgets.cards import Panel
from ui.widgets.options import Segments
from ui.widgets.table import Cell, Column, DataTable, TableRow
from ui.wording import outcome_word

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ROW = 36
OPEN, WALK_INS = "open", "walk_ins"


class DayVisits(Panel):
    """There only on days with something in it; Enter or a click opens the patient."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Not there until a day is shown."""
        super().__init__(self.tr("Appointments"))
        self._client, self._window = client, window
        self._day: date | None = None
        self._rows: dict[str, list[TableRow]] = {OPEN: [], WALK_INS: []}
        self._patients: dict[object, UUID] = {}
        self.which = Segments(self.tr("Which visits"), size="sm")
        self.table = DataTable(self.tr("Visits that do not match"))
        self.table.set_columns(
            [
                Column(self.tr("Time"), width=64),
                Column(self.tr("Patient"), stretch=True),
                Column(self.tr("Service"), width=170),
                Column("", align="right", width=180),
            ]
        )
        self._say_empty()
        self.add_to_head(self.which)
        self.body.addWidget(self.table, 1)
        self.which.changed.connect(lambda _key: self._fill())
        self.table.activated_row.connect(self._open)
        self.hide()

    def show_day(self, day: date) -> None:
        """Ask what does not match that day."""
        self._day = day
        self._client.ask(self, appointments_of_day, day, then=self._set, key="day-visits")

    def _set(self, found: DayAppointments) -> None:
        place = self._window.place
        if found.day != self._day or place is None:
            return
        zone = place.time_zone
        self._rows = {
            OPEN: [self._open_row(row, zone) for row in found.unredeemed],
            WALK_INS: [self._walk_in(row, zone) for row in found.without_appointment],
        }
        self._patients = {row.appointment_id: row.patient_id for row in found.unredeemed}
        self._patients |= {row.line_id: row.patient_id for row in found.without_appointment}
        self.which.set_segments(
            [
                (OPEN, self.tr("Not redeemed: {n}").format(n=len(found.unredeemed))),
                (WALK_INS, self.tr("Without appointment: {n}").format(n=len(found.without_appointment))),
            ]
        )
        self._fill()
        # a clinic that keeps no appointments here is not told that everybody came without one
        self.setVisible(bool(found.rows or found.unredeemed))

    def _fill(self) -> None:
        self._say_empty()
        self.table.set_rows(self._rows[str(self.which.chosen or OPEN)], ROW)

    def _say_empty(self) -> None:
        if self.which.chosen == WALK_INS:
            self.table.set_empty("ok", self.tr("Everybody had an appointment"), "")
        else:
            self.table.set_empty("ok", self.tr("Every visit that happened was redeemed"), "")

    def _open_row(self, row: UnredeemedRow, zone: str) -> TableRow:
        came = row.state is AppointmentState.COMPLETED
        words = self.tr("Came") if came else outcome_word(outcome_of(row.state, row.cancelled_at))
        at = show.clock_time(row.starts_at, zone) if row.starts_at is not None else ""
        state = Cell(words, icon="warn", token="status:expired", strong=True)
        return TableRow(row.appointment_id, [at, Cell(row.patient_name, strong=True), row.service_name, state])

    def _walk_in(self, row: WalkInRow, zone: str) -> TableRow:
        staff = Cell(row.staff_name, token="muted")
        at = show.clock_time(row.at, zone)
        return TableRow(row.line_id, [at, Cell(row.patient_name, strong=True), row.service_name, staff])

    def _open(self, key: object) -> None:
        if key in self._patients:
            self._window.open_patient(self._patients[key])
