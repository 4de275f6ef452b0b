"""Voiding a redemption: what, why and who signs, in one dialog; the signature is a page of it."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from app.desk.commands.send_for_approval import SendForApproval
from app.desk.commands.void_redemption import VoidRedemption
from app.desk.views.redemptions import Redeemed
from app.desk.views.voids import VoidPage, void_page
from app.domain.errors import ReasonMissing, Refusal
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.dialogs.void_facts import VoidBalance, VoidFacts
from ui.dialogs.void_reason import VoidReason
from ui.dialogs.void_sign import VoidSign
from ui.errands import fields_of
from ui.keys import bind
from ui.widgets.buttons import ActionButton

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class VoidDialog(DialogShell):
    """Undoes one whole redemption with a manager's PIN, or sends it for approval; Esc keeps the redemption."""

    voided = Signal(object)
    """`Redeemed`: the redemption, struck through, and the wallet as it is now."""

    def __init__(self, client: Client, window: "MainWindow", line_id: UUID) -> None:
        """Empty until `open`."""
        super().__init__(window, self.tr("Void redemption"), icon="undo", side=True)
        self._client, self._main, self._line_id = client, window, line_id
        self._command: VoidRedemption | None = None
        self._request: SendForApproval | None = None
        self._under_way = False
        self.page: VoidPage | None = None
        self.send = ActionButton(self.tr("Send for approval"), icon="send", size="lg")
        self.keep = ActionButton(self.tr("Keep redemption"), key="Esc", size="lg")
        self.approve = ActionButton(self.tr("Approve void"), icon="undo", key="Enter", kind="danger", size="lg")
        self.foot_left.addWidget(self.send)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.approve)
        self.keep.clicked.connect(self.reject)
        self.send.clicked.connect(self.send_for_approval)
        self.approve.clicked.connect(self.approve_void)
        for shortcut in bind(self, "Return", self._enter):
            # a key held down is one action of a person
            shortcut.setAutoRepeat(False)
        self._show_ready()

    def open(self) -> None:
        """Ask the desk about that redemption, and show the dialog once it has answered."""
        self._client.ask(self, void_page, self._line_id, then=self._open_filled, refused=self._cannot_open)

    def _open_filled(self, page: VoidPage) -> None:
        self._fill(page)
        self.reason.reasons.focus_first()
        super().open()

    def _cannot_open(self, refusal: Refusal) -> None:
        self._main.toast(str(self._client.words(refusal)), icon="alert-triangle")
        self.deleteLater()

    # --- the pages ---------------------------------------------------------------------------------------------

    def _fill(self, page: VoidPage) -> None:
        self.page, done = page, page.redemption
        self.set_title(
            self.tr("Void {n} {service} for {person}?").format(
                n=done.sessions, service=done.service_name, person=done.person_name.split()[0]
            )
        )
        self.head_note.set_text(self.tr("{head}, {number}").format(head=done.head_name, number=done.head_record_number))
        self.reason, self.sign = VoidReason(page), VoidSign(page)
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(12)
        self.body.addWidget(VoidFacts(page))
        self.body.addWidget(VoidBalance(page, self._main.currency))
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        self.side.addWidget(self.sign)
        self.sign.ready_changed.connect(self._show_ready)
        if done.voided:
            self.banner.show_refusal(self.tr("This redemption is void already."), self.tr("Nothing is left to undo."))
        self._show_ready()

    def _show_ready(self) -> None:
        """Only what can be done can be pressed."""
        possible = self.page is not None and not self.page.redemption.voided and not self._under_way
        self.send.setEnabled(possible)
        self.approve.setEnabled(possible and self.sign.can_sign)
        self.keep.setEnabled(not self._under_way)

    # --- signing -----------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        """Enter presses the button that has the focus, else it approves."""
        focused = QApplication.focusWidget()
        if focused in (self.send, self.keep):
            focused.click()
        else:
            self.approve.click()

    def approve_void(self) -> None:
        """Send the void with the approver's PIN; pressed twice it is sent once."""
        signature = None
        if not self._under_way and self.reason.is_complete():
            signature = self.sign.signature()
        self.fit()
        if signature is None:
            return
        command = self._asked()
        self._begin()
        self._client.execute(self, command, self._done, refused=self._refused, ended=self._ended, approval=signature)

    def send_for_approval(self) -> None:
        """No manager at the desk: let it wait in Approvals."""
        complete = not self._under_way and self.reason.is_complete()
        self.fit()
        if not complete:
            return
        command = self._asked()
        if self._request is None:
            self._request = SendForApproval.of(command)
        self._begin()
        self._client.execute(self, self._request, self._sent, refused=self._refused, ended=self._ended)

    def _asked(self) -> VoidRedemption:
        """The void as chosen; a further try of the same one keeps its id, so that it can never count twice."""
        asked = VoidRedemption(line_id=self._line_id, reason=self.reason.reason, note=self.reason.words)
        if self._command is None or fields_of(asked) != fields_of(self._command):
            self._command, self._request = asked, None
        return self._command

    def _begin(self) -> None:
        self._under_way = True
        self.banner.clear()
        self._show_ready()

    # --- answers -----------------------------------------------------------------------------------------------

    def _done(self, result: Redeemed) -> None:
        self._under_way = False
        left = self.tr("{n} left.").format(n=result.redemption.left_now)
        self._main.toast(self.tr("Void done."), strong=left)
        self.voided.emit(result)
        self.accept()

    def _sent(self, request_id: UUID) -> None:
        del request_id
        self._under_way = False
        self.sign.tell_sent()
        self.reason.setEnabled(False)
        self.send.hide()
        self.approve.hide()
        self.keep.setText(self.tr("Close"))
        self._show_ready()
        self.keep.setFocus()

    def _ended(self) -> None:
        """Trouble: nothing was saved that this dialog knows of; trying again is safe."""
        self._under_way = False
        self._show_ready()

    def _refused(self, refusal: Refusal) -> None:
        self._under_way = False
        sentence = self._client.words(refusal)
        self._show_ready()
        if isinstance(refusal, ReasonMissing):
            self.reason.reason_field.set_error(sentence.head)
        elif not self.sign.refuse(refusal, sentence):
            self._command = self._request = None
            self.banner.show_refusal(sentence.head, sentence.next_step)
        self.fit()

    def reject(self) -> None:
        """Keep the redemption, unless its void is on its way."""
        if not self._under_way:
            super().reject()
