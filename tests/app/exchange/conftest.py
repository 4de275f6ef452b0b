"""A small sample clinic, built once for the tests that look into it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.desk.desk import Desk
from app.desk.opening import open_desk
from app.exchange.sample import build_sample
from app.exchange.sample_mark import sample_folder
from app.exchange.sample_plan import SampleSize
from tests.founding import MovableClock

PRESENT = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)
"""Tuesday, 14:00 in Mumbai."""
SMALL = SampleSize(people=80, sales=45)


@dataclass(frozen=True)
class Built:
    """A finished sample, and what was told on the way."""

    folder: Path
    told: list[tuple[int, int]]


@pytest.fixture(scope="session")
def building(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A small sample, as it was built."""
    folder = sample_folder(tmp_path_factory.mktemp("sample"))
    told: list[tuple[int, int]] = []
    build_sample(folder, lambda done, total: told.append((done, total)), clock=MovableClock(PRESENT), size=SMALL)
    return Built(folder, told)


@pytest.fixture
def built(building: Built) -> Path:
    """The folder of a small sample; leave it as it is."""
    return building.folder


@pytest.fixture
def sample(built: Path) -> Iterator[Desk]:
    """The sample's first desk, a minute after it was built."""
    clock = MovableClock(PRESENT)
    clock.go(minutes=1)
    desk = open_desk(built, clock=clock)
    yield desk
    desk.close()


def copied(built: Path, tmp_path: Path) -> Path:
    """A sample of one's own, to be written to."""
    folder = sample_folder(tmp_path)
    folder.mkdir()
    for file in built.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    return folder
