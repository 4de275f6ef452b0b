"""The day at this centre: redemptions, sales, and the money taken by tender and by staff."""

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.views.day import Day, DayRedemption, DaySale, StaffTakings, day
from app.desk.views.receipts import Receipt, receipt
from app.domain.ledger import Outcome
from app.domain.sale import Tender
from ui import format as show
from ui.actions import bind_page
from ui.client import Client
from ui.dialogs.void import VoidDialog
from ui.print.counted import receipt_output
from ui.print.output import usual_paper
from ui.screens.base import Screen
from ui.screens.day_close import DayCloseBar
from ui.screens.day_visits import DayVisits
from ui.theme import mark, wide
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.cards import CardFrame, Panel
from ui.widgets.fields import DateEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox
from ui.widgets.table import Cell, Column, DataTable, TableRow
from ui.wording import outcome_word, tender_word

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ROW = 36


class Tile(CardFrame):
    """One figure of the day, with its words."""

    def __init__(self, caption: str) -> None:
        """Empty until set."""
        super().__init__()
        self.figure = Label("", font="title")
        self.words = Label("", font="small", token="muted")
        self.caption = caption
        column = vbox(Label(caption, font="small", token="muted"), self.figure, self.words, spacing=2)
        column.setContentsMargins(16, 10, 16, 10)
        self.setLayout(column)

    def set_figure(self, figure: str, words: str) -> None:
        """Show it."""
        self.figure.set_text(figure)
        self.words.set_text(words)
        self.setAccessibleName(f"{self.caption}: {figure}, {words}")


