"""Watching the booking system's folder: what comes in is told in one quiet line, and nobody waits for it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.desk.commands.take_over_watched import TakeOverWatched
from app.desk.desk_settings import DeskSettings, keep_section
from app.exchange.watched_folder import TakenOver, WatchedFolder, WatchSettings
from ui.dialogs.take_over import TakeOverDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LOOK_MS = 10_000


def keep_watched(home: Path, folder: str) -> None:
    """On a worker: this folder is watched after the next start too; `OSError` where it or that cannot be kept."""
    if folder:
        # a folder on a network may take its time to answer
        next(Path(folder).iterdir(), None)
    keep_section(home, WatchSettings(folder=folder))


class Watcher(QObject):
    """Looks while somebody is signed in; a folder out of reach is told once, and looked for again."""

    def __init__(self, window: "MainWindow") -> None:
        """Looks nowhere until it is started."""
        super().__init__(window)
        self._window = window
        self._watched: WatchedFolder | None = None
        self._looking = self._lost = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        window.closing.connect(self.stop)

    @staticmethod
    def of(window: QObject) -> "Watcher | None":
        """The watcher of that window, once its clinic is open."""
        return window.findChild(Watcher)

    @staticmethod
    def attach(window: "MainWindow") -> "Watcher":
        """The clinic is open: watch what this computer's settings name."""
        watcher = Watcher.of(window) or Watcher(window)
        settings = DeskSettings.read(window.client.desk.folder).section(WatchSettings)
        watcher.watch(settings.folder)
        return watcher

    @property
    def folder(self) -> str:
        """What is watched; empty while nothing is."""
        return str(self._watched.folder) if self._watched is not None else ""

    def watch(self, folder: str) -> None:
        """This folder from now on, or none."""
        self._watched = WatchedFolder(Path(folder)) if folder else None
        self._lost = False
        if self._watched is None:
            self._timer.stop()
        else:
            self._timer.start()

    def stop(self) -> None:
        """The window is closing: what is under way ends between two files."""
        self._timer.stop()
        self._watched = None

    def look(self) -> None:
        """Once, on the long lane."""
        watched, window = self._watched, self._window
        if watched is None or self._looking or window.is_locked or window.frame is None:
            return
        self._looking = True
        desk = window.client.desk

        def look() -> list[TakenOver]:
            return list(watched.look(desk, lambda: self._watched is watched))

        window.client.jobs.start(look, self._seen, failed=self._failed, owner=self, lane="long")

    # --- telling -----------------------------------------------------------------------------------------------

    def _seen(self, found: list[TakenOver]) -> None:
        self._looking = self._lost = False
        if any(one.new or one.changed for one in found):
            self._window.client.changed.emit(TakeOverWatched(rows=()))
        worth_telling = [one for one in found if one.new or one.left_out or one.refusal is not None]
        if worth_telling:
            self._tell(worth_telling[-1])

    def _tell(self, taken: TakenOver) -> None:
        name = taken.source.name
        if taken.refusal is not None:
            words = self.tr("Nothing was taken over from {file}: {why}")
            said = words.format(file=name, why=self._window.client.words(taken.refusal).head)
        elif taken.left_out:
            words = self.tr("From {file}: {new} new appointments, {out} lines left out.")
            said = words.format(file=name, new=taken.new, out=taken.left_out)
        else:
            said = self.tr("%n new appointment(s) from {file}.", "", taken.new).format(file=name)
        links = [(self.tr("See"), lambda: self._show(taken.source))] if taken.left_out or taken.refusal else []
        self._window.toast(said, links=links, icon="warn" if links else "calendar")

    def _show(self, source: Path) -> None:
        TakeOverDialog(self._window.client, self._window, source).open()

    def _failed(self, error: Exception) -> None:
        self._looking = False
        if not isinstance(error, OSError):
            raise error
        if not self._lost:
            self._lost = True
            words = self.tr("The folder of the booking system cannot be read: {folder}")
            self._window.toast(words.format(folder=self.folder), icon="warn")
