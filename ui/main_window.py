"""The main window: a first picture at once, and behind it the sign-in page, the frame and the screens."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui import first_picture

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QDialog, QStackedWidget

    from app.desk.work import Place
    from app.domain.staff import Actor
    from ui.backup_keeper import BackupKeeper
    from ui.client import Client
    from ui.faults import Faults
    from ui.frame import Frame
    from ui.idle import IdleWatch
    from ui.interior import Interior, Words
    from ui.jobs import Jobs
    from ui.screens.sign_in import SignInPage

NARROW, LOW = 900, 560
"""Below this wide the rail shows icons only; below this high headers are one line (look.md, Breakpoints)."""
SIZE, LEAST = (1366, 768), (480, 320)


class MainWindow(QWidget):
    """Screens reach the rest of the program through this: where to go, what to say, who is here."""

    painted = Signal()
    """The first picture is on the screen."""
    search_answered = Signal()
    closing = Signal()
    """Whoever works for long should stop now."""
    closed = Signal()
    """Nothing works any more."""

    def __init__(self, jobs: "Jobs | None" = None) -> None:
        """Nothing inside yet: that comes after the first paint, or when somebody asks for it."""
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Sessiondesk")
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        self._jobs = jobs
        self._was_painted = False
        self._look = ""
        self.backups: BackupKeeper | None = None
        """Keeps the clinic backed up, once it is open."""

    # --- what is inside ----------------------------------------------------------------------------------------

    @cached_property
    def inside(self) -> "Interior":
        """The pages; made once, after the first paint."""
        from ui.interior import Interior  # noqa: PLC0415 - loaded after the first paint

        return Interior(self)

    @property
    def is_furnished(self) -> bool:
        """Whether there is more than the first picture."""
        return "inside" in self.__dict__

    @property
    def jobs(self) -> "Jobs":
        """The workers behind everything."""
        if self._jobs is None:
            from ui.jobs import Jobs  # noqa: PLC0415 - loaded after the first paint

            self._jobs = Jobs()
        return self._jobs

    @cached_property
    def faults(self) -> "Faults":
        """Where troubles and bugs are shown."""
        from ui.faults import Faults  # noqa: PLC0415 - loaded after the first paint

        return Faults(self)

    # --- facts -------------------------------------------------------------------------------------------------

    @property
    def client(self) -> "Client":
        """The door to the desk, once it is open."""
        return self.inside.client

    @property
    def place(self) -> "Place | None":
        """Where this desk stands."""
        return self.inside.place

    @property
    def actor(self) -> "Actor | None":
        """Who is signed in; None while the window is locked."""
        return self.inside.actor

    @property
    def currency(self) -> str:
        """The clinic's ISO 4217 code."""
        place = self.place
        return place.currency if place else ""

    @property
    def is_locked(self) -> bool:
        """Whether the sign-in page covers what was in hand."""
        return self.actor is None

    @property
    def is_narrow(self) -> bool:
        """Below 900 wide: one pane at a time."""
        from ui.theme import wide  # noqa: PLC0415 - loaded after the first paint

        return self.width() < wide(NARROW)

    @property
    def is_low(self) -> bool:
        """Below 560 high: headers in one line."""
        from ui.theme import wide  # noqa: PLC0415 - loaded after the first paint

        return self.height() < wide(LOW)

    # --- what the inside does ----------------------------------------------------------------------------------

    @property
    def sign_in(self) -> "SignInPage":
        """The page where one signs in."""
        return self.inside.sign_in

    @property
    def cover(self) -> "QStackedWidget":
        """The pages that fill the whole window: sign in, first run, the frame."""
        return self.inside.cover

    @property
    def frame(self) -> "Frame | None":
        """Rail, bar and screens, once the clinic is open."""
        return self.inside.frame

    @property
    def idle(self) -> "IdleWatch":
        """What locks a desk that nobody uses."""
        return self.inside.idle

    def open_clinic(self, client: "Client", *, notice: "Words" = "", hint: "Words" = "") -> None:
        """The desk is open: whoever works here may sign in; `notice` stays on every page (the sample clinic)."""
        self.inside.open_clinic(client, notice=notice, hint=hint)

    def leave_clinic(self) -> None:
        """Nothing of the clinic stays in the window: another one takes its place."""
        if self.backups is not None:
            self.backups.end()
            self.backups = None
        self.inside.leave_clinic()

    def enter(self, actor: "Actor", language: str = "") -> None:
        """Somebody's PIN was right; from now on everything is in their language."""
        self.inside.enter(actor, language)

    def choose_language(self, language: str) -> None:
        """The language of whoever is here, from now on and at every desk."""
        self.inside.choose_language(language)

    def lock(self) -> None:
        """Cover everything; what was in hand waits for the same person."""
        self.inside.lock()

    def hold(self, dialog: "QDialog") -> bool:
        """Keep a dialog that opens while the window is locked for whoever locked it."""
        return self.is_furnished and self.inside.hold(dialog)

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
        frame = self.frame
        if frame is not None:
            self.inside.say(lambda: frame.toast.show_message(text, strong=strong, links=list(links), icon=icon))

    # --- events ------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: FBT001 - Qt's own name and signature
        """Tab goes as the eye goes, also through what was built a moment ago."""
        from ui.widgets.tab_order import move_on  # noqa: PLC0415 - loaded after the first paint

        return move_on(self, onward=onward)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Enter presses the button one stands on, once; letters nobody wanted begin a search on the Desk."""
        if not self.is_furnished or not self.inside.take_key(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """The first picture; tell once that it is really there."""
        super().paintEvent(event)
        if not self.is_furnished:
            self._look = self._look or first_picture.scheme()
            first_picture.paint(self, self._look)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Let work under way end, drop what nobody will see."""
        super().closeEvent(event)
        if self.is_furnished:
            self.inside.put_away()
        self.closing.emit()
        if self._jobs is not None:
            self._jobs.close()
        self.closed.emit()
