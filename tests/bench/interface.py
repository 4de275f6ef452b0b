"""The interface part of the bench: the real window over a real clinic, driven by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench import answering as answering_rows
from tests.bench import key_counts
from tests.bench import painted as painted_rows
from tests.bench.acts import Acts
from tests.bench.crowd import make_clinic
from tests.bench.measure import Row, ensure_real_disk
from tests.bench.seat import Seat, application

LARGE = "large"


def keys(_folder: Path) -> Iterator[Row]:
    """How many keys each task takes."""
    application()
    yield from key_counts.rows()


def painted(folder: Path) -> Iterator[Row]:
    """How soon what a key led to is painted."""
    with _acts(folder, seed=7) as acts:
        yield from painted_rows.rows(acts, folder)


def answering(folder: Path) -> Iterator[Row]:
    """Whether the window goes on answering."""
    with _acts(folder, seed=8) as acts:
        yield from answering_rows.rows(acts)


@contextmanager
def _acts(folder: Path, seed: int) -> Iterator[Acts]:
    """Somebody at the large clinic, which is built once a run."""
    clinic = folder.parent / LARGE
    if not clinic.exists():
        clinic.parent.mkdir(parents=True, exist_ok=True)
        ensure_real_disk(clinic.parent)
        make_clinic(clinic)
    application()
    seat = Seat(clinic)
    try:
        yield Acts(seat, seed)
    finally:
        seat.close()
