"""One chart with the table behind it: the same numbers, to look at or to copy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.cards import CardFrame
from ui.widgets.chart import Chart
from ui.widgets.empty import EmptyState
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.segments import Segments
from ui.widgets.table import Cell, Column, DataTable, TableRow

PICTURE = QSize(1200, 640)
CHART, TABLE, NOTHING = range(3)
NUMBER_WIDTH = 160


@dataclass(frozen=True, slots=True)
class Numbers:
    """The table behind a chart: rows of words, plain numbers for a file, and whether there is anything."""

    rows: Sequence[TableRow]
    lines: Sequence[list[str | int]]
    headline: str
    is_empty: bool


class ChartPage(QWidget):
    """What every page with a chart has: a headline, the chart or the table, and what it means."""

    name = "chart"
    """What its files are called."""
    spans: Sequence[int] = ()
    view: Callable[..., Any]

    def __init__(self, currency: Callable[[], str]) -> None:
        """Empty until it was asked for; `currency` tells the clinic's."""
        super().__init__()
        self.currency = currency
        self.headline = Label("", font="head", wrap=True)
        self.table = DataTable(self.title())
        self.numbers = Numbers((), (), "", is_empty=True)
        self.charts = self.make_charts()
        self.shape = Segments(self.tr("Chart or table"), size="sm")
        self.shape.set_segments([("chart", self.tr("Chart")), ("table", self.tr("Table"))])
        first, *others = self.heads()
        self.table.set_columns(
            [Column(first, stretch=True), *(Column(head, align="right", width=NUMBER_WIDTH) for head in others)]
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self.shape.changed.connect(lambda _key: self._turn())
        self._turn()

    # --- what a page says of itself ----------------------------------------------------------------------------

    def title(self) -> str:
        """What it shows, in a few words."""
        raise NotImplementedError

    def span_words(self, span: int) -> str:
        """How long a time that is."""
        raise NotImplementedError

    def means(self) -> str:
        """How the numbers are counted."""
        raise NotImplementedError

    def heads(self) -> list[str]:
        """Of the table."""
        raise NotImplementedError

    def nothing(self) -> tuple[str, str]:
        """What is said where there is nothing to show."""
        raise NotImplementedError

    def make_charts(self) -> Sequence[Chart]:
        """The chart, or several one under the other."""
        raise NotImplementedError

    def tell(self, found: Any) -> Numbers:  # noqa: ANN401 - what its own view gives
        """Fill the charts, and say the same in rows."""
        raise NotImplementedError

    # --- showing -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        card = CardFrame()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 8)
        inside.setSpacing(8)
        for chart in self.charts:
            inside.addWidget(chart, 1)
        head, line = self.nothing()
        for page in (card, self.table, EmptyState("chart", head, line)):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        top = hbox(self.headline, self.shape, spacing=16)
        top.setStretch(0, 1)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def show_found(self, found: Any) -> None:  # noqa: ANN401 - what its own view gives
        """Other numbers."""
        self.numbers = self.tell(found)
        self.headline.set_text(self.numbers.headline)
        self.table.set_rows(self.numbers.rows)
        self._turn()

    @property
    def shows_table(self) -> bool:
        """Whether the numbers stand as a table."""
        return self.shape.chosen == "table"

    def _turn(self) -> None:
        place = TABLE if self.shows_table else NOTHING if self.numbers.is_empty else CHART
        self._stack.setCurrentIndex(place)

    def first_focus(self) -> QWidget:
        """The chart, or the table."""
        return self.table if self.shows_table else self.charts[0]

    def question(self, span: int, centre_id: UUID | None) -> tuple[Callable[..., Any], int, UUID | None]:
        """What to ask the desk."""
        return type(self).view, span, centre_id

    def pictures(self, note: str) -> list[QImage]:
        """The charts to take along."""
        return [chart.picture(chart.accessibleName(), note, PICTURE) for chart in self.charts]


def number(text: str, amount: int, *, strong: bool = False) -> Cell:
    """A number in a table: nothing is written in grey."""
    return Cell(text, sort=amount, strong=strong, token=None if amount else "muted")
