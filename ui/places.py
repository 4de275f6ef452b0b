"""Where one can go: screens are fetched by the worker and made when they are first shown."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from sys import modules
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.client import Client
from ui.rail import Entry
from ui.widgets.page_room import Rooms

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.screens.base import Screen

DESK, APPROVALS = "desk", "approvals"


def entries() -> list[Entry]:
    """The places there are, in the order of the rail; one without a screen is not shown."""
    listed = [
        Entry(DESK, QCoreApplication.translate("Frame", "Desk"), "bell", "ui.screens.desk:DeskScreen", "Ctrl+1"),
        Entry(
            "patients",
            QCoreApplication.translate("Frame", "Patients"),
            "users",
            "ui.screens.patients:PatientsScreen",
            "Ctrl+2",
        ),
        Entry(
            "catalogue",
            QCoreApplication.translate("Frame", "Catalogue"),
            "package",
            "ui.screens.catalogue:CatalogueScreen",
            "Ctrl+3",
        ),
        Entry(
            "day", QCoreApplication.translate("Frame", "Day"), "calendar-check", "ui.screens.day:DayScreen", "Ctrl+4"
        ),
        Entry(
            APPROVALS,
            QCoreApplication.translate("Frame", "Approvals"),
            "shield-check",
            "ui.screens.approvals:ApprovalsScreen",
            "Ctrl+5",
        ),
        Entry(
            "reports",
            QCoreApplication.translate("Frame", "Reports"),
            "chart-bar",
            "ui.screens.reports:ReportsScreen",
            "Ctrl+6",
            for_managers=True,
        ),
        Entry(
            "settings",
            QCoreApplication.translate("Frame", "Settings"),
            "sliders",
            "ui.screens.settings:SettingsScreen",
            "Ctrl+,",
        ),
    ]
    return [entry for entry in listed if find_spec(_module_of(entry)) is not None]


class Places(QObject):
    """The pages of the frame; the search answers before any of them is there."""

    arrived = Signal(str, bool)
    """(place, whether the keyboard goes there): it can be seen."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Nothing is made yet."""
        super().__init__()
        self._client, self._window = client, window
        self.entries = entries()
        self.pages = Rooms()
        self.pages.addWidget(QWidget())
        self.current = ""
        self._screens: dict[str, Screen] = {}
        self._fetched = {entry.name for entry in self.entries if _module_of(entry) in modules}
        self._waiting: dict[str, list[Callable[[Any], None]]] = {}

    def fetch_all(self) -> None:
        """While somebody types a PIN, the worker imports the screens: classes only, no QObject is made there."""
        for entry in self.entries:
            self._fetch(entry)

    def go(self, name: str, *, focus: bool = True) -> None:
        """Go there, as soon as it is there; `focus` gives it the keyboard."""
        entry = self._entry(name)
        if entry is None:
            return
        self.current = name
        if name in self._screens or name in self._fetched:
            self._show(entry, focus=focus)
            return
        self.pages.setCurrentIndex(0)
        self.when_there(name, lambda _screen: self._show_later(entry))
        # a turn later: what is asked in this turn, a search above all, goes first
        QTimer.singleShot(0, self, partial(self._fetch, entry))

    def when_there(self, name: str, act: Callable[[Any], None]) -> None:
        """Do something with a screen, now or when it was fetched."""
        entry = self._entry(name)
        if entry is not None and (name in self._screens or name in self._fetched):
            act(self._made(entry))
        else:
            self._waiting.setdefault(name, []).append(act)

    def made(self, name: str) -> "Screen | None":
        """A screen that was made already."""
        return self._screens.get(name)

    @property
    def all_made(self) -> "list[Screen]":
        """The screens that were made already."""
        return list(self._screens.values())

    # --- fetching, making, showing -----------------------------------------------------------------------------

    def _entry(self, name: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.name == name), None)

    def _fetch(self, entry: Entry) -> None:
        if entry.name not in self._fetched:
            self._window.jobs.start(
                partial(import_module, _module_of(entry)),
                lambda _module: self._there(entry),
                failed=lambda error: self._window.faults.show_bug(error, f"fetch {entry.name}", self._window),
                owner=self._window,
                lane="long",
            )

    def _there(self, entry: Entry) -> None:
        self._fetched.add(entry.name)
        for act in self._waiting.pop(entry.name, []):
            act(self._made(entry))

    def _made(self, entry: Entry) -> "Screen":
        screen = self._screens.get(entry.name)
        if screen is None:
            kind: type[Screen] = getattr(import_module(_module_of(entry)), entry.path.partition(":")[2])
            screen = self._screens[entry.name] = kind(self._client, self._window)
            self.pages.addWidget(screen)
        return screen

    def _show_later(self, entry: Entry) -> None:
        """One may have gone elsewhere meanwhile, or be typing into the search."""
        if self.current == entry.name:
            self._show(entry, focus=QApplication.focusWidget() in (None, self._window))

    def _show(self, entry: Entry, *, focus: bool) -> None:
        screen = self._made(entry)
        self.pages.setCurrentWidget(screen)
        self.arrived.emit(entry.name, focus)


def _module_of(entry: Entry) -> str:
    return entry.path.partition(":")[0]
