"""A copy is whole or absent, and equals what was there when it was made."""

from contextlib import closing
from pathlib import Path
from sqlite3 import connect
from threading import Event, Thread

import pytest

from app.domain.clinic import Setting
from app.domain.errors import Trouble
from app.storage import backup
from app.storage.backup import back_up, settle, verify
from app.storage.database import Database

pytestmark = pytest.mark.durability


def dump(file: Path) -> list[str]:
    with closing(connect(file)) as raw:
        return list(raw.iterdump())


def test_a_backup_equals_the_original(database: Database, file: Path, tmp_path: Path) -> None:
    with database.write() as session:
        session.add(Setting(name="clinic", value="{}"))
    back_up(file, tmp_path / "backups" / "one.db")

    assert dump(tmp_path / "backups" / "one.db") == dump(file)


def test_only_its_owner_reads_it_and_nothing_else_is_left(database: Database, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    back_up(file, folder / "one.db")

    assert [found.name for found in folder.iterdir()] == ["one.db"]
    assert (folder / "one.db").stat().st_mode & 0o077 == 0


def test_an_older_copy_stays_where_the_new_one_fails(database: Database, file: Path, tmp_path: Path) -> None:
    target = tmp_path / "one.db"
    back_up(file, target)
    before = target.read_bytes()
    with closing(connect(file)) as raw:
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
    damaged = bytearray(file.read_bytes())
    damaged[4096 * (pages - 3) : 4096 * (pages - 2)] = b"\x55" * 4096
    file.write_bytes(damaged)

    with pytest.raises(Trouble) as told:
        back_up(file, target)

    assert told.value.what in {"damaged", "no_backup"}
    assert target.read_bytes() == before
    assert {found.name for found in tmp_path.iterdir()} <= {"clinic.db", "clinic.db-journal", "one.db"}


def test_no_folder_to_write_to_is_trouble(database: Database, file: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")

    with pytest.raises(Trouble) as told:
        back_up(file, tmp_path / "taken" / "one.db")
    assert told.value.what == "no_backup"


def test_what_is_no_database_does_not_verify(tmp_path: Path) -> None:
    (tmp_path / "words.db").write_text("not a database " * 100)

    with pytest.raises(Trouble):
        verify(tmp_path / "words.db")


def test_a_busy_clinic_is_copied_as_it_was_at_one_moment(
    database: Database, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two rows always change together; with small steps only, so many writes would make it begin again for ever."""
    monkeypatch.setattr(backup, "PAGES_AT_A_TIME", 8)
    with database.write() as session:
        session.add_all([Setting(name="left", value="0"), Setting(name="right", value="0")])
        session.add_all(Setting(name=f"filler {number}", value="x" * 4000) for number in range(200))
    stop = Event()

    def keep_writing() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            with database.write() as session:
                for name in ("left", "right"):
                    found = session.get_one(Setting, name)
                    found.value = str(number)

    writer = Thread(target=keep_writing)
    writer.start()
    try:
        for number in range(3):
            back_up(file, tmp_path / f"{number}.db")
    finally:
        stop.set()
        writer.join()

    for number in range(3):
        with closing(connect(tmp_path / f"{number}.db")) as raw:
            pair = raw.execute("SELECT value FROM setting WHERE name IN ('left', 'right')").fetchall()
        assert pair[0] == pair[1]


def test_a_file_gets_its_name_in_one_step(tmp_path: Path) -> None:
    (tmp_path / "old").write_text("old")
    (tmp_path / "new").write_text("new")

    settle(tmp_path / "new", tmp_path / "old")

    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("old", "new")]
