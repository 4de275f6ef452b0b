"""What happened in the clinic after a backup was made: what restoring it would take back."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.storage.backup_facts import heads_of, reading

LATEST = 6
SOLD = ("sell_package", "upgrade_package", "bring_in_package")
"""How the journal calls the commands that add a package."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing somebody did."""

    at: datetime
    kind: str
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What the present clinic has and the backup has not."""

    entries: int
    redemptions: int
    sales: int
    taken_minor: int
    patients: int
    latest: tuple[Entry, ...]
    only_in_backup: int
    """Entries the other way round: the backup belongs to days that were replaced by a restore."""


def common_entries(present: Path, backup: Path) -> dict[str, int]:
    """How far each workstation's chain is the same in both: a chain that agrees at one entry agrees before it."""
    with reading(present) as mine, reading(backup) as theirs:
        last = {head.workstation: head.seq for head in heads_of(backup)}
        return {
            head.workstation: _agreed(mine, theirs, head.workstation, min(head.seq, last.get(head.workstation, 0)))
            for head in heads_of(present)
        }


def _agreed(mine: sqlite3.Connection, theirs: sqlite3.Connection, workstation: str, most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        same = _hash(mine, workstation, middle) == _hash(theirs, workstation, middle)
        low, high = (middle, high) if same else (low, middle - 1)
    return low


def _hash(raw: sqlite3.Connection, workstation: str, seq: int) -> object:
    query = "SELECT hash FROM journal WHERE workstation_id = ? AND seq = ?"
    return raw.execute(query, (workstation, seq)).fetchone()


def since(present: Path, backup: Path) -> Since:
    """Count it from the present clinic's journal."""
    common = common_entries(present, backup)
    ahead = sum(head.seq - common.get(head.workstation, 0) for head in heads_of(backup))
    where, keys = _after(common)
    with reading(present) as raw:

        def number(query: str, *more: object) -> int:
            return int(raw.execute(query.format(after=where), (*keys, *more)).fetchone()[0])

        return Since(
            entries=number("SELECT count(*) FROM journal WHERE {after}"),
            redemptions=number(
                "SELECT count(*) FROM ledger_line AS line JOIN journal ON journal.id = line.journal_id "
                "WHERE ({after}) AND line.kind = 'redeem'"
            ),
            sales=number("SELECT count(*) FROM journal WHERE ({after}) AND kind IN (?, ?, ?)", *SOLD),
            taken_minor=number(
                "SELECT coalesce(sum(amount_minor), 0) FROM payment JOIN journal ON journal.id = payment.journal_id "
                "WHERE {after}"
            ),
            patients=number("SELECT count(*) FROM journal WHERE ({after}) AND kind = 'register_patient'"),
            latest=_latest(raw, where, keys),
            only_in_backup=ahead,
        )


def _after(common: Mapping[str, int]) -> tuple[str, list[object]]:
    """The entries behind what both have."""
    parts = ["(journal.workstation_id = ? AND journal.seq > ?)" for _ in common]
    keys: list[object] = [key for pair in common.items() for key in pair]
    return " OR ".join(parts) or "0", keys


def _latest(raw: sqlite3.Connection, where: str, keys: list[object]) -> tuple[Entry, ...]:
    rows = raw.execute(
        "SELECT journal.at, journal.kind, coalesce(staff.name, '') FROM journal "  # noqa: S608 - our own words only
        f"LEFT JOIN staff ON staff.id = journal.actor_id WHERE {where} "
        "ORDER BY journal.at DESC, journal.seq DESC LIMIT ?",
        (*keys, LATEST),
    )
    return tuple(Entry(datetime.fromisoformat(at).replace(tzinfo=UTC), str(kind), str(who)) for at, kind, who in rows)
