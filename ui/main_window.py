"""The main window: paints its sign-in page at once; rail, bar and screens come when the clinic is open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.faults import Faults
from ui.idle import IdleWatch
from ui.jobs import Jobs
from ui.screens.sign_in import SignInPage
from ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from app.desk.command import Command
    from app.desk.desk import Desk
    from app.desk.work import Place
    from app.domain.staff import Actor
    from ui.client import Client
    from ui.frame import Frame

NARROW, LOW = 900, 560
"""Below this wide the rail shows icons only; below this high headers are one line (look.md, Breakpoints)."""
SIZE, LEAST = (1366, 768), (480, 320)


@dataclass(frozen=True, slots=True)
class Parked:
    """What somebody had in hand when the window was locked."""

    screen: str
    dialogs: tuple[QDialog, ...]
    focus: QWidget | None


class MainWindow(QWidget):
    """Screens reach the rest of the program through this: where to go, what to say, who is here."""

    painted = Signal()
    """The first picture is on the screen."""
    search_answered = Signal()
    closing = Signal()
    """Whoever works for long should stop now."""
    closed = Signal()
    """Nothing works any more."""

    def __init__(self, jobs: Jobs) -> None:
        """Nothing of the clinic yet: the page where one signs in."""
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Sessiondesk")
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        self.jobs, self.faults = jobs, Faults(self)
        self.frame: Frame | None = None
        self._client: Client | None = None
        self._actor: Actor | None = None
        self._was_painted = False
        self._parked: dict[UUID, Parked] = {}
        self.idle = IdleWatch(self)
        self.idle.passed.connect(self.lock)
        self.sign_in = SignInPage()
        self.sign_in.signed_in.connect(self.enter)
        self.cover = QStackedWidget()
        self.cover.addWidget(self.sign_in)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.cover)
        FocusRing.install(self)

    # --- facts -------------------------------------------------------------------------------------------------

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

    @property
    def actor(self) -> "Actor | None":
        """Who is signed in; None while the window is locked."""
        return self._actor

    @property
    def currency(self) -> str:
        """The clinic's ISO 4217 code."""
        place = self.place
        return place.currency if place else ""

    @property
    def is_locked(self) -> bool:
        """Whether the sign-in page covers what was in hand."""
        return self._actor is None

    @property
    def is_narrow(self) -> bool:
        """Below 900 wide: one pane at a time."""
        return self.width() < NARROW

    @property
    def is_low(self) -> bool:
        """Below 560 high: headers in one line."""
        return self.height() < LOW

    # --- opening, locking, switching ---------------------------------------------------------------------------

    def open_clinic(self, client: "Client", *, notice: str = "", hint: str = "") -> None:
        """The desk is open: whoever works here may sign in; `notice` stays on every page (the sample clinic)."""
        from ui.dialogs.approval import ApprovalDialog  # noqa: PLC0415 - loaded after the first paint
        from ui.frame import Frame  # noqa: PLC0415 - loaded after the first paint

        self._client = client
        client.set_approver(partial(ApprovalDialog.answer, client))
        client.refusal_shown.connect(lambda _owner, error: self.toast(str(client.words(error)), icon="alert-triangle"))
        client.changed.connect(self._note)
        self.frame = Frame(client, self, notice)
        self.cover.addWidget(self.frame)
        self.sign_in.open(client, hint=hint)

    def enter(self, actor: "Actor") -> None:
        """Somebody's PIN was right: back to what they had in hand, else to the Desk."""
        if self.frame is None:
            return
        self._actor = actor
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
        if command.kind == "change_settings" and not self.is_locked:
            self._count_idle()

    def _count_idle(self) -> None:
        """Lock when nobody is there for as long as the clinic allows."""
        from app.desk.views.clinic import settings  # noqa: PLC0415 - loaded after the first paint

        self.idle.watch(self.windowHandle())
        self.client.ask(self, settings, then=lambda choices: self.idle.start(choices.idle_minutes), key="idle")

    def lock(self) -> None:
        """Cover everything; what was in hand waits for the same person, exactly as it is."""
        if self._actor is None or self.frame is None:
            return
        dialogs = tuple(one for one in self.findChildren(QDialog) if one.isVisible())
        focus = QApplication.focusWidget() if not dialogs else None
        self._parked[self._actor.id] = Parked(self.frame.current, dialogs, focus or self.frame.last_focus)
        name, self._actor = self._actor.name, None
        self.idle.stop()
        for dialog in reversed(dialogs):
            dialog.hide()
        if dialogs:
            self.activateWindow()
        self.frame.leave()
        # in order with what was sent before, so that a command under way is still its sender's
        self.client.call(self, _sign_out, _nothing)
        self.cover.setCurrentWidget(self.sign_in)
        self.sign_in.ask_again(name)

    # --- what screens use --------------------------------------------------------------------------------------

    def show_screen(self, name: str) -> None:
        """Go to a place of the rail."""
        if self.frame is not None:
            self.frame.show_screen(name)

    def open_patient(self, patient_id: UUID) -> None:
        """Show a patient's wallet on the Desk."""
        if self.frame is not None:
            self.frame.open_patient(patient_id)

    def toast(
        self,
        text: str,
        strong: str = "",
        links: Sequence[tuple[str, Callable[[], object]]] = (),
        *,
        icon: str = "circle-check",
    ) -> None:
        """Say that something is done, with what one may want next."""
        if self.frame is not None:
            self.frame.toast.show_message(text, strong=strong, links=list(links), icon=icon)

    # --- events ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button one stands on, once; letters nobody wanted begin a search on the Desk."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            if not event.isAutoRepeat():
                button.click()
        elif self.frame is None or self.is_locked or not self.frame.take_letter(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that there is something to see, as soon as it is really there."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let work under way end, drop what nobody will see."""
        super().closeEvent(event)
        for dialog in self.findChildren(QDialog):
            dialog.hide()
        self.closing.emit()
        self.jobs.close()
        self.closed.emit()


def _sign_out(desk: "Desk") -> None:
    desk.sign_out()


def _nothing(_value: None) -> None:
    """Nobody waits for the lock."""
