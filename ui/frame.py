"""What surrounds every screen: rail, bar, notice, search, toast, shortcuts and menu."""

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desk.views.waiting import waiting_count
from app.domain.staff import Actor, Role
from ui import wording
from ui.action import Action, run
from ui.actions import all_actions, of_place, offered
from ui.client import Client
from ui.help.guide import Guide
from ui.keys import bind
from ui.menu import fill
from ui.notice import NoticeBar
from ui.palette import Palette
from ui.places import APPROVALS, DESK, Places
from ui.rail import Rail
from ui.search_drop import SearchDrop
from ui.text_size import step_text_size
from ui.theme import choose_look
from ui.top_bar import TopBar
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from app.desk.command import Command
    from ui.main_window import MainWindow
    from ui.screens.base import Screen


class Frame(QWidget):
    """The inside of the main window once somebody is signed in."""

    def __init__(self, client: Client, window: "MainWindow", notice: str = "") -> None:
        """Screens are made when they are first shown."""
        super().__init__()
        self._client, self._window = client, window
        self.guide = Guide(self, window, is_sample=bool(notice))
        self.places = Places(client, window)
        self.entries, self.pages = self.places.entries, self.places.pages
        self.last_focus: QWidget | None = None
        self.menu = QMenu(self)
        self.rail, self.bar = Rail(self.entries), TopBar(self.menu)
        self.notice = NoticeBar(notice)
        self._lay_out()
        self.toast = Toast(self.pages)
        self.finder = Palette(client, window, self)
        self.drop = SearchDrop(self.bar.search, self, self.finder.find)
        self._keys: dict[str, list[QShortcut]] = {}
        self._connect()
        self._bind_keys()

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        column = QVBoxLayout()
        for layout in (whole, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.notice)
        column.addWidget(self.pages, 1)
        whole.addWidget(self.rail)
        whole.addLayout(column, 1)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_screen)
        self.places.arrived.connect(self._arrived)
        self.bar.lock_pressed.connect(self._window.lock)
        self.bar.backup.pressed.connect(self.open_backups)
        if self._window.backups is not None:
            self._window.backups.show_on(self.bar.backup)
        self.drop.opened.connect(self.finder.take)
        self.drop.answered.connect(self._window.search_answered)
        self.bar.menu_wanted.connect(self._fill_menu)
        self._client.changed.connect(self._note)

    # --- keys and menu -----------------------------------------------------------------------------------------

    def _bind_keys(self) -> None:
        """What is done from anywhere; a page that is shown has its own hold of the same key."""
        for action in all_actions():
            if action.key and not action.here:
                slot = partial(self.run, action)
                self._keys[action.id] = bind(self, action.key, slot, context=Qt.ShortcutContext.WindowShortcut)

    def _share_keys(self) -> None:
        own = {action.key for action in of_place(self.current)}
        for action in all_actions():
            for shortcut in self._keys.get(action.id, ()):
                shortcut.setEnabled(action.key not in own)

    def run(self, action: Action) -> None:
        """Do it, if whoever is here may."""
        if action.may(self._window.actor):
            run(action, self)

    def _fill_menu(self) -> None:
        """Every action there is here and now, the page's own first."""
        fill(self.menu, offered(self._window.actor, self.current), self.current, self.run)

    def choose_look(self, scheme: str) -> None:
        """Other colours at once, kept for this computer."""
        choose_look(scheme)

    def step_text(self, step: str) -> None:
        """Larger words, or smaller ones, kept for this computer."""
        step_text_size(int(step))

    def take_letter(self, event: QKeyEvent) -> bool:
        """On the Desk a letter or digit that no field took begins a search."""
        chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        text = event.text()
        if self.current != DESK or chord or not text.strip() or not text.isprintable():
            return False
        # what was typed already stays: the focus may have been taken away in mid-word
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.end(False)
        self.bar.search.insert(text)
        return True

    def next_pane(self) -> None:
        """F6: rail, search, then the parts of the screen."""
        screen = self.places.made(self.current)
        panes: list[QWidget] = [self.rail, self.bar, *(screen.panes() if screen else []), *self.guide.panes()]
        # a drawer opens when it is its turn
        panes = [pane for pane in panes if pane.isVisible() or pane.property("drawer")]
        focus = QApplication.focusWidget()
        inside = [
            n for n, pane in enumerate(panes) if focus is not None and (pane is focus or pane.isAncestorOf(focus))
        ]
        target = panes[(inside[-1] + 1) % len(panes) if inside else 0]
        target.show()
        (first_focusable(target) or target).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- places ------------------------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """Where one is."""
        return self.places.current

    def show_screen(self, name: str, *, focus: bool = True) -> None:
        """Go there; the first time the screen is made."""
        elsewhere = name != self.current
        if elsewhere:
            self.drop.close_list()
        self.rail.choose(name)
        self.places.go(name, focus=focus)
        if elsewhere:
            self._share_keys()

    def _arrived(self, name: str, focus: bool) -> None:  # noqa: FBT001 - a signal's argument
        screen = self.places.made(name)
        if screen is not None and focus:
            target = screen.first_focus()
            (target or (self.bar.search if name == DESK else first_focusable(screen)) or screen).setFocus()

    def made(self, name: str) -> "Screen | None":
        """A screen that was made already."""
        return self.places.made(name)

    def open_backups(self) -> None:
        """Their page in the settings."""
        self.show_screen("settings", focus=False)
        self.places.when_there("settings", lambda screen: screen.show_part("backups"))

    def open_patient(self, patient_id: UUID) -> None:
        """The wallet, on the Desk."""
        self.show_screen(DESK, focus=False)
        self.places.when_there(DESK, lambda desk: desk.open_patient(patient_id))

    # --- what is in hand ---------------------------------------------------------------------------------------

    @property
    def is_half_done(self) -> bool:
        """Whether something begun here would be lost with the pages."""
        return any(screen.is_half_done for screen in self.places.all_made)

    def spot(self) -> tuple[str, object]:
        """Where one is, and what is open there."""
        screen = self.made(self.current)
        return self.current, screen.spot if screen is not None else None

    def return_to(self, place: str, spot: object) -> None:
        """Go there, and open that again."""
        self.show_screen(place)
        if place == DESK and isinstance(spot, UUID):
            self.open_patient(spot)
        elif spot is not None:
            self.places.when_there(place, lambda screen: screen.show_part(spot))

    # --- people and search -------------------------------------------------------------------------------------

    def set_person(self, actor: Actor) -> None:
        """Who acts from now on, and where."""
        place = self._client.place
        if place is not None:
            self.bar.set_place(place.centre_name, place.organisation)
        self.bar.set_person(actor.name, wording.role_word(actor.role))
        for entry in self.places.entries:
            self.rail.item(entry.name).setHidden(entry.for_managers and not actor.role.includes(Role.MANAGER))
        self.guide.greet()
        self._count_waiting()

    def leave(self) -> None:
        """Locked: nothing of the clinic stays open over it."""
        self.menu.close()
        self.drop.close_list()
        self.toast.hide()

    @property
    def is_searching(self) -> bool:
        """Whether somebody is typing into the search: nothing may take the keyboard from there."""
        return self.bar.search.hasFocus() and bool(self.bar.search.text())

    def focus_search(self) -> None:
        """The keyboard goes to the one search field."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _note(self, command: "Command[Any]") -> None:
        del command
        self._count_waiting()
        place, actor = self._client.place, self._window.actor
        if place is not None and actor is not None:
            self.bar.set_place(place.centre_name, place.organisation)

    def _count_waiting(self) -> None:
        if self._client.place is not None and not self._window.is_locked:
            self._client.ask(self, waiting_count, then=partial(self.rail.set_count, APPROVALS), key="waiting")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breakpoints of look.md."""
        super().resizeEvent(event)
        narrow = self._window.is_narrow
        self.rail.set_narrow(narrow=narrow, low=self._window.is_low)
        self.bar.set_narrow(narrow=narrow)
        self.drop.refit()


def first_focusable(pane: QWidget) -> QWidget | None:
    """The first part of a pane that takes the keyboard."""
    step = pane.nextInFocusChain()
    while step is not pane and step is not None:
        if pane.isAncestorOf(step) and step.focusPolicy() & Qt.FocusPolicy.TabFocus and step.isVisible():
            return step
        step = step.nextInFocusChain()
    return None
