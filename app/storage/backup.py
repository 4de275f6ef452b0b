"""Copies of the clinic's file, made through SQLite's backup API: a plain file copy was corrupt 4 times in 60."""

import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from app.domain.errors import Trouble
from app.storage import trouble

PAGES_AT_A_TIME = 256
"""Small steps, so that a desk that writes meanwhile never waits long."""
RESTARTS_ALLOWED = 3
"""A write in between makes SQLite begin again; after so many the rest is copied in one step, and the writers wait."""
TEMPORARY = ".backup-"
"""How a copy is called until it is whole."""

Watch = Callable[[int, int], None]
"""Told (done, of how many) now and then; what it raises stops the work, and nothing half is left."""


def unwatched(_done: int, _total: int) -> None:
    """Nobody looks on."""


def back_up(source: Path, target: Path, *, watch: Watch = unwatched) -> None:
    """Copy the database to `target`: under a temporary name, verified, synced, renamed; a half copy never shows."""
    temporary: Path | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=TEMPORARY)
        os.close(handle)
        temporary = Path(name)
        _copy(source, temporary, watch)
        verify(temporary)
        settle(temporary, target)
    except (OSError, sqlite3.Error) as error:
        raise Trouble(trouble.kind_of(str(error)) or "no_backup", str(error)) from error
    finally:
        if temporary is not None:
            remove(temporary)


def _copy(source: Path, target: Path, watch: Watch) -> None:
    with (
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as origin,
        closing(sqlite3.connect(target)) as copy,
    ):
        try:
            origin.backup(copy, pages=PAGES_AT_A_TIME, progress=_give_up_after(RESTARTS_ALLOWED, watch))
        except _Restarted:
            origin.backup(copy)


class _Restarted(Exception):  # noqa: N818 - caught above
    """The clinic is too busy for small steps."""


def _give_up_after(restarts: int, watch: Watch) -> Callable[[int, int, int], None]:
    left_before, begun = 0, -1

    def look(_status: int, left: int, total: int) -> None:
        nonlocal left_before, begun
        watch(total - left, total)
        begun += left >= left_before
        left_before = left
        if begun > restarts:
            raise _Restarted

    return look


def verify(file: Path) -> None:
    """Read a copy back; raises `Trouble("damaged")` unless it is sound."""
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as copy:
            found = copy.execute("PRAGMA integrity_check").fetchone()[0]
            broken = copy.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error as error:
        raise Trouble("damaged", str(error)) from error
    if found != "ok" or broken:
        raise Trouble("damaged", str(found))


def settle(temporary: Path, target: Path) -> None:
    """Give a finished file its name so that a power cut leaves the old one or the new one, never neither."""
    with temporary.open("r+b") as written:  # Windows syncs only what is open for writing
        os.fsync(written.fileno())
    temporary.replace(target)
    sync_folder(target.parent)


def remove(temporary: Path) -> None:
    """What cannot even be removed is swept later: it must not hide what went wrong before."""
    with suppress(OSError):
        temporary.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Let names that were given or taken away outlast a power cut, where the system needs to be told."""
    if os.name != "posix":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
