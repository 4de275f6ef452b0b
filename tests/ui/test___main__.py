"""The program as it is started from a command line, in a process of its own."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.shape.source import ROOT, files
from ui.__main__ import TRACE, noting, parse

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.__main__ import start
app = QApplication(sys.argv)
heavy = lambda: sorted(name for name in ("sqlalchemy", "pydantic", "app.desk.desk") if name in sys.modules)
def look():
    from ui.screens.first_run import FirstRunPage
    window = next(one for one in app.topLevelWidgets() if hasattr(one, "cover"))
    if isinstance(window.cover.currentWidget(), FirstRunPage):
        print("first run")
        timer.stop()
        window.close()
timer = QTimer()
timer.timeout.connect(lambda: "ui.screens.first_run" in sys.modules and look())
print("before", heavy())
timer.start(50)
sys.exit(start(["--data", sys.argv[1]]))
"""

LOOK = """
import linecache
import ui.__main__
ui.__main__.import_plainly()
before = set(linecache.cache)
import sqlalchemy
print([name for name in linecache.cache if name.endswith(".py") and name not in before])
"""


@pytest.mark.parametrize(
    ("words", "understood"),
    [
        ([], (None, False)),
        (["--sample"], (None, True)),
        (["--data", "x", "--sample"], (Path("x"), True)),
        (["--data=x"], (Path("x"), False)),
        (["--date"], None),
        (["--data"], None),
    ],
)
def test_the_command_line_is_short(words: list[str], understood: object) -> None:
    assert parse(words) == understood


def test_a_word_it_does_not_know_shows_the_usage() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "ui", "--smaple"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert ran.returncode == 2
    assert ran.stderr.startswith("usage:")


def test_it_starts_paints_opens_and_ends(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        TRACE: str(trace),
    }
    before = time.monotonic_ns()
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "data")],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )

    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == ["before []", "first run"]
    word, moment = trace.read_text().split()
    assert word == "painted"
    assert before < int(moment) < time.monotonic_ns()


def test_imports_read_no_source_text(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-c", LOOK], env=environment, capture_output=True, text=True, check=False, cwd=tmp_path
    )

    assert ran.stdout == "[]\n", ran.stderr


def test_nothing_asks_qt_for_another_spelling() -> None:
    assert [path for path in files("app", "ui") if "from __feature__" in path.read_text().replace("`from", "")] == []


def test_the_trace_gets_a_line_each_time(styled: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    note = noting(tmp_path / "trace", "search-ready")

    note()
    note()

    assert [line.split()[0] for line in (tmp_path / "trace").read_text().splitlines()] == ["search-ready"] * 2
