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
from app.storage.database import APPLICATION_ID, BUSY_SECONDS, Database

SQLITE_MAGIC, HEADER_BYTES, APPLICATION_AT = b"SQLite format 3\0", 100, 68
JOURNAL_MAGIC, JOURNAL_HEAD_BYTES, JOURNAL_PAGES_AT = bytes.fromhex("d9d505f920a163d7"), 28, 16
"""Where SQLite's published file formats keep what must be known before SQLite is let near a file."""

HEAD = "0005"
"""The newest step; known without importing Alembic, checked against the steps by a test."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every schema this program can read and migrate."""

FINGERPRINTS = {
    "0001": "3fc12db561df5a3acf740f70eaba4c0507ce80e63a8b38f568aeee2b282b3726",
    "0002": "93be05dc83be28986c83f3cf5cf595d413aa9a03e6ae9b02b0ebde23bd92ef30",
    "0003": "77f7cd5ebdd6577631dc3a7d32085680e58352a45f7bdca6ab133dcc236f256a",
    "0004": "8aed43fa18acabaf67474133c77eb835f3d06dfbeba4ac0fbd435ccd36a1f1eb",
    "0005": "77610e2a12974246fc87131ba6352bd8aa19c6ffc86381cf0b7d7ba01d28a982",
}
"""SHA-256 of the SQLite schema each step leaves: a table or trigger edited by hand shows."""


def prepare(database: Database, backup: Callable[[Database], None]) -> None:
    """Make the database ready for this program: create, migrate after `backup`, or refuse with `Trouble`."""
    found = current_revision(database)
    if found == HEAD:
        _ensure_unaltered(database)
        return
    if found is not None:
        if found not in REVISIONS:
            raise Trouble("newer", found)
        _ensure_untouched(database, found)
        backup(database)
    try:
        _migrate(database)
    except Trouble as failed:
        # an error at COMMIT: the file itself says whether the step was taken
        if failed.what != "unknown" or current_revision(database) != HEAD:
            raise


def _ensure_unaltered(database: Database) -> None:
    """A table or trigger changed behind our back is found before anybody relies on it."""
    with database.read() as session:
        append_only.check(session.connection())
    _ensure_untouched(database, HEAD)


def _ensure_untouched(database: Database, step: str) -> None:
    """The schema is exactly what that step left, else an upgrade would carry on from what nobody knows."""
    if not database.is_sqlite:
        return
    with database.read() as session:
        if fingerprint(session.connection()) != FINGERPRINTS[step]:
            raise Trouble("damaged", "schema")


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
    """Look at a file without changing a byte of it, unless it is ours and a crash left half a write to undo."""
    try:
        if not file.exists() or file.stat().st_size == 0:
            return None
        if _was_being_created(file):
            _undo(file)
            return None
        if application_of(file) != APPLICATION_ID:
            raise Trouble("foreign", file.name)
        if _journal(file):
            _undo(file)
        with closing(_open(file, "ro")) as raw:
            row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else None
    except sqlite3.Error as error:
        raise Trouble(trouble.kind_of(str(error)) or "damaged", str(error)) from error
    except OSError as error:
        raise Trouble("unreachable", str(error)) from error


def application_of(file: Path) -> int:
    """Whose file it says it is; read from its first bytes, because SQLite may want to repair before it answers."""
    with file.open("rb") as opened:
        header = opened.read(HEADER_BYTES)
    if not header.startswith(SQLITE_MAGIC):
        raise Trouble("foreign", file.name)
    return int.from_bytes(header[APPLICATION_AT : APPLICATION_AT + 4], "big")


def _journal(file: Path) -> bytes:
    """The head of the rollback journal a crash left behind, empty where there is none to undo.

    SQLite takes any that does not begin with a zero for one to undo, also where its very first bytes are torn.
    """
    journal = file.with_name(f"{file.name}-journal")
    if not journal.exists():
        return b""
    with journal.open("rb") as opened:
        head = opened.read(JOURNAL_HEAD_BYTES)
    return b"" if head.startswith(b"\0") else head


def _was_being_created(file: Path) -> bool:
    """Whether the very first write was cut short: its journal says that the file held no page before."""
    head = _journal(file)
    pages_before = head[JOURNAL_PAGES_AT : JOURNAL_PAGES_AT + 4]
    return head.startswith(JOURNAL_MAGIC) and pages_before == bytes(4)


def _undo(file: Path) -> None:
    """Let SQLite undo the half-done write; a write that another process is doing right now is left alone."""
    with closing(_open(file, "rw")) as raw:
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _open(file: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS)


def _migrate(database: Database) -> None:
    from importlib.resources import files  # noqa: PLC0415 - with alembic alone

    from alembic import command  # noqa: PLC0415 - 0.4 s that an up-to-date clinic never pays
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    # the steps are files also in the built program; Alembic would take a percent sign in a folder's name for its own
    steps = str(files("app.storage") / "migrations").replace("%", "%%")
    config.set_main_option("script_location", steps)
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
