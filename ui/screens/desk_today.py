"""Today's appointments at the left of the desk: who is expected, what covers each, and one key to check in."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.desk.views.appointments import (
    AppointmentRow,
    AppointmentSaid,
    Cover,
    DayAppointments,
    appointments_of_day,
)
from app.desk.views.rows import PatientFacts
from app.desk.views.wallet import Wallet
from app.domain.appointment import AppointmentState
from app.domain.ledger import Outcome
from ui import format as show
from ui.client import Client
from ui.dialogs.appointment import AppointmentDialog
from ui.dialogs.take_over import choose_file
from ui.dialogs.visit import VisitDialog
from ui.dialogs.watch_folder import WatchFolderDialog
from ui.keys import bind
from ui.screens.desk_side import DeskSide
from ui.screens.redeem_panel import RedeemPanel
from ui.screens.wallet_rows import first_name
from ui.watching import Watcher
from ui.widgets.buttons import IconButton
from ui.widgets.lists import ListRow
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LATE = timedelta(hours=1)
"""Whoever is later than this is hardly the next to come."""

HEAD_BUTTON = 28


class DeskToday(QObject):
    """Checking in opens the patient with the redeem panel filled in; Enter redeems, linked to that appointment."""

    open_wanted = Signal(object)
    """The patient who came."""
    redeem_wanted = Signal(object, object)
    """The card and the row that cover it, once the wallet is there: whoever listens opens the panel."""
    sell_wanted = Signal(object)
    """Nothing covers it: the package to sell, None to choose."""

    def __init__(self, client: Client, window: "MainWindow", side: DeskSide, panel: RedeemPanel) -> None:
        """Listed at the side, redeemed in the panel."""
        super().__init__(side)
        self._client, self._window, self._side, self._panel = client, window, side, panel
        self._rows: dict[UUID, AppointmentRow] = {}
        self._wanted: AppointmentRow | None = None
        self._outcome: Outcome | None = None
        self.open_person: PatientFacts | None = None
        """Whose wallet is on the screen."""
        more = IconButton("plus", self.tr("Add an appointment"), self.tr("Add an appointment (F9)"), side=HEAD_BUTTON)
        more.clicked.connect(self.add)
        side.add_to_today(more)
        side.visit_chosen.connect(self.check_in)
        bind(side.today, "Del", self._ask_how_it_went)
        tip(side.today, self.tr("Enter checks in · Del: missed, cancelled or came"))

    def take_over(self) -> None:
        """Choose the booking system's file."""
        choose_file(self._client, self._window)

    def watch(self) -> None:
        """Choose the folder where the booking system leaves its files."""
        WatchFolderDialog(self._window, Watcher.of(self._window) or Watcher.attach(self._window)).open()

    def add(self) -> None:
        """Enter one by hand, for the patient who is open or for somebody else."""
        dialog = AppointmentDialog(self._client, self._window, self.open_person)
        dialog.entered.connect(self._entered)
        dialog.open()

    def _entered(self, row: AppointmentRow) -> None:
        zone = self._window.place.time_zone if self._window.place is not None else "UTC"
        when = show.moment(row.starts_at, zone) if row.starts_at is not None else ""
        self._window.toast(self.tr("{name} is expected on {when}.").format(name=row.patient_name, when=when))

    # --- what is listed ----------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Read the day anew."""
        self._client.ask(self, appointments_of_day, then=self._show, key="appointments")

    def _show(self, day: DayAppointments) -> None:
        """Whoever is still expected first, by the clock; who is long past, missed or done after them."""
        rows = sorted(day.rows, key=lambda row: _turn(row, day.now))
        self._rows = {row.appointment_id: row for row in rows}
        self._side.set_today([self._row(row) for row in rows], show.day_short(day.day))

    def _row(self, row: AppointmentRow) -> ListRow:
        place = self._window.place
        zone = place.time_zone if place is not None else "UTC"
        words, icon, token = self._end(row, zone)
        at = show.clock_time(row.starts_at, zone) if row.starts_at is not None else ""
        second = " · ".join(filter(None, (row.service_name, row.with_whom)))
        key = (row.patient_id, row.appointment_id)
        return ListRow(key, row.patient_name, second, words, token=token, icon=icon, lead=at)

    def _end(self, row: AppointmentRow, zone: str) -> tuple[str, str | None, str]:
        """How it stands: words, icon, colour."""
        if row.redeemed_at is not None:
            return self.tr("Redeemed {time}").format(time=show.clock_time(row.redeemed_at, zone)), "check", "muted"
        if row.state is AppointmentState.CANCELLED:
            return self.tr("Cancelled"), None, "muted"
        if row.covered.cover is Cover.COVERED:
            open_ = row.state is not AppointmentState.BOOKED
            return (self._covered(row), "warn", "status:expired") if open_ else (self._covered(row), "ok", "success")
        if row.covered.starts_on is not None:
            return (
                self.tr("Starts {day}").format(day=show.day_short(row.covered.starts_on)),
                "clock",
                "status:scheduled",
            )
        words = {
            Cover.NONE_LEFT: self.tr("None left"),
            Cover.NOT_INCLUDED: self.tr("Not included"),
            Cover.NO_PACKAGE: self.tr("No package"),
        }
        return words[row.covered.cover], "warn", "status:expired"

    def _covered(self, row: AppointmentRow) -> str:
        left = row.covered.left
        if row.outcome is Outcome.LATE_CANCELLATION:
            return self.tr("Cancelled late, {left} left").format(left=left)
        if row.state is AppointmentState.NO_SHOW:
            return self.tr("Missed, {left} left").format(left=left)
        if row.state is AppointmentState.COMPLETED:
            return self.tr("Came, {left} left").format(left=left)
        if row.covered.active > 1:
            return self.tr("{active} active, {left} left").format(active=row.covered.active, left=left)
        return self.tr("Covered, {left} left").format(left=left)

    # --- checking in -------------------------------------------------------------------------------------------

    def check_in_next(self) -> None:
        """Whoever is expected next and has not come."""
        missed = AppointmentState.NO_SHOW
        expected = [row for row in self._rows.values() if row.awaits and row.state is not missed]
        if expected:
            self.check_in(expected[0].appointment_id)
        else:
            self._window.toast(self.tr("Nobody else is expected today."), icon="info")

    def check_in(self, appointment_id: UUID, outcome: Outcome | None = None) -> None:
        """This one came, or its session is taken all the same: open the patient, then the panel."""
        self._wanted, self._outcome = self._rows.get(appointment_id), outcome
        if self._wanted is not None:
            self._side.today.select((self._wanted.patient_id, appointment_id))
            self.open_wanted.emit(self._wanted.patient_id)

    def arrived(self, wallet: Wallet) -> None:
        """The wallet is on the screen: go on with the visit it was opened for."""
        self.open_person = wallet.patient
        visit, self._wanted = self._wanted, None
        if visit is None or visit.patient_id != wallet.patient.id or not visit.awaits:
            return
        fitting = wallet.fitting(visit.service_id)
        if not fitting:
            self._tell_why(visit)
            return
        card = fitting[0]
        row = next(row for row in card.services if row.service_id == visit.service_id)
        self.redeem_wanted.emit(card, row)
        self._panel.for_visit(visit.reference, self._outcome or visit.outcome)

    def _tell_why(self, visit: AppointmentRow) -> None:
        words = {
            Cover.NONE_LEFT: self.tr("No {service} left for {name}."),
            Cover.NOT_INCLUDED: self.tr("No package of {name} includes {service}."),
        }.get(visit.covered.cover, self.tr("{name} has no package to use here today."))
        said = words.format(name=first_name(visit.patient_name), service=visit.service_name)
        links = [(self.tr("Sell a package"), lambda: self.sell_wanted.emit(None))]
        self._window.toast(said, links=links, icon="warn")

    # --- how it went -------------------------------------------------------------------------------------------

    def _ask_how_it_went(self) -> None:
        key = self._side.today.current_key()
        row = self._rows.get(key[1]) if isinstance(key, tuple) else None
        if row is not None:
            dialog = VisitDialog(self._client, self._window, row)
            dialog.said.connect(self._go_on)
            dialog.open()

    def _go_on(self, said: AppointmentSaid) -> None:
        """A session that is proposed is offered at once; nobody has to take it."""
        row = said.row
        self._rows[row.appointment_id] = row
        if said.proposed is not None:
            self.check_in(row.appointment_id, said.proposed)
            return
        words = self.tr("Saved for {name}. No session was taken.")
        self._window.toast(words.format(name=first_name(row.patient_name)))


def _turn(row: AppointmentRow, now: datetime) -> int:
    """Expected, then came but not redeemed or an hour late, then missed, then done."""
    if not row.awaits:
        return 3
    if row.state is AppointmentState.NO_SHOW:
        return 2
    late = row.starts_at is not None and row.starts_at < now - LATE
    return 1 if late or row.state is AppointmentState.COMPLETED else 0
