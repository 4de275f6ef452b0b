"""What a copy of the clinic's file holds, in numbers and codes: never a patient's name."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import Trouble
from app.storage import trouble

COUNTED = {
    "patients": "SELECT count(*) FROM patient",
    "packages": "SELECT count(*) FROM patient_package",
    "redemptions": "SELECT count(*) FROM ledger_line AS line WHERE kind = 'redeem' "
    "AND NOT EXISTS (SELECT 1 FROM ledger_line AS undo WHERE undo.voids_id = line.id)",
    "entries": "SELECT count(*) FROM journal",
}
"""The same in every schema so far."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where the chain of one workstation ends."""

    workstation: str
    seq: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What one must know of a copy before trusting it with a clinic."""

    schema: str
    organisation_id: str
    organisation: str
    heads: tuple[Head, ...]
    patients: int
    packages: int
    redemptions: int
    entries: int


def facts_of(file: Path) -> Facts:
    """Read them from a file whose guards were checked; `Trouble` where it cannot be read."""
    with reading(file) as raw:
        step = raw.execute("SELECT version_num FROM alembic_version").fetchone()
        organisation = raw.execute("SELECT id, name FROM organisation").fetchone() or ("", "")
        counts = {name: int(raw.execute(query).fetchone()[0]) for name, query in COUNTED.items()}
        return Facts(
            schema=str(step[0]) if step else "",
            organisation_id=str(organisation[0]),
            organisation=str(organisation[1]),
            heads=tuple(_heads(raw)),
            **counts,
        )


def heads_of(file: Path) -> tuple[Head, ...]:
    """Where each desk's chain ends in a file: the cheapest way to tell whether anything happened."""
    with reading(file) as raw:
        return tuple(_heads(raw))


def _heads(raw: sqlite3.Connection) -> Iterator[Head]:
    # with max() SQLite takes the other columns from the very row that holds it
    rows = raw.execute("SELECT workstation_id, max(seq), hash FROM journal GROUP BY workstation_id ORDER BY 1")
    yield from (Head(str(workstation), int(seq), str(found)) for workstation, seq, found in rows)


@contextmanager
def reading(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write; what SQLite says against the file becomes `Trouble`."""
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=10)) as raw:
            raw.execute("PRAGMA trusted_schema=0")
            yield raw
    except sqlite3.Error as error:
        raise Trouble(trouble.kind_of(str(error)) or "damaged", str(error)) from error
