"""A second copy lies on another disk, or somebody is told."""

from pathlib import Path

import pytest

from app.desk.backup_second import choose_second_place, copy_to_second_place, put_copy
from app.desk.backups import Why, backups_in, make_backup, status
from app.domain.errors import Trouble
from tests.folders import Folder


def make(folder: Folder) -> Path:
    return make_backup(folder.path, Why.BY_HAND, folder.clock).file


def test_a_second_place_is_asked_for_after_three_days(folder: Folder, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    make(folder)
    folder.clock.go(days=4)
    make(folder)
    assert status(folder.path, folder.clock).second_due

    choose_second_place(folder.path, stick)
    assert copy_to_second_place(folder.path)

    now = status(folder.path, folder.clock)
    assert not now.second_due
    assert [one.file.name for one in backups_in(stick)] == [backups_in(folder.path / "backups")[0].file.name]


def test_a_stick_that_is_not_in_is_waited_for_and_never_made(folder: Folder, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_second_place(folder.path, stick)
    stick.rmdir()
    make(folder)

    assert not copy_to_second_place(folder.path)
    assert not stick.exists()
    with pytest.raises(Trouble):
        choose_second_place(folder.path, stick)


def test_a_copy_that_cannot_be_written_leaves_no_half_one(folder: Folder, tmp_path: Path) -> None:
    made = make(folder)

    with pytest.raises(Trouble):
        put_copy(made, tmp_path / "gone" / "one.zip")
    assert put_copy(made, tmp_path).read_bytes() == made.read_bytes()
    assert list(tmp_path.glob(".*")) == []
