"""The inside of the main window: the page one signs in on, the frame, and what lock and switch do to them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QStackedWidget, QVBoxLayout

from ui.anew import begin_anew, keeping_focus
from ui.help.offer import offer_help
from ui.idle import IdleWatch
from ui.language import keep_language, last_language, speak, spoken
from ui.screens.sign_in import SignInPage
from ui.seats import Seats, forget_pins
from ui.theme import theme
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

PREPARE_MS = 400
Words = str | Callable[[], str]
"""Said as they are, or made anew in each language."""


class Interior(QObject):
    """Owns the pages that fill the window, and who is in front of them."""

    def __init__(self, window: "MainWindow") -> None:
        """The sign-in page, until the clinic is open."""
        super().__init__(window)
        self._window = window
        self.actor: Actor | None = None
        self._client: Client | None = None
        self._notice: Words = ""
        self._hint: Words = ""
        self._last: UUID | None = None
        """Who locked."""
        self.idle = IdleWatch(window)
        self.idle.passed.connect(self.lock)
        self.cover = QStackedWidget()
        self._seats = Seats(self.cover, self._make_frame)
        self.sign_in = self._make_sign_in()
        whole = QVBoxLayout(window)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.cover)
        FocusRing.install(window)
        theme().resized.connect(self._resize)
        self.sign_in.name.setFocus()

    def _make_sign_in(self) -> SignInPage:
        page = SignInPage()
        page.signed_in.connect(lambda actor: self.enter(actor, page.language))
        page.language_chosen.connect(self._speak_here)
        self.cover.addWidget(page)
        offer_help(page, "sign_in")
        return page

    def _make_frame(self) -> "Frame":
        from ui.frame import Frame  # noqa: PLC0415 - loaded after the first paint

        return Frame(self.client, self._window, said(self._notice))

    @property
    def frame(self) -> "Frame | None":
        """The pages of whoever is here, else of whoever locked, else those that wait for the first."""
        if self._client is None:
            return None
        seat = self._seats.of(self.actor.id if self.actor else self._last)
        return seat.frame if seat is not None else self._seats.prepare()

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

    def open_clinic(self, client: "Client", *, notice: Words = "", hint: Words = "") -> None:
        """The desk is open: whoever works here may sign in; `notice` stays on every page (the sample clinic)."""
        self._client = client
        self._notice, self._hint = notice, hint
        client.set_approver(partial(_ask_approver, client))
        client.refusal_shown.connect(
            lambda _owner, error: self._window.toast(str(client.words(error)), icon="alert-triangle")
        )
        client.changed.connect(self._note)
        client.left.connect(self._see_off)
        self._seats.prepare()
        self.sign_in.open(client, hint=said(hint))

    def leave_clinic(self) -> None:
        """Another clinic takes its place: nobody is signed in, and nothing of this one stays in the window."""
        self.put_away()
        self.idle.stop()
        self.actor = self._last = None
        self._seats.clear()
        self._client = None
        self._renew_sign_in(always=True)

    def enter(self, actor: "Actor", language: str = "") -> None:
        """Somebody's PIN was right: back to what they had in hand, else to a clean Desk; in their own language."""
        if self._client is None:
            return
        self._speak(language or spoken())
        self.actor = actor
        self._count_idle()
        seat, fresh = self._seats.take(actor.id)
        # half-done work is worth more than the words around it
        self._speak(seat.language)
        seat.frame.set_person(actor)
        self.cover.setCurrentWidget(seat.frame)
        if fresh:
            seat.frame.show_screen("desk")
            seat.frame.focus_search()
            return
        seat.frame.show_screen(seat.frame.current or "desk", focus=False)
        seat.bring_back()

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
        """Cover everything; what was in hand waits for the same person, exactly as it is but for PINs."""
        seat = self._seats.of(self.actor.id) if self.actor is not None else None
        if self.actor is None or seat is None:
            return
        dialogs = tuple(one for one in self._window.findChildren(QDialog) if one.isVisible())
        focus = QApplication.focusWidget() if not dialogs else None
        seat.dialogs, seat.focus = dialogs, focus or seat.frame.last_focus
        name, self._last, self.actor = self.actor.name, self.actor.id, None
        self.idle.stop()
        for dialog in reversed(dialogs):
            dialog.hide()
        if dialogs:
            self._window.activateWindow()
        seat.frame.leave()
        forget_pins(seat.frame, *dialogs)
        # in order with what was sent before, so that a command under way is still its sender's
        self.client.call(self, _sign_out, _nothing)
        self._renew_sign_in()
        self.cover.setCurrentWidget(self.sign_in)
        self.sign_in.ask_again(name)
        QTimer.singleShot(PREPARE_MS, self, self._prepare)

    def _prepare(self) -> None:
        """While nobody is here: pages for somebody who has none yet, so that switching is as quick as coming back."""
        if self.actor is None and self._client is not None:
            frame = self._seats.prepare()
            # a turn later: whoever types a PIN meanwhile is answered in between
            QTimer.singleShot(0, frame, lambda: frame.places.when_there("desk", lambda _desk: None))

    def hold(self, dialog: QDialog) -> bool:
        """An answer that came too late for whoever asked: it waits for them with the rest."""
        owner = self._seats.around(dialog) or (self._last if self.actor is None else None)
        seat = self._seats.of(owner)
        if seat is None or (self.actor is not None and owner == self.actor.id):
            return False
        seat.hold(dialog)
        return True

    def say(self, tell: Callable[[], object]) -> None:
        """Tell whoever is here; while the desk is locked it waits for whoever locked it."""
        seat = self._seats.of(self._last) if self.actor is None else None
        if seat is None:
            tell()
        else:
            seat.said = tell

    # --- languages ---------------------------------------------------------------------------------------------

    def choose_language(self, language: str) -> None:
        """The person's own from now on, at every desk; asked first where something half done would begin anew."""
        seat = self._seats.of(self.actor.id) if self.actor is not None else None
        if seat is None:
            return
        from ui import own_language  # noqa: PLC0415 - not needed before somebody changes it

        choose = partial(own_language.choose, self._window, self.client, language, self._change)
        if language != spoken() and seat.is_half_done:
            own_language.ask_first(self._window, choose)
        else:
            choose()

    def _change(self, language: str) -> None:
        """The same place, said anew."""
        if self.actor is None or language == spoken():
            return
        self._speak(language)
        begin_anew(self.cover, self._seats, self.actor, self.frame)

    def _resize(self) -> None:
        """Words are of another size: pages measured by them begin anew, but for what is half done."""
        seat = self._seats.of(self.actor.id) if self.actor else None
        if self.actor and seat and not seat.is_half_done:
            keeping_focus(partial(begin_anew, self.cover, self._seats, self.actor, self.frame))

    def _speak_here(self, language: str) -> None:
        """Chosen on the sign-in page: it speaks at once, and whoever signs in now keeps it."""
        self._speak(language)
        self._renew_sign_in()
        self.sign_in.wish(language)

    def _speak(self, language: str) -> None:
        app = QApplication.instance()
        if app is not None and language != spoken():
            speak(app, language)
            if language != last_language():
                keep_language(language)

    def _renew_sign_in(self, *, always: bool = False) -> None:
        """The page where one signs in, in the language and the size in force; what is typed there stays."""
        old = self.sign_in
        if old.made_in == (spoken(), theme().text_size) and not always:
            return
        self.sign_in = page = self._make_sign_in()
        if self.cover.currentWidget() is old:
            self.cover.setCurrentWidget(page)
        if self._client is not None:
            page.open(self.client, hint=said(self._hint))
            page.take_over(old)
        self.cover.removeWidget(old)
        old.deleteLater()

    # --- keys and the end --------------------------------------------------------------------------------------

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


def said(words: Words) -> str:
    """Words that are made when they are said are in the language spoken then."""
    return words if isinstance(words, str) else words()


def _idle_minutes(read: "Read") -> int:
    return read.settings.idle_minutes


def _sign_out(desk: "Desk") -> None:
    desk.sign_out()


def _nothing(_value: None) -> None:
    """Nobody waits for the lock."""
