"""Other days and amounts for what is paid later than equal parts a month apart."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import format as show
from ui.dialogs.shell import DialogShell
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import DateEdit, Field, MoneyEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox

WIDTH, FIELD_WIDTH = 480, 210


class Part(QWidget):
    """One instalment: its day and its amount."""

    changed = Signal()

    def __init__(self, place: int, today: date, currency: str) -> None:
        """`place` counts from 1."""
        super().__init__()
        self.day = DateEdit(self.tr("Due date {n}").format(n=place))
        self.day.set_today(today)
        self.amount = MoneyEdit(self.tr("Amount {n}").format(n=place), currency)
        first = place == 1
        self.day_field = Field(self.tr("Due") if first else "", self.day)
        self.amount_field = Field(self.tr("Amount") if first else "", self.amount)
        for field in (self.day_field, self.amount_field):
            field.setFixedWidth(wide(FIELD_WIDTH))
            field.label.setVisible(first)
        self.setLayout(hbox(self.day_field, self.amount_field, None, spacing=12))
        self.day.textChanged.connect(lambda _text: self._typed(self.day_field))
        self.amount.textChanged.connect(lambda _text: self._typed(self.amount_field))

    def _typed(self, field: Field) -> None:
        field.set_error(None)
        self.changed.emit()

    def read(self, today: date) -> tuple[date, int] | None:
        """What was typed; None where it cannot be, and the field says so."""
        day, amount = self.day.date(), self.amount.minor()
        if day is None:
            self.day_field.set_error(self.day.problem() or self.tr("Type a day."))
        elif day < today:
            self.day_field.set_error(self.tr("That day is past."))
        if not amount:
            self.amount_field.set_error(self.amount.problem() or self.tr("Type an amount."))
        return (day, amount) if day is not None and day >= today and amount else None


class InstalmentsDialog(DialogShell):
    """The parts come to exactly what is left to pay, whatever their days and amounts."""

    agreed = Signal(object)

    def __init__(self, parent: QWidget, parts: Sequence[tuple[date, int]], today: date, currency: str) -> None:
        """Begin with what is proposed."""
        super().__init__(parent, self.tr("Instalments"), icon="clock", width=WIDTH)
        self._today, self._currency = today, currency
        self._rest = sum(amount for _, amount in parts)
        self.parts = [Part(place, today, currency) for place in range(1, len(parts) + 1)]
        self.sum = Label("", font="body_strong")
        self.use = ActionButton(self.tr("Use these"), icon="check", key="Enter", kind="primary", size="lg")
        self.keep = ActionButton(self.tr("Leave them"), key="Esc", size="lg")
        for part, (day, amount) in zip(self.parts, parts, strict=True):
            part.day.set_date(day)
            part.amount.set_minor(amount)
            part.changed.connect(self._show_sum)
            self.body.addWidget(part)
        self.body.setSpacing(8)
        self.body.addWidget(self.sum)
        self.body.addStretch(1)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.use)
        self.use.setDefault(True)
        self.use.clicked.connect(self._use)
        self.keep.clicked.connect(self.reject)
        self._show_sum()

    def _show_sum(self) -> None:
        typed = sum(part.amount.minor() or 0 for part in self.parts)
        rest, missing = show.money(self._rest, self._currency), self._rest - typed
        words = self.tr("Together {rest}: nothing is missing.")
        if missing > 0:
            words = self.tr("{missing} of {rest} is missing.")
        elif missing < 0:
            words = self.tr("{missing} more than the {rest} to pay.")
        self.sum.set_text(words.format(rest=rest, missing=show.money(abs(missing), self._currency)))
        self.sum.set_token("success" if not missing else "status:expired")
        self.use.setEnabled(not missing)

    def _use(self) -> None:
        read = [part.read(self._today) for part in self.parts]
        parts = [one for one in read if one is not None]
        if len(parts) < len(self.parts):
            self.fit()
            return
        self.agreed.emit(sorted(parts))
        self.accept()
