"""Picking a person: found by typing or registered on the spot, with the relation they have to the buyer."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.desk.views.rows import PatientFacts
from app.desk.views.search import search
from app.desk.views.summaries import PatientRow
from ui import format as show
from ui.client import Client
from ui.dialogs.patient import PatientDialog
from ui.dialogs.shell import DialogShell
from ui.keys import bind
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Field, LineEdit, SearchField
from ui.widgets.labels import Label
from ui.widgets.layouts import vbox
from ui.widgets.lists import ROW_HEIGHT, ListRow, RowList
from ui.wording import sex_letter

WIDTH, ROWS_SHOWN = 640, 6


class PickPerson(DialogShell):
    """Search, choose with Enter; emits the person's facts and the relation typed."""

    picked = Signal(object, str)

    def __init__(self, client: Client, parent: QWidget, title: str, *, for_family: bool = True) -> None:
        """Open with the search field focused; `for_family` asks for the relation too."""
        super().__init__(parent, title, icon="users", width=WIDTH)
        self.client = client
        self._rows: dict[UUID, PatientRow] = {}
        self.search = SearchField(self.tr("Search for a person"), self.tr("Name, phone or record number"), "")
        self.list = RowList(self.tr("People found"))
        self.relation = LineEdit(self.tr("Relation to the buyer"), self.tr("husband, daughter ..."), max_length=60)
        nobody = self.tr("Nobody found. Try fewer letters, or register them with F4.")
        self._hint = Label(nobody, font="small", token="muted", wrap=True)
        self._hint.hide()
        self.register = ActionButton(self.tr("Register"), icon="plus", key="F4", size="lg")
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
        self.body.addWidget(self._framed_list(), 1)
        relation = Field(self.tr("Relation, optional"), self.relation)
        self.body.addWidget(relation)
        relation.setVisible(self._for_family)
        self.foot_left.addWidget(self.register)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.take)
        self.take.setEnabled(False)
        self.search.text_changed.connect(self._ask)
        self.list.chosen.connect(lambda _key: self._go_on())
        self.list.current_changed.connect(lambda _key: self.take.setEnabled(self.list.current_key() is not None))
        self.take.clicked.connect(self._take)
        self.keep.clicked.connect(self.reject)
        self.register.clicked.connect(self._register)
        bind(self, "F4", self._register)
        self.search.setFocus()

    def _framed_list(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("panel")
        frame.setLayout(vbox(self.list, margins=1))
        frame.setMinimumHeight(ROWS_SHOWN * ROW_HEIGHT + 2)
        self.search.installEventFilter(self)
        return frame

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose among the people found while the keyboard stays in the search."""
        if isinstance(watched, SearchField) and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.list.move_current(step)
                return True
        return super().eventFilter(watched, event)

    def _ask(self, text: str) -> None:
        self._first_wanted = False
        self.client.ask(self, search, text, then=partial(self._show, text), key="pick-person")

    def _show(self, text: str, rows: tuple[PatientRow, ...]) -> None:
        if text != self.search.text():
            return
        self._answered = text
        self._rows = {row.facts.id: row for row in rows}
        self.list.set_rows([_list_row(row) for row in rows])
        self.list.set_current(0)
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

    # --- somebody new ------------------------------------------------------------------------------------------

    def _register(self) -> None:
        """The patient's form takes the place of this dialog, and comes back to it with whom it registered."""
        form = PatientDialog(self.client, self._window)
        typed = self.search.text().strip()
        if not any(letter.isdigit() for letter in typed):
            form.name.setText(typed)
        registered: list[PatientFacts] = []
        form.saved.connect(registered.append)
        form.finished.connect(lambda _result: self._come_back(registered))
        self.hide()
        form.open()

    def _come_back(self, registered: list[PatientFacts]) -> None:
        self.open()
        for facts in registered:
            self._answered = self.search.text()
            self._rows = {facts.id: PatientRow(facts, active=0, left=0)}
            self.list.set_rows([_list_row(row) for row in self._rows.values()])
            self.list.set_current(0)
            self._hint.hide()
            self._go_on()


def _list_row(row: PatientRow) -> ListRow:
    facts = row.facts
    who = " ".join(filter(None, (str(facts.age) if facts.age is not None else "", sex_letter(facts.sex))))
    second = " · ".join(filter(None, (who, show.masked_phone(facts.phone))))
    return ListRow(facts.id, facts.name, second, facts.record_number)
