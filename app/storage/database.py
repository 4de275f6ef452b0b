"""Engines and transactions: `read()` cannot write, `write()` is alone on SQLite and locks rows on PostgreSQL.

The SQLite recipe is measured in reliability.md, points 1 and 2: the driver's own transaction handling is off,
a write is BEGIN IMMEDIATE, the journal is a truncated rollback journal with FULL syncs (not WAL).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import cast

from sqlalchemy import URL, Connection, Engine, PoolProxiedConnection, create_engine, event, make_url
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

import app.storage.types  # noqa: F401 - registers the STRICT spellings before any engine exists
from app.domain.errors import Trouble
from app.storage import trouble
from app.storage.presence import Presence

BUSY_SECONDS = 10
APPLICATION_ID = 0x53455344
"""SESD: tells our files from anybody else's."""

PRAGMAS = {
    "foreign_keys": "1",
    "trusted_schema": "0",
    "cell_size_check": "1",
    "recursive_triggers": "1",
    "secure_delete": "1",
    "busy_timeout": str(BUSY_SECONDS * 1000),
    "journal_mode": "truncate",
    "synchronous": "2",
}
"""What every connection runs with; read back after setting, because SQLite ignores what it does not know."""
READING = {"query_only": "1"}
HASTY = {"synchronous": "0", "journal_mode": "memory"}


class ClinicSession(Session):
    """A write's session; it remembers in `info["written"]` every record it wrote, for the journal."""


@event.listens_for(ClinicSession, "before_flush")
def _remember(session: Session, _context: object, _instances: object) -> None:
    written: dict[object, None] = session.info.setdefault("written", {})
    written.update(dict.fromkeys((*session.new, *session.dirty, *session.deleted)))


class Database:
    """One clinic's database: hands out short transactions."""

    def __init__(self, url: str, *, durable: bool = True) -> None:
        """Open lazily; `durable=False` (tests, building the sample) skips the syncs that survive a power cut."""
        self.presence: Presence | None = None
        """Held for as long as the clinic's folder is worked in."""
        self._turn = RLock()
        self.is_sqlite = make_url(url).get_backend_name() == "sqlite"
        if self.is_sqlite:
            self.engine = _sqlite_engine(url, "BEGIN IMMEDIATE", PRAGMAS if durable else PRAGMAS | HASTY)
            self._readers = _sqlite_engine(url, "BEGIN DEFERRED", PRAGMAS | READING)
        else:
            self.engine = create_engine(_server_url(url), pool_size=4, max_overflow=4)
            self._readers = self.engine.execution_options(postgresql_readonly=True)

    @property
    def file(self) -> Path | None:
        """The SQLite file, or None on a server."""
        name = self.engine.url.database
        return Path(name) if self.is_sqlite and name else None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that the database itself keeps from writing."""
        with Session(self._readers, autoflush=False, expire_on_commit=False) as session:
            try:
                yield session
            except DBAPIError as error:
                # after an I/O error nothing is known of the connection; closing it costs less than thinking
                session.invalidate()
                raise trouble.explain(error) from error

    @contextmanager
    def _one_after_the_other(self) -> Iterator[None]:
        """Writers of this process take turns: SQLite itself looks again after up to 0.1 s, and misses every gap."""
        has_turn = self.is_sqlite and self._turn.acquire(timeout=BUSY_SECONDS)
        try:
            yield
        finally:
            if has_turn:
                self._turn.release()

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that commits at the end; any error leaves nothing behind.

        An error at COMMIT means unknown, not failed: the connection is thrown away still inside its transaction,
        else it would lock everyone out (reliability.md, point 4), and `Trouble("unknown")` is raised.
        """
        with (
            self._one_after_the_other(),
            ClinicSession(self.engine, autoflush=False, expire_on_commit=False) as session,
        ):
            try:
                yield session
                session.flush()
            except IntegrityError as error:
                session.rollback()
                raise trouble.explain(error) from error
            except DBAPIError as error:
                session.invalidate()
                raise trouble.explain(error) from error
            self._commit(session)

    def _commit(self, session: Session) -> None:
        try:
            session.commit()
        except DBAPIError as error:
            session.invalidate()
            known = trouble.explain(error)
            if isinstance(known, Trouble) and not trouble.is_certain(error):
                raise Trouble("unknown", known.detail) from error
            raise known from error

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A plain connection in a write transaction, for migrations and checks of the storage layer."""
        with self.write() as session:
            yield session.connection()

    def close(self) -> None:
        """Let go of every connection."""
        self._readers.dispose()
        self.engine.dispose()
        if self.presence is not None:
            self.presence.close()


def sqlite_url(file: Path) -> str:
    """The address of a clinic's file."""
    return f"sqlite:///{file}"


def _server_url(url: str) -> URL:
    parsed = make_url(url)
    return parsed.set(drivername="postgresql+psycopg") if parsed.drivername == "postgresql" else parsed


class ClinicDialect(SQLiteDialect_pysqlite):
    """SQLite whose transactions begin as this program says; an event listener would slow down every statement."""

    supports_statement_cache = True
    begin_with = "BEGIN IMMEDIATE"

    def do_begin(self, dbapi_connection: PoolProxiedConnection) -> None:
        """Begin in earnest: the driver itself would wait for the first write, when another desk may have sold it."""
        dbapi_connection.cursor().execute(self.begin_with)


registry.register("sqlite.sessiondesk", __name__, ClinicDialect.__name__)


def _sqlite_engine(url: str, begin_with: str, pragmas: dict[str, str]) -> Engine:
    engine = create_engine(make_url(url).set(drivername="sqlite+sessiondesk"), pool_size=4, max_overflow=4)
    cast("ClinicDialect", engine.dialect).begin_with = begin_with

    @event.listens_for(engine, "connect")
    def _connect(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        if hasattr(sqlite3, "LEGACY_TRANSACTION_CONTROL"):
            connection.autocommit = sqlite3.LEGACY_TRANSACTION_CONTROL  # type: ignore[attr-defined,unused-ignore]  # only from Python 3.12 on
        _set_pragmas(connection, pragmas)

    return engine


def _set_pragmas(connection: sqlite3.Connection, wanted: dict[str, str]) -> None:
    for name, value in wanted.items():
        connection.execute(f"PRAGMA {name}={value}")
        row = connection.execute(f"PRAGMA {name}").fetchone()
        found = str(row[0]) if row else ""
        if found != value:
            raise Trouble("unsupported", f"{name}={found}")
