"""What is set at one workstation is kept beside its desk file."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Self

import pytest

from app.desk.desk_settings import SETTINGS_FILE, DeskSettings, Section, keep_section


@dataclass(frozen=True, slots=True, kw_only=True)
class Bell(Section):
    """A device that rings."""

    name: ClassVar[str] = "bell"
    tune: str = "ding"
    times: int = 2
    on: bool = True
    days: tuple[str, ...] = ()

    def checked(self) -> Self:
        """A bell rings at least once."""
        if self.times < 1:
            raise ValueError(self.times)
        return self


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    """Every field, and nothing is left lying about."""
    keep_section(tmp_path, Bell(tune="आशा", times=3, on=False, days=("mon", "tue")))
    assert DeskSettings.read(tmp_path).section(Bell) == Bell(tune="आशा", times=3, on=False, days=("mon", "tue"))
    assert [path.name for path in tmp_path.iterdir()] == [SETTINGS_FILE]


def test_sections_and_fields_of_another_version_stay(tmp_path: Path) -> None:
    """A newer program wrote them; the older one leaves them alone."""
    (tmp_path / SETTINGS_FILE).write_text('{"lamp": {"watt": 5}, "bell": {"loud": true, "times": 4}}')
    keep_section(tmp_path, Bell(times=1))
    held = json.loads((tmp_path / SETTINGS_FILE).read_text("utf-8"))
    assert held["lamp"] == {"watt": 5}
    assert held["bell"]["loud"] is True
    assert held["bell"]["times"] == 1


@pytest.mark.parametrize("text", ["", "{", "[]", '{"bell": 3}', "\x00", "[" * 100_000])
def test_a_damaged_file_means_the_defaults_and_is_told_and_put_aside(tmp_path: Path, text: str) -> None:
    """Nobody's desk stops for it, and what was in it can be looked at."""
    (tmp_path / SETTINGS_FILE).write_text(text)
    found = DeskSettings.read(tmp_path)
    assert found.trouble
    assert found.section(Bell) == Bell()
    keep_section(tmp_path, Bell(times=5))
    assert not DeskSettings.read(tmp_path).trouble
    assert (tmp_path / f"{SETTINGS_FILE}.damaged").read_text() == text


def test_a_field_of_another_type_has_its_default(tmp_path: Path) -> None:
    """True is no number, and a number no word."""
    (tmp_path / SETTINGS_FILE).write_text('{"bell": {"times": true, "tune": 7, "on": 1, "days": ["a", 2]}}')
    assert DeskSettings.read(tmp_path).section(Bell) == Bell()
    (tmp_path / SETTINGS_FILE).write_text('{"bell": {"times": -4}}')
    assert DeskSettings.read(tmp_path).section(Bell) == Bell()


def test_a_failed_write_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk loses no settings and leaves no half file."""
    keep_section(tmp_path, Bell(times=3))

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        keep_section(tmp_path, Bell(times=9))
    assert DeskSettings.read(tmp_path).section(Bell).times == 3
    assert [path.name for path in tmp_path.iterdir()] == [SETTINGS_FILE]


def test_a_desk_without_a_folder_has_the_defaults() -> None:
    """As in a test, or before anything is chosen."""
    assert DeskSettings.read(None).section(Bell) == Bell()
