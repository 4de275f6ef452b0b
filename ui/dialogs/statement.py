"""The statement of a package: its whole story line by line, checked against a code on paper, and printed."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk.views.cards import Card
from app.desk.views.statement import Event, Statement, StatementRow, Verified, statement, verify_statement
from ui import format as show
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.keys import bind
from ui.print.document import Paper
from ui.print.output import PaperOutput
from ui.print.statement import statement_document
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import FactLabel, Label
from ui.widgets.layouts import hbox
from ui.widgets.options import Segments
from ui.widgets.table import Cell, Column, DataTable, TableRow
from ui.wording_statement import (
    balance_words,
    change_words,
    detail_words,
    event_words,
    money_words,
    paid_words,
    valid_words,
)

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WIDTH, TABLE_HEIGHT, CODE_WIDTH = 1080, 300, 240


class StatementDialog(DialogShell):
    """Everything there is to know about one package, for whoever says "I took only 8"."""

    def __init__(self, client: Client, window: "MainWindow", card: Card) -> None:
        """For that package; empty until it is read."""
        super().__init__(window, self.tr("Statement of {package}").format(package=card.name), "receipt", width=WIDTH)
        self._client, self._card, self._currency = client, card, window.currency
        self.found: Statement | None = None
        self._about, self._sums = Label("", token="muted", wrap=True), Label("", font="body_strong", wrap=True)
        self.table = DataTable(self.tr("Statement"))
        self.table.setMinimumHeight(TABLE_HEIGHT)
        self.code = Label("", font="body_strong")
        self.typed = LineEdit(self.tr("Code on a printed statement"), self.tr("Code on paper"), max_length=120)
        self.check = ActionButton(self.tr("Check"), icon="shield-check")
        self.worth = FactLabel("circle-check", "", elide=True)
        self.paper = Segments(self.tr("Paper"))
        self.paper.set_segments([(Paper.A4, self.tr("A4")), (Paper.A5, self.tr("A5"))])
        self.printer = ActionButton(self.tr("Print"), icon="printer", key="Ctrl+P", size="lg")
        self.ready = ActionButton(self.tr("Done"), key="Esc", kind="primary", size="lg")
        self._fill_body()
        self._connect()

    def _fill_body(self) -> None:
        self.table.set_columns(
            [
                Column(self.tr("Date"), width=120),
                Column(self.tr("What"), stretch=True),
                Column(self.tr("Sessions"), align="right", width=90),
                Column(self.tr("Left"), align="right", width=64),
                Column(self.tr("Money"), align="right", width=130),
                Column(self.tr("By"), width=190),
            ]
        )
        for part in (self._about, self.table, self._sums):
            self.body.addWidget(part)
        proof = Field(self.tr("Audit code: it proves a printed statement unaltered"), self._proof())
        self.body.addWidget(proof)
        self.body.setStretch(1, 1)
        self.foot_left.addWidget(self.paper)
        self.foot_left.addWidget(self.printer)
        self.foot_right.addWidget(self.ready)
        self.worth.hide()

    def _proof(self) -> QWidget:
        line = QWidget()
        self.typed.setFixedWidth(wide(CODE_WIDTH))
        row = hbox(self.code, 8, self.typed, self.check, self.worth, spacing=12)
        row.setStretch(4, 1)
        row.addStretch(0)
        line.setLayout(row)
        return line

    def _connect(self) -> None:
        self.ready.clicked.connect(self.accept)
        self.printer.clicked.connect(self.print_it)
        self.check.clicked.connect(self._check)
        self.typed.textEdited.connect(lambda _text: self.worth.hide())
        for shortcut in bind(self.typed, "Return", self._check):
            shortcut.setAutoRepeat(False)
        bind(self, "Ctrl+P", self.print_it)

    def open(self) -> None:
        """Show it, then read the story."""
        super().open()
        self.table.setFocus()
        self._client.ask(self, statement, self._card.patient_package_id, then=self._set, refused=self.show_refusal)

    def _set(self, found: Statement) -> None:
        self.found = found
        self.head_note.set_text(f"{found.head.name} · {found.head.record_number}")
        self._about.set_text(" · ".join(filter(None, (found.card.order_number, valid_words(found)))))
        self._sums.set_text(" · ".join([*(balance_words(one) for one in found.services), paid_words(found)]))
        self.code.set_text(found.code)
        self.table.set_rows([self._row(at, row) for at, row in enumerate(found.rows)])
        self.fit()

    def _row(self, at: int, row: StatementRow) -> TableRow:
        approved = self.tr("approved by {name}").format(name=row.approver_name) if row.approver_name else ""
        return TableRow(
            at,
            [
                Cell(show.day(row.on), second=show.clock_time(row.at, row.time_zone), sort=at),
                Cell(event_words(row, self._currency), second=detail_words(row), strong=True),
                Cell(change_words(row), sort=row.change),
                "" if row.left is None else Cell(str(row.left), sort=row.left),
                Cell(money_words(row, self._currency), sort=row.amount_minor or 0),
                Cell(row.staff_name, second=approved),
            ],
            struck=row.voided and row.event is Event.VISIT,
        )

    # --- proving and printing ----------------------------------------------------------------------------------

    def _check(self) -> None:
        code = self.typed.words()
        if code:
            self._client.ask(self, verify_statement, self._card.patient_package_id, code, then=self._tell)

    def _tell(self, found: Verified) -> None:
        good = found.is_known and found.is_sound
        self.worth.set_look("circle-check" if good else "alert-triangle", "success" if good else "danger")
        self.worth.set_text(self._worth(found))
        self.worth.show()
        self.fit()

    def _worth(self, found: Verified) -> str:
        if not found.is_sound:
            return self.tr("An entry behind this statement was changed since it was written.")
        if not found.is_known or found.as_of is None:
            return self.tr("Not a code of this statement: read it again, or the paper was changed.")
        zone = self.found.time_zone if self.found else "UTC"
        if found.newer:
            words = self.tr("True as of {moment}; %n line(s) came since.", "", found.newer)
            return words.format(moment=show.moment(found.as_of, zone))
        return self.tr("True: nothing was changed, and nothing came since.")

    def print_it(self) -> None:
        """A4, or A5 in smaller letters; named by the order, never by the patient."""
        if self.found is None:
            return
        paper = Paper(self.paper.chosen)
        title = self.tr("Statement {number}").format(number=self._card.order_number or self._card.code)
        PaperOutput(self, statement_document(self.found, paper), paper, title).print_or_save()
