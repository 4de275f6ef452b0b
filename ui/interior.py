"""The inside of the main window: the page one signs in on, the frame, and what lock and switch do to them."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.idle import IdleWatch
from ui.screens.sign_in import SignInPage
from ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from app.desk.command import Command
    from app.desk.desk import Desk
    from app.desk.work import Place, Read
    from app.domain.errors import Refusal
    from app.domain.staff import Actor
    from ui.client import Client
    from ui.frame import Frame
    from ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Parked:
    """What somebody had in hand when the window was locked."""

    screen: str
    dialogs: tuple[QDialog, ...]
    focus: QWidget | None


class Interior(QObject):
    """Owns the pages that fill the window, and who is in front of them."""

    def __init__(self, window: "MainWindow") -> None:
        """The sign-in page, until the clinic is open."""
        super().__init__(window)
        self._window = window
        self.frame: Frame | None = None
        self.actor: Actor | None = None
        self._client: Client | None = None
        self._parked: dict[UUID, Parked] = {}
        self._last: UUID | None = None
        """Who locked."""
        self.idle = IdleWatch(window)
        self.idle.passed.connect(self.lock)
        self.sign_in = SignInPage()
        self.sign_in.signed_in.connect(self.enter)
        self.cover = QStackedWidget()
        self.cover.addWidget(self.sign_in)
        whole = QVBoxLayout(window)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.cover)
        FocusRing.install(window)
        self.sign_in.name.setFocus()

    @property
    def client(self) -> "Client":
        """The door to the desk, once it is open."""
        if self._client is None:
            message = "the clinic is not open yet"
            raise RuntimeError(message)
        return self._client

    @property
    def place(self) -> "Place | None":
        """Where this desk stands."""
        return self._client.place if self._client else None

    # --- opening, locking, switching ---------------------------------------------------------------------------

    def open_clinic(self, client: "Client", *, notice: str = "", hint: str = "") -> None:
        """The desk is open: whoever works here may sign in; `notice` stays on every page (the sample clinic)."""
        from ui.frame import Frame  # noqa: PLC0415 - loaded after the first paint

        self._client = client
        client.set_approver(partial(_ask_approver, client))
        client.refusal_shown.connect(
            lambda _owner, error: self._window.toast(str(client.words(error)), icon="alert-triangle")
        )
        client.changed.connect(self._note)
        client.left.connect(self._see_off)
        self.frame = Frame(client, self._window, notice)
        self.cover.addWidget(self.frame)
        self.sign_in.open(client, hint=hint)

    def enter(self, actor: "Actor") -> None:
        """Somebody's PIN was right: back to what they had in hand, else to the Desk."""
        if self.frame is None:
            return
        self.actor = actor
        self._count_idle()
        self.frame.set_person(actor)
        self.cover.setCurrentWidget(self.frame)
        parked = self._parked.pop(actor.id, None)
        if parked is None:
            self.frame.show_screen("desk")
            self.frame.focus_search()
            return
        self.frame.show_screen(parked.screen, focus=False)
        for dialog in parked.dialogs:
            if isValid(dialog):
                dialog.show()
                dialog.activateWindow()
        if parked.focus is not None and isValid(parked.focus):
            parked.focus.setFocus()

    def _note(self, command: "Command[Any]") -> None:
        if self.actor is None or self.frame is None:
            return
        if command.kind == "change_settings":
            self._count_idle()
        elif command.changes_people and self.client.actor is None:
            self.lock()
        elif command.changes_people and self.client.actor is not None:
            self.actor = self.client.actor
            self.frame.set_person(self.actor)

    def _see_off(self, error: "Refusal") -> None:
        """Who is signed in works here no more: only somebody who does gets past the sign-in page."""
        if self.actor is not None and self.client.actor is None:
            self.lock()
            self.sign_in.ask_another(error)

    def _count_idle(self) -> None:
        """Lock when nobody is there for as long as the clinic allows."""
        self.idle.watch(self._window.windowHandle())
        # a turn later: whoever enters may be typing into the search already, and is answered first
        QTimer.singleShot(0, self, lambda: self.client.ask(self, _idle_minutes, then=self.idle.start, key="idle"))

    def lock(self) -> None:
        """Cover everything; what was in hand waits for the same person, exactly as it is."""
        if self.actor is None or self.frame is None:
            return
        dialogs = tuple(one for one in self._window.findChildren(QDialog) if one.isVisible())
        focus = QApplication.focusWidget() if not dialogs else None
        self._parked[self.actor.id] = Parked(self.frame.current, dialogs, focus or self.frame.last_focus)
        name, self._last, self.actor = self.actor.name, self.actor.id, None
        self.idle.stop()
        for dialog in reversed(dialogs):
            dialog.hide()
        if dialogs:
            self._window.activateWindow()
        self.frame.leave()
        # in order with what was sent before, so that a command under way is still its sender's
        self.client.call(self, _sign_out, _nothing)
        self.cover.setCurrentWidget(self.sign_in)
        self.sign_in.ask_again(name)

    def hold(self, dialog: QDialog) -> bool:
        """An answer that came too late for whoever locked: it waits for them with the rest."""
        parked = self._parked.get(self._last) if self._last and self.actor is None else None
        if parked is None or self._last is None:
            return False
        kept = (*(one for one in parked.dialogs if one is not dialog), dialog)
        self._parked[self._last] = Parked(parked.screen, kept, parked.focus)
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter presses the button one stands on, once; letters nobody wanted begin a search on the Desk."""
        button = self._window.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            if not event.isAutoRepeat():
                button.click()
            return True
        return self.frame is not None and self.actor is not None and self.frame.take_letter(event)

    def put_away(self) -> None:
        """The window is closing: no dialog outlives it."""
        for dialog in self._window.findChildren(QDialog):
            dialog.hide()


def _ask_approver(client: "Client", *asked: Any, **answers: Any) -> None:  # noqa: ANN401 - handed on as it came
    from ui.dialogs.approval import ApprovalDialog  # noqa: PLC0415 - loaded when somebody first needs a yes

    ApprovalDialog.answer(client, *asked, **answers)


def _idle_minutes(read: "Read") -> int:
    return read.settings.idle_minutes


def _sign_out(desk: "Desk") -> None:
    desk.sign_out()


def _nothing(_value: None) -> None:
    """Nobody waits for the lock."""
