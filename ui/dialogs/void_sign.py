"""The manager's part of the void dialog: sign with a PIN, or see that it was sent for approval."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.desk.views.voids import VoidPage
from app.domain.errors import PinTooSoon, Refusal, WrongPin
from ui import wording
from ui.widgets.fields import Combo, Field, PinEdit
from ui.widgets.labels import Label
from ui.widgets.note import AlertNote
from ui.widgets.picture import Picture
from ui.wording import Sentence


class VoidSign(QStackedWidget):
    """Pages of the dialog's right side: sign (with what was wrong with the last PIN), or sent."""

    ready_changed = Signal()

    def __init__(self, page: VoidPage) -> None:
        """Offer who may sign here."""
        super().__init__()
        self.setAccessibleName(self.tr("Approval"))
        self._names = {str(person.id): person.name for person in page.approvers}
        self.approver = Combo(self.tr("Approver"))
        self.pin = PinEdit(self.tr("PIN"))
        self.pin_field = Field(self.tr("PIN"), self.pin, hint=self.tr("6 digits or more. There is no time limit."))
        self.alert = AlertNote("alert-triangle")
        self._head, self._wait = "", 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self.addWidget(self._sign_page(page))
        self._fill(page)
        self.approver.changed.connect(self._approver_chosen)
        self.pin.textEdited.connect(lambda _text: self.pin_field.set_error(None))

    # --- the sign page -----------------------------------------------------------------------------------------

    def _sign_page(self, page: VoidPage) -> QWidget:
        sign = QWidget()
        whole = QVBoxLayout(sign)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        title = self.tr("The owner signs here") if page.needs_owner else self.tr("A manager signs here")
        whole.addLayout(_title("shield-check", title))
        whole.addWidget(Label(self._why(page), font="small", token="muted", wrap=True))
        if page.approvers:
            whole.addWidget(Field(self.tr("Approver"), self.approver))
            whole.addWidget(self.pin_field)
        else:
            nobody = AlertNote("user")
            nobody.set_words(self.tr("Nobody here may sign."), self.tr("Send it for approval instead."))
            whole.addWidget(nobody)
        self.alert.hide()
        whole.addWidget(self.alert)
        whole.addStretch(1)
        line = QFrame()
        line.setObjectName("separator")
        line.setFixedHeight(1)
        whole.addWidget(line)
        words = self.tr("Send it for approval. The count stays {n} until someone approves.")
        aside = QVBoxLayout()
        aside.setSpacing(2)
        aside.addWidget(Label(self.tr("No manager at the desk?"), font="body_strong"))
        aside.addWidget(Label(words.format(n=page.redemption.left_now), font="small", token="muted", wrap=True))
        whole.addLayout(aside)
        return sign

    def _why(self, page: VoidPage) -> str:
        words = [self.tr("Asked by {name}. Only for this void.").format(name=page.actor_name)]
        if page.needs_owner:
            words.append(self.tr("Recorded more than {n} days ago, so the owner decides.").format(n=page.void_days))
        if page.barred_name:
            words.append(self.tr("{name} recorded it, so somebody else signs.").format(name=page.barred_name))
        return " ".join(words)

    def _fill(self, page: VoidPage) -> None:
        self.approver.set_items(
            [
                (
                    str(person.id),
                    self.tr("{name}, {role}").format(name=person.name, role=wording.role_word(person.role)),
                )
                for person in page.approvers
            ]
        )
        if str(page.actor_id) in self._names:
            self.approver.set_key(str(page.actor_id))
        self._approver_chosen()

    def _approver_chosen(self, *_: object) -> None:
        name = self._names.get(self.approver.key(), "")
        label = self.tr("{name}'s PIN").format(name=name)
        self.pin_field.label.set_text(label)
        self.pin.setAccessibleName(label)
        self.pin.clear()
        self.clear_alert()

    @property
    def can_sign(self) -> bool:
        """Somebody may sign, and need not wait after wrong guesses."""
        return bool(self._names) and not self._wait and self.currentIndex() == 0

    def signature(self) -> tuple[UUID, str] | None:
        """(approver, PIN); None, with the reason beside the field, where no PIN was typed."""
        if not self.pin.text():
            self.pin_field.set_error(self.tr("Type the PIN, or send it for approval."))
            self.pin.setFocus()
            return None
        return UUID(self.approver.key()), self.pin.text()

    # --- a wrong PIN -------------------------------------------------------------------------------------------

    def refuse(self, refusal: Refusal, sentence: Sentence) -> None:
        """Say what was wrong with the signature, how many guesses are left, and how long to wait."""
        self.pin.clear()
        self._head = sentence.head
        self._wait = refusal.wait_seconds if isinstance(refusal, WrongPin | PinTooSoon) else 0
        self.alert.set_words(sentence.head, sentence.next_step)
        self.alert.show()
        if self._wait:
            self._timer.start()
        self.ready_changed.emit()
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_alert(self) -> None:
        """A new try."""
        self._timer.stop()
        self._wait = 0
        self.alert.hide()
        self.ready_changed.emit()

    def _tick(self) -> None:
        self._wait = max(0, self._wait - 1)
        if self._wait:
            self.alert.set_words(self._head, self.tr("Try again in {n} s.").format(n=self._wait))
        else:
            self._timer.stop()
            self.alert.set_words(self._head, self.tr("Try again, or send it for approval."))
        self.ready_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """A wait goes on after the desk was locked."""
        super().showEvent(event)
        if self._wait:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """No clock runs and no PIN stays in a dialog nobody sees."""
        self._timer.stop()
        self.pin.clear()
        super().hideEvent(event)

    # --- sent --------------------------------------------------------------------------------------------------

    def show_sent(self, left_now: int) -> None:
        """It waits in Approvals now."""
        sent = QWidget()
        whole = QVBoxLayout(sent)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(_title("send", self.tr("Sent for approval")))
        words = self.tr(
            "It waits in Approvals. The count stays {n} until someone approves; nobody is kept from redeeming."
        )
        whole.addWidget(Label(words.format(n=left_now), token="muted", wrap=True))
        whole.addStretch(1)
        self.addWidget(sent)
        self.setCurrentWidget(sent)
        self.ready_changed.emit()


def _title(icon: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(Picture(icon, 20, "accent"))
    row.addWidget(Label(words, font="head"), 1)
    return row
