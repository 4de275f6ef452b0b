"""Which schema a clinic's database has, and the one way to bring it to this program's.

A newer or a foreign database is refused and left byte for byte as it was; an older one is migrated inside one
transaction after a backup (reliability.md, point 8). Alembic is imported only when a step is due: it costs 0.4 s.
"""

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from app.domain.errors import Trouble
from app.storage import append_only, trouble
from app.storage.database import APPLICATION_ID, Database

HEAD = "0001"
"""The newest step; known without importing Alembic, checked against the steps by a test."""

REVISIONS = ("0001",)
"""Every schema this program can read and migrate."""

FINGERPRINTS = {"0001": "b83723127dd46695b3dee656ca243a7d5e1e345545a3f944823237cd3ae90d74"}
"""SHA-256 of the SQLite schema each step leaves: a table or trigger edited by hand shows."""


def prepare(database: Database, backup: Callable[[Database], None]) -> None:
    """Make the database ready for this program: create, migrate after `backup`, or refuse with `Trouble`."""
    found = current_revision(database)
    if found == HEAD:
        return
    if found is not None:
        if found not in REVISIONS:
            raise Trouble("newer", found)
        backup(database)
    _migrate(database)


def current_revision(database: Database) -> str | None:
    """The schema step found, None for an empty database; `Trouble("foreign")` for somebody else's."""
    if database.file is not None:
        return _file_revision(database.file)
    try:
        with database.read() as session:
            tables = inspect(session.connection()).get_table_names()
            if "alembic_version" not in tables:
                if tables:
                    raise Trouble("foreign", ", ".join(sorted(tables)[:3]))
                return None
            return session.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    except DBAPIError as error:
        raise trouble.explain(error) from error


def _file_revision(file: Path) -> str | None:
    """Look at a file without changing a byte of it: opened read-only, before any pragma of ours."""
    if not file.exists() or file.stat().st_size == 0:
        return None
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as raw:
            application = raw.execute("PRAGMA application_id").fetchone()[0]
            if application != APPLICATION_ID:
                raise Trouble("foreign", file.name)
            row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else None
    except sqlite3.DatabaseError as error:
        words = str(error)
        what = "busy" if "locked" in words else "damaged" if "malformed" in words else "foreign"
        raise Trouble(what, words) from error


def _migrate(database: Database) -> None:
    from alembic import command  # noqa: PLC0415 - 0.4 s that an up-to-date clinic never pays
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    try:
        with database.connection() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            append_only.create(connection)
            append_only.check(connection)
            if database.is_sqlite:
                connection.execute(text(f"PRAGMA application_id={APPLICATION_ID}"))
    except DBAPIError as error:
        raise trouble.explain(error) from error


def fingerprint(connection: Connection) -> str:
    """SHA-256 over every table, index and trigger of a SQLite file, as SQLite itself keeps them."""
    rows = connection.execute(
        text("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
    )
    return hashlib.sha256("\n".join("|".join(map(str, row)) for row in rows).encode()).hexdigest()
