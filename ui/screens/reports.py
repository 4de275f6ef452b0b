"""What a manager reads: how the clinic's liability rolls forward, month by month."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QDate, QDir, QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.desk.desk import Desk
from app.desk.views.clinic import CentreFacts, centres
from app.desk.views.liability import liability_months
from app.desk.views.roll_forward import RollForward
from app.exchange.csv_out import write_csv
from ui import format as show
from ui.client import Client
from ui.screens.base import Screen
from ui.widgets.buttons import ActionButton
from ui.widgets.choices import Combo
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.table import Cell, Column, DataTable, TableRow

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MONTHS = 12
ALL = ""


class ReportsScreen(Screen):
    """One row a month; each column is a kind of movement, and they come to the closing to the minor unit."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Filled when shown."""
        super().__init__(client, window)
        self._rows: tuple[RollForward, ...] = ()
        self.centre = Combo(self.tr("Centre"))
        self.table = DataTable(self.tr("Liability by month"))
        self.export_button = ActionButton(self.tr("Export what I see"), icon="export")
        self._lay_out()
        self.centre.changed.connect(lambda _key: self._ask())
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
        head = hbox(Label(self.tr("Prepaid sessions owed"), font="title"), None, self.centre, spacing=12)
        means = self.tr(
            "Opening + received + brought in - redeemed - breakage - refunds - kept = closing. "
            "Without tax, by booking date, at the centre that sold the package."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        foot = hbox(Label(means, font="small", token="muted", wrap=True), self.export_button, spacing=16)
        foot.setStretch(0, 1)
        column.addLayout(foot)

    def first_focus(self) -> QWidget:
        """The table."""
        return self.table

    # --- telling -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The centres, then the months."""
        self.client.ask(self, centres, then=self._set_centres, key="centres")

    def _set_centres(self, found: tuple[CentreFacts, ...]) -> None:
        before = self.centre.key() or ALL
        self.centre.set_items([(ALL, self.tr("All centres")), *((str(one.id), one.name) for one in found)])
        self.centre.set_key(before)
        self._ask()

    def _ask(self) -> None:
        key = self.centre.key()
        centre_id = UUID(key) if key else None
        self.client.ask(self, liability_months, MONTHS, centre_id, then=self._tell, key="liability")

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
        dialog.selectFile("liability.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, name: str) -> None:
        """Put the table into that file, in minor units as the books have them."""
        head = self._heads()
        rows: list[list[str | int]] = [
            [month.month.isoformat(), *_amounts(month), month.closing_minor] for month in self._rows
        ]

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
