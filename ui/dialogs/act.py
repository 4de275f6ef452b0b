"""One dialog for every act on a package: what happens in one sentence, before and after, why, and who signs."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton

from app.desk.command import Command
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.desk import Desk
from app.desk.preview import Preview
from app.desk.settings import ClinicSettings
from app.desk.views.clinic import settings
from app.desk.views.people import Person, approvers
from app.domain.errors import ApprovalNeeded, ReasonMissing, Refusal
from ui.client import Client
from ui.dialogs.act_form import ActForm, Reason
from ui.dialogs.act_parts import BeforeAndAfter, ReasonPicker
from ui.dialogs.papers import PapersDialog
from ui.dialogs.shell import DialogShell
from ui.dialogs.sign_side import SignSide
from ui.errands import fields_of
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PREVIEW_MS = 120
"""As long as somebody goes on typing, nothing is asked."""


class ActDialog(DialogShell):
    """The form's act with a manager's PIN, or sent for approval; Esc leaves everything as it is."""

    carried_out = Signal(object)
    """The command's own result."""

    def __init__(self, client: Client, window: "MainWindow", form: ActForm) -> None:
        """Ask the form what to show; nothing is written before somebody signs."""
        super().__init__(window, form.title, icon=form.icon, side=form.needs_approval, width=form.room)
        self._client, self._main, self.form = client, window, form
        self._command: Command[Any] | None = None
        self._request: SendForApproval | None = None
        self._needed: ApprovalNeeded | None = None
        self._asked = 0
        self._under_way = self._possible = self._pending = self._wanted = False
        self._usual = "other"
        self.words = Label("", font="body_strong", wrap=True)
        self.changes = BeforeAndAfter()
        self.reason = ReasonPicker()
        self.sign = SignSide()
        self.send = ActionButton(self.tr("Send for approval"), icon="send", size="lg")
        self.keep = ActionButton(self.tr("Leave it"), key="Esc", size="lg")
        kind = "danger" if form.danger else "primary"
        self.act = ActionButton(form.verb, icon=form.icon, key="Enter", kind=kind, size="lg")
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._fill()
        self._connect()

    def _fill(self) -> None:
        self.head_note.set_text(self.form.card.name)
        for part in (self.words, self.form, self.changes, self.reason):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.form.setVisible(self.form.column.count() > 0)
        self.reason.setVisible(self.form.needs_reason)
        self.changes.hide()
        if self.form.needs_approval:
            self.side.addWidget(self.sign)
            self.foot_left.addWidget(self.send)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.act)
        self.act.setDefault(True)

    def _connect(self) -> None:
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self.carry_out)
        self.send.clicked.connect(self.send_for_approval)
        self.form.changed.connect(self._form_changed)
        self.sign.ready_changed.connect(self._show_ready)
        self._timer.timeout.connect(self._ask_preview)

    def open(self) -> None:
        """Show it, then ask what would happen."""
        super().open()
        self._client.ask(self, settings, then=self._set_settings)
        if self.form.needs_approval:
            self._client.ask(self, approvers, then=self._set_people)
        self.form.begin(self._client, self._main)

    def _focus_first(self) -> None:
        """The act's own first field, ready to be typed over; else why."""
        target = self.form.first or (self.reason.reasons if self.form.needs_reason else None)
        if target is None:
            super()._focus_first()
            return
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _set_settings(self, choices: ClinicSettings) -> None:
        self.reason.set_reasons(choices.act_reasons)
        self._usual = next(iter(choices.act_reasons), "other")
        self._form_changed()

    # --- what would happen -------------------------------------------------------------------------------------

    def _form_changed(self) -> None:
        self._possible, self._pending, self._wanted = False, True, False
        self.words.set_text(self.form.sentence())
        self._show_ready()
        self._timer.start()

    def _enter(self) -> None:
        """Enter before the preview has come waits for it: whoever types fast is not ignored."""
        focused = self.focusWidget()
        if self._pending and (focused is self.act or not isinstance(focused, QAbstractButton)):
            self._wanted = True
            return
        super()._enter()

    def _previewed(self) -> None:
        """What would happen is known now."""
        self._pending = False
        self._show_ready()
        self.fit()
        if self._wanted and self.act.isEnabled():
            self._wanted = False
            self.carry_out()

    def _ask_preview(self) -> None:
        """Any reason will do to see what would happen."""
        command = self.form.command(Reason(self._usual, "-"))
        self._asked += 1
        if command is None:
            self._pending = False
            self.banner.clear()
            self.changes.set_changes([])
            return
        asked = self._asked
        self._client.call(
            self,
            partial(_preview, command=command),
            lambda found: self._show_preview(asked, found),
            refused=lambda refusal: self._cannot(asked, refusal),
        )

    def _show_preview(self, asked: int, found: Preview[Any]) -> None:
        if asked != self._asked:
            return
        self.banner.clear()
        self._possible = True
        self.changes.set_changes(self.form.changes(found.result))
        self.words.set_text(self.form.sentence())
        if found.needed is not None and self._differs(found.needed):
            self._needed = found.needed
            self.sign.set_needs_owner(needed=found.needed.needs_owner)
            who = partial(approvers, needs_owner=found.needed.needs_owner, not_by=found.needed.not_by)
            self._client.ask(self, who, then=self._set_people)
        self._previewed()

    def _set_people(self, people: tuple[Person, ...]) -> None:
        self.sign.set_people(people, self._client.actor)

    def _differs(self, needed: ApprovalNeeded) -> bool:
        known = self._needed
        return known is None or (known.needs_owner, known.not_by) != (needed.needs_owner, needed.not_by)

    def _cannot(self, asked: int, refusal: Refusal) -> None:
        """A rule would say no: told now, before anybody types a PIN."""
        if asked != self._asked:
            return
        self._possible = False
        self.changes.set_changes([])
        self.show_refusal(refusal)
        self._previewed()

    def _show_ready(self) -> None:
        ready = self._possible and not self._under_way
        self.send.setEnabled(ready)
        self.act.setEnabled(ready and (self.sign.can_sign or not self.form.needs_approval))
        self.keep.setEnabled(not self._under_way)

    # --- signing and sending -----------------------------------------------------------------------------------

    def carry_out(self) -> None:
        """Send the act, with the approver's PIN where it takes one."""
        command = self._complete()
        if command is None:
            return
        approval = self.sign.signature() if self.form.needs_approval else None
        if approval is None and self.form.needs_approval:
            self.fit()
            return
        self._begin()
        self._client.execute(self, command, self._finish, refused=self._refused, ended=self._free, approval=approval)

    def send_for_approval(self) -> None:
        """No manager at the desk: let it wait in Approvals."""
        command = self._complete()
        if command is None:
            return
        if self._request is None:
            self._request = SendForApproval.of(command)
        self._begin()
        self._client.execute(self, self._request, self._sent, refused=self._refused, ended=self._free)

    def _complete(self) -> Command[Any] | None:
        """The act as typed; a further try of the same one keeps its id, so that it can never count twice."""
        if self._under_way:
            return None
        reason = self.reason.reason() if self.form.needs_reason else Reason("")
        asked = self.form.command(reason) if reason is not None else None
        self.fit()
        if asked is None:
            return None
        if self._command is None or fields_of(asked) != fields_of(self._command):
            self._command, self._request = asked, None
        return self._command

    def _begin(self) -> None:
        self._under_way = True
        self.banner.clear()
        self._show_ready()

    def _free(self) -> None:
        self._under_way = False
        self._show_ready()

    def _finish(self, result: Any) -> None:  # noqa: ANN401 - the command's own result
        self._under_way = False
        said, strong = self.form.done_words(result)
        self._main.toast(said, strong, self._links(result))
        self.carried_out.emit(result)
        self.accept()

    def _links(self, result: Any) -> list[tuple[str, Callable[[], object]]]:  # noqa: ANN401 - as above
        card, client, window = self.form.paper_of(result), self._client, self._main
        if card is None:
            return []
        return [(self.tr("Print"), lambda: PapersDialog(client, window, card).open())]

    def _sent(self, request_id: UUID) -> None:
        del request_id
        self._under_way = False
        self._main.toast(self.tr("Sent for approval. Nothing is changed until somebody signs it."), icon="send")
        self.accept()

    def _refused(self, refusal: Refusal) -> None:
        self._free()
        if self.sign.refuse(refusal, self._client.words(refusal)):
            self.fit()
            return
        if isinstance(refusal, ReasonMissing):
            self.reason.reason_field.set_error(self._client.words(refusal).head)
        else:
            self._command = self._request = None
            self.show_refusal(refusal)
        self.fit()

    def reject(self) -> None:
        """Leave it, unless it is on its way."""
        if not self._under_way:
            super().reject()


def _preview(desk: Desk, command: Command[Any]) -> Preview[Any]:
    return desk.preview(command)
