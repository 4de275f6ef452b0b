"""Keeps the clinic backed up while the window is open: every four hours, at closing, and when somebody asks."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from app.desk.backup_second import copy_to_second_place
from app.desk.backups import EVERY, Backup, BackupStatus, Why, clinic_file, is_changed, make_backup, status
from app.desk.desk import Desk
from app.domain.errors import Refusal, Trouble
from ui.backup_mark import BackupMark
from ui.jobs import Jobs
from ui.wording_backup import age_words, care_words

LOOK_MS = 5 * 60_000
LOG = logging.getLogger("sessiondesk.ui")


class Stopped(Exception):  # noqa: N818 - a person's wish, not an error
    """Somebody stopped it."""


class BackupKeeper(QObject):
    """Everything on the long lane, in small steps: nobody at the desk waits for it."""

    changed = Signal(object)
    """The new `BackupStatus`."""
    restore_wanted = Signal(object, object)
    """(what was prepared, the owner who allowed it)."""

    def __init__(self, jobs: Jobs, desk: Desk, parent: QObject | None = None, *, automatic: bool = True) -> None:
        """The sample clinic is not backed up by itself."""
        super().__init__(parent)
        self._jobs, self.desk, self._automatic = jobs, desk, automatic
        self.status: BackupStatus | None = None
        self._stopped = self._at_work = False
        self._marks: list[BackupMark] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def data(self) -> Path:
        """The folder the backups belong to."""
        return self.desk.folder or Path()

    @property
    def on_server(self) -> bool:
        """Whether a server keeps the data, and its administrator the backups."""
        return self.desk.database.file is None

    def begin(self) -> None:
        """Look now and then."""
        self._timer.start()
        self.look()

    def end(self) -> None:
        """Look no more, and stop what is under way."""
        self._timer.stop()
        self._stopped = True

    def show_on(self, mark: BackupMark) -> None:
        """Keep a bar's mark up to date."""
        self._marks = [one for one in self._marks if isValid(one)] + [mark]
        self._show()

    def _show(self) -> None:
        if self.status is None:
            return
        care = care_words(self.status) if self._automatic else ()  # nothing of the sample clinic is missed
        for mark in filter(isValid, self._marks):
            mark.set_words(age_words(self.status), " ".join(care).strip())

    # --- looking -----------------------------------------------------------------------------------------------

    def look(self) -> None:
        """How old the newest one is; where it is time for another, make it."""
        self._jobs.start(self._status, self._seen, failed=self._note, owner=self, lane="long")

    def _status(self) -> BackupStatus:
        return status(self.data, self.desk.clock, on_server=self.on_server)

    def _seen(self, found: BackupStatus) -> None:
        self.status = found
        self._show()
        self.changed.emit(found)
        is_due = found.is_changed and (found.newest_at is None or found.age >= EVERY)
        if self._automatic and is_due and not self._at_work:
            self.back_up(Why.TIMED, failed=self._note)

    def _note(self, error: Exception) -> None:
        if not isinstance(error, Refusal | Trouble | Stopped):
            raise error
        LOG.info("backup: %s", getattr(error, "what", type(error).__name__))

    # --- making ------------------------------------------------------------------------------------------------

    def back_up(
        self,
        why: Why = Why.BY_HAND,
        then: Callable[[Backup], None] | None = None,
        *,
        failed: Callable[[Exception], None],
        told: Callable[[int, int], None] | None = None,
    ) -> None:
        """Make one, and bring it to the second place where that is at hand; `told` hears how far it is."""
        self._stopped, self._at_work = False, True

        def done(made: Backup) -> None:
            self._at_work = False
            self.look()
            if then is not None:
                then(made)

        def fail(error: Exception) -> None:
            self._at_work = False
            failed(error)

        self._jobs.start(lambda: self._make(why, told), done, failed=fail, owner=self, lane="long")

    def _make(self, why: Why, told: Callable[[int, int], None] | None) -> Backup:
        """On the worker."""

        def watch(so_far: int, of: int) -> None:
            if self._stopped:
                raise Stopped
            if told is not None:
                self._jobs.post(lambda: told(so_far, of))

        self.ensure_possible()
        made = make_backup(self.data, why, self.desk.clock, watch=watch)
        try:
            copy_to_second_place(self.data, watch=watch)
        except Trouble as trouble:
            if why is Why.BY_HAND:
                raise
            LOG.info("second place: %s", trouble.what)
        return made

    def ensure_possible(self) -> None:
        """A refusal where there is nothing this program could back up."""
        clinic_file(self.data, on_server=self.on_server)

    def stop(self) -> None:
        """Make no backup after all; what is there stays."""
        self._stopped = True

    def close_with_backup(self) -> None:
        """The window is gone and nothing works any more: one last copy, where anything happened."""
        self._timer.stop()
        self._stopped = False
        if not self._automatic or self.on_server:
            return
        try:
            if is_changed(self.data):
                self._make(Why.AT_CLOSE, None)
        except (Refusal, Trouble) as error:
            self._note(error)
