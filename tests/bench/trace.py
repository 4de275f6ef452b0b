"""What a window under measurement writes down: moments by the clock that never goes back, and its memory."""

import os
import resource
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

TRACE = "SESSIONDESK_TRACE"
KIB_A_MIB = 1024


def note(what: str, value: int | None = None) -> None:
    """A line of the trace; the moment, unless a value is given."""
    with Path(os.environ[TRACE]).open("a", encoding="utf-8") as trace:
        trace.write(f"{what} {time.monotonic_ns() if value is None else value}\n")


def leave() -> None:
    """Note what is in memory now, and end."""
    note("memory", resident_kib())
    QApplication.quit()


def resident_kib() -> int:
    """What this process keeps in memory; its peak where the system does not tell the present."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS:"))
        return int(line.split()[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // KIB_A_MIB if sys.platform == "darwin" else peak


def read(file: Path) -> dict[str, int]:
    """The first line of each kind."""
    found: dict[str, int] = {}
    for line in file.read_text("utf-8").splitlines():
        what, value = line.split()
        found.setdefault(what, int(value))
    return found
