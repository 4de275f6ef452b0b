"""Closing a centre's day: what was counted beside what the books expect, and why anything stays open."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.desk.commands.close_day import CloseDay, CountFields, ExplanationFields
from app.desk.views.day_close import DaySlip, DayToClose
from app.desk.views.day_lists import UnredeemedRow, WaitingRow
from app.desk.views.day_money import Taken
from app.domain.base import LINE_LENGTH
from app.domain.errors import Refusal
from app.domain.sale import Tender
from ui import format as show
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.fields import Field, LineEdit, MoneyEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox
from ui.wording import action_word, tender_word

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WHO_WIDTH, WHO_LEAST, AMOUNT_WIDTH, DIFFERENCE_WIDTH = 224, 120, 136, 128
CAPTION = 24
"""What the name of a field takes above it."""
BESIDE = 600
"""From this width on what is open and its explanation stand side by side."""


class _Who(QWidget):
    """As wide in each line, and in each as much less as there is too little room."""

    def sizeHint(self) -> QSize:
        return QSize(wide(WHO_WIDTH), super().sizeHint().height())


class CountLine(QWidget):
    """One person's tender: expected, counted, and why they differ."""

    changed = Signal()

    def __init__(self, taken: Taken, currency: str, *, first: bool = True) -> None:
        """Cash is counted; what card and bank statements say is proposed. The `first` names the fields of all."""
        super().__init__()
        self.taken, self._currency = taken, currency
        who = self.tr("{tender}, {name}").format(tender=tender_word(taken.tender), name=taken.staff_name)
        self.counted = MoneyEdit(self.tr("Counted: {who}").format(who=who), currency)
        self.reason = LineEdit(self.tr("Why it differs: {who}").format(who=who), max_length=LINE_LENGTH)
        self.counted_field = Field(self.tr("Counted"), self.counted)
        self.reason_field = Field(self.tr("Why it differs"), self.reason)
        self._difference = Label("", font="body_strong")
        self._difference.setFixedWidth(wide(DIFFERENCE_WIDTH))
        self.counted_field.setFixedWidth(wide(AMOUNT_WIDTH))
        self.counted_field.label.setVisible(first)
        self.reason_field.label.setVisible(first)
        expected = self.tr("expected {amount}").format(amount=show.money(taken.expected_minor, currency))
        # two lines, as high as the field they stand beside
        words = (Label(who, font="body_strong", elide=True), Label(expected, token="muted"))
        about = vbox(CAPTION if first else 0, *words, None, spacing=0)
        name = _Who()
        name.setLayout(about)
        name.setMinimumWidth(wide(WHO_LEAST))
        room = self.reason_field.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.reason_field.setSizePolicy(room)
        line = hbox(name, self.counted_field, self._difference, self.reason_field, spacing=12)
        line.setStretch(3, 1)
        self.setLayout(line)
        if taken.tender is not Tender.CASH:
            self.counted.set_minor(taken.expected_minor)
        self.counted.textChanged.connect(lambda _text: self._show())
        self.reason.textChanged.connect(lambda _text: self.reason_field.set_error(None))
        self._show()

    def _show(self) -> None:
        self.counted_field.set_error(None)
        counted = self.counted.minor()
        difference = 0 if counted is None else counted - self.taken.expected_minor
        words = self.tr("{amount} too much") if difference > 0 else self.tr("{amount} missing")
        self._difference.set_text(
            words.format(amount=show.money(abs(difference), self._currency)) if difference else ""
        )
        self._difference.set_token("status:expired" if difference else "text")
        self.reason_field.setVisible(difference != 0)
        self.changed.emit()

    def fields(self) -> CountFields | None:
        """What was counted; None where it lacks, and the field says so."""
        counted = self.counted.minor()
        if counted is None:
            self.counted_field.set_error(self.counted.problem() or self.tr("Count it."))
            self.counted.setFocus()
            return None
        if counted != self.taken.expected_minor and not self.reason.words():
            self.reason_field.set_error(self.tr("Write why it differs."))
            self.reason.setFocus()
            return None
        return CountFields(
            tender=self.taken.tender,
            staff_id=self.taken.staff_id,
            counted_minor=counted,
            reason=self.reason.words() if counted != self.taken.expected_minor else "",
        )


