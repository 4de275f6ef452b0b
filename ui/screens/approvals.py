"""Requests that wait for a manager, and how the last ones ended."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.commands.approve_request import ApproveRequest
from app.desk.commands.decline_request import DeclineRequest
from app.desk.rehearsal import Ahead, look_ahead
from app.desk.views.approvals import RequestRow, decided_requests, waiting_requests
from app.domain.approval import RequestState
from app.domain.errors import Refusal
from app.domain.staff import Role
from ui import format as show
from ui.client import Client
from ui.dialogs.act_form import Change
from ui.dialogs.act_parts import BeforeAndAfter
from ui.screens.approvals_ahead import changes_of
from ui.screens.base import Screen
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.note import AlertNote
from ui.widgets.options import Segments
from ui.widgets.table import Cell, Column, DataTable, TableRow
from ui.wording import action_word, reason_word, request_state_word
from ui.wording_requests import overtaken_words, request_words

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SIDE, LOOK_MS = 536, 120
"""Before and after stand side by side; arrows through the list ask for the last one only."""


class ApprovalsScreen(Screen):
    """Approving asks for the PIN on the very act; declining needs a reason; the asker may withdraw."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Filled when shown."""
        super().__init__(client, window)
        self._rows: dict[UUID, RequestRow] = {}
        self._shown: UUID | None = None
        self._changes: dict[UUID, list[Change]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_MS)
        self.states = Segments(self.tr("Which requests"))
        self.states.set_segments([("waiting", self.tr("Waiting")), ("decided", self.tr("Decided"))])
        self.table = DataTable(self.tr("Requests"))
        self._what = Label("", font="head", wrap=True)
        self._facts = Label("", token="muted", wrap=True)
        self.changes, self.stopped = BeforeAndAfter(), AlertNote("info")
        self.reason = LineEdit(self.tr("Why it is declined"), max_length=200)
        self.reason_field = Field(self.tr("Reason, needed to decline"), self.reason)
        self.approve = ActionButton(self.tr("Approve…"), icon="shield", kind="primary", size="lg")
        self.decline = ActionButton(self.tr("Decline"), icon="x", size="lg")
        self.withdraw = ActionButton(self.tr("Withdraw"), icon="undo", size="lg")
        self._side = CardFrame()
        self._lay_out()
        self._connect()

    def _columns(self) -> list[Column]:
        asked, what = Column(self.tr("Asked"), width=170), Column(self.tr("What"), stretch=True)
        if self.states.chosen == "waiting":
            return [asked, what]
        return [asked, what, Column(self.tr("State"), width=140)]

    def _lay_out(self) -> None:
        self.table.set_columns(self._columns())
        self._side.setFixedWidth(wide(SIDE))
        inner = QVBoxLayout(self._side)
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(12)
        inner.addWidget(self._what)
        inner.addWidget(self.changes)
        inner.addWidget(self.stopped)
        inner.addWidget(self._facts)
        inner.addStretch(1)
        inner.addWidget(self.reason_field)
        inner.addLayout(hbox(self.withdraw, self.decline, None, spacing=12))
        inner.addWidget(self.approve)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.table, 1)
        body.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(hbox(Label(self.tr("Approvals"), font="title"), 16, self.states, None))
        column.addWidget(self.banner)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.states.changed.connect(lambda _key: self._turn())
        self._timer.timeout.connect(self._look)
        self.table.current_changed.connect(lambda _key: self._show_current())
        self.approve.clicked.connect(self._approve)
        self.decline.clicked.connect(self._decline)
        self.reason.returnPressed.connect(self._decline)
        self.withdraw.clicked.connect(self._withdraw)

    def first_focus(self) -> QWidget:
        """The list."""
        return self.table

    def _turn(self) -> None:
        self.table.set_rows([])
        self.table.set_columns(self._columns())
        self.refresh()

    def refresh(self) -> None:
        """Read the requests of this centre."""
        waiting = self.states.chosen == "waiting"
        head = self.tr("Nothing waits for a manager") if waiting else self.tr("No request was decided yet")
        self.table.set_empty("shield", head, self.tr("Requests sent from a dialog are listed here."))
        view = waiting_requests if waiting else decided_requests
        self.client.ask(self, view, then=self._set, key="approvals")

    def _set(self, rows: tuple[RequestRow, ...]) -> None:
        self._rows = {row.id: row for row in rows}
        place = self.window_.place
        zone = place.time_zone if place is not None else "UTC"
        self.table.set_rows([self._row(row, zone) for row in rows])
        if rows and self._current() is None:
            self.table.select(rows[0].id)
        self._show_current()

    def _row(self, row: RequestRow, zone: str) -> TableRow:
        second = " · ".join(filter(None, (row.patient_name, row.package_name)))
        cells: list[str | Cell] = [
            Cell(show.moment(row.asked_at, zone), second=row.requester_name),
            Cell(self._title(row), second=second, strong=True),
        ]
        if row.state is not RequestState.WAITING:
            cells.append(Cell(request_state_word(row.state), second=row.decided_by))
        return TableRow(row.id, cells)

    def _title(self, row: RequestRow) -> str:
        if row.redemption is None:
            return action_word(row.action)
        done = row.redemption
        return self.tr("Void {n} {service}").format(n=done.sessions, service=done.service_name)

    def _current(self) -> RequestRow | None:
        key = self.table.current_key()
        return self._rows.get(key) if isinstance(key, UUID) else None

    def _show_current(self) -> None:
        row = self._current()
        self._side.setVisible(row is not None)
        if row is None:
            return
        if row.id != self._shown:
            # a reason typed for one request is not meant for another
            self._shown = row.id
            self.reason.clear()
            self.reason_field.set_error(None)
            self._tell_ahead([])
        self._timer.start()
        self._what.set_text(request_words(row, self.window_.currency))
        self._facts.set_text(self._words(row))
        actor = self.window_.actor
        waiting = row.state is RequestState.WAITING
        is_manager = actor is not None and actor.role.includes(Role.MANAGER)
        self.approve.setVisible(waiting)
        self.decline.setVisible(waiting and is_manager)
        self.reason_field.setVisible(waiting and is_manager)
        self.withdraw.setVisible(waiting and actor is not None and actor.id == row.requester_id)

    def _words(self, row: RequestRow) -> str:
        lines = [self.tr("Asked by {name}").format(name=row.requester_name)]
        if row.reason:
            lines.append(self.tr("Reason: {words}").format(words=reason_word(row.reason)))
        if row.note:
            lines.append(row.note)
        if row.decided_by:
            lines.append(self.tr("{state} by {name}").format(state=request_state_word(row.state), name=row.decided_by))
        if row.state is RequestState.OVERTAKEN:
            lines.append(overtaken_words(row.outcome))
        if row.why_declined:
            lines.append(row.why_declined)
        return "\n".join(lines)

    # --- what it would do now ----------------------------------------------------------------------------------

    def _look(self) -> None:
        """Do it and take it back: before and after, or why it no longer can."""
        row = self._current()
        if row is not None and row.state is RequestState.WAITING:
            self.client.call(self, partial(look_ahead, waiting_id=row.id), partial(self._set_ahead, row))

    def _set_ahead(self, row: RequestRow, ahead: Ahead) -> None:
        self._changes[row.id] = changes_of(ahead, row, self.window_.currency)
        if row.id == self._shown:
            self._tell_ahead(self._changes[row.id], ahead.refusal)

    def _tell_ahead(self, changes: Sequence[Change], refusal: Refusal | None = None) -> None:
        self.changes.set_changes(changes)
        if refusal is None:
            self.stopped.set_words("")
        else:
            words = self.client.words(refusal)
            closed = self.tr("As things are, approving it would only close it.")
            self.stopped.set_words(str(words.head), closed)

    # --- deciding ----------------------------------------------------------------------------------------------

    def _approve(self) -> None:
        row = self._current()
        if row is not None:
            self.client.execute(self, ApproveRequest(waiting_id=row.id), self._approved, refused=self.show_refusal)

    def act_words(self, command: ApproveRequest) -> tuple[str, Sequence[Change]]:
        """What the request asks for, once more where it is signed."""
        row = self._rows.get(command.waiting_id)
        if row is None:
            return "", ()
        asked = self.tr("Asked by {name}.").format(name=row.requester_name)
        return f"{request_words(row, self.window_.currency)} {asked}", self._changes.get(row.id) or self._known(row)

    def _known(self, row: RequestRow) -> list[Change]:
        """Whoever signs before what it would do has been asked reads of a void what the list tells."""
        if row.redemption is None:
            return []
        done, left = row.redemption, self.tr("{n} left")
        after = left.format(n=done.left_now + done.sessions)
        return [Change(done.service_name, left.format(n=done.left_now), after, strong=True)]

    def _approved(self, state: RequestState) -> None:
        if state is RequestState.OVERTAKEN:
            self.banner.show_refusal(
                self.tr("It can no longer be done, so the request was closed."),
                self.tr("What happened meanwhile is shown under Decided."),
            )
        else:
            self.window_.toast(self.tr("Approved and done."))
        self.table.setFocus()
        self.refresh()

    def _decline(self) -> None:
        row = self._current()
        if row is None:
            return
        if not self.reason.words():
            self.reason_field.set_error(self.tr("Say why, so that the asker knows."))
            self.reason.setFocus()
            return
        command = DeclineRequest(waiting_id=row.id, note=self.reason.words())
        self.client.execute(self, command, self._closed, refused=self._refused)

    def _withdraw(self) -> None:
        row = self._current()
        if row is not None:
            command = DeclineRequest(waiting_id=row.id, withdraw=True)
            self.client.execute(self, command, self._closed, refused=self._refused)

    def _closed(self, state: RequestState) -> None:
        self.window_.toast(request_state_word(state))
        self.table.setFocus()
        self.refresh()

    def _refused(self, error: Refusal) -> None:
        self.show_refusal(error)
        self.refresh()
