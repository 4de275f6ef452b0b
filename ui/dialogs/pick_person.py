"""Picking a person: found by typing, with the relation they have to the buyer."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk.views.search import search
from app.desk.views.summaries import PatientRow
from ui import format as show
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Field, LineEdit, SearchField
from ui.widgets.labels import Label
from ui.widgets.lists import ListRow, RowList


class PickPerson(DialogShell):
    """Search, choose with Enter; emits the person's facts and the relation typed."""

    picked = Signal(object, str)

    def __init__(self, client: Client, parent: QWidget, title: str, *, for_family: bool = True) -> None:
        """Open with the search field focused; `for_family` asks for the relation too."""
        super().__init__(parent, title, icon="users", width=560)
        self.client = client
        self._rows: dict[UUID, PatientRow] = {}
        self.search = SearchField(self.tr("Search for a person"), self.tr("Name, phone or record number"), "")
        self.list = RowList(self.tr("People found"))
        self.relation = LineEdit(self.tr("Relation to the buyer"), self.tr("husband, daughter ..."), max_length=60)
        self._hint = Label(self.tr("Nobody found. Register them first with F4."), font="small", token="muted")
        self._hint.hide()
        self.keep = ActionButton(self.tr("Keep as it is"), key="Esc", size="lg")
        take = self.tr("Add this person") if for_family else self.tr("This person came")
        self.take = ActionButton(take, icon="check", kind="primary", size="lg")
        self._for_family = for_family
        self._answered = ""
        self._first_wanted = False
        self._fill_body()

    def _fill_body(self) -> None:
        self.body.addWidget(self.search)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.list, 1)
        relation = Field(self.tr("Relation, optional"), self.relation)
        self.body.addWidget(relation)
        relation.setVisible(self._for_family)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.take)
        self.list.setMinimumHeight(200)
        self.take.setEnabled(False)
        self.search.text_changed.connect(self._ask)
        self.list.chosen.connect(lambda _key: self._go_on())
        self.list.current_changed.connect(lambda _key: self.take.setEnabled(self.list.current_key() is not None))
        self.take.clicked.connect(self._take)
        self.keep.clicked.connect(self.reject)
        self.search.setFocus()

    def _ask(self, text: str) -> None:
        self._first_wanted = False
        self.client.ask(self, search, text, then=partial(self._show, text), key="pick-person")

    def _show(self, text: str, rows: tuple[PatientRow, ...]) -> None:
        if text != self.search.text():
            return
        self._answered = text
        self._rows = {row.facts.id: row for row in rows}
        self.list.set_rows([_list_row(row) for row in rows])
        self._hint.setVisible(bool(self.search.text()) and not rows)
        self.take.setEnabled(self.list.current_key() is not None)
        if self._first_wanted:
            self._first()

    def _enter(self) -> None:
        """In the search field it goes on to the relation, everywhere else it takes the person."""
        if self.search.hasFocus():
            self._first()
        else:
            super()._enter()

    def _first(self) -> None:
        """Enter before the answer takes what the answer brings first, never a row found for fewer letters."""
        self._first_wanted = self._answered != self.search.text()
        if self._rows and not self._first_wanted:
            self.list.set_current(max(0, self.list.currentIndex().row()))
            self._go_on()

    def _go_on(self) -> None:
        """The relation is asked last; without one the person is taken at once."""
        if self._for_family:
            self.relation.setFocus()
        else:
            self._take()

    def _take(self) -> None:
        key = self.list.current_key() or next(iter(self._rows), None)
        row = self._rows.get(key) if isinstance(key, UUID) else None
        if row is not None:
            self.picked.emit(row.facts, self.relation.text().strip())
            self.accept()


def _list_row(row: PatientRow) -> ListRow:
    facts = row.facts
    second = " · ".join(filter(None, (str(facts.age) if facts.age is not None else "", show.masked_phone(facts.phone))))
    return ListRow(facts.id, facts.name, second, facts.record_number)
