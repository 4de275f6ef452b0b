"""Work off the GUI thread: one worker a lane, and every report comes back through one signal into one slot."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition, Thread
from time import monotonic
from typing import Any, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from ui.garbage import Garbage

T = TypeVar("T")
LaneName = Literal["desk", "long", "paper"]

BUSY_SECONDS = 0.5
COURTESY_SECONDS = 1.0
"""So long a lane lets another one go first; Python runs one thread at a time, so both together are slow together."""
A_PICTURE_MS = 1
"""A timer comes after the painting that is due; one of 0 ms would come before it."""
CLOSE_SECONDS = 15.0
"""Longer than a locked database keeps a command waiting, so that nothing is cut off in the middle."""


@dataclass(eq=False)
class Job:
    """One piece of work on its way through a lane; emptied on the GUI thread once its report is taken.

    The worker must never hold the last reference to a widget: it would be destroyed on the wrong thread.
    """

    work: Callable[[], Any] | None
    then: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    owner: QObject | None
    key: object
    began: float
    outcome: object = None
    error: Exception | None = None

    def run(self) -> None:
        """Do it, on the worker."""
        try:
            self.outcome = self.work() if self.work else None
        except Exception as error:  # noqa: BLE001 - whatever it is, the GUI thread decides what a person sees
            self.error = error

    def deliver(self) -> None:
        """Tell who asked, on the GUI thread, unless they are gone."""
        then, failed, owner = self.then, self.failed, self.owner
        outcome, error = self.outcome, self.error
        self.forget()
        if not is_alive(owner):
            return
        if error is None and then is not None:
            then(outcome)
        elif error is not None and failed is not None:
            failed(error)

    def forget(self) -> None:
        """Let go of everything that may hold a widget."""
        self.work = self.then = self.failed = self.owner = self.outcome = self.error = None


class Lane:
    """One worker thread with its queue, in order."""

    def __init__(self, name: str, done: Callable[[Job], None], *, after: "Lane | None" = None) -> None:
        """Start the thread with the first job, so that a lane nobody uses costs nothing.

        Where there is an `after`, each job begins when that lane has nothing to do.
        """
        self._name, self._done, self._after = name, done, after
        self._queue: deque[Job] = deque()
        self._wake = Condition()
        self._working = False
        self._closed = False
        self._thread: Thread | None = None

    def put(self, job: Job) -> list[Job]:
        """Queue it; gives back the older ones with its key, which nobody needs any more."""
        with self._wake:
            dropped = [old for old in self._queue if job.key is not None and old.key == job.key]
            for old in dropped:
                self._queue.remove(old)
            self._queue.append(job)
            if self._thread is None:
                self._thread = Thread(target=self._run, name=f"sessiondesk-{self._name}", daemon=True)
                self._thread.start()
            self._wake.notify_all()
        return dropped

    def _run(self) -> None:
        while (job := self._next()) is not None:
            if self._after is not None:
                self._after.let_finish()
            job.run()
            self._done(job)

    def _next(self) -> Job | None:
        with self._wake:
            self._working = False
            self._wake.notify_all()
            self._wake.wait_for(lambda: self._queue or self._closed)
            self._working = not self._closed
            return None if self._closed else self._queue.popleft()

    def let_finish(self) -> None:
        """Wait until there is nothing to do, or long enough."""
        with self._wake:
            self._wake.wait_for(lambda: self._closed or not (self._working or self._queue), COURTESY_SECONDS)

    def close(self) -> None:
        """Drop what waits and let what runs come to its end."""
        with self._wake:
            self._closed = True
            self._queue.clear()
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join(CLOSE_SECONDS)


class Jobs(QObject):
    """The window's workers: `desk` for asks and commands in order, `long` for what takes seconds and goes second.

    `paper` is for printers that may not answer.
    """

    busy_changed = Signal(bool)
    _reported = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Three lanes; everything reported arrives on the thread this is made on."""
        super().__init__(parent)
        desk = Lane("desk", self._job_ended)
        long, paper = Lane("long", self._job_ended, after=desk), Lane("paper", self._job_ended)
        self._lanes = {"desk": desk, "long": long, "paper": paper}
        self._reports: deque[Callable[[], None]] = deque()
        self._later: list[Callable[[], None]] = []
        self._live: dict[int, Job] = {}
        self._watched: dict[int, Job] = {}
        """Those of the desk lane: a long one shows progress of its own."""
        self._closed = False
        self._cursor_shown = False
        self._timer = QTimer(self, singleShot=True, interval=int(BUSY_SECONDS * 1000))
        self._timer.timeout.connect(self._show_busy)
        self._reported.connect(self._take_report, Qt.ConnectionType.QueuedConnection)
        self._garbage = Garbage(self)

    def start(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        *,
        failed: Callable[[Exception], None],
        owner: QObject | None = None,
        key: str | None = None,
        lane: LaneName = "desk",
    ) -> None:
        """Run `work` on a worker, then `then` or `failed` here; neither once the owner is gone.

        A newer job with the same owner and key drops the queued older one.
        """
        if self._closed:
            return
        full_key = None if key is None else (id(owner), key)
        job = Job(work, then, failed, owner, full_key, monotonic())
        self._live[id(job)] = job
        if lane == "desk":
            self._watched[id(job)] = job
            self._watch()
        for dropped in self._lanes[lane].put(job):
            self._live.pop(id(dropped), None)
            self._watched.pop(id(dropped), None)
            dropped.forget()

    def post(self, report: Callable[[], None]) -> None:
        """Run a closure on the GUI thread soon; how a long job tells how far it is."""
        if not self._closed:
            self._reports.append(report)
            self._reported.emit()

    def later(self, act: Callable[[], None], after_ms: int = A_PICTURE_MS) -> None:
        """Do it on the GUI thread once what was shown a moment ago is painted, or some time after."""
        if not self._closed:
            self._later.append(act)
            QTimer.singleShot(after_ms, self, lambda: self._do_later(act))

    def _do_later(self, act: Callable[[], None]) -> None:
        if act in self._later:
            self._later.remove(act)
            act()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way and nothing waits to be shown."""
        return not self._live and not self._reports and not self._later

    def close(self) -> None:
        """Stop the lanes and drop every report that was not shown."""
        self._closed = True
        for lane in self._lanes.values():
            lane.close()
        self._reports.clear()
        self._later.clear()
        self._live.clear()
        self._watched.clear()
        self._timer.stop()
        self._garbage.stop()
        self._show_cursor(shown=False)

    def _job_ended(self, job: Job) -> None:
        self.post(lambda: self._deliver(job))

    def _deliver(self, job: Job) -> None:
        self._live.pop(id(job), None)
        self._watched.pop(id(job), None)
        self._watch()
        job.deliver()

    @Slot()
    def _take_report(self) -> None:
        # one report a signal: an exception in one leaves the others to their own turn
        if self._reports:
            self._reports.popleft()()

    # --- the busy cursor ---------------------------------------------------------------------------------------

    def _watch(self) -> None:
        if not self._watched:
            self._timer.stop()
            self._show_cursor(shown=False)
        elif not self._timer.isActive() and not self._cursor_shown:
            self._timer.start()

    @Slot()
    def _show_busy(self) -> None:
        oldest = min((job.began for job in self._watched.values()), default=monotonic())
        self._show_cursor(shown=monotonic() - oldest >= BUSY_SECONDS * 0.9)
        self._watch()

    def _show_cursor(self, *, shown: bool) -> None:
        if shown == self._cursor_shown:
            return
        self._cursor_shown = shown
        if shown:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        else:
            QGuiApplication.restoreOverrideCursor()
        self.busy_changed.emit(shown)


def is_alive(owner: QObject | None) -> bool:
    """Whether there is still a widget to show the answer on."""
    return owner is None or isValid(owner)
