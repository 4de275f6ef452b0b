"""What a manager reads: charts, how the clinic's liability rolls forward; and the owner, who asks and who approves."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QDate, QDir, QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.desk.views.approvals_report import ApprovalsReport, approvals_of_days
from app.desk.views.clinic import CentreFacts, centres
from app.desk.views.liability import liability_months
from app.desk.views.roll_forward import RollForward
from app.domain.staff import Role
from ui import format as show
from ui.client import Client
from ui.screens.base import Screen
from ui.screens.reports_approvals import ApprovalsReportPage
from ui.screens.reports_charts import ChartPage
from ui.screens.reports_files import save_png, save_table
from ui.screens.reports_trade import LapsePage, SoldPage
from ui.screens.reports_use import HoursPage, UsePage
from ui.theme import wide
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
OWED, APPROVALS = "owed", "approvals"
CHARTS: dict[str, type[ChartPage]] = {"use": UsePage, "sold": SoldPage, "lapse": LapsePage, "hours": HoursPage}


class ReportsScreen(Screen):
    """Charts first; then Owed: a row a month, each column a kind of movement, and they come to the closing."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Filled when shown."""
        super().__init__(client, window)
        self._rows: tuple[RollForward, ...] = ()
        self._spans: dict[str, str] = {}
        self.charts = {key: page(lambda: self.window_.currency) for key, page in CHARTS.items()}
        self.pages = Segments(self.tr("Which report"))
        self.approvals = ApprovalsReportPage()
        self.span = Combo(self.tr("Period"))
        self.centre = Combo(self.tr("Centre"))
        self.table = DataTable(self.tr("Liability by month"))
        self.picture_button = ActionButton(self.tr("Save picture"), icon="chart")
        self.export_button = ActionButton(self.tr("Export what I see"), icon="export")
        self._lay_out()
        self._offer_pages(is_owner=False)
        self._turn_to()
        self.pages.changed.connect(lambda _key: self._turn())
        self.span.changed.connect(self._choose_span)
        self.centre.changed.connect(lambda _key: self._ask())
        self.export_button.clicked.connect(self.export)
        self.picture_button.clicked.connect(self.save_picture)

    def _offer_pages(self, *, is_owner: bool) -> None:
        listed: list[tuple[object, str]] = [(key, page.title()) for key, page in self.charts.items()]
        listed.append((OWED, self.tr("Owed")))
        if is_owner:
            listed.append((APPROVALS, self.tr("Approvals")))
        self.pages.set_segments(listed)

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
        self.centre.setMinimumWidth(wide(220))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(hbox(Label(self.tr("Reports"), font="title"), None, self.span, self.centre, spacing=12))
        column.addLayout(hbox(self.pages, None))
        column.addWidget(self.banner)
        self._stack = QStackedWidget()
        for page in (*self.charts.values(), self.table, self.approvals):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self._means = Label("", font="small", token="muted", wrap=True)
        foot = hbox(self._means, self.picture_button, self.export_button, spacing=16)
        foot.setStretch(0, 1)
        column.addLayout(foot)

    def _explain(self) -> None:
        if self.chart is not None:
            words = self.chart.means()
        elif self.shows_approvals:
            words = self.tr(
                "Own: asked and approved by the same person. Not done: declined, withdrawn or overtaken. "
                "By the day and hour at the centre."
            )
        else:
            words = self.tr(
                "Prepaid sessions owed: opening + received + brought in - redeemed - breakage - refunds - kept = "
                "closing. Without tax, by booking date, at the centre that sold the package."
            )
        self._means.set_text(words)

    @property
    def page(self) -> str:
        """Which report is open."""
        return str(self.pages.chosen)

    @property
    def chart(self) -> ChartPage | None:
        """The chart that is open, if one is."""
        return self.charts.get(self.page)

    @property
    def shows_approvals(self) -> bool:
        """Whether the owner's page is open."""
        return self.page == APPROVALS

    def _turn(self) -> None:
        self._turn_to()
        self._ask()

    def _turn_to(self) -> None:
        shown: QWidget = self.chart or (self.approvals if self.shows_approvals else self.table)
        self._stack.setCurrentWidget(shown)
        self._offer_spans()
        self.picture_button.setVisible(self.chart is not None)
        self._explain()

    def _offer_spans(self) -> None:
        chart = self.chart
        self.span.setVisible(chart is not None or self.shows_approvals)
        if chart is not None:
            self.span.set_items([(str(span), chart.span_words(span)) for span in chart.spans])
        else:
            self.span.set_items([(str(days), self.tr("%n day(s)", "", days)) for days in SPANS])
        usual = "30" if chart is None or 30 in chart.spans else str(chart.spans[-1])  # noqa: PLR2004 - a month
        self.span.set_key(self._spans.get(self.page, usual))

    def _choose_span(self, key: object) -> None:
        self._spans[self.page] = str(key)
        self._ask()

    def first_focus(self) -> QWidget:
        """The chart, or the table."""
        return self.chart.first_focus() if self.chart is not None else self.table

    # --- telling -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The centres, then what is open; the page about approvals is the owner's."""
        actor = self.window_.actor
        is_owner = actor is not None and actor.role is Role.OWNER
        self._offer_pages(is_owner=is_owner)
        self._turn_to()
        self.client.ask(self, centres, then=self._set_centres, key="centres")

    def _set_centres(self, found: tuple[CentreFacts, ...]) -> None:
        before = self.centre.key() or ALL
        self.centre.set_items([(ALL, self.tr("All centres")), *((str(one.id), one.name) for one in found)])
        self.centre.set_key(before)
        self._ask()

    def _ask(self) -> None:
        key = self.centre.key()
        centre_id = UUID(key) if key else None
        if self.chart is not None:
            view, span, where = self.chart.question(int(self.span.key()), centre_id)
            told: Callable[[Any], None] = partial(self._tell_chart, self.chart)
            self.client.ask(self, view, span, where, then=told, key="chart")
        elif self.shows_approvals:
            days = int(self.span.key())
            self.client.ask(self, approvals_of_days, days, centre_id, then=self._tell_approvals, key="approvals")
        else:
            self.client.ask(self, liability_months, MONTHS, centre_id, then=self._tell, key="liability")

    def _tell_chart(self, page: ChartPage, found: Any) -> None:  # noqa: ANN401 - what the page's own view gives
        self.banner.clear()
        page.show_found(found)

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
            Cell(show.money(amount, currency, brief=not amount), sort=amount, token=None if amount else "muted")
            for amount in _amounts(month)
        ]
        left = month.closing_minor
        closing = Cell(show.money(left, currency, brief=not left), sort=left, strong=True)
        return TableRow(month.month, [told, *amounts, closing])

    # --- taking it along ---------------------------------------------------------------------------------------

    def export(self) -> None:
        """Ask where to put the table; the dialog does not stop the window."""
        names = {OWED: "liability", APPROVALS: "approvals"}
        name = self.chart.name if self.chart is not None else names[self.page]
        self._ask_where(self.tr("Export what I see"), self.tr("CSV table (*.csv)"), f"{name}.csv", self.write)

    def save_picture(self) -> None:
        """Ask where to put the chart as a picture."""
        if self.chart is not None:
            name = f"{self.chart.name}.png"
            self._ask_where(self.tr("Save picture"), self.tr("Picture (*.png)"), name, self.write_picture)

    def _ask_where(self, title: str, kinds: str, name: str, write: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, title, QDir.homePath(), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix[1:])
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(write)
        dialog.open()

    def write(self, name: str) -> None:
        """Put the table into that file; money in minor units as the books have them."""
        self._call(name, partial(save_table, Path(name), *self._seen()))

    def write_picture(self, name: str) -> None:
        """Put the chart into that file."""
        if self.chart is not None:
            note = f"{self.centre.currentText()} · {self.span.currentText()} · {self.chart.numbers.headline}"
            self._call(name, partial(save_png, Path(name), self.chart.pictures(note)))

    def _call(self, name: str, write: Callable[[Any], object]) -> None:
        said = self.tr("Saved as {name}.")
        self.client.call(self, write, lambda _done: self.window_.toast(said.format(name=Path(name).name)))

    def _seen(self) -> tuple[list[str], list[list[str | int]]]:
        """The table that is open: its head and its lines."""
        if self.chart is not None:
            return self.chart.heads(), list(self.chart.numbers.lines)
        if self.shows_approvals:
            return self.approvals.head(), list(self.approvals.lines())
        return self._heads(), [[month.month.isoformat(), *_amounts(month), month.closing_minor] for month in self._rows]


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
