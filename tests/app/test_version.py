"""Support can tell which program a clinic has."""

import re
import tomllib
from pathlib import Path

import pytest

from app import version
from tests.shape.source import ROOT


def test_the_source_says_that_it_is_the_source() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+ \(source\)", version.full_version())


def test_a_built_program_names_the_state_it_was_built_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / version.STAMP).write_text('{"commit": "1a2b3c4"}')
    monkeypatch.setattr("importlib.resources.files", lambda _package: tmp_path)

    assert version.full_version() == f"{version.VERSION} (1a2b3c4)"


def test_a_built_program_carries_its_licences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert version.notices() == ""

    (tmp_path / version.NOTICES).write_text("Qt: LGPL-3.0-only")
    monkeypatch.setattr("importlib.resources.files", lambda _package: tmp_path)

    assert version.notices() == "Qt: LGPL-3.0-only"


def test_the_version_is_written_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert project["dynamic"] == ["version"]
