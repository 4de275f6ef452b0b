"""Today's appointments at the left of the desk: who is expected, what covers each, and one key to check in."""

from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from app.desk.desk import Desk
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
from ui.dialogs.change_appointment import ChangeAppointmentDialog
from ui.dialogs.expected import ExpectedDialog
from ui.dialogs.take_over import choose_file
from ui.dialogs.visit import VisitDialog
from ui.dialogs.watch_folder import WatchFolderDialog
from ui.keys import bind
from ui.screens.desk_side import DeskSide
from ui.screens.redeem_panel import RedeemPanel
from ui.screens.visit_rows import in_turn, visit_rows
from ui.screens.wallet_rows import first_name
from ui.watching import Watcher
from ui.widgets.buttons import IconButton
from ui.widgets.lists import ListRow
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MINUTE_MS = 60_000
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
        self._day: DayAppointments | None = None
        self._rows: dict[UUID, AppointmentRow] = {}
        """Today's in the order in which they are listed."""
        self._wanted: AppointmentRow | None = None
        self._outcome: Outcome | None = None
        self._package: UUID | None = None
        self.open_person: PatientFacts | None = None
        """Whose wallet is on the screen."""
        more = IconButton("plus", self.tr("Add an appointment"), self.tr("Add an appointment (F9)"), side=HEAD_BUTTON)
        more.clicked.connect(self.add)
        side.add_to_today(more)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._look_at_clock)
        side.visit_chosen.connect(self.check_in)
        side.visits_wanted.connect(self.show_days)
        bind(side.today, "Del", self._ask_chosen)
        tip(side.today, self.tr("Enter checks in · Ctrl+E changes · Del: missed, cancelled or came"))

    def take_over(self) -> None:
        """Choose the booking system's file."""
        choose_file(self._client, self._window)

    def watch(self) -> None:
        """Choose the folder where the booking system leaves its files."""
        WatchFolderDialog(self._window, Watcher.of(self._window) or Watcher.attach(self._window)).open()

    def add(self) -> None:
        """Enter one by hand, for the patient who is open or for somebody else."""
        self._add()

    def _add(self, on: date | None = None) -> AppointmentDialog:
        dialog = AppointmentDialog(self._client, self._window, self.open_person, on)
        dialog.entered.connect(self._entered)
        dialog.open()
        return dialog

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
        self._day = day
        self._minute.start()
        self._side.set_today(self._list_rows(day.now), show.day_short(day.day))

    def _list_rows(self, now: datetime) -> list[ListRow]:
        rows = in_turn(self._day.rows if self._day is not None else (), now)
        self._rows = {row.appointment_id: row for row in rows}
        return visit_rows(rows, now, self._zone)

    def _look_at_clock(self) -> None:
        """Who is late and how soon the next one comes, by the clock alone: the clinic's data is not asked."""
        self._client.call(self, _now, self._pass)

    def _pass(self, now: datetime) -> None:
        if self._day is None:
            return
        if now.astimezone(ZoneInfo(self._zone)).date() != self._day.day:
            self.ask()
        else:
            self._side.tell_today_anew(self._list_rows(now))

    @property
    def _zone(self) -> str:
        return self._window.place.time_zone if self._window.place is not None else "UTC"

    # --- checking in -------------------------------------------------------------------------------------------

    def check_in_next(self) -> None:
        """Whoever is expected next and has not come."""
        missed = AppointmentState.NO_SHOW
        expected = [row for row in self._rows.values() if row.awaits and row.state is not missed]
        if expected:
            self.check_in(expected[0].appointment_id)
        else:
            self._window.toast(self.tr("Nobody else is expected today."), icon="info")

    def check_in(self, appointment_id: UUID) -> None:
        """This one of today's came."""
        row = self._rows.get(appointment_id)
        if row is not None:
            self._begin(row)

    def _begin(self, row: AppointmentRow, outcome: Outcome | None = None, package: UUID | None = None) -> None:
        """Somebody came, or their session is taken all the same: open the patient, then the panel."""
        self._wanted, self._outcome, self._package = row, outcome, package
        self._side.today.select((row.patient_id, row.appointment_id))
        self.open_wanted.emit(row.patient_id)

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
        card = next((card for card in fitting if card.patient_package_id == self._package), fitting[0])
        row = next(row for row in card.services if row.service_id == visit.service_id)
        self.redeem_wanted.emit(card, row)
        self._panel.for_visit(visit.reference, self._outcome or visit.outcome, self._on(visit, wallet.today))

    def _tell_why(self, visit: AppointmentRow) -> None:
        words = {
            Cover.NONE_LEFT: self.tr("No {service} left for {name}."),
            Cover.NOT_INCLUDED: self.tr("No package of {name} includes {service}."),
        }.get(visit.covered.cover, self.tr("{name} has no package to use here today."))
        said = words.format(name=first_name(visit.patient_name), service=visit.service_name)
        links = [(self.tr("Sell a package"), lambda: self.sell_wanted.emit(None))]
        self._window.toast(said, links=links, icon="warn")

    # --- changing it, and how it went --------------------------------------------------------------------------

    def change(self) -> None:
        """The one of today's that is chosen; where none is, all of them are shown to choose from."""
        row = self._chosen()
        if row is None:
            self.show_days()
        else:
            self._change(row)

    def _change(self, row: AppointmentRow) -> ChangeAppointmentDialog:
        dialog = ChangeAppointmentDialog(self._client, self._window, row)
        dialog.entered.connect(self._entered)
        dialog.open()
        return dialog

    def _chosen(self) -> AppointmentRow | None:
        key = self._side.today.current_key()
        return self._rows.get(key[1]) if isinstance(key, tuple) else None

    def _ask_chosen(self) -> None:
        row = self._chosen()
        if row is not None:
            self._ask_how_it_went(row)

    def _ask_how_it_went(self, row: AppointmentRow) -> VisitDialog:
        dialog = VisitDialog(self._client, self._window, row)
        dialog.said.connect(self._go_on)
        dialog.open()
        return dialog

    def _go_on(self, said: AppointmentSaid, package: UUID | None) -> None:
        """A session that is proposed is offered at once; nobody has to take it."""
        if said.proposed is not None:
            self._begin(said.row, said.proposed, package)
            return
        words = self.tr("Saved for {name}. No session was taken.")
        self._window.toast(words.format(name=first_name(said.row.patient_name)))

    # --- other days --------------------------------------------------------------------------------------------

    def show_days(self, day: date | None = None) -> None:
        """All appointments of a day; back to it once one was changed or added there."""
        dialog = ExpectedDialog(self._client, self._window, day)
        dialog.chosen.connect(self._take)
        dialog.change_wanted.connect(lambda row, on: self._back_to(on, self._change(row).finished))
        dialog.how_wanted.connect(lambda row, on: self._back_to(on, self._ask_how_it_went(row).rejected))
        dialog.add_wanted.connect(lambda on: self._back_to(on, self._add(on).finished))
        dialog.open()

    def _back_to(self, day: date, ended: SignalInstance) -> None:
        ended.connect(lambda: self.show_days(day))

    def _take(self, row: AppointmentRow) -> None:
        """Check in whose day has come; of a later one only the patient is opened."""
        if row.awaits and self._day is not None and self._on(row, self._day.today) <= self._day.today:
            self._begin(row)
        else:
            self.open_wanted.emit(row.patient_id)

    def _on(self, row: AppointmentRow, today: date) -> date:
        """Its day here."""
        return today if row.starts_at is None else row.starts_at.astimezone(ZoneInfo(self._zone)).date()


def _now(desk: Desk) -> datetime:
    return desk.clock.now()
