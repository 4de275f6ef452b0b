"""Which files this program takes: its own, whole; everything else is refused and stays as it was, byte for byte."""

from contextlib import closing
from pathlib import Path
from shutil import copyfile
from sqlite3 import connect

import pytest
from sqlalchemy import text

from app.domain.clinic import Setting
from app.domain.errors import Trouble
from app.storage import schema
from app.storage.database import Database, sqlite_url
from tests.app.storage.conftest import By

pytestmark = pytest.mark.durability


def never(_database: Database) -> None:
    raise AssertionError("nothing to back up")


def refused(file: Path) -> str:
    """What the program says of a file that it must not touch."""
    before = {found.name: found.read_bytes() for found in file.parent.iterdir()}
    database = Database(sqlite_url(file))
    with pytest.raises(Trouble) as told:
        schema.prepare(database, never)
    database.close()
    assert {found.name: found.read_bytes() for found in file.parent.iterdir()} == before
    return told.value.what


def test_a_new_file_gets_the_newest_schema(database: Database) -> None:
    assert schema.current_revision(database) == schema.HEAD
    schema.prepare(database, never)


def test_the_fingerprint_written_down_is_the_one_the_steps_leave(database: Database) -> None:
    with database.connection() as connection:
        assert schema.fingerprint(connection) == schema.FINGERPRINTS[schema.HEAD]


def test_the_newest_step_is_known_without_alembic() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)

    assert script.get_heads() == [schema.HEAD]
    assert {step.revision for step in script.walk_revisions()} == set(schema.REVISIONS) == set(schema.FINGERPRINTS)


def test_there_is_nothing_yet_in_no_file_and_in_an_empty_one(file: Path) -> None:
    database = Database(sqlite_url(file))
    assert schema.current_revision(database) is None

    file.touch()
    assert schema.current_revision(database) is None
    database.close()


def test_a_newer_clinic_is_refused(database: Database, file: Path, by_hand: By) -> None:
    database.close()
    by_hand("UPDATE alembic_version SET version_num = '9999'")

    assert refused(file) == "newer"


def test_somebody_elses_database_is_refused(file: Path) -> None:
    with closing(connect(file)) as raw:
        raw.execute("CREATE TABLE recipe (name TEXT)")

    assert refused(file) == "foreign"


@pytest.mark.parametrize("content", [b"PK\x03\x04 an archive", b"x", b"SQLite format 3\x00"])
def test_what_is_no_database_is_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    assert refused(file) == "foreign"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_truncated_file_is_refused(database: Database, file: Path, share: float) -> None:
    database.close()
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * share) // 4096 * 4096])

    assert refused(file) == "damaged"


def test_a_file_without_its_version_is_damaged(database: Database, file: Path, by_hand: By) -> None:
    database.close()
    by_hand("DROP TABLE alembic_version")

    assert refused(file) == "damaged"


def test_a_folder_in_its_place_is_out_of_reach(file: Path) -> None:
    file.mkdir()
    database = Database(sqlite_url(file))
    with pytest.raises(Trouble) as told:
        schema.prepare(database, never)
    database.close()

    assert told.value.what == "unreachable"


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER ledger_line_no_update",
        "DROP INDEX ix_patient_phone",
        "CREATE TABLE mine (word TEXT)",
        "ALTER TABLE patient ADD COLUMN nickname TEXT",
    ],
)
def test_a_schema_changed_by_hand_is_refused(database: Database, file: Path, by_hand: By, statement: str) -> None:
    database.close()
    by_hand(statement)

    assert refused(file) == "damaged"


def half_written(file: Path, *statements: str) -> None:
    """The file as a crash leaves it: pages changed, the journal that undoes them beside it."""
    journal = file.with_name(f"{file.name}-journal")
    copies = [(file, file.with_name("db.copy")), (journal, file.with_name("journal.copy"))]
    with closing(connect(file, isolation_level=None)) as raw:
        raw.execute("PRAGMA cache_size=1")  # so that changes reach the file before the commit
        raw.execute("BEGIN IMMEDIATE")
        for statement in statements:
            raw.execute(statement)
        for source, target in copies:
            copyfile(source, target)
    for source, target in copies:
        target.replace(source)


MANY = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) "


def test_a_write_cut_short_is_undone_at_the_next_start(database: Database, file: Path) -> None:
    with database.write() as session:
        session.add(Setting(name="clinic", value="before"))
    database.close()
    before = file.read_bytes()
    half_written(
        file,
        "UPDATE setting SET value = 'half'",
        MANY + "INSERT INTO setting SELECT 'filler ' || i, hex(zeroblob(1500)) FROM n",
    )
    assert file.read_bytes() != before

    again = Database(sqlite_url(file))
    schema.prepare(again, never)
    with again.read() as session:
        assert session.execute(text("SELECT name, value FROM setting")).all() == [("clinic", "before")]
    again.close()


@pytest.mark.parametrize("torn", [b"\xd9", b"\xd9\xd5\x05\xf9\x20\xa1" + bytes(500)], ids=["one byte", "a torn sector"])
def test_a_journal_torn_in_its_first_bytes_stops_nobody(database: Database, file: Path, torn: bytes) -> None:
    database.close()
    file.with_name(f"{file.name}-journal").write_bytes(torn)

    schema.prepare(database, never)


def test_a_creation_cut_short_begins_anew(file: Path) -> None:
    half_written(
        file,
        "CREATE TABLE setting (name TEXT, value TEXT)",
        MANY + "INSERT INTO setting SELECT 'filler ' || i, hex(zeroblob(1500)) FROM n",
    )
    assert file.stat().st_size > 0

    database = Database(sqlite_url(file))
    schema.prepare(database, never)
    assert schema.current_revision(database) == schema.HEAD
    database.close()


@pytest.mark.parametrize("mark", ["UPDATE alembic_version SET version_num = '9999'", "PRAGMA application_id=7"])
def test_half_a_write_into_a_refused_file_changes_no_answer(
    database: Database, file: Path, by_hand: By, mark: str
) -> None:
    database.close()
    by_hand(mark)
    half_written(file, MANY + "INSERT INTO setting SELECT 'filler ' || i, hex(zeroblob(1500)) FROM n")

    again = Database(sqlite_url(file))
    with pytest.raises(Trouble) as told:
        schema.prepare(again, never)
    again.close()
    assert told.value.what in {"newer", "foreign"}


def test_a_commit_that_was_reported_failed_is_looked_up(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    migrate = schema._migrate

    def unknown(database: Database) -> None:
        migrate(database)
        raise Trouble("unknown", "disk I/O error")

    monkeypatch.setattr(schema, "_migrate", unknown)
    database = Database(sqlite_url(file))
    schema.prepare(database, never)
    assert schema.current_revision(database) == schema.HEAD

    file.unlink()
    monkeypatch.setattr(schema, "_migrate", lambda _database: (_ for _ in ()).throw(Trouble("unknown")))
    with pytest.raises(Trouble):
        schema.prepare(database, never)
    database.close()
