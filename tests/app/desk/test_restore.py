"""What may take the clinic's place, and what is refused long before."""

import json
import shutil
import zipfile
from pathlib import Path
from sqlite3 import connect

import pytest

from app.desk.backups import Why, make_backup
from app.desk.restore import prepare
from app.domain.errors import ApproverMayNot, BackupRefused, KeptByServer, WrongPin
from tests.folders import Folder
from tests.founding import OWNER, PINS, RECEPTION


@pytest.fixture
def backup(folder: Folder) -> Path:
    return make_backup(folder.path, Why.BY_HAND, folder.clock).file


def rewritten(backup: Path, target: Path, **members: bytes) -> Path:
    """The same archive with other bytes in it."""
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in ("manifest.json", "clinic.db"):
            new.writestr(name, members.get(name.partition(".")[0], old.read(name)))
    return target


def refused(folder: Folder, source: Path) -> str:
    """Why it is refused; the clinic is byte for byte as it was and nothing is left behind."""
    before = folder.digest
    with pytest.raises(BackupRefused) as told:
        prepare(folder.path, source)
    assert folder.digest == before
    assert folder.left_over == []
    return told.value.why


def test_what_would_be_lost_is_counted_from_the_journal(folder: Folder, backup: Path) -> None:
    with folder.desk() as clinic:
        sold = clinic.sold_pack("Nila Bose")
        clinic.redeem(sold.receipt, sold.physio, sold.head)

    prepared = prepare(folder.path, backup)
    lost = prepared.since
    prepared.discard()

    assert lost is not None
    assert (lost.patients, lost.sales, lost.redemptions, lost.taken_minor) == (1, 1, 1, 800_000)
    assert lost.latest[0].kind == "redeem_sessions"
    assert lost.latest[0].who == RECEPTION
    assert lost.only_in_backup == 0
    assert folder.left_over == []


def test_only_an_owners_pin_allows_it(folder: Folder, backup: Path) -> None:
    prepared = prepare(folder.path, backup)
    try:
        assert [owner.name for owner in prepared.owners] == [OWNER]
        with pytest.raises(ApproverMayNot):
            prepared.allow(folder.places.staff[RECEPTION], PINS[RECEPTION], folder.clock)
        with pytest.raises(WrongPin):
            prepared.allow(folder.places.staff[OWNER], "999999", folder.clock)
        assert prepared.allow(folder.places.staff[OWNER], PINS[OWNER], folder.clock).name == OWNER
    finally:
        prepared.discard()


def test_a_truncated_backup_is_refused(folder: Folder, backup: Path, tmp_path: Path) -> None:
    for part in (0.2, 0.9, 0.999):
        torn = tmp_path / f"torn{part}.zip"
        torn.write_bytes(backup.read_bytes()[: int(backup.stat().st_size * part)])
        assert refused(folder, torn) == "damaged"


def test_a_single_wrong_byte_is_found(folder: Folder, backup: Path, tmp_path: Path) -> None:
    whole = bytearray(backup.read_bytes())
    whole[len(whole) // 2] ^= 0x10
    (tmp_path / "bit.zip").write_bytes(whole)

    assert refused(folder, tmp_path / "bit.zip") == "damaged"


def test_what_is_not_ours_is_refused(folder: Folder, backup: Path, tmp_path: Path) -> None:
    (tmp_path / "words.zip").write_text("not a backup " * 1000)
    (tmp_path / "empty.zip").write_bytes(b"")
    with zipfile.ZipFile(tmp_path / "more.zip", "w") as archive:
        archive.writestr("manifest.json", "{}")
        archive.writestr("clinic.db", b"x")
        archive.writestr("../../evil", b"x")
    with connect(tmp_path / "other.db") as raw:
        raw.execute("CREATE TABLE sessions (id INTEGER)")
    raw.close()

    for name in ("words.zip", "empty.zip", "more.zip", "other.db"):
        assert refused(folder, tmp_path / name) == "foreign", name


def test_more_bytes_than_promised_are_never_written(folder: Folder, backup: Path, tmp_path: Path) -> None:
    """A bomb: a gigabyte of zeros behind a modest label."""
    bomb = rewritten(backup, tmp_path / "bomb.zip", clinic=bytes(50_000_000))

    assert refused(folder, bomb) == "damaged"


def test_one_made_by_a_newer_program_is_told_as_such(folder: Folder, backup: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(backup) as archive:
        label = json.loads(archive.read("manifest.json"))
    newer = rewritten(backup, tmp_path / "format.zip", manifest=json.dumps(label | {"format": 2}).encode())
    assert refused(folder, newer) == "newer"

    later = tmp_path / "later.db"
    shutil.copyfile(folder.file, later)
    with connect(later) as raw:
        raw.execute("ALTER TABLE patient ADD COLUMN shoe_size TEXT")
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    assert refused(folder, later) == "altered"


def test_a_changed_past_is_found_before_it_becomes_the_present(folder: Folder, tmp_path: Path) -> None:
    """Its guards are back in place, so only the journal's chains can tell."""
    forged = tmp_path / "forged.db"
    shutil.copyfile(folder.file, forged)
    with connect(forged) as raw:
        guard = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'payment_no_update'").fetchone()[0]
        raw.execute("DROP TRIGGER payment_no_update")
        raw.execute("UPDATE payment SET tendered_minor = NULL, reference = 'gone'")
        raw.execute(guard)
    raw.close()

    assert refused(folder, forged) == "unsound"


def test_another_clinics_backup_is_refused_by_name(folder: Folder, tmp_path: Path) -> None:
    from app.desk.opening import open_desk
    from tests.clinic import found

    desk = open_desk(tmp_path / "other", durable=False)
    found(desk, folder.clock)
    desk.close()
    other = make_backup(tmp_path / "other", Why.BY_HAND, folder.clock).file

    assert refused(folder, other) == "other_clinic"


def test_a_clinic_on_a_server_is_not_restored_here(folder: Folder, backup: Path) -> None:
    (folder.path / "desk.json").write_text('{"database": "postgresql://server/clinic"}')

    with pytest.raises(KeptByServer):
        prepare(folder.path, backup)


def test_stopping_it_leaves_nothing_behind(folder: Folder, backup: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done > total * 0.45:
            raise StoppedError

    with pytest.raises(StoppedError):
        prepare(folder.path, backup, watch=stop)

    assert folder.left_over == []


def test_what_a_killed_restore_left_is_swept_and_one_under_way_is_not(folder: Folder, backup: Path) -> None:
    (folder.path / ".restoring-killed").mkdir()
    under_way = prepare(folder.path, backup)

    another = prepare(folder.path, backup)

    assert not (folder.path / ".restoring-killed").exists()
    assert under_way.file.exists()
    another.discard()
    under_way.discard()
