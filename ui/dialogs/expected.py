"""All appointments of a day, today or any other: who comes, changed, told how it went, or checked in from here."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal

from app.desk.views.appointments import AppointmentRow, DayAppointments, appointments_of_day
from ui import format as show
from ui.action import tooltip
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.keys import bind
from ui.screens.visit_rows import Turn, in_turn, turn_of, visit_rows
from ui.theme import mark, wide
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.empty import EmptyState
from ui.widgets.fields import DateEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.lists import ListRow, RowList, row_height

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WIDTH, ROWS, DAY_WIDTH = 980, 9, 150
BEFORE, AFTER, CHANGE, ADD = "Alt+Left", "Alt+Right", "Ctrl+E", "F9"


class ExpectedDialog(DialogShell):
    """It only shows and asks: whoever opened it goes on with the appointment that was chosen."""

    chosen = Signal(object)
    """Check this one in, or open its patient."""
    change_wanted = Signal(object, object)
    """The appointment, and the day that was shown."""
    how_wanted = Signal(object, object)
    add_wanted = Signal(object)
    """The day that was shown."""

    def __init__(self, client: Client, window: "MainWindow", day: date | None = None) -> None:
        """That day, today unless told otherwise."""
        super().__init__(window, self.tr("Appointments"), icon="calendar", width=WIDTH)
        self._client, self._day = client, day
        self._zone = window.place.time_zone if window.place is not None else "UTC"
        self._rows: dict[UUID, AppointmentRow] = {}
        self._is_past = False
        """Whether the day has come: today or before."""
        self.before = IconButton("left", self.tr("The day before"), tooltip(self.tr("The day before"), BEFORE))
        self.after = IconButton("right", self.tr("The day after"), tooltip(self.tr("The day after"), AFTER))
        self.title = Label("", font="body_strong")
        self.go_to = DateEdit(self.tr("Go to a day"))
        self.list = RowList(self.tr("Appointments of the day"))
        self.nobody = EmptyState("calendar", self.tr("No appointments"), self.tr("Nobody is expected that day."))
        self.add = ActionButton(self.tr("Add"), icon="plus", key=ADD, size="lg")
        self.keep = ActionButton(self.tr("Back"), key="Esc", size="lg")
        self.how = ActionButton(self.tr("How it went"), icon="day", key="Del", size="lg")
        self.change = ActionButton(self.tr("Change"), icon="edit", key=CHANGE, size="lg")
        self.act = ActionButton(self.tr("Check in"), icon="check", key="Enter", kind="primary", size="lg")
        self._fill()
        self._connect()

    def _fill(self) -> None:
        self.go_to.setFixedWidth(wide(DAY_WIDTH))
        self.go_to.setPlaceholderText(self.tr("Go to 5/11"))
        self.list.setMinimumHeight(ROWS * row_height())
        self.nobody.setMinimumHeight(ROWS * row_height())
        self.body.addLayout(hbox(self.before, self.title, self.after, None, self.go_to, spacing=8))
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.nobody, 1)
        self.nobody.hide()
        self.foot_left.addWidget(self.add)
        for button in (self.keep, self.how, self.change, self.act):
            self.foot_right.addWidget(button)
        self.act.setDefault(True)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.go_to.returnPressed.connect(self._go)
        self.go_to.textEdited.connect(lambda _text: mark(self.go_to, state=None))
        self.list.chosen.connect(lambda _key: self._choose())
        self.list.current_changed.connect(lambda _key: self._offer())
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self._choose)
        self.how.clicked.connect(self._ask_how)
        self.change.clicked.connect(self._ask_change)
        self.add.clicked.connect(self._ask_add)
        self._client.changed.connect(self._look_again)
        bind(self, BEFORE, self.before.click)
        bind(self, AFTER, self.after.click)
        bind(self, CHANGE, self._ask_change)
        bind(self, ADD, self._ask_add)
        bind(self.list, "Del", self._ask_how)

    def open(self) -> None:
        """The keyboard is in the list."""
        super().open()
        self.list.setFocus()
        self._ask()

    # --- which day ---------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        self._client.ask(self, appointments_of_day, self._day, then=self._show, key="expected")

    def _look_again(self, _command: object) -> None:
        """Something was done meanwhile: who was chosen stays chosen."""
        if self.isVisible():
            self._ask()

    def _step(self, days: int) -> None:
        if self._day is not None:
            self._day += timedelta(days=days)
            self._ask()

    def _go(self) -> None:
        found = self.go_to.date()
        if found is None:
            mark(self.go_to, state="alert")
            self.go_to.setAccessibleDescription(self.go_to.problem() or "")
            return
        self.go_to.clear()
        self._day = found
        self.list.setFocus()
        self._ask()

    def _show(self, found: DayAppointments) -> None:
        """Today in the order of interest, another day by the clock."""
        before, rows = self.list.current_key(), found.rows
        self._day = found.day
        self.go_to.set_today(found.today)
        self._rows = {row.appointment_id: row for row in rows}
        if found.day == found.today:
            self.list.replace_rows(list(self._in_groups(found)))
        else:
            self.list.replace_rows(visit_rows(rows, found.now, self._zone))
        self._stand_on(before)
        self.title.set_text(show.weekday_long(found.day))
        self.head_note.set_text(self.tr("{n} in all").format(n=len(rows)) if rows else "")
        self._show_list(shown=bool(rows))
        self._is_past = found.day <= found.today
        self._offer()

    def _show_list(self, *, shown: bool) -> None:
        """Or a word that nobody comes; the keyboard is never left on something that went away."""
        if not shown and self.list.hasFocus():
            self.add.setFocus()
        self.list.setVisible(shown)
        self.nobody.setVisible(not shown)
        if shown and self.add.hasFocus():
            self.list.setFocus()

    def _in_groups(self, found: DayAppointments) -> Iterator[ListRow]:
        """Under the words that say what they wait for."""
        words = {
            Turn.EXPECTED: self.tr("Expected"),
            Turn.OPEN: self.tr("Not redeemed yet"),
            Turn.MISSED: self.tr("Missed"),
            Turn.DONE: self.tr("Over"),
        }
        for turn, rows in groupby(in_turn(found.rows, found.now), lambda row: turn_of(row, found.now)):
            yield ListRow(None, words[turn], is_head=True)
            yield from visit_rows(list(rows), found.now, self._zone)

    def _stand_on(self, key: object) -> None:
        """The one that was chosen, else the first."""
        keys = [row.key for row in self.list.rows]
        first = next((place for place, row in enumerate(self.list.rows) if not row.is_head), 0)
        self.list.set_current(keys.index(key) if key is not None and key in keys else first)

    def _offer(self) -> None:
        """What can be done with the one that is chosen."""
        row = self._row()
        for button in (self.how, self.change, self.act):
            button.setEnabled(row is not None)
        checks_in = row is not None and row.awaits and self._is_past
        self.act.setText(self.tr("Check in") if checks_in or row is None else self.tr("Open patient"))

    def _row(self) -> AppointmentRow | None:
        key = self.list.current_key()
        return self._rows.get(key[1]) if isinstance(key, tuple) else None

    # --- doing it ----------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        """In the field of the day Enter goes to that day."""
        if self.focusWidget() is not self.go_to:
            super()._enter()

    def _choose(self) -> None:
        row = self._row()
        if row is not None:
            self.accept()
            self.chosen.emit(row)

    def _ask_how(self) -> None:
        row = self._row()
        if row is not None:
            self.accept()
            self.how_wanted.emit(row, self._day)

    def _ask_change(self) -> None:
        row = self._row()
        if row is not None:
            self.accept()
            self.change_wanted.emit(row, self._day)

    def _ask_add(self) -> None:
        self.accept()
        self.add_wanted.emit(self._day)
