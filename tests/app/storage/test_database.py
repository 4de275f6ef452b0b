"""Transactions as reliability.md measured them: a write is alone from its first statement, a read cannot write."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from sqlite3 import Connection, OperationalError, connect
from threading import Event, Thread
from time import sleep
from uuid import uuid4

import pytest
from sqlalchemy import event, select, text
from sqlalchemy.exc import IntegrityError

from app.domain.catalogue import PackageType
from app.domain.clinic import Setting
from app.domain.errors import NameTaken, Trouble
from app.storage.database import PRAGMAS, Database, sqlite_url

pytestmark = pytest.mark.durability
LONGER_THAN_HASTY = 0.2


def setting(name: str, value: str = "1") -> Setting:
    return Setting(name=name, value=value)


def stored(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(select(Setting.name).order_by(Setting.name)))


@contextmanager
def held(file: Path, kind: str = "IMMEDIATE") -> Iterator[Connection]:
    """Another program is writing."""
    with closing(connect(file, isolation_level=None, timeout=0)) as other:
        other.execute(f"BEGIN {kind}")
        yield other


@pytest.fixture
def hasty(database: Database, file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """Gives up waiting at once: no test need prove the ten seconds."""
    monkeypatch.setitem(PRAGMAS, "busy_timeout", "20")
    again = Database(sqlite_url(file))
    yield again
    again.close()


def test_every_connection_runs_with_the_measured_pragmas(database: Database) -> None:
    for transaction in (database.read, database.write):
        with transaction() as session:
            found = {name: str(session.execute(text(f"PRAGMA {name}")).scalar_one()) for name in PRAGMAS}
        assert found == PRAGMAS


def test_a_pragma_that_does_not_take_is_trouble(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PRAGMAS, "no_such_pragma", "1")
    database = Database(sqlite_url(file))

    with pytest.raises(Trouble) as told, database.read() as session:
        session.connection()
    database.close()
    assert told.value.what == "unsupported"


def test_a_read_cannot_write(database: Database) -> None:
    with pytest.raises(Trouble) as told, database.read() as session:
        session.execute(text("DELETE FROM setting"))

    assert told.value.what == "read_only"


def test_a_write_is_alone_from_its_first_read_on(database: Database, file: Path) -> None:
    with database.write() as session:
        session.execute(select(Setting)).all()
        with pytest.raises(OperationalError, match="locked"), held(file):
            pass


def test_what_was_written_is_there_and_an_error_leaves_nothing(database: Database) -> None:
    with database.write() as session:
        session.add(setting("kept"))
    with suppress(ZeroDivisionError), database.write() as session:
        session.add(setting("dropped"))
        session.flush()
        raise ZeroDivisionError

    assert stored(database) == ["kept"]


def test_two_rows_with_one_name_are_a_refusal(database: Database) -> None:
    with database.write() as session:
        session.add(PackageType(name="Therapy", name_key="therapy"))
    with pytest.raises(NameTaken), database.write() as session:
        session.add(PackageType(name="THERAPY", name_key="therapy"))


def test_a_constraint_nobody_expects_stays_a_bug(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as session:
        session.execute(text("INSERT INTO staff_centre VALUES (:a, :a)"), {"a": uuid4().hex})


def test_writers_of_one_program_take_turns_however_long_one_of_them_takes(hasty: Database) -> None:
    begun = Event()

    def write_long() -> None:
        with hasty.write() as session:
            session.add(setting("long"))
            session.flush()
            begun.set()
            sleep(LONGER_THAN_HASTY)

    other = Thread(target=write_long)
    other.start()
    begun.wait()
    with hasty.write() as session:
        session.add(setting("short"))
    other.join()

    assert stored(hasty) == ["long", "short"]


def test_a_busy_file_is_trouble_and_the_retry_gets_through(hasty: Database, file: Path) -> None:
    for kind in ("IMMEDIATE", "EXCLUSIVE"):
        with held(file, kind), pytest.raises(Trouble) as told, hasty.write() as session:
            session.add(setting("waits"))
        assert told.value.what == "busy"
    with hasty.write() as session:
        session.add(setting("waits"))

    assert stored(hasty) == ["waits"]


def test_a_file_locked_for_good_is_busy_to_readers_too(hasty: Database, file: Path) -> None:
    with held(file, "EXCLUSIVE"), pytest.raises(Trouble) as told:
        stored(hasty)

    assert told.value.what == "busy"


def test_a_reader_that_stands_in_the_way_of_the_commit_leaves_nothing_written(hasty: Database, file: Path) -> None:
    with held(file, "DEFERRED") as reader:
        reader.execute("SELECT * FROM setting").fetchall()
        with pytest.raises(Trouble) as told, hasty.write() as session:
            session.add(setting("waits"))
    assert told.value.what == "busy"

    assert stored(hasty) == []
    with hasty.write() as session:
        session.add(setting("now"))
    assert stored(hasty) == ["now"]


def test_a_full_disk_is_said_and_nothing_is_half_there(database: Database) -> None:
    def limit(raw: Connection, _record: object) -> None:
        raw.execute(f"PRAGMA max_page_count={raw.execute('PRAGMA page_count').fetchone()[0]}")

    event.listen(database.engine, "connect", limit)
    database.engine.dispose()
    with pytest.raises(Trouble) as told, database.write() as session:
        session.add_all(setting(f"s{number}", "x" * 4000) for number in range(20))
    assert told.value.what == "full"

    event.remove(database.engine, "connect", limit)
    database.engine.dispose()
    with database.write() as session:
        session.add(setting("after"))
    assert stored(database) == ["after"]


def test_a_session_remembers_what_it_wrote_and_took_back(database: Database) -> None:
    with database.write() as session:
        kept, dropped = setting("kept"), setting("dropped")
        session.add(kept)
        session.flush()
        with session.begin_nested() as trial:
            session.add(dropped)
            session.flush()
            trial.rollback()
        kept.value = "2"
        session.flush()
        assert list(session.info["written"]) == [kept, dropped]
    assert stored(database) == ["kept"]


def test_nothing_is_left_open(database: Database, file: Path) -> None:
    with database.read() as session:
        session.connection()
    database.close()

    with held(file, "EXCLUSIVE"):
        pass
