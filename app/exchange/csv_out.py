"""Tables as CSV files that a spreadsheet opens as they are shown, and that carry no formula."""

import csv
import errno
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from app.domain.errors import Trouble

RISKY = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""First characters that make a spreadsheet calculate, with their full-width forms (reliability.md, Threats)."""
GUARD = "'"
_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def guarded(text: str) -> str:
    """The text as it may stand in a cell: a quote first where a spreadsheet would take it for a formula.

    A text that begins with quotes before such a sign gets one more, so that taking one away always gives it back.
    """
    return GUARD + text if text.lstrip(GUARD).startswith(RISKY) else text


def unguarded(text: str) -> str:
    """What `guarded` was given."""
    return text[1:] if text.startswith(GUARD) and text.lstrip(GUARD).startswith(RISKY) else text


def write_csv(target: Path, head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> int:
    """Write the table whole or not at all and give the number of rows; numbers stay numbers.

    UTF-8 with the mark that spreadsheets look for. Raises `Trouble` when the disk cannot take it.
    """
    try:
        return _write_whole(target, head, rows)
    except OSError as error:
        raise Trouble("full" if error.errno in _NO_ROOM else "unreachable", str(error)) from error


def _write_whole(target: Path, head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> int:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.")
    written = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
            count = _write_rows(file, head, rows)
            file.flush()
            os.fsync(file.fileno())
        written.replace(target)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)
    return count


def _write_rows(file: TextIO, head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> int:
    writer = csv.writer(file)
    writer.writerow([guarded(title) for title in head])
    count = 0
    for row in rows:
        writer.writerow([cell if isinstance(cell, int) else guarded(cell) for cell in row])
        count += 1
    return count


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where folders can be opened at all (not on Windows)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
