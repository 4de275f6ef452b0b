"""A file is known by its guards, and takes another's place in one step."""

from pathlib import Path
from sqlite3 import connect

import pytest

from app.domain.errors import Trouble
from app.storage import schema
from app.storage.backup_swap import put_in_place, recover, revision_by_guards
from app.storage.database import Database


def test_a_file_is_known_by_its_tables_and_triggers(database: Database, file: Path) -> None:
    database.close()
    assert revision_by_guards(file) == schema.HEAD

    with connect(file) as raw:
        raw.execute("DROP TRIGGER journal_no_delete")
    raw.close()
    with pytest.raises(Trouble) as told:
        revision_by_guards(file)
    assert told.value.what == "altered"


def test_the_old_files_journal_is_never_left_to_the_new_one(tmp_path: Path) -> None:
    for name in ("clinic.db", "clinic.db-journal", "new"):
        (tmp_path / name).write_text(name)

    put_in_place(tmp_path / "new", tmp_path / "clinic.db")

    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("clinic.db", "new")]


def test_what_nobody_can_read_is_not_recovered(tmp_path: Path) -> None:
    (tmp_path / "clinic.db").write_bytes(b"words" * 500)

    assert not recover(tmp_path / "clinic.db")
