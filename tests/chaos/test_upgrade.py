"""An upgrade killed half-way leaves the old clinic; the next start does it whole."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.desk.verification import verify
from tests.chaos.conftest import ROOT
from tests.chaos.test_creation import DIE_AT
from tests.released_clinic import STEPS, Old, revision_of, shown

pytestmark = [
    pytest.mark.durability,
    pytest.mark.skipif(os.name != "posix", reason="a process cannot kill itself so here"),
]


@pytest.mark.parametrize(
    ("moment", "times"),
    [("before_cursor_execute", 12), ("after_cursor_execute", 30), ("after_cursor_execute", 60), ("commit", 1)],
    ids=["early", "in the middle", "late", "at the commit"],
)
@pytest.mark.parametrize("step", STEPS)
def test_killed_half_way_it_is_as_it_was(tmp_path: Path, step: str, moment: str, times: int) -> None:
    old = Old.unpacked(step, tmp_path / "clinic")

    died = subprocess.run(
        [sys.executable, "-c", DIE_AT, str(old.folder), str(times), moment],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )

    assert died.returncode == -signal.SIGKILL
    assert revision_of(old.file) == step
    with old.opened() as desk:
        assert shown(desk) == old.told["wallets"]
        assert verify(desk.database) == ()
