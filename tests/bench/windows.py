"""How soon the window is there, how soon it answers, and what it keeps in memory."""

import os
import subprocess
import sys
import time
from pathlib import Path

from app.exchange.sample import build_sample
from tests.bench.measure import Row, medians
from tests.bench.trace import KIB_A_MIB, TRACE, read

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 9
NANOSECONDS_A_MILLISECOND = 1_000_000


def rows(folder: Path) -> list[Row]:
    """The window's rows, against a bare one started in turns with it."""
    folder.mkdir(parents=True)
    build_sample(folder / "sample", lambda _done, _total: None)
    trace = folder / "trace"
    ours, bare = [], []
    for _ in range(ROUNDS):
        bare.append(watched(trace, "tests.bench.bare_window"))
        ours.append(watched(trace, "tests.bench.our_window", "--sample", "--data", str(folder)))
    mine, base = medians(ours[1:]), medians(bare[1:])  # the first start reads everything from the disk
    return [
        Row("process start to first paint", mine["painted"], base["painted"], "ms", 1.15),
        Row(
            "process start to search answering on the sample clinic",
            mine["search-ready"],
            base["painted"],
            "ms",
            3.5,
        ),
        Row("resident memory there", mine["memory"], base["memory"], "MiB", 2.4),
    ]


def watched(trace: Path, module: str, *arguments: str) -> dict[str, float]:
    """Start a window and give what it noted: milliseconds since its start, memory in MiB."""
    trace.unlink(missing_ok=True)
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, TRACE: str(trace), "PYTHONPATH": str(ROOT)}
    # as on a person's computer: what the first start compiled is kept for the next
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(trace.parent / "compiled")
    start = time.monotonic_ns()
    subprocess.run([sys.executable, "-P", "-m", module, *arguments], env=environment, check=True, timeout=120)
    noted = read(trace)
    memory = noted.pop("memory") / KIB_A_MIB
    return {what: (moment - start) / NANOSECONDS_A_MILLISECOND for what, moment in noted.items()} | {"memory": memory}
