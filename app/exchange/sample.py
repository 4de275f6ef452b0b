"""The sample clinic: built once in a folder of its own, checked, and only then put in its place.

Everything in it was done by the commands of real use, at desks whose clock moved through the last 120 days.
"""

import os
import random
import shutil
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from app.desk.clock import Clock, SystemClock
from app.desk.opening import DESK_FILE, DeskFile, open_desk, private_folder
from app.desk.verification import verify_folder
from app.domain.errors import Trouble
from app.exchange.sample_clinic import SampleClinic
from app.exchange.sample_clock import Calendar, SampleClock
from app.exchange.sample_data import SampleData, read_sample_data
from app.exchange.sample_mark import CONTENT, MARK_FILE, SampleMark, schema_step
from app.exchange.sample_plan import DAYS, SEED, SampleSize, plan_history
from app.exchange.sample_play import Player
from app.exchange.sample_today import expect, read_expected

R = TypeVar("R")
Progress = Callable[[int, int], None]
"""Called with what is done and the total after each command; raising from it stops the building cleanly."""
BEAT_SECONDS = 0.15
"""How often something long tells that it goes on."""

TEMPORARY = ".sample-"
FORGOTTEN = timedelta(hours=1)
"""A half-built sample this old belongs to nobody any more."""
FULL = SampleSize()


def build_sample(folder: Path, progress: Progress, *, clock: Clock | None = None, size: SampleSize = FULL) -> None:
    """Build the sample clinic and put it at `folder`, in place of an older one.

    Killed half-way it leaves nothing that would be used; raises `Trouble` where the disk or the check says no.
    """
    private_folder(folder.parent)
    clock = clock or SystemClock()
    try:
        _sweep(folder.parent, clock)
        temporary = Path(tempfile.mkdtemp(dir=folder.parent, prefix=TEMPORARY))
        try:
            _build(temporary, progress, clock, size)
            _settle(temporary, folder)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
    except OSError as error:
        raise Trouble("unreachable", str(error)) from error


def _build(folder: Path, progress: Progress, clock: Clock, size: SampleSize) -> None:
    data = read_sample_data()
    calendar = Calendar(clock.now(), data.centres[0].time_zone)
    plan, expected = plan_history(data, size, calendar), read_expected()
    steps = _Steps(progress, _founding_steps(data) + len(plan) + len(expected))
    moving = SampleClock(calendar.at(-DAYS - 1, 0))
    steps.meanwhile(lambda: open_desk(folder, durable=False).close())
    desk = open_desk(folder, clock=moving, durable=False)
    try:
        rng = random.Random(SEED)  # noqa: S311 - ids of a made-up history
        clinic = SampleClinic(data=data, clock=moving, first_desk=desk, step=steps.step, rng=rng)
        clinic.found()
        player = Player(clinic, calendar)
        for event in plan:
            player.play(event)
        for visit in expected:
            expect(clinic, calendar, player.people, visit)
        workstation = desk.place.workstation_id if desk.place else None
    finally:
        desk.close()
    _mark(folder, data, workstation, calendar.today)
    steps.meanwhile(lambda: _ensure_sound(folder))


def _founding_steps(data: SampleData) -> int:
    """The clinic and its choices, two for each further centre, and one for each person, class, type, service, package.

    The owner is one of the people and comes with the clinic.
    """
    made = (data.staff, data.tax_classes, data.package_types, data.services, data.packages)
    return 1 + 2 * (len(data.centres) - 1) + sum(len(rows) for rows in made)


class _Steps:
    """Counts the commands and tells how far it is."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0
        progress(0, total)

    def step(self) -> None:
        self._done += 1
        self._progress(self._done, self._total)

    def meanwhile(self, work: Callable[[], R]) -> R:
        """Do one long thing, and tell now and then that it goes on."""
        with ThreadPoolExecutor(1) as alone:
            result = alone.submit(work)
            while not wait((result,), BEAT_SECONDS).done:
                self._progress(self._done, self._total)
            return result.result()


def _ensure_sound(folder: Path) -> None:
    """File, chains, records and ledgers must be such as any clinic could trust."""
    findings = verify_folder(folder)
    if findings:
        raise Trouble("damaged", f"sample: {findings[0]}")


def _mark(folder: Path, data: SampleData, workstation: UUID | None, today: date) -> None:
    mark = SampleMark(pin=data.pin, content=CONTENT, schema_step=schema_step(), built_on=today)
    (folder / DESK_FILE).write_text(DeskFile(workstation=workstation).as_json(), "utf-8")
    (folder / MARK_FILE).write_text(mark.as_json(), "utf-8")


def _settle(temporary: Path, folder: Path) -> None:
    """Give the finished folder its name; an older sample steps aside first, so that the two never mix."""
    for file in temporary.iterdir():
        with file.open("rb") as written:
            os.fsync(written.fileno())
    _sync(temporary)
    if folder.exists():
        aside = Path(tempfile.mkdtemp(dir=folder.parent, prefix=TEMPORARY))
        folder.replace(aside / "old")
        shutil.rmtree(aside, ignore_errors=True)
    temporary.replace(folder)
    _sync(folder.parent)


def _sync(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(base: Path, clock: Clock) -> None:
    """Remove what a building that was killed left behind."""
    oldest = (clock.now() - FORGOTTEN).timestamp()
    for left in base.glob(f"{TEMPORARY}*"):
        with suppress(OSError):
            if left.stat().st_mtime < oldest:
                shutil.rmtree(left, ignore_errors=True)
