"""Backups are whole or absent, tell what is in them, and lie in two places."""

import json
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from app.desk import backups
from app.desk.backups import (
    Backup,
    Why,
    backups_in,
    is_changed,
    make_backup,
    status,
)
from app.domain.errors import KeptByServer, NothingToBackUp
from tests.folders import Folder


def make(folder: Folder, why: Why = Why.BY_HAND) -> Backup:
    return make_backup(folder.path, why, folder.clock)


def test_a_backup_says_what_is_in_it_and_names_no_patient(folder: Folder) -> None:
    made = make(folder)

    with zipfile.ZipFile(made.file) as archive:
        assert sorted(archive.namelist()) == ["clinic.db", "manifest.json"]
        label = archive.read("manifest.json").decode()
    told = json.loads(label)
    assert (told["facts"]["organisation"], told["facts"]["patients"], told["why"]) == ("Nirog Physio", 3, "by-hand")
    assert told["code"] == made.manifest.code if made.manifest else ""
    assert not any(name in label for name in ("Asha", "Meera", "Sunil"))
    assert made.file.stat().st_mode & 0o077 == 0
    assert folder.left_over == []


def test_only_what_changed_is_worth_another_one(folder: Folder) -> None:
    assert is_changed(folder.path)
    make(folder)
    assert not is_changed(folder.path)
    folder.register("Nila Bose")
    assert is_changed(folder.path)


def test_two_in_one_second_have_two_names(folder: Folder) -> None:
    assert make(folder).file != make(folder).file
    assert len(backups_in(folder.path / "backups")) == 2


def test_its_age_is_told(folder: Folder) -> None:
    assert status(folder.path, folder.clock).newest_at is None
    make(folder)
    folder.clock.go(hours=2)
    assert status(folder.path, folder.clock).age == timedelta(hours=2)


def test_a_day_of_work_without_a_backup_is_stale(folder: Folder) -> None:
    make(folder)
    folder.clock.go(hours=30)
    assert not status(folder.path, folder.clock).is_stale
    folder.register("Nila Bose")
    assert status(folder.path, folder.clock).is_stale
    assert not status(folder.path, folder.clock, on_server=True).is_stale


def test_old_ones_go_and_anothers_stay(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "kept", lambda found: {max(found)[1]})
    make(folder)
    other = folder.path / "backups" / "sessiondesk-00000000-20200101T000000Z-by-hand.zip"
    other.write_bytes(b"another clinic's")
    folder.clock.go(days=1)
    newest = make(folder)

    assert {one.file for one in backups_in(folder.path / "backups")} == {newest.file, other}


@pytest.mark.parametrize("at", [0, 1])
def test_a_backup_that_is_stopped_leaves_nothing(folder: Folder, at: int) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done >= total * at / 2:
            raise StoppedError

    with pytest.raises(StoppedError):
        make_backup(folder.path, Why.BY_HAND, folder.clock, watch=stop)

    assert list((folder.path / "backups").iterdir()) == []


def test_a_damaged_one_stays_in_the_list_and_says_so(folder: Folder) -> None:
    made = make(folder)
    made.file.write_bytes(made.file.read_bytes()[:500])

    assert [(one.manifest, one.problem) for one in backups_in(folder.path / "backups")] == [(None, "damaged")]


def test_where_there_is_no_clinic_there_is_nothing_to_back_up(folder: Folder, tmp_path: Path) -> None:
    with pytest.raises(NothingToBackUp):
        make_backup(tmp_path, Why.BY_HAND, folder.clock)
    with pytest.raises(KeptByServer):
        backups.clinic_file(folder.path, on_server=True)