class DayScreen(Screen):
    """Today, or any day before it."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Today, until another day is chosen."""
        super().__init__(client, window)
        self._shown: date | None = None
        self._today: date | None = None
        self._title = Label("", font="title")
        self._where = Label("", font="small", token="muted")
        self.before = IconButton("left", self.tr("The day before"), edge=True)
        self.after = IconButton("right", self.tr("The day after"), edge=True)
        self.go_to = DateEdit(self.tr("Go to a day"))
        self.void = ActionButton(self.tr("Void…"), icon="undo", key="Del")
        self.receipt = ActionButton(self.tr("Receipt"), icon="receipt", key="Ctrl+P")
        self.closing, self.visits = DayCloseBar(client, window), DayVisits(client, window)
        self.tiles = [
            Tile(self.tr("Redemptions")),
            Tile(self.tr("Packages sold")),
            Tile(self.tr("Money taken")),
            Tile(self.tr("Cash")),
        ]
        self.redemptions = DataTable(self.tr("Redemptions of the day"))
        self.sales = DataTable(self.tr("Sales of the day"))
        self.takings = DataTable(self.tr("Money taken by tender and staff"))
        self._rows: dict[UUID, DayRedemption] = {}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.go_to.setFixedWidth(wide(140))
        self.go_to.setPlaceholderText(self.tr("Go to 5/11"))
        head = hbox(
            *(self._title, self.before, self.after, self._where, None, self.closing),
            *(self.go_to, self.receipt, self.void),
            spacing=12,
        )
        tiles = hbox(*self.tiles, spacing=16)
        self.redemptions.set_columns(
            [
                Column(self.tr("Time"), width=64),
                Column(self.tr("Patient"), stretch=True),
                Column(self.tr("Service"), stretch=True),
                Column(self.tr("Session"), align="right", width=84),
                Column(self.tr("Staff"), width=118),
                Column("", align="right", width=104),
            ]
        )
        self.sales.set_columns(
            [
                Column(self.tr("Time"), width=64),
                Column(self.tr("Buyer, package"), stretch=True),
                Column(self.tr("Total"), align="right", width=120),
            ]
        )
        self.redemptions.set_empty(
            "day", self.tr("Redemptions will be here"), self.tr("Every session used that day, newest first.")
        )
        self.sales.set_empty("tag", self.tr("Sales will be here"), self.tr("Every package sold that day."))
        self.takings.set_empty("cash", self.tr("Money will be here"), self.tr("By tender and by who took it."))
        panels = [Panel(self.tr("Redemptions")), Panel(self.tr("Sales")), Panel(self.tr("Money taken"))]
        for panel, table in zip(panels, (self.redemptions, self.sales, self.takings), strict=True):
            panel.body.addWidget(table)
        right = vbox(panels[1], panels[2], spacing=16)
        right.setStretch(0, 4)
        right.setStretch(1, 3)
        left = vbox(panels[0], self.visits, spacing=16)
        left.setStretch(0, 4)
        left.setStretch(1, 3)
        body = hbox(left, right, spacing=16)
        body.setStretch(0, 7)
        body.setStretch(1, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addLayout(tiles)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.go_to.returnPressed.connect(self._go)
        self.go_to.textEdited.connect(lambda _text: self._forget_problem())
        self.void.clicked.connect(self.void_chosen)
        self.receipt.clicked.connect(self.print_receipt)
        self.sales.current_changed.connect(lambda _key: self._show_receipt())
        self.sales.activated_row.connect(lambda _key: self.print_receipt())
        self.redemptions.current_changed.connect(lambda _key: self._show_void())
        self.redemptions.activated_row.connect(self._open)
        bind_page(self, "day")

    def close_day(self) -> None:
        """Count the money and close the day that is shown, as soon as it is known how it stands."""
        self.closing.act_when_known()

    def first_focus(self) -> QWidget:
        """The list to move in."""
        return self.redemptions

    def refresh(self) -> None:
        """Read the day shown, or today."""
        self.client.ask(self, day, self._shown, then=self._set, key="day")

    def _step(self, days: int) -> None:
        base = self._shown or self._today
        if base is not None:
            self._shown = base + timedelta(days=days)
            self.refresh()

    def _go(self) -> None:
        found = self.go_to.date()
        if found is None:
            mark(self.go_to, state="alert")
            self.banner.show_refusal(self.go_to.problem() or "")
            return
        self._shown = found
        self.go_to.clear()
        self._forget_problem()
        self.refresh()

    def _forget_problem(self) -> None:
        mark(self.go_to, state=None)
        self.banner.clear()

    def _set(self, found: Day) -> None:
        place = self.window_.place
        if place is None:
            return
        if self._shown is None:
            self._today = found.date
            self.go_to.set_today(found.date)
        self._title.set_text(show.weekday_long(found.date))
        self._where.set_text(found.centre_name)
        self.closing.show_day(found.date)
        self.visits.show_day(found.date)
        self.after.setEnabled(self._today is None or found.date < self._today)
        self._set_tiles(found)
        self._rows = {row.line_id: row for row in found.redemptions}
        self.redemptions.set_rows([self._redemption(row, place.time_zone) for row in found.redemptions], ROW)
        if self.redemptions.current_key() is None and found.redemptions:
            self.redemptions.select(found.redemptions[0].line_id)
        self.sales.set_rows([self._sale(row, place.time_zone) for row in found.sales])
        self._set_takings(found)
        self._show_void()
        self._show_receipt()

    def _set_tiles(self, found: Day) -> None:
        currency = self.window_.currency
        parts = [
            self.tr("%n voided", "", found.voided_count) if found.voided_count else "",
            self.tr("%n not attended", "", found.not_attended_count) if found.not_attended_count else "",
        ]
        none = self.tr("none voided")
        self.tiles[0].set_figure(str(found.redeemed_count), ", ".join(filter(None, parts)) or none)
        self.tiles[1].set_figure(str(len(found.sales)), show.money(found.sold_minor, currency))
        tenders = ", ".join(tender_word(tender) for tender, _ in found.by_tender)
        self.tiles[2].set_figure(show.money(found.taken_minor, currency), tenders or self.tr("nothing yet"))
        cash = next((amount for tender, amount in found.by_tender if tender is Tender.CASH), 0)
        self.tiles[3].set_figure(show.money(cash, currency), self.tr("taken in cash"))

    def _redemption(self, row: DayRedemption, zone: str) -> TableRow:
        state: str | Cell = ""
        if row.voided:
            state = Cell(self.tr("Voided"), icon="undo", token="danger", strong=True)
        elif row.outcome is not Outcome.ATTENDED:
            state = Cell(outcome_word(row.outcome), token="muted")
        cells: list[str | Cell] = [
            show.clock_time(row.at, zone),
            Cell(row.patient_name, strong=True),
            row.service_name,
            "" if row.voided else self.tr("{n} of {m}").format(n=row.nth, m=row.sold),
            row.staff_name,
            state,
        ]
        return TableRow(row.line_id, cells, struck=row.voided)

    def _sale(self, row: DaySale, zone: str) -> TableRow:
        second = f"{row.package_name} · {row.number}"
        amount = show.money(row.total_minor, self.window_.currency)
        buyer = Cell(row.buyer_name, second=second, strong=True)
        cells: list[str | Cell] = [show.clock_time(row.at, zone), buyer, amount]
        return TableRow(row.order_id, cells)

    def _set_takings(self, found: Day) -> None:
        currency = self.window_.currency
        columns = [Column(self.tr("Staff"), stretch=True)]
        columns += [Column(self._short(tender), align="right", width=88) for tender, _ in found.by_tender]
        columns.append(Column(self.tr("Total"), align="right", width=100))
        self.takings.set_columns(columns)
        rows = [self._takings_row(row, currency) for row in found.takings]
        if rows:
            sums = [show.amount(amount, currency) for _, amount in found.by_tender]
            total = show.money(found.taken_minor, currency)
            rows.append(TableRow("all", [self.tr("All"), *sums, total], strong=True, quiet=True))
        self.takings.set_rows(rows, ROW)

    def _short(self, tender: Tender) -> str:
        """A head as narrow as its figures."""
        return self.tr("Bank") if tender is Tender.BANK else tender_word(tender)

    def _takings_row(self, row: StaffTakings, currency: str) -> TableRow:
        amounts = [show.amount(amount, currency) for _, amount in row.by_tender]
        return TableRow(row.staff_name, [row.staff_name, *amounts, show.amount(row.total_minor, currency)])

    # --- doing -------------------------------------------------------------------------------------------------

    def _current(self) -> DayRedemption | None:
        key = self.redemptions.current_key()
        return self._rows.get(key) if isinstance(key, UUID) else None

    def _show_void(self) -> None:
        row = self._current()
        self.void.setEnabled(row is not None and not row.voided)

    def void_chosen(self) -> None:
        """Take back the redemption that the list stands on."""
        row = self._current()
        if row is not None and not row.voided:
            VoidDialog(self.client, self.window_, row.line_id).open()

    def _show_receipt(self) -> None:
        self.receipt.setEnabled(self.sales.current_key() is not None)

    def print_receipt(self) -> None:
        """The receipt of the sale that the list stands on: on the screen first, so that nobody prints the wrong one."""
        key = self.sales.current_key()
        if isinstance(key, UUID):
            self.client.ask(self, receipt, key, then=self._preview)

    def _preview(self, found: Receipt) -> None:
        receipt_output(self.client, self.window_, found, usual_paper()).preview()

    def _open(self, _key: object) -> None:
        row = self._current()
        if row is not None:
            self.window_.open_patient(row.patient_id)
