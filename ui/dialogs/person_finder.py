"""Finding a person inside a dialog: by typing, or registered on the spot; the dialog makes room for that form."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QStackedLayout, QWidget

from app.desk.views.rows import PatientFacts
from app.desk.views.search import search
from app.desk.views.summaries import PatientRow
from ui import format as show
from ui.client import Client
from ui.dialogs.patient import PatientDialog
from ui.widgets.cards import RoundInside
from ui.widgets.empty import EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.layouts import vbox
from ui.widgets.lists import ListRow, RowList, row_height
from ui.wording import sex_letter

ROWS_SHOWN = 6
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PersonFinder(QWidget):
    """The search field and the people found; Enter, a click or a registration says who it is."""

    gone_on = Signal()
    """Somebody was chosen: `person` tells who."""
    current_changed = Signal()

    def __init__(self, client: Client, rows_shown: int = ROWS_SHOWN) -> None:
        """Empty, and ready to type; whoever shows it binds F4 to `register`."""
        super().__init__()
        self.client = client
        self._rows: dict[UUID, PatientRow] = {}
        self._answered, self._first_wanted = "", False
        self.search = SearchField(self.tr("Search for a person"), self.tr("Name, phone or record number"), "")
        self.list = RowList(self.tr("People found"))
        self._empty = EmptyState("users", "", "")
        frame = QFrame()
        frame.setObjectName("panel")
        self._found = QStackedLayout(frame)
        for part in (self._empty, self.list):
            self._found.addWidget(part)
        RoundInside(self.list)
        frame.setMinimumHeight(rows_shown * row_height() + 2)
        whole = vbox(self.search, frame, spacing=16)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._show_empty()
        self.search.installEventFilter(self)
        self.search.text_changed.connect(self._ask)
        self.list.chosen.connect(lambda _key: self.gone_on.emit())
        self.list.current_changed.connect(lambda _key: self.current_changed.emit())

    @property
    def person(self) -> PatientFacts | None:
        """The row the list stands on, or the first there is."""
        key = self.list.current_key() or next(iter(self._rows), None)
        row = self._rows.get(key) if isinstance(key, UUID) else None
        return row.facts if row is not None else None

    @property
    def is_on_somebody(self) -> bool:
        """Whether a row is chosen in the list."""
        return self.list.current_key() is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and Enter choose among the people found while the keyboard stays in the search."""
        if isinstance(watched, SearchField) and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.list.move_current(step)
                return True
            if event.key() in ENTERS:
                if not event.isAutoRepeat():
                    self._first()
                return True
        return super().eventFilter(watched, event)

    def _ask(self, text: str) -> None:
        self._first_wanted = False
        self.client.ask(self, search, text, then=partial(self._show, text), key="pick-person")

    def _show(self, text: str, rows: tuple[PatientRow, ...]) -> None:
        if text != self.search.text():
            return
        self._answered = text
        self._set_rows(rows)
        self.current_changed.emit()
        if self._first_wanted:
            self._first()

    def _set_rows(self, rows: tuple[PatientRow, ...]) -> None:
        self._rows = {row.facts.id: row for row in rows}
        self.list.replace_rows([_list_row(row) for row in rows])
        self.list.set_current(0)
        self._show_empty()

    def _show_empty(self) -> None:
        """A word in place of the list while there is nobody in it."""
        if self._answered and not self._rows:
            head, line = self.tr("Nobody found"), self.tr("Try fewer letters, or register them with F4.")
        else:
            head, line = self.tr("Who is it?"), self.tr("People found will be listed here.")
        self._empty.set_words(head, line)
        self._found.setCurrentWidget(self.list if self._rows else self._empty)

    def _first(self) -> None:
        """Enter before the answer takes what the answer brings first, never a row found for fewer letters."""
        self._first_wanted = self._answered != self.search.text()
        if not self._first_wanted and self.list.current_key() is not None:
            self.gone_on.emit()

    # --- somebody new ------------------------------------------------------------------------------------------

    def register(self) -> None:
        """The patient's form takes the place of the dialog, and comes back to it with whom it registered."""
        dialog = self.window()
        form = PatientDialog(self.client, dialog.parentWidget() or dialog)
        typed = self.search.text().strip()
        if not any(letter.isdigit() for letter in typed):
            form.name.setText(typed)
        registered: list[PatientFacts] = []
        form.saved.connect(registered.append)
        form.finished.connect(lambda _result: self._come_back(dialog, registered))
        dialog.hide()
        form.open()

    def _come_back(self, dialog: QWidget, registered: list[PatientFacts]) -> None:
        if isinstance(dialog, QDialog):
            QDialog.open(dialog)
        for facts in registered:
            self._answered = self.search.text()
            self._set_rows((PatientRow(facts, active=0, left=0),))
            self.gone_on.emit()


def _list_row(row: PatientRow) -> ListRow:
    facts = row.facts
    who = " ".join(filter(None, (str(facts.age) if facts.age is not None else "", sex_letter(facts.sex))))
    second = " · ".join(filter(None, (who, show.masked_phone(facts.phone))))
    return ListRow(facts.id, facts.name, second, facts.record_number)
