"""The first start killed half-way: the next one finds nothing or all of it, never a half."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.desk.opening import FILE_NAME, open_desk
from app.desk.verification import verify_folder
from app.storage.presence import LOCK_FILE
from tests.chaos.conftest import ROOT

pytestmark = [
    pytest.mark.durability,
    pytest.mark.skipif(os.name != "posix", reason="a process cannot kill itself so here"),
]

DIE_AT = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from app.desk.opening import open_desk

left = int(sys.argv[2])

@event.listens_for(Engine, sys.argv[3])
def count(*_args):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

open_desk(Path(sys.argv[1]))
"""


@pytest.mark.parametrize(
    ("moment", "times"),
    [("before_cursor_execute", 5), ("after_cursor_execute", 60), ("commit", 1)],
    ids=["early", "in the middle", "at the commit"],
)
def test_a_first_start_killed_leaves_nothing_or_all(tmp_path: Path, moment: str, times: int) -> None:
    died = subprocess.run(
        [sys.executable, "-c", DIE_AT, str(tmp_path), str(times), moment],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert died.returncode == -signal.SIGKILL

    desk = open_desk(tmp_path)
    assert desk.place is None
    desk.close()
    assert verify_folder(tmp_path) == ()
    assert {found.name for found in tmp_path.iterdir()} <= {FILE_NAME, f"{FILE_NAME}-journal", LOCK_FILE}
