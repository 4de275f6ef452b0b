"""The script of the two commands, as far as it can be tried without making an environment."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import dev_environment
import pytest
from dev_system import has_display

from tests.shape.source import ROOT


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clean clone whose pip did not come over whole."""
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    wheel = tmp_path / "packaging" / dev_environment.PIP.name
    wheel.write_bytes(wheel.read_bytes()[:-1])
    return tmp_path


def dev(clone: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(clone / "packaging/dev.py"), *arguments]
    return subprocess.run(command, cwd=clone.parent, capture_output=True, text=True, check=False)


def test_a_set_up_that_fails_leaves_no_environment(clone: Path) -> None:
    ran = dev(clone, "lint")

    assert ran.returncode == 1
    assert ran.stderr.splitlines() == [
        f"{dev_environment.PIP.name} is not the file this project came with. Fetch the source again."
    ]
    assert not (clone / ".venv").exists()


def test_the_next_set_up_starts_afresh(clone: Path) -> None:
    dev(clone, "lint")
    leftover = clone / ".venv.new" / "half-done"
    leftover.touch()

    dev(clone, "lint")

    assert not leftover.exists()


def test_a_strange_word_shows_the_verbs(clone: Path) -> None:
    ran = dev(clone, "tets")

    assert ran.returncode == 2
    assert "test [ARGUMENTS]" in ran.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    ("environment", "seen"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "vnc"}, True),
    ],
)
def test_a_window_opens_only_where_somebody_sees_it(environment: dict[str, str], *, seen: bool) -> None:
    assert has_display(environment) is seen


@pytest.mark.skipif(os.name == "nt", reason="Windows has launchers instead of scripts")
def test_scripts_point_at_the_folder_the_environment_ends_in(tmp_path: Path) -> None:
    built, final = tmp_path / ".venv.new", tmp_path / ".venv"
    (built / "bin").mkdir(parents=True)
    (built / "pyvenv.cfg").write_text("")
    (built / "bin/pytest").write_text(f"#!{built}/bin/python\n")

    dev_environment.point_scripts_at(built, final)

    assert (built / "bin/pytest").read_text() == f"#!{final}/bin/python\n"
