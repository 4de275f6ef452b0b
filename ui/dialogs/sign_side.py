"""The manager's side of a dialog: who signs, the PIN, what was wrong with the last one, and how long to wait."""

from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.desk.views.people import Person
from app.domain.errors import ApproverMayNot, PinLocked, PinTooSoon, Refusal, WrongPin
from app.domain.staff import Actor
from ui import wording
from ui.widgets.fields import Combo, Field, PinEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox
from ui.widgets.note import AlertNote
from ui.widgets.picture import Picture
from ui.wording import Sentence

SECOND_MS = 1000
ABOUT_THE_PIN = (WrongPin, PinTooSoon, PinLocked, ApproverMayNot)


class SignSide(QStackedWidget):
    """Offers who may sign here; gives the signature, and shows why one was refused, or that it was sent."""

    ready_changed = Signal()

    def __init__(self, *, may_wait: bool = True) -> None:
        """`may_wait` where the act can be sent for approval instead."""
        super().__init__()
        self.setAccessibleName(self.tr("Approval"))
        self._people: dict[str, Person] = {}
        self._wait, self._wrong = 0, ""
        self.title = Label("", font="head", wrap=True)
        self.only = Label(self.tr("Only for this act."), font="small", token="muted", wrap=True)
        self.approver = Combo(self.tr("Approver"))
        self.pin = PinEdit(self.tr("PIN"))
        hint = self.tr("6 digits or more. There is no time limit.")
        self.approver_field = Field(self.tr("Approver"), self.approver)
        self.pin_field = Field(self.tr("PIN"), self.pin, hint=hint)
        self.alert = AlertNote("alert-triangle")
        self._nobody = Label(self.tr("Nobody at the desk who may sign?"), font="body_strong", wrap=True)
        waits = self.tr("Send it for approval. It waits and holds nothing.")
        self._waits = Label(waits, font="small", token="muted", wrap=True)
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self.addWidget(self._sign_page(may_wait=may_wait))
        self.set_needs_owner(needed=False)
        self.approver.changed.connect(lambda _key: self._another())
        self.pin.textEdited.connect(lambda _text: self.pin_field.set_error(None))
        self._timer.timeout.connect(self._tick)

    def _sign_page(self, *, may_wait: bool) -> QWidget:
        page = QWidget()
        whole = _column(page)
        whole.addLayout(vbox(_titled("shield-check", self.title), self.only, spacing=4))
        for part in (self.approver_field, self.pin_field, self.alert):
            whole.addWidget(part)
        whole.addStretch(1)
        if may_wait:
            line = QFrame()
            line.setObjectName("separator")
            line.setFixedHeight(1)
            whole.addWidget(line)
            whole.addLayout(vbox(self._nobody, self._waits, spacing=4))
        return page

    def set_waits(self, nobody: str, waits: str) -> None:
        """What is said of sending it: who is missed, and what it means to wait."""
        self._nobody.set_text(nobody)
        self._waits.set_text(waits)

    def show_sent(self, words: str) -> None:
        """It waits in Approvals now: nothing is left to sign here."""
        page = QWidget()
        whole = _column(page)
        whole.addLayout(_titled("send", Label(self.tr("Sent for approval"), font="head", wrap=True)))
        whole.addWidget(Label(words, token="muted", wrap=True))
        whole.addStretch(1)
        self.addWidget(page)
        self.setCurrentWidget(page)
        self.ready_changed.emit()

    # --- who ---------------------------------------------------------------------------------------------------

    def set_needs_owner(self, *, needed: bool) -> None:
        """Say whose yes it takes."""
        self.title.set_text(self.tr("The owner signs here") if needed else self.tr("A manager signs here"))

    def set_people(self, people: tuple[Person, ...], actor: Actor | None) -> None:
        """Who may sign here; the one at the keyboard first, if it is one of them."""
        if actor is not None:
            self.only.set_text(self.tr("Asked by {name}. Only for this act.").format(name=actor.name))
        before = self.approver.key()
        self._people = {str(one.id): one for one in people}
        words = self.tr("{name}, {role}")
        self.approver.set_items(
            [(key, words.format(name=one.name, role=wording.role_word(one.role))) for key, one in self._people.items()]
        )
        if before in self._people:
            self.approver.set_key(before)
        elif actor is not None:
            self.propose(actor.id)
        if not people:
            self.alert.set_words(self.tr("Nobody here may sign this."), self.tr("Send it for approval instead."))
        self.approver_field.setVisible(bool(people))
        self.pin_field.setVisible(bool(people))
        self._name_pin()
        self.ready_changed.emit()

    def propose(self, person_id: UUID) -> None:
        """This one first, if it is one of them."""
        if str(person_id) in self._people:
            self.approver.set_key(str(person_id))
            self._name_pin()

    def _another(self) -> None:
        """Another signs: neither the PIN nor the wait of the one before is theirs."""
        self._timer.stop()
        self._wait = 0
        self.pin.clear()
        self.alert.set_words("")
        self._name_pin()
        self.ready_changed.emit()

    def _name_pin(self) -> None:
        person = self._people.get(self.approver.key())
        if person is not None:
            label = self.tr("{name}'s PIN").format(name=person.name)
            self.pin_field.label.set_text(label)
            self.pin.setAccessibleName(label)

    # --- the signature -----------------------------------------------------------------------------------------

    @property
    def can_sign(self) -> bool:
        """Whether somebody may, and no wait runs."""
        return bool(self._people) and not self._wait and self.currentIndex() == 0

    def signature(self) -> tuple[UUID, str] | None:
        """(approver, PIN); None where none was typed, and the field says so."""
        person = self._people.get(self.approver.key())
        if person is None or self._wait:
            return None
        if not self.pin.text():
            self.pin_field.set_error(self.tr("Type the PIN."))
            self.pin.setFocus()
            return None
        return person.id, self.pin.text()

    def refuse(self, error: Refusal, words: Sentence) -> bool:
        """Empty the PIN; gives whether the refusal was about the signature, which is then told here."""
        self.pin.clear()
        if not isinstance(error, ABOUT_THE_PIN):
            return False
        self.pin.setFocus()
        self.alert.set_words(words.head, words.next_step)
        self._wrong, self._wait = words.head, int(getattr(error, "wait_seconds", 0))
        if self._wait:
            self._timer.start()
        self.ready_changed.emit()
        return True

    def _tick(self) -> None:
        self._wait = max(0, self._wait - 1)
        if self._wait:
            self.alert.set_words(self._wrong, self.tr("Try again in {seconds} s.").format(seconds=self._wait))
        else:
            self._timer.stop()
            self.alert.set_words(self._wrong, self.tr("You can try again now."))
        self.ready_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """No PIN stays in a dialog nobody sees; a wait goes on while the desk is locked."""
        self.pin.clear()
        super().hideEvent(event)


def _column(page: QWidget) -> QVBoxLayout:
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(16)
    return whole


def _titled(icon: str, title: Label) -> QHBoxLayout:
    head = hbox(Picture(icon, 24, "accent"), title, spacing=8)
    head.setStretch(1, 1)
    return head
