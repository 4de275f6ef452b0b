"""A manager's yes to whatever asked for one: the general page, for commands no dialog of their own asks about."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.desk.command import Command
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.people import Person, approvers
from app.domain.approval import Action
from app.domain.errors import ApprovalNeeded, ApproverMayNot, PinLocked, PinTooSoon, Refusal, WrongPin
from ui import wording
from ui.client import Client
from ui.dialogs.act_form import Change
from ui.dialogs.act_parts import BeforeAndAfter
from ui.dialogs.shell import DialogShell
from ui.faults import window_of
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Combo, Field, PinEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import vbox
from ui.widgets.note import AlertNote

SECOND_MS = 1000
ABOUT_THE_PIN = (WrongPin, PinTooSoon, PinLocked, ApproverMayNot)


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
        super().__init__(parent, wording.action_word(action), icon="shield-check", side=True, width=760)
        self._client, self._command, self._needed = client, command, needed
        self._done: Callable[[Any], None] | None = None
        self._ended: Callable[[], None] | None = None
        self._people: dict[str, Person] = {}
        self._wait, self._wrong = 0, ""
        self.approver = Combo(self.tr("Approver"))
        self.pin = PinEdit(self.tr("PIN"))
        hint = self.tr("6 digits or more. There is no time limit.")
        self.pin_field = Field(self.tr("PIN"), self.pin, hint=hint)
        self.alert = AlertNote("alert-triangle")
        self.words, self.changes = Label("", font="body_strong", wrap=True), BeforeAndAfter()
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
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
        self._fill_side()
        self.foot_left.addWidget(self.send)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.approve)
        self.send.setVisible(self._command.approvable)
        self.approve.setEnabled(False)

    def _fill_side(self) -> None:
        owner = self._needed.needs_owner
        title = self.tr("The owner signs here") if owner else self.tr("A manager signs here")
        only = Label(self.tr("Only for this act."), font="small", token="muted")
        self.side.addLayout(vbox(Label(title, font="head"), only, spacing=2))
        self.approver_field = Field(self.tr("Approver"), self.approver)
        for part in (self.approver_field, self.pin_field, self.alert):
            self.side.addWidget(part)
        self.side.addStretch(1)
        line = QFrame()
        line.setObjectName("separator")
        line.setFixedHeight(1)
        nobody = Label(self.tr("Nobody at the desk who may sign?"), font="body_strong", wrap=True)
        waits = Label(
            self.tr("Send it for approval. It waits and holds nothing."), font="small", token="muted", wrap=True
        )
        self.side.addWidget(line)
        self.side.addLayout(vbox(nobody, waits, spacing=2))

    def _connect(self) -> None:
        self.keep.clicked.connect(self.reject)
        self.approve.clicked.connect(self.sign)
        self.send.clicked.connect(self.send_for_approval)
        self.approver.changed.connect(lambda _key: self._name_pin())
        self.pin.textEdited.connect(lambda _text: self.pin_field.set_error(None))
        self._timer.timeout.connect(self._tick)

    # --- who ---------------------------------------------------------------------------------------------------

    def fill(self, people: tuple[Person, ...]) -> None:
        """Who may sign here; the one at the keyboard first, if it is one of them."""
        self._people = {str(one.id): one for one in people}
        words = self.tr("{name}, {role}")
        self.approver.set_items(
            [(key, words.format(name=one.name, role=wording.role_word(one.role))) for key, one in self._people.items()]
        )
        actor = self._client.actor
        if actor is not None:
            self.approver.set_key(str(actor.id))
        if not people:
            self.alert.set_words(self.tr("Nobody here may sign this."), self.tr("Send it for approval instead."))
        self.approver_field.setVisible(bool(people))
        self.pin_field.setVisible(bool(people))
        self._name_pin()
        self._show_ready()
        self.pin.setFocus()

    def _name_pin(self) -> None:
        person = self._people.get(self.approver.key())
        if person is not None:
            label = self.tr("{name}'s PIN").format(name=person.name)
            self.pin_field.label.set_text(label)
            self.pin.setAccessibleName(label)

    def _show_ready(self) -> None:
        self.approve.setEnabled(bool(self._people) and not self._wait)

    # --- signing and sending -----------------------------------------------------------------------------------

    def sign(self) -> None:
        """The same command once more, with the signature."""
        person = self._people.get(self.approver.key())
        if person is None or self._wait:
            return
        if not self.pin.text():
            self.pin_field.set_error(self.tr("Type the PIN."))
            self.pin.setFocus()
            return
        self._set_busy(busy=True)
        self._client.execute(
            self,
            self._command,
            self._finish,
            refused=self._refused,
            ended=self._free,
            approval=(person.id, self.pin.text()),
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
        self.pin.clear()
        self.pin.setFocus()
        words = self._client.words(error)
        if not isinstance(error, ABOUT_THE_PIN):
            self.show_refusal(error)
            return
        self.alert.set_words(words.head, words.next_step)
        self._wrong, self._wait = words.head, int(getattr(error, "wait_seconds", 0))
        if self._wait:
            self._timer.start()
        self._show_ready()

    def _tick(self) -> None:
        self._wait = max(0, self._wait - 1)
        if self._wait:
            self.alert.set_words(self._wrong, self.tr("Try again in {seconds} s.").format(seconds=self._wait))
        else:
            self._timer.stop()
            self.alert.set_words(self._wrong, self.tr("You can try again now."))
        self._show_ready()

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

    def hideEvent(self, event: QHideEvent) -> None:
        """No clock runs in a dialog nobody sees."""
        super().hideEvent(event)
        if not self._wait:
            self._timer.stop()
