"""What a manager reads: how the clinic's liability rolls forward; and the owner, who asks and who approves."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QDate, QDir, QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.desk.desk import Desk
from app.desk.views.approvals_report import ApprovalsReport, approvals_of_days
from app.desk.views.clinic import CentreFacts, centres
from app.desk.views.liability import liability_months
from app.desk.views.roll_forward import RollForward
from app.domain.staff import Role
from app.exchange.csv_out import write_csv
from ui import format as show
from ui.client import Client
from ui.screens.base import Screen
from ui.screens.reports_approvals import ApprovalsReportPage
from ui.widgets.buttons import ActionButton
from ui.widgets.choices import Combo
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.options import Segments
from ui.widgets.table import Cell, Column, DataTable, TableRow

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MONTHS = 12
SPANS = (7, 30, 90, 365)
ALL = ""


class ReportsScreen(Screen):
    """Owed: a row a month, each column a kind of movement, and they come to the closing to the minor unit."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Filled when shown."""
        super().__init__(client, window)
        self._rows: tuple[RollForward, ...] = ()
        self.pages = Segments(self.tr("Which report"))
        self.pages.set_segments([("owed", self.tr("Owed")), ("approvals", self.tr("Approvals"))])
        self.approvals = ApprovalsReportPage()
        self.span = Combo(self.tr("Days"))
        self.span.set_items([(str(days), self.tr("%n day(s)", "", days)) for days in SPANS])
        self.span.set_key("30")
        self.centre = Combo(self.tr("Centre"))
        self.table = DataTable(self.tr("Liability by month"))
        self.export_button = ActionButton(self.tr("Export what I see"), icon="export")
        self._lay_out()
        self.pages.changed.connect(lambda _key: self._turn())
        for choice in (self.centre, self.span):
            choice.changed.connect(lambda _key: self._ask())
        self.export_button.clicked.connect(self.export)

    def _heads(self) -> list[str]:
        return [
            self.tr("Month"),
            self.tr("Opening"),
            self.tr("Received"),
            self.tr("Brought in"),
            self.tr("Redeemed"),
            self.tr("Breakage"),
            self.tr("Refunds"),
            self.tr("Kept"),
            self.tr("Closing"),
        ]

    def _lay_out(self) -> None:
        month, *amounts = self._heads()
        self.table.set_columns([Column(month, stretch=True), *(Column(head, align="right") for head in amounts)])
        self.table.set_empty(
            "chart", self.tr("No month yet"), self.tr("Each month's movements of prepaid money are listed here.")
        )
        self.centre.setMinimumWidth(240)
        self.span.hide()
        title = Label(self.tr("Reports"), font="title")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(hbox(title, 16, self.pages, None, self.span, self.centre, spacing=12))
        column.addWidget(self.banner)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.approvals)
        column.addWidget(self._stack, 1)
        self._means = Label("", font="small", token="muted", wrap=True)
        foot = hbox(self._means, self.export_button, spacing=16)
        foot.setStretch(0, 1)
        column.addLayout(foot)
        self._explain()

    def _explain(self) -> None:
        words = self.tr(
            "Prepaid sessions owed: opening + received + brought in - redeemed - breakage - refunds - kept = closing. "
            "Without tax, by booking date, at the centre that sold the package."
        )
        if self.shows_approvals:
            words = self.tr(
                "Own: asked and approved by the same person. Not done: declined, withdrawn or overtaken. "
                "By the day and hour at the centre."
            )
        self._means.set_text(words)

    @property
    def shows_approvals(self) -> bool:
        """Whether the owner's page is open."""
        return self.pages.chosen == "approvals"

    def _turn(self) -> None:
        self._stack.setCurrentIndex(int(self.shows_approvals))
        self.span.setVisible(self.shows_approvals)
        self._explain()
        self._ask()

    def first_focus(self) -> QWidget:
        """The table."""
        return self.table

    # --- telling -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The centres, then what is open; the page about approvals is the owner's."""
        actor = self.window_.actor
        is_owner = actor is not None and actor.role is Role.OWNER
        self.pages.setVisible(is_owner)
        if not is_owner:
            self.pages.choose("owed")
        self.client.ask(self, centres, then=self._set_centres, key="centres")

    def _set_centres(self, found: tuple[CentreFacts, ...]) -> None:
        before = self.centre.key() or ALL
        self.centre.set_items([(ALL, self.tr("All centres")), *((str(one.id), one.name) for one in found)])
        self.centre.set_key(before)
        self._ask()

    def _ask(self) -> None:
        key = self.centre.key()
        centre_id = UUID(key) if key else None
        if self.shows_approvals:
            days = int(self.span.key())
            self.client.ask(self, approvals_of_days, days, centre_id, then=self._tell_approvals, key="approvals")
        else:
            self.client.ask(self, liability_months, MONTHS, centre_id, then=self._tell, key="liability")

    def _tell_approvals(self, found: ApprovalsReport) -> None:
        self.banner.clear()
        self.approvals.set_report(found)

    def _tell(self, months: tuple[RollForward, ...]) -> None:
        self.banner.clear()
        self._rows = months
        self.table.set_rows([self._row(month) for month in months])

    def _row(self, month: RollForward) -> TableRow:
        name = QLocale().toString(QDate(month.month.year, month.month.month, 1), "MMMM yyyy")
        told = Cell(name, second="" if month.is_over else self.tr("so far"), strong=True, sort=month.month)
        currency = self.window_.currency
        amounts = [
            Cell(show.money(amount, currency, brief=True), sort=amount, token=None if amount else "muted")
            for amount in _amounts(month)
        ]
        closing = Cell(show.money(month.closing_minor, currency, brief=True), sort=month.closing_minor, strong=True)
        return TableRow(month.month, [told, *amounts, closing])

    # --- taking it along ---------------------------------------------------------------------------------------

    def export(self) -> None:
        """Ask where to put the table; the dialog does not stop the window."""
        dialog = QFileDialog(self, self.tr("Export what I see"), QDir.homePath(), self.tr("CSV table (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("approvals.csv" if self.shows_approvals else "liability.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, name: str) -> None:
        """Put the table into that file; money in minor units as the books have them."""
        head = self._heads()
        rows: list[list[str | int]] = [
            [month.month.isoformat(), *_amounts(month), month.closing_minor] for month in self._rows
        ]
        if self.shows_approvals:
            head, rows = self.approvals.head(), list(self.approvals.lines())

        def write(desk: Desk) -> int:
            del desk
            return write_csv(Path(name), head, rows)

        said = self.tr("Saved as {name}.")
        self.client.call(self, write, lambda _count: self.window_.toast(said.format(name=Path(name).name)))


def _amounts(month: RollForward) -> tuple[int, ...]:
    return (
        month.opening_minor,
        month.received_minor,
        month.brought_in_minor,
        month.redeemed_minor,
        month.breakage_minor,
        month.refunds_minor,
        month.kept_minor,
    )
