"""A small sample clinic, built once for the tests that look into it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.desk.desk import Desk
from app.desk.opening import open_desk
from app.exchange.sample import build_sample, sample_folder
from app.exchange.sample_plan import SampleSize
from tests.founding import MovableClock

PRESENT = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)
"""Tuesday, 14:00 in Mumbai."""
SMALL = SampleSize(people=80, sales=45)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small sample; leave it as it is."""
    folder = sample_folder(tmp_path_factory.mktemp("sample"))
    build_sample(folder, lambda _done, _total: None, clock=MovableClock(PRESENT), size=SMALL)
    return folder


@pytest.fixture
def sample(built: Path) -> Iterator[Desk]:
    """The sample's first desk, a minute after it was built."""
    clock = MovableClock(PRESENT)
    clock.go(minutes=1)
    desk = open_desk(built, clock=clock)
    yield desk
    desk.close()