class OpenLine(QWidget):
    """Something that stays open, and why."""

    def __init__(self, record_id: UUID, words: str) -> None:
        """For a waiting request, or an appointment without redemption."""
        super().__init__()
        self.record_id = record_id
        self.words = LineEdit(self.tr("Explanation: {what}").format(what=words), max_length=LINE_LENGTH)
        self.field = Field("", self.words)
        self.field.label.hide()
        told = Label(words, font="small_strong", wrap=True)
        told.setBuddy(self.words)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        for part in (told, self.field):
            self._line.addWidget(part, 1)
        self.words.textChanged.connect(lambda _text: self.field.set_error(None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where there is little room."""
        super().resizeEvent(event)
        beside = event.size().width() >= wide(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)
        self._line.setSpacing(16 if beside else 4)

    def fields(self) -> ExplanationFields | None:
        """The explanation; None where it lacks, and the field says so."""
        if not self.words.words():
            self.field.set_error(self.tr("Clear it first, or write why it stays open."))
            self.words.setFocus()
            return None
        return ExplanationFields(record_id=self.record_id, explanation=self.words.words())


class CloseDayDialog(DialogShell):
    """Closes the day for good; Esc leaves it open."""

    day_closed = Signal(object)
    """The slip."""

    def __init__(self, client: Client, window: "MainWindow", page: DayToClose) -> None:
        """For that day, as it stood when the dialog opened; the desk looks again."""
        day = page.facts.day
        super().__init__(window, self.tr("Close {day}").format(day=show.weekday_long(day)), icon="lock", width=960)
        self._client, self._page, self._currency = client, page, window.currency
        self.head_note.set_text(page.facts.centre_name)
        self.counts = [
            CountLine(taken, window.currency, first=not place) for place, taken in enumerate(page.facts.money)
        ]
        waiting = [self._waiting(row) for row in page.waiting]
        self.open_lines = waiting + [self._unredeemed(row) for row in page.unredeemed]
        self.keep = ActionButton(self.tr("Leave it open"), key="Esc", size="lg")
        self.close_it = ActionButton(self.tr("Close the day"), icon="lock", key="Enter", kind="primary", size="lg")
        self._fill()
        self.keep.clicked.connect(self.reject)
        self.close_it.clicked.connect(self.close_day)

    def _fill(self) -> None:
        page = self._page
        if not page.is_over:
            words = self.tr("The day still runs: once it is closed, nothing more is sold, redeemed or paid today.")
            self.body.addWidget(Label(words, font="body_strong", wrap=True))
        self.body.addWidget(Label(self._summary(), token="muted", wrap=True))
        self.body.addWidget(_card(self.tr("Money"), self.counts, self.tr("No money was taken or given back.")))
        self.body.addWidget(_card(self.tr("Still open"), self.open_lines, self.tr("Nothing is open.")))
        self.body.addStretch(1)
        self.foot_left.addWidget(Label(self.tr("A closed day is never reopened."), font="small", token="muted"))
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.close_it)
        self.close_it.setDefault(True)

    def _summary(self) -> str:
        facts = self._page.facts
        parts = [
            self.tr("%n session(s) redeemed", "", self._page.live),
            self.tr("%n package(s) sold", "", facts.sold),
            self.tr("%n void(s)", "", len(facts.voids)),
            self.tr("%n refund(s) and reversal(s)", "", len(facts.money_back)),
            self.tr("%n late redemption(s)", "", len(facts.late)),
        ]
        return " · ".join(parts)

    def _waiting(self, row: WaitingRow) -> OpenLine:
        words = self.tr("Waits for a manager: {what}, {patient}, asked by {name}")
        what = action_word(row.action)
        return OpenLine(row.request_id, words.format(what=what, patient=row.patient_name, name=row.requester_name))

    def _unredeemed(self, row: UnredeemedRow) -> OpenLine:
        words = self.tr("Appointment without redemption: {patient}, {service}")
        return OpenLine(row.appointment_id, words.format(patient=row.patient_name, service=row.service_name))

    # --- closing -----------------------------------------------------------------------------------------------

    def close_day(self) -> None:
        """Send what was counted and explained; the first thing that lacks is marked."""
        counts: list[CountFields] = []
        for line in self.counts:
            count = line.fields()
            if count is None:
                self.fit()
                return
            counts.append(count)
        explanations: list[ExplanationFields] = []
        for one in self.open_lines:
            explanation = one.fields()
            if explanation is None:
                self.fit()
                return
            explanations.append(explanation)
        command = CloseDay(day=self._page.facts.day, counts=tuple(counts), explanations=tuple(explanations))
        self.close_it.setEnabled(False)
        self._client.execute(self, command, self._done, refused=self._refused, ended=self._free)

    def _done(self, slip: DaySlip) -> None:
        self.day_closed.emit(slip)
        self.accept()

    def _refused(self, refusal: Refusal) -> None:
        self._free()
        self.show_refusal(refusal)
        self.fit()

    def _free(self) -> None:
        self.close_it.setEnabled(True)


def _card(title: str, lines: list[CountLine] | list[OpenLine], empty: str) -> CardFrame:
    card = CardFrame()
    column = vbox(Label(title, font="head"), spacing=8)
    column.setContentsMargins(16, 12, 16, 12)
    for line in lines:
        column.addWidget(line)
    if not lines:
        column.addWidget(Label(empty, token="muted"))
    card.setLayout(column)
    return card
