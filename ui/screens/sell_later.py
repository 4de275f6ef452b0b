"""The rest of a sale, paid later: how many parts, from when, and what that means for the package."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desk.payments import InstalmentFields
from app.domain.instalments import MOST_INSTALMENTS, equal_parts, monthly, months_later
from ui import format as show
from ui.screens.sell_tender import AMOUNT_WIDTH, MUCH, TENDER_WIDTH, beside_field
from ui.theme import wide
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.fields import DateEdit, Field
from ui.widgets.labels import FactLabel, Label
from ui.widgets.layouts import hbox, vbox
from ui.widgets.stepper import Stepper

STEPPER_SIDE, DATE_WIDTH = 40, 128
MOST_TOLD = 3
"""Parts that are told one by one; of more, how many and when the last one is due."""


class LaterRow(QWidget):
    """Equal parts a month apart, until somebody agrees on others."""

    changed = Signal()
    removed = Signal()
    edit_wanted = Signal()

    def __init__(self, today: date, currency: str) -> None:
        """One part in a month, of nothing yet."""
        super().__init__()
        self._today, self._currency = today, currency
        self._rest, self._agreed, self._meaning = 0, False, ""
        self.parts_now: list[tuple[date, int]] = []
        self.rest = Label("", font="body_strong")
        self.rest.setMaximumWidth(wide(AMOUNT_WIDTH))
        self.rest.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.count = Stepper(1, MOST_INSTALMENTS, self.tr("Number of instalments"), side=STEPPER_SIDE)
        self.first = DateEdit(self.tr("First instalment due"))
        self.first.set_today(today)
        self.first.set_date(months_later(today, 1))
        self.first_field = Field(self.tr("First due"), self.first)
        self.first_field.setFixedWidth(wide(DATE_WIDTH))
        self.edit = ActionButton(self.tr("Change"), icon="edit", kind="link", size="sm")
        self.edit.setAccessibleName(self.tr("Change the instalments"))
        self.remove = IconButton("x", self.tr("Pay nothing later"), self.tr("Remove"))
        self.told = Label("", font="small", token="muted", wrap=True)
        self._lay_out()
        self.count.changed.connect(lambda _count: self._begin_again())
        self.first.textChanged.connect(lambda _text: self._begin_again())
        self.edit.clicked.connect(self.edit_wanted)
        self.remove.clicked.connect(self.removed)

    def _lay_out(self) -> None:
        name = FactLabel("clock", self.tr("Later"), font="body_strong")
        name.setFixedWidth(wide(TENDER_WIDTH))
        parts = Field(self.tr("Instalments"), self.count)
        line = hbox(spacing=12)
        line.addLayout(beside_field(name))
        line.addLayout(beside_field(self.rest), MUCH)
        line.addWidget(parts)
        line.addWidget(self.first_field)
        line.addStretch(1)
        line.addLayout(beside_field(self.remove))
        told = hbox(self.told, self.edit, spacing=12)
        told.setStretch(0, 1)
        self.setLayout(vbox(line, told, spacing=4))

    def set_rest(self, rest_minor: int) -> None:
        """So much is paid later: the parts are worked out anew, on the days that were agreed."""
        if rest_minor == self._rest:
            return
        self._rest = rest_minor
        days = [day for day, _ in self.parts_now] if self._agreed else None
        self._work_out(days)

    def agree(self, parts: Sequence[tuple[date, int]]) -> None:
        """Other days or amounts than were proposed."""
        self._agreed = True
        self.parts_now = list(parts)
        self._tell()
        self.changed.emit()

    def _begin_again(self) -> None:
        self.first_field.set_error(None)
        self._agreed = False
        self._work_out(None)
        self.changed.emit()

    def _work_out(self, days: Sequence[date] | None) -> None:
        first = self.first.date()
        proposed = monthly(first, self.count.value()) if first is not None else []
        self.parts_now = equal_parts(max(0, self._rest), days or proposed)
        self.rest.set_text(show.money(self._rest, self._currency))
        self._tell()
        self.edit.setEnabled(bool(self.parts_now))

    def set_meaning(self, words: str) -> None:
        """What it means for the package."""
        self._meaning = words
        self._tell()

    def _tell(self) -> None:
        self.told.set_text(f"{self._words()} {self._meaning}".strip())

    def _words(self) -> str:
        """1,000 on 1 Feb 2026, 1,000 on 1 Mar 2026; of many how many and until when."""
        parts = self.parts_now
        if len(parts) > MOST_TOLD:
            words = self.tr("{first} on {day}, and so on monthly: {n} instalments, the last on {last}.")
            if self._agreed:
                words = self.tr("{first} on {day}, and so on: {n} instalments, the last on {last}.")
            first = show.money(parts[0][1], self._currency)
            return words.format(first=first, day=show.day(parts[0][0]), n=len(parts), last=show.day(parts[-1][0]))
        one = self.tr("{amount} on {day}")
        told = [one.format(amount=show.money(amount, self._currency), day=show.day(day)) for day, amount in parts]
        return "; ".join(told) + "." if told else ""

    def problem(self) -> str | None:
        """What is wrong with what was typed: no day, or one that is past."""
        day = self.first.date()
        if day is None:
            return self.first.problem() or self.tr("Type a day.")
        return self.tr("That day is past.") if day < self._today and not self._agreed else None

    def stop_at_problem(self) -> bool:
        """Mark the day that cannot be, and take the keyboard there."""
        sentence = self.problem()
        self.first_field.set_error(sentence)
        if sentence:
            self.first.setFocus()
        return bool(sentence)

    def fields(self) -> tuple[InstalmentFields, ...]:
        """The parts as the command takes them."""
        return tuple(InstalmentFields(due_on=day, amount_minor=amount) for day, amount in self.parts_now)
