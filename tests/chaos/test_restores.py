"""A backup or a restore that dies or fails anywhere leaves the old clinic or the new one, and no half file."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import copyfile

import pytest

from app.desk.backups import Why, make_backup
from tests.chaos.conftest import ROOT
from tests.folders import Folder

pytestmark = [
    pytest.mark.durability,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a try is a process of its own"),
]


@pytest.fixture
def drill(folder: Folder) -> Folder:
    made = make_backup(folder.path, Why.BY_HAND, folder.clock)
    copyfile(made.file, folder.path / "older.zip")
    folder.register("Nila Bose")
    return folder


def outcomes(drill: Folder, scratch: Path, *words: str) -> list[str]:
    run = [sys.executable, "-m", "tests.chaos.restore_worker", str(drill.path), str(scratch), *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(run, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return [line.split(" ", 1)[1] for line in ran.stdout.splitlines()]


def test_a_restore_killed_anywhere_leaves_the_old_clinic_or_the_new_one(drill: Folder, tmp_path: Path) -> None:
    assert set(outcomes(drill, tmp_path / "scratch", "restore", "kill", "--step", "9")) <= {"old", "new"}


def test_a_restore_whose_disk_fills_up_anywhere_leaves_nothing_half_done(drill: Folder, tmp_path: Path) -> None:
    assert set(outcomes(drill, tmp_path / "scratch", "restore", "fail", "--step", "9")) <= {"old", "new"}


def test_a_backup_whose_disk_fills_up_anywhere_leaves_no_half_one(drill: Folder, tmp_path: Path) -> None:
    assert set(outcomes(drill, tmp_path / "scratch", "backup", "fail", "--step", "4")) == {"old"}


def test_the_judge_would_notice(drill: Folder, tmp_path: Path) -> None:
    """A green test that cannot go red proves nothing."""
    found = outcomes(drill, tmp_path / "scratch", "restore", "kill", "--careless", "--step", "1", "--last", "8")

    assert "BAD no clinic" in found
