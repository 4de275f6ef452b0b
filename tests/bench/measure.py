"""Rows of a bench: medians of interleaved runs, so that whatever else the machine does meets both sides alike."""

import gc
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

MEMORY_FILESYSTEMS = {"tmpfs", "ramfs", "devtmpfs"}


@dataclass(frozen=True)
class Row:
    """One promise: `ratio` is what was measured over the baseline, and must reach `reach` or less."""

    name: str
    value: float
    baseline: float
    unit: str
    reach: float | None = None
    note: str = ""
    pairs: Sequence[tuple[float, float]] = ()
    """Both sides of each round, where they follow upon each other at once: a slow moment of the machine meets both."""

    @property
    def ratio(self) -> float:
        if self.pairs:
            return median(value / baseline for value, baseline in self.pairs)
        return self.value / self.baseline

    @property
    def is_kept(self) -> bool:
        return self.reach is None or self.ratio <= self.reach

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "value": round(self.value, 3),
            "baseline": round(self.baseline, 3),
            "ratio": round(self.ratio, 3),
            "unit": self.unit,
        }


def interleaved(runs: Sequence[Callable[[], float]], rounds: int) -> list[float]:
    """The median of each, measured in turns."""
    taken: list[list[float]] = [[] for _ in runs]
    for _ in range(rounds):
        for run, times in zip(runs, taken, strict=True):
            times.append(run())
    return [median(times) for times in taken]


def medians(runs: Sequence[dict[str, float]]) -> dict[str, float]:
    """The median of everything that was noted."""
    return {what: median(run[what] for run in runs) for what in runs[0]}


def milliseconds(act: Callable[[], object]) -> float:
    """How long one call takes; the collector is kept for between the calls, on both sides alike."""
    gc.disable()
    try:
        start = time.perf_counter()
        act()
        return (time.perf_counter() - start) * 1000
    finally:
        gc.enable()


def ensure_real_disk(folder: Path) -> None:
    """Refuse to call anything durable that lies in memory."""
    kind = filesystem(folder)
    if kind in MEMORY_FILESYSTEMS:
        sys.exit(f"{folder} is on {kind}: a durable write costs nothing there. Give --dir a folder on a disk.")


def filesystem(folder: Path) -> str:
    """What the folder is mounted from, where the system tells (Linux)."""
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return "unknown"
    found = ("", "unknown")
    for line in mounts.read_text().splitlines():
        _, point, kind, *_ = line.split()
        if folder.resolve().is_relative_to(point) and len(point) >= len(found[0]):
            found = (point, kind)
    return found[1]
