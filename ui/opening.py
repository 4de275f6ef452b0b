"""From the first paint to a clinic one can sign in to: everything heavy is imported and opened by the worker."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from ui.opening_load import build, clock_of, default_data, load, load_rest, open_clinic, open_sample, sample_folder

if TYPE_CHECKING:
    from logging import Handler

    from app.desk.clock import Clock
    from app.desk.desk import Desk
    from app.desk.restore import Prepared
    from app.exchange.sample_mark import SampleMark
    from ui.backup_keeper import BackupKeeper
    from ui.main_window import MainWindow
    from ui.opening_page import OpeningPage
    from ui.screens.first_run import FirstRunPage

REST_LATER_MS, WATCH_LATER_MS = 100, 3_000
"""What the first page and the first search do not need waits until they are there."""
RESTORABLE = ("damaged", "foreign")
"""Troubles with the clinic's own file, which a backup helps against."""


class Cancelled(Exception):  # noqa: N818 - a person's wish, not an error
    """Somebody stopped the building of the sample clinic."""


class Opening(QObject):
    """Opens the clinic's folder for one window, builds the sample, leads through the first run."""

    opened = Signal()

    def __init__(self, window: MainWindow, data: Path | None, clock: Clock | None = None) -> None:
        """`data` is the clinic's folder; the sample lies in one of its own."""
        super().__init__(window)
        self._window, self._chosen = window, data
        self._clock = clock
        self._desk: Desk | None = None
        self._page: OpeningPage | None = None
        self._keeper: BackupKeeper | None = None
        self._log: Handler | None = None
        self._hint = ""
        self._stopped = False
        window.closing.connect(self.stop)
        window.closed.connect(self._end)

    @property
    def _data(self) -> Path:
        return self._chosen or default_data()

    def begin(self, *, sample: bool) -> None:
        """Import, then open; called once the window is painted."""
        act = self.open_sample if sample else self.open_clinic
        self._start(load, lambda _loaded: act())

    # --- the clinic --------------------------------------------------------------------------------------------

    def open_clinic(self) -> None:
        """The clinic of this computer; founded first where there is none."""
        self._open(self._data)

    def _open(self, folder: Path) -> None:
        self._start(lambda: open_clinic(folder, self._clock), self._opened)

    def _opened(self, found: tuple[Desk, SampleMark | None]) -> None:
        desk, mark = found
        self._desk = desk
        self._keep_log()
        client_module: Any = import_module("ui.client")
        client = client_module.Client(self._window.jobs, desk, faults=self._window.faults, parent=self._window)
        if desk.place is None:
            self._found(client)
            return
        pin = mark.pin if mark else ""
        hint, self._hint = self._hint, ""
        self._window.open_clinic(
            client,
            notice=lambda: self.tr("Sample clinic. Nothing here is real.") if pin else "",
            hint=lambda: self.tr("Sample clinic: everybody's PIN is {pin}.").format(pin=pin) if pin else hint,
        )
        _hear_scans(self._window)
        self._window.cover.setCurrentWidget(self._window.sign_in)
        self._window.sign_in.name.setFocus()
        self.opened.emit()
        self._window.jobs.later(partial(self._load_rest, desk, automatic=mark is None), REST_LATER_MS)

    def _load_rest(self, desk: Desk, *, automatic: bool) -> None:
        self._start(load_rest, lambda _loaded: self._keep_backups(desk, automatic=automatic), lane="long")
        if self._desk is desk and self._window.frame is not None:
            self._window.frame.places.fetch_all()

    def _found(self, client: Any) -> None:  # noqa: ANN401 - a Client, whose module loads after the first paint
        module: Any = import_module("ui.screens.first_run")
        page: FirstRunPage = module.FirstRunPage(client)
        page.founded.connect(lambda actor: self._founded(client, page, actor))
        page.sample_wanted.connect(self._leave_for_sample)
        page.restore_wanted.connect(self.offer_restore)
        page.set_answers(import_module("app.desk.site").read_site())
        self._window.cover.addWidget(page)
        self._window.cover.setCurrentWidget(page)
        offer: Any = import_module("ui.help.offer")
        offer.offer_help(page, "first_run")
        page.begin()
        self.opened.emit()

    def _founded(self, client: Any, page: FirstRunPage, actor: Any) -> None:  # noqa: ANN401 - as above
        self._window.open_clinic(client)
        _hear_scans(self._window)
        self._window.enter(actor)
        self._window.cover.removeWidget(page)
        page.deleteLater()
        if self._desk is not None:
            self._keep_backups(self._desk, automatic=True)

    # --- backups -----------------------------------------------------------------------------------------------

    def _keep_backups(self, desk: Desk, *, automatic: bool) -> None:
        if self._desk is not desk or self._window.frame is None:
            return
        module: Any = import_module("ui.backup_keeper")
        keeper: BackupKeeper = module.BackupKeeper(self._window.jobs, desk, self._window, automatic=automatic)
        keeper.restore_wanted.connect(self.restore)
        self._keeper = self._window.backups = keeper
        keeper.show_on(self._window.frame.bar.backup)
        keeper.begin()

    def _keep_log(self) -> None:
        """What goes wrong is written down in the clinic's folder, without names."""
        logbook: Any = import_module("app.desk.logbook")
        logbook.end_log(self._log)
        self._log = logbook.keep_log(self._desk.folder) if self._desk is not None and self._desk.folder else None

    def offer_restore(self) -> None:
        """Choose a backup before there is a clinic one could sign in to."""
        module: Any = import_module("ui.dialogs.restore")
        dialog = module.RestoreDialog(self._window.jobs, self._window, self._data, clock_of(self._clock))
        dialog.allowed.connect(self.restore)
        dialog.open()
        dialog.choose()

    def restore(self, prepared: Prepared, owner_id: UUID) -> None:
        """Close the clinic, put the backup in its place, open it again; everybody is signed out."""
        desk, self._desk, self._keeper = self._desk, None, None
        clock = clock_of(self._clock)
        self._window.leave_clinic()
        self._window.activateWindow()
        self._show_page().show_restoring()

        def put() -> Any:  # noqa: ANN401 - from a module that loads after the first paint
            return import_module("app.desk.restore_now").restore_now(prepared, clock, by=owner_id)

        def replace(_closed: object) -> None:
            self._window.jobs.start(put, self._restored, failed=self._not_restored, owner=self._window, lane="long")

        # after everything the desk was still asked, and before the copy takes its place
        close = desk.close if desk is not None else lambda: None
        self._window.jobs.start(close, replace, failed=self._not_restored, owner=self._window)

    def _restored(self, _done: object) -> None:
        self._hint = self.tr("The backup was restored. What was here before is kept under Settings, Backups.")
        self.open_clinic()

    def _not_restored(self, error: Exception) -> None:
        self._fail(error, self.open_clinic)

    # --- the sample --------------------------------------------------------------------------------------------

    def _leave_for_sample(self) -> None:
        self._close()
        self.open_sample()

    def open_sample(self) -> None:
        """The sample clinic, built first where there is none that is recent."""
        folder = sample_folder(self._data)
        self._start(
            lambda: open_sample(folder, self._clock),
            lambda found: self._build(folder) if found is None else self._opened(found),
        )

    def _build(self, folder: Path) -> None:
        self._stopped = False
        self._show_page().show_progress()
        self._start(lambda: build(folder, self._tell, self._clock), lambda _done: self._open(folder), lane="long")

    def _tell(self, done: int, total: int) -> None:
        """On the worker: how far it is; a person's Cancel stops it here."""
        if self._stopped:
            raise Cancelled
        if done % 20 == 0 or done == total:
            self._window.jobs.post(lambda: self._show_page().set_progress(done, total))

    def stop(self) -> None:
        """Leave the sample unbuilt."""
        self._stopped = True

    # --- the page meanwhile ------------------------------------------------------------------------------------

    def _show_page(self) -> OpeningPage:
        if self._page is None:
            module: Any = import_module("ui.opening_page")
            page: OpeningPage = module.OpeningPage()
            page.cancelled.connect(self.stop)
            self._window.cover.addWidget(page)
            self._page = page
        self._window.cover.setCurrentWidget(self._page)
        return self._page

    def _start(self, work: Callable[[], Any], then: Callable[[Any], None], *, lane: Any = "desk") -> None:  # noqa: ANN401 - as above
        def again() -> None:
            self._window.jobs.start(work, then, failed=fail, owner=self._window, lane=lane)

        def fail(error: Exception) -> None:
            self._fail(error, again)

        again()

    def _fail(self, error: Exception, again: Callable[[], None]) -> None:
        if isinstance(error, Cancelled):
            self._show_page().show_stopped(self.open_sample, self.open_clinic)
            return
        errors: Any = import_module("app.domain.errors")
        if isinstance(error, errors.Trouble):
            restore = self.offer_restore if error.what in RESTORABLE else None
            self._show_page().show_trouble(error, again, restore)
            return
        self._window.faults.show_bug(error, "opening", self._window)

    def _end(self) -> None:
        """The window closes: one last backup while nobody looks, then let go."""
        if self._keeper is not None:
            self._window.hide()
            self._keeper.close_with_backup()
        self._close()

    def _close(self) -> None:
        if self._log is not None:
            import_module("app.desk.logbook").end_log(self._log)
            self._log = None
        desk, self._desk = self._desk, None
        if desk is not None:
            desk.close()


def _hear_scans(window: MainWindow) -> None:
    scanner: Any = import_module("ui.scanner")
    scanner.Scanner.attach(window)
    # the booking system's folder can wait until the desk is at work
    QTimer.singleShot(WATCH_LATER_MS, window, partial(_watch_folder, window))


def _watch_folder(window: MainWindow) -> None:
    if window.frame is not None:
        watching: Any = import_module("ui.watching")
        watching.Watcher.attach(window)
