"""A manager's yes to whatever asked for one: the general page, for commands no dialog of their own asks about."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desk.command import Command
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.people import Person, approvers
from app.domain.approval import Action
from app.domain.errors import ApprovalNeeded, Refusal
from ui import wording
from ui.client import Client
from ui.dialogs.act_form import Change
from ui.dialogs.act_parts import BeforeAndAfter
from ui.dialogs.shell import DialogShell
from ui.dialogs.sign_side import SignSide
from ui.faults import window_of
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label


@runtime_checkable
class Telling(Protocol):
    """A page that can say what its command would do, so that nobody signs blindly."""

    def act_words(self, command: Command[Any]) -> tuple[str, Sequence[Change]]:
        """One sentence, and what would be before and after where it is known."""


class ApprovalDialog(DialogShell):
    """Left: what needs a yes and why. Right: who signs. The same command is sent again with the signature."""

    def __init__(self, client: Client, parent: QWidget, command: Command[Any], needed: ApprovalNeeded) -> None:
        """`approved` and `kept` are called by `answer`'s caller; nothing is written until the PIN is right."""
        action = Action(needed.action)
        super().__init__(parent, wording.action_word(action), icon="shield-check", side=True)
        self._client, self._command, self._needed = client, command, needed
        self._done: Callable[[Any], None] | None = None
        self._ended: Callable[[], None] | None = None
        self.signer = SignSide(may_wait=command.approvable)
        self.approver, self.pin = self.signer.approver, self.signer.pin
        self.words, self.changes = Label("", font="body_strong", wrap=True), BeforeAndAfter()
        self.send = ActionButton(self.tr("Send for approval"), icon="send", size="lg")
        self.keep = ActionButton(self.tr("Leave it"), key="Esc", size="lg")
        self.approve = ActionButton(self.tr("Approve"), icon="check", key="Enter", kind="primary", size="lg")
        self._fill_pages(action)
        self._connect()

    @classmethod
    def answer(
        cls,
        client: Client,
        owner: QObject,
        command: Command[Any],
        needed: ApprovalNeeded,
        *,
        done: Callable[[Any], None],
        ended: Callable[[], None],
    ) -> None:
        """Open over the owner's window."""
        parent = window_of(owner)
        if parent is None:
            ended()
            return
        dialog = cls(client, parent, command, needed)
        dialog.opened_for = owner
        if isinstance(owner, Telling):
            dialog.tell(*owner.act_words(command))
        dialog._done, dialog._ended = done, ended
        dialog.open()
        client.ask(dialog, partial(approvers, needs_owner=needed.needs_owner, not_by=needed.not_by), then=dialog.fill)

    # --- laying out --------------------------------------------------------------------------------------------

    def tell(self, sentence: str, changes: Sequence[Change] = ()) -> None:
        """What would happen, before anybody types a PIN."""
        self.words.set_text(sentence)
        self.words.setVisible(bool(sentence))
        self.changes.set_changes(changes)

    def _fill_pages(self, action: Action) -> None:
        for part in (self.words, self.changes, Label(wording.action_why(action), token="muted", wrap=True)):
            self.body.addWidget(part)
        unchanged = self.tr("Nothing is written until somebody has signed.")
        self.body.addWidget(Label(unchanged, font="small", token="muted", wrap=True))
        self.body.addStretch(1)
        self.tell("")
        self.signer.set_needs_owner(needed=self._needed.needs_owner)
        self.side.addWidget(self.signer)
        self.foot_left.addWidget(self.send)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.approve)
        self.send.setVisible(self._command.approvable)
        self.approve.setEnabled(False)

    def _connect(self) -> None:
        self.keep.clicked.connect(self.reject)
        self.approve.clicked.connect(self.sign)
        self.send.clicked.connect(self.send_for_approval)
        self.signer.ready_changed.connect(self._show_ready)

    # --- who ---------------------------------------------------------------------------------------------------

    def fill(self, people: tuple[Person, ...]) -> None:
        """Who may sign here; the one at the keyboard first, if it is one of them."""
        self.signer.set_people(people, self._client.actor)
        self.pin.setFocus()

    def _show_ready(self) -> None:
        self.approve.setEnabled(self.signer.can_sign)

    # --- signing and sending -----------------------------------------------------------------------------------

    def sign(self) -> None:
        """The same command once more, with the signature."""
        signature = self.signer.signature()
        if signature is None:
            self.fit()
            return
        self._set_busy(busy=True)
        self._client.execute(
            self, self._command, self._finish, refused=self._refused, ended=self._free, approval=signature
        )

    def send_for_approval(self) -> None:
        """It waits in Approvals; the sender goes on."""
        self._set_busy(busy=True)
        request = SendForApproval.of(self._command)
        self._client.execute(self, request, self._sent, refused=self._refused, ended=self._free)

    def _finish(self, result: Any) -> None:  # noqa: ANN401 - the command's own result
        done, self._done, self._ended = self._done, None, None
        self.accept()
        if done is not None:
            done(result)

    def _sent(self, _request_id: UUID) -> None:
        toast = getattr(self._window, "toast", None)
        self.reject()
        if toast is not None:
            toast(self.tr("Sent for approval. Nothing is changed until somebody signs it."), icon="send")

    def _refused(self, error: Refusal) -> None:
        self._free()
        if not self.signer.refuse(error, self._client.words(error)):
            self.show_refusal(error)
            self.pin.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        for button in (self.send, self.approve):
            button.setEnabled(not busy)

    def _free(self) -> None:
        self._set_busy(busy=False)
        self._show_ready()

    def reject(self) -> None:
        """Leave it: whoever sent the command may be used again."""
        super().reject()
        ended, self._ended, self._done = self._ended, None, None
        if ended is not None:
            ended()
