"""Who has a clinic's folder open: any number of desks may, and whoever replaces its file must be alone.

The lock is SQLite's own, on an empty file beside the clinic's: the same on every system, and gone with the process.
"""

import sqlite3
from pathlib import Path
from typing import Self

from app.domain.errors import Trouble

LOCK_FILE = "in-use.lock"


class Presence:
    """One holder of the folder, until it is closed or its process ends in whatever way."""

    def __init__(self, folder: Path, begin: str, wait_seconds: float) -> None:
        """Hold it; `Trouble("in_use")` where somebody else's hold forbids that."""
        try:
            self._lock = sqlite3.connect(
                folder / LOCK_FILE, isolation_level=None, timeout=wait_seconds, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise Trouble("unreachable", str(error)) from error
        try:
            self._lock.execute(begin)
            self._lock.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            self._lock.close()
            raise Trouble("in_use", str(error)) from error

    @classmethod
    def join(cls, folder: Path) -> Self:
        """Work in the folder beside others, never while its file is being replaced."""
        return cls(folder, "BEGIN", 2)

    @classmethod
    def alone(cls, folder: Path) -> Self:
        """Have the folder for oneself: nobody opens it before this is closed."""
        return cls(folder, "BEGIN EXCLUSIVE", 1)

    def close(self) -> None:
        """Let others in."""
        self._lock.close()
