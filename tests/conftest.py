"""What every test may ask for: a clock that stands still, an empty desk, a founded clinic, and a quiet log."""

import gc
import logging
from collections.abc import Iterator
from functools import cache
from threading import Thread

import pytest
from argon2 import PasswordHasher

from app.desk import pins
from app.desk.desk import Desk
from tests.backends import Backend, PostgresBackend, SqliteBackend, postgres_url
from tests.clinic import Clinic
from tests.folders import folder, founded_folder
from tests.founding import MovableClock

__all__ = ["folder", "founded_folder"]


@pytest.fixture(scope="session", autouse=True)
def quick_pins() -> Iterator[PasswordHasher]:
    """PINs that cost nothing to check: here each one would cost as much as ten commands. Gives the real hasher."""
    real = pins.HASHER
    pins.HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    yield real
    pins.HASHER = real


class Windows:
    """Whether this test has windows, and whether one had any since dead widgets were last looked for."""

    now = left = False


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Whoever has windows has asked for the application."""
    Windows.now = "qapp" in getattr(item, "fixturenames", ())
    Windows.left = Windows.left or Windows.now


@pytest.fixture(scope="session", autouse=True)
def dead_widgets_end_here() -> Iterator[None]:
    """Before a test lets a thread go, what windows of earlier tests left is destroyed on this thread.

    Python looks for unreachable cycles on whichever thread allocates, and a widget that is destroyed on another one
    than Qt's crashes some later test. (The program itself never does: `ui.garbage`.) Each look takes a tenth of a
    second, so it is spared where no window was.
    """
    start = Thread.start

    def after_collecting(thread: Thread) -> None:
        if Windows.left and gc.isenabled():
            gc.collect()
            Windows.left = Windows.now
        start(thread)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Thread, "start", after_collecting)
        yield


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def backend() -> str:
    """Which database; the desk's own tests run on both."""
    return "sqlite"


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> SqliteBackend:
    return SqliteBackend(tmp_path_factory.mktemp("databases"))


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresBackend]:
    backend = PostgresBackend(postgres_url())
    yield backend
    backend.close()


@pytest.fixture
def databases(backend: str, request: pytest.FixtureRequest) -> Backend:
    """Where databases come from; PostgreSQL is looked for only by the tests that want it."""
    found: Backend = request.getfixturevalue(backend)
    return found


@pytest.fixture
def desk(databases: Backend, clock: MovableClock) -> Iterator[Desk]:
    """A desk on an empty, migrated database."""
    with databases.copy(databases.migrated) as database:
        yield Desk(database, clock=clock)


@pytest.fixture
def clinic(databases: Backend, clock: MovableClock) -> Iterator[Clinic]:
    """A founded clinic; Ravi Patil is at the desk in Andheri West."""
    with databases.clinic(clock) as founded:
        yield founded


class Heard(logging.Handler):
    """Keeps what our own code logs as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def warnings_logged() -> Iterator[list[str]]:
    """Lines of our own that a test did not expect fail it; one that did asserts them and clears the list."""
    heard, log = Heard(), our_log()
    log.addHandler(heard)
    yield heard.lines
    log.removeHandler(heard)
    assert heard.lines == [], "unexpected log lines"


@cache
def our_log() -> logging.Logger:
    return logging.getLogger("sessiondesk")
