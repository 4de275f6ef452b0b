"""The register of patients: by name, a page at a time, found while typing."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.views.search import page_key, patients_page
from app.desk.views.summaries import PatientRow
from ui import format as show
from ui.actions import bind_page
from ui.client import Client
from ui.dialogs.patient import PatientDialog
from ui.screens.base import Screen
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.table import Cell, Column, DataTable, TableRow
from ui.wording import sex_word

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PAGE = 100


class PatientsScreen(Screen):
    """Everybody registered; Enter opens the wallet."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Filled when shown."""
        super().__init__(client, window)
        self._rows: dict[UUID, PatientRow] = {}
        self._answered, self._open_first = "", False
        self.finder = SearchField(self.tr("Find a patient"), self.tr("Name, phone or record number"))
        self.new = ActionButton(self.tr("New patient"), icon="plus", key="F4")
        self.edit = ActionButton(self.tr("Edit"), icon="edit", key="Ctrl+E")
        self.table = DataTable(self.tr("Patients"))
        self.more = ActionButton(self.tr("Show more"), size="sm")
        self._lay_out()
        self.finder.text_changed.connect(self._find)
        self.finder.returnPressed.connect(self._open_current)
        self.table.current_changed.connect(lambda _key: self._show_edit())
        self.table.activated_row.connect(self._open)
        self.new.clicked.connect(self.new_patient)
        self.edit.clicked.connect(self.edit_chosen)
        self.more.clicked.connect(self._more)
        bind_page(self, "patients")

    def _lay_out(self) -> None:
        self.finder.setFixedWidth(wide(420))
        self.table.set_columns(
            [
                Column(self.tr("Name"), stretch=True),
                Column(self.tr("Record number"), width=170),
                Column(self.tr("Age, sex"), width=150),
                Column(self.tr("Phone"), width=180),
                Column(self.tr("Can use here today"), align="right", width=220),
            ]
        )
        self.table.set_empty(
            "users",
            self.tr("No patient found"),
            self.tr("Type less, or register a new patient."),
            (self.tr("New patient"), self.new_patient),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(hbox(Label(self.tr("Patients"), font="title"), None, self.edit, self.new))
        column.addLayout(hbox(self.finder, None))
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addLayout(hbox(None, self.more, None))

    def first_focus(self) -> QWidget:
        """Typing finds."""
        return self.finder

    def _find(self, _text: str) -> None:
        self._open_first = False
        self._ask(PAGE)

    def refresh(self) -> None:
        """What was typed, or as many pages as were shown."""
        self._ask(max(PAGE, len(self._rows)))

    def _ask(self, most: int) -> None:
        text = self.finder.text()
        then = partial(self._set, text, most)
        self.client.ask(self, patients_page, "", text, most, then=then, key="patients")

    def _set(self, text: str, most: int, rows: tuple[PatientRow, ...]) -> None:
        self._answered = text
        self._rows = {row.facts.id: row for row in rows}
        self._show(len(rows) == most)
        if self._open_first:
            self._open_current()

    def _more(self) -> None:
        last = next(reversed(self._rows.values()), None)
        if last is not None:
            self.client.ask(self, patients_page, page_key(last), "", PAGE, then=self._append, key="patients")

    def _append(self, rows: tuple[PatientRow, ...]) -> None:
        self._rows |= {row.facts.id: row for row in rows}
        self._show(len(rows) == PAGE)

    def _show(self, more: bool) -> None:  # noqa: FBT001 - whether another page follows
        self.more.setVisible(more and not self.finder.text().strip())
        self.table.set_rows([self._row(row) for row in self._rows.values()])
        self._show_edit()

    def _show_edit(self) -> None:
        self.edit.setEnabled(self.table.current_key() is not None)

    def _row(self, row: PatientRow) -> TableRow:
        facts = row.facts
        age = str(facts.age) if facts.age is not None else ""
        sex = sex_word(facts.sex) if facts.sex.value != "unknown" else ""
        usable = Cell(self.tr("No package"), token="muted", sort=0)
        if row.active:
            words, left = self.tr("%n active", "", row.active), self.tr("{n} left").format(n=row.left)
            usable = Cell(f"{words}, {left}", strong=True, sort=row.left)
        cells: list[str | Cell] = [
            Cell(facts.name, strong=True),
            facts.record_number,
            ", ".join(filter(None, (age, sex))),
            show.masked_phone(facts.phone),
            usable,
        ]
        return TableRow(facts.id, cells)

    def _open(self, key: object) -> None:
        if isinstance(key, UUID):
            self.window_.open_patient(key)

    def _open_current(self) -> None:
        """Enter before the answer opens what the answer brings first."""
        self._open_first = self._answered != self.finder.text()
        if not self._open_first:
            self._open(self.table.current_key() or next(iter(self._rows), None))

    def new_patient(self) -> None:
        """Register somebody, then open them."""
        dialog = PatientDialog(self.client, self.window_)
        dialog.saved.connect(lambda facts: self.window_.open_patient(facts.id))
        dialog.open()

    def edit_chosen(self) -> None:
        """Change what is known of whom the list stands on."""
        key = self.table.current_key()
        row = self._rows.get(key) if isinstance(key, UUID) else None
        if row is not None:
            PatientDialog(self.client, self.window_, row.facts).open()
