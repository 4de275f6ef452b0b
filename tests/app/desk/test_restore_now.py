"""The clinic is replaced whole, says so in its journal, and was kept before."""

from pathlib import Path

import pytest
from sqlalchemy import select

from app.desk.backups import Why, backups_in, make_backup
from app.desk.opening import read_desk_file
from app.desk.restore import prepare
from app.desk.restore_now import restore_now
from app.desk.verification import verify_folder
from app.domain.errors import Trouble
from app.domain.journal import Journal
from app.storage import backup_swap
from tests.folders import Folder
from tests.founding import OWNER
from tests.released_clinic import STEPS, Old


@pytest.fixture
def backup(folder: Folder) -> Path:
    return make_backup(folder.path, Why.BY_HAND, folder.clock).file


def test_the_clinic_is_as_it_was_and_what_it_was_meanwhile_is_kept(folder: Folder, backup: Path) -> None:
    folder.register("Nila Bose")
    folder.clock.go(hours=2)

    done = restore_now(prepare(folder.path, backup), folder.clock, by=folder.places.staff[OWNER])

    assert "Nila Bose" not in folder.names
    assert verify_folder(folder.path) == ()
    assert folder.left_over == []
    assert done.safety is not None
    assert backups_in(folder.path / "backups")[0].file == done.safety
    restore_now(prepare(folder.path, done.safety), folder.clock)
    assert "Nila Bose" in folder.names


def test_its_journal_tells_who_restored_it_from_what_and_when(folder: Folder, backup: Path) -> None:
    folder.register("Nila Bose")
    folder.clock.go(hours=2)
    owner = folder.places.staff[OWNER]

    prepared = prepare(folder.path, backup)
    code = prepared.code
    restore_now(prepared, folder.clock, by=owner)

    with folder.desk() as clinic:
        entry = clinic.all(select(Journal).where(Journal.kind == "note_restore"))[0]
    assert entry.actor_id == owner
    assert entry.at == folder.clock.moment
    assert f'"backup_code":"{code}"' in entry.body
    assert '"entries_lost":1' in entry.body


def test_nothing_is_replaced_while_a_desk_has_the_clinic_open(folder: Folder, backup: Path) -> None:
    prepared = prepare(folder.path, backup)
    with folder.desk() as clinic:
        with pytest.raises(Trouble) as told:
            restore_now(prepared, folder.clock)
        clinic.patient("Nila Bose")

    assert told.value.what == "in_use"
    assert "Nila Bose" in folder.names
    restore_now(prepared, folder.clock)
    assert "Nila Bose" not in folder.names
    assert folder.left_over == []


@pytest.mark.parametrize("damage", ["header", "middle", "words"])
def test_a_damaged_clinic_is_replaced_and_kept_as_it_was(folder: Folder, backup: Path, damage: str) -> None:
    whole = bytearray(folder.file.read_bytes())
    start, length = {"header": (0, 100), "middle": (4096, len(whole) // 2), "words": (0, len(whole))}[damage]
    whole[start : start + length] = b"\x55" * length
    folder.file.write_bytes(whole)

    prepared = prepare(folder.path, backup)
    assert prepared.allow(folder.places.staff[OWNER], "730418", folder.clock).name == OWNER
    done = restore_now(prepared, folder.clock)

    assert verify_folder(folder.path) == ()
    assert done.safety is not None
    assert done.safety.read_bytes() == bytes(whole)


def test_a_lost_clinic_comes_back_onto_an_empty_computer(folder: Folder, backup: Path, tmp_path: Path) -> None:
    done = restore_now(prepare(tmp_path / "new", backup), folder.clock)

    assert done.safety is None
    assert verify_folder(tmp_path / "new") == ()


def test_a_desk_that_the_backup_does_not_know_becomes_the_first_one(folder: Folder, backup: Path) -> None:
    with folder.desk() as clinic:
        added = clinic.another_desk("Desk 9")
        desk_id = added.desk.place.workstation_id if added.desk.place else None
        added.close()
    (folder.path / "desk.json").write_text(f'{{"workstation": "{desk_id}"}}')

    restore_now(prepare(folder.path, backup), folder.clock)

    assert read_desk_file(folder.path).workstation is None
    assert verify_folder(folder.path) == ()


def test_a_disk_that_fills_up_leaves_the_old_clinic(
    folder: Folder, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.register("Nila Bose")
    before = folder.digest

    def full(_new: Path, _current: Path) -> None:
        raise OSError(28, "No space left on device")

    prepared = prepare(folder.path, backup)
    monkeypatch.setattr(backup_swap, "settle", full)
    with pytest.raises(Trouble):
        restore_now(prepared, folder.clock)

    assert folder.digest == before
    assert folder.left_over == []


@pytest.mark.parametrize("step", STEPS)
def test_the_clinic_of_an_older_program_is_restored_and_brought_up_to_date(
    step: str, folder: Folder, tmp_path: Path
) -> None:
    old = Old.unpacked(step, tmp_path / "old")
    before = old.file.read_bytes()

    prepared = prepare(tmp_path / "new", old.file)
    assert prepared.is_first
    restore_now(prepared, folder.clock)

    assert verify_folder(tmp_path / "new") == ()
    assert old.file.read_bytes() == before
