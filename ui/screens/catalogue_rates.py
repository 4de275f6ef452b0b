"""The rates of a tax class being edited: from a day on, exempt or a rate, in the price or on top of it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.commands.save_tax_class import RateFields
from app.desk.views.tax_classes import RateRow
from app.domain.tax import WHOLE
from ui import format as show
from ui.theme import mark, tall, wide
from ui.widgets.buttons import IconButton
from ui.widgets.fields import Combo, DateEdit, LineEdit
from ui.widgets.labels import Link
from ui.widgets.layouts import hbox, scroll

INCLUDED, ADDED, EXEMPT = "included", "added", "exempt"
DAY_WIDTH, PERCENT_WIDTH, ROW_HEIGHT, MOST_SEEN, RING = 124, 72, 40, 3, 4


class RateLine(QWidget):
    """One rate."""

    removed = Signal()

    def __init__(self, today: date) -> None:
        """From today on, nothing chosen yet."""
        super().__init__()
        self.day = DateEdit(self.tr("Valid from"))
        self.day.set_today(today)
        self.day.set_date(today)
        self.day.setFixedWidth(wide(DAY_WIDTH))
        self.kind = Combo(self.tr("How it is taxed"))
        self.kind.set_items(
            [
                (INCLUDED, self.tr("Tax in the price")),
                (ADDED, self.tr("Tax on top")),
                (EXEMPT, self.tr("Exempt")),
            ]
        )
        self.kind.let_shrink()
        self.percent = LineEdit(self.tr("Rate in percent"), "18 %", max_length=8)
        self.percent.setFixedWidth(wide(PERCENT_WIDTH))
        self.remove = IconButton("x", self.tr("Remove this rate"), self.tr("Remove"), side=32)
        line = hbox(self.day, self.kind, self.percent, self.remove, spacing=8)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.kind.changed.connect(lambda _key: self._show_percent())
        self.remove.clicked.connect(self.removed)

    def set_rate(self, row: RateRow) -> None:
        """Show a rate."""
        self.day.set_date(row.valid_from)
        self.kind.set_key(EXEMPT if row.exempt else INCLUDED if row.included else ADDED)
        self.percent.setText("" if row.exempt else show.rate(row.rate_basis_points))
        self._show_percent()

    def _show_percent(self) -> None:
        self.percent.setEnabled(self.kind.key() != EXEMPT)

    @property
    def basis_points(self) -> int | None:
        """The rate typed; nothing of an exempt day, None where it cannot be read."""
        return 0 if self.kind.key() == EXEMPT else show.parse_rate(self.percent.text())

    def problem(self) -> tuple[QWidget, str] | None:
        """What is wrong, and in which field."""
        if self.day.date() is None:
            return self.day, self.day.problem() or ""
        points = self.basis_points
        if points is None or points > WHOLE:
            return self.percent, self.tr("Type a rate in percent, such as 18 or 2.5.")
        return None

    def fields(self) -> RateFields | None:
        """As the command takes it."""
        day, points = self.day.date(), self.basis_points
        if day is None or points is None:
            return None
        kind = self.kind.key()
        return RateFields(valid_from=day, exempt=kind == EXEMPT, rate_basis_points=points, included=kind != ADDED)


class RatesPart(QWidget):
    """All rates of a class, the oldest first, and the button for another."""

    def __init__(self) -> None:
        """Without any rate a class is exempt."""
        super().__init__()
        self.lines: list[RateLine] = []
        self._today = date.min
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, RING, RING, RING)
        self._column.setSpacing(8)
        self._area = scroll(self._holder)
        self.add = Link(self.tr("Add a rate"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._area)
        whole.addWidget(self.add)
        self.setFocusProxy(self.add)
        self.add.clicked.connect(self._begin)
        self._fit()

    def set_today(self, today: date) -> None:
        """From which day a new rate begins."""
        self._today = today

    def set_rates(self, rates: Sequence[RateRow]) -> None:
        """Show the rates of a class."""
        for line in self.lines[len(rates) :]:
            self._drop(line)
        for place, rate in enumerate(rates):
            # a line that stays keeps the keyboard
            line = self.lines[place] if place < len(self.lines) else self._append()
            line.set_rate(rate)

    def _append(self) -> RateLine:
        line = RateLine(self._today)
        line.removed.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._column.addWidget(line)
        self._fit()
        return line

    def _begin(self) -> None:
        line = self._append()
        line.percent.setFocus()
        self._area.ensureWidgetVisible(line)

    def _remove(self, line: RateLine) -> None:
        self._drop(line)
        self.add.setFocus()

    def _drop(self, line: RateLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to three of them."""
        seen = min(len(self.lines), MOST_SEEN)
        self._area.setVisible(seen > 0)
        self._area.setFixedHeight(seen * (tall(ROW_HEIGHT) + 8) + RING)

    def problem(self) -> str:
        """The first thing wrong; its field is marked and takes the keyboard."""
        found = None
        for line in self.lines:
            wrong = line.problem()
            for edit in (line.day, line.percent):
                mark(edit, state="alert" if wrong and wrong[0] is edit else None)
            found = found or wrong
        self.setFocusProxy(found[0] if found else self.add)
        return found[1] if found else ""

    def fields(self) -> tuple[RateFields, ...]:
        """As the command takes them."""
        return tuple(fields for line in self.lines if (fields := line.fields()) is not None)
