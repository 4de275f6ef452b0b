"""Copies of the clinic's file, made through SQLite's backup API: a plain file copy was corrupt 4 times in 60."""

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from app.domain.errors import Trouble

PAGES_AT_A_TIME = 256
"""Small steps, so that a desk that writes meanwhile never waits long."""


def back_up(source: Path, target: Path) -> None:
    """Copy the database to `target`: under a temporary name, verified, synced, renamed; a half copy never shows."""
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".backup-")
    os.close(handle)
    temporary = Path(name)
    try:
        _copy(source, temporary)
        verify(temporary)
        settle(temporary, target)
    except (OSError, sqlite3.Error) as error:
        raise Trouble("no_backup", str(error)) from error
    finally:
        temporary.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as origin,
        closing(sqlite3.connect(target)) as copy,
    ):
        origin.backup(copy, pages=PAGES_AT_A_TIME)


def verify(file: Path) -> None:
    """Read a copy back; raises `Trouble("damaged")` unless it is sound."""
    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as copy:
        found = copy.execute("PRAGMA integrity_check").fetchone()[0]
        broken = copy.execute("PRAGMA foreign_key_check").fetchall()
    if found != "ok" or broken:
        raise Trouble("damaged", str(found))


def settle(temporary: Path, target: Path) -> None:
    """Give a finished file its name so that a power cut leaves the old one or the new one, never neither."""
    with temporary.open("rb") as written:
        os.fsync(written.fileno())
    temporary.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
