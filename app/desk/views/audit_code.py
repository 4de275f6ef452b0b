"""The code on a statement: it stands for every journal entry behind it, so that a changed past shows on paper.

Each code ends a chain of its own over the entries of one package, so the code of an older statement is found again
in the middle of the chain, and what was added since changes nothing about it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from app.desk.contents import content_of
from app.desk.journal import recompute
from app.desk.lookup import must_find
from app.desk.views.statement_rows import rows_of
from app.desk.work import Read
from app.domain.base import Base
from app.domain.entitlement import Entitlement
from app.domain.journal import GENESIS, Journal, chain_hash, plain
from app.domain.ledger import LedgerLine
from app.domain.liability import LiabilityLine
from app.domain.refund import Payout, Refund
from app.domain.sale import Payment
from app.domain.wallet import PatientPackage

GROUPS, GROUP = 4, 4
"""7F3A-91C2-0B11-4E5D: 64 bits, short enough to read out on the phone."""


OWNERS = ("entitlement_id", "order_id", "patient_package_id", "refund_id")


@dataclass(frozen=True, slots=True)
class Verified:
    """What a code on paper is worth today."""

    is_known: bool
    """Whether the records still give this code; False where it was misread, or the past was changed."""
    is_sound: bool
    """Whether every entry behind the statement is as it was written."""
    as_of: datetime | None
    """The last thing on the statement that carries this code."""
    newer: int
    """Entries that came since."""


def audit_code(read: Read, sold: PatientPackage) -> str:
    """The code of a statement printed now."""
    return _codes(entries_of(read, sold))[-1]


def verify_statement(read: Read, patient_package_id: UUID, code: str) -> Verified:
    """Whether a printed statement still says what the records say; spaces, dashes and case do not matter."""
    sold = must_find(read, PatientPackage, patient_package_id)
    entries = entries_of(read, sold)
    codes = [_bare(known) for known in _codes(entries)]
    is_sound = all(recompute(entry) == entry.hash for entry in entries) and _agree(read, sold, entries)
    if _bare(code) not in codes:
        return Verified(is_known=False, is_sound=is_sound, as_of=None, newer=0)
    place = codes.index(_bare(code))
    return Verified(is_known=True, is_sound=is_sound, as_of=entries[place].at, newer=len(entries) - place - 1)


def entries_of(read: Read, sold: PatientPackage) -> Sequence[Journal]:
    """Every entry the statement rests on, each desk's in the order of its chain whatever its clock said."""
    ids = {row.journal_id for row in rows_of(read, sold)}
    ids |= {record.journal_id for record in _records(read, sold)}
    found = read.session.scalars(
        select(Journal).where(Journal.id.in_(ids)).order_by(Journal.workstation_id, Journal.seq)
    )
    latest: dict[UUID, datetime] = {}
    placed: list[tuple[datetime, str, int, Journal]] = []
    for entry in found:
        at = latest[entry.workstation_id] = max(entry.at, latest.get(entry.workstation_id, entry.at))
        placed.append((at, entry.workstation_id.hex, entry.seq, entry))
    return [entry for *_, entry in sorted(placed, key=lambda one: one[:3])]


def _codes(entries: Iterable[Journal]) -> list[str]:
    """The code after each entry."""
    codes, head = [], GENESIS
    for entry in entries:
        head = chain_hash(head, entry.hash)
        digits = head[: GROUPS * GROUP].upper()
        codes.append("-".join(digits[start : start + GROUP] for start in range(0, GROUPS * GROUP, GROUP)))
    return codes


def _bare(code: str) -> str:
    return "".join(character for character in code.upper() if character.isalnum())


def _records(read: Read, sold: PatientPackage) -> list[Any]:
    """The append-only records of the package: the statement is made of them."""
    queries: tuple[Select[Any], ...] = (
        select(LedgerLine)
        .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
        .where(Entitlement.patient_package_id == sold.id),
        select(LiabilityLine).where(LiabilityLine.patient_package_id == sold.id),
        select(Payment).where(Payment.order_id == sold.order_id),
        select(Payout).join(Refund, Refund.id == Payout.refund_id).where(Refund.patient_package_id == sold.id),
    )
    return [record for query in queries for record in read.session.scalars(query)]


def _agree(read: Read, sold: PatientPackage, entries: Iterable[Journal]) -> bool:
    """Whether each record is what its entry wrote, and none that an entry speaks of is gone."""
    records = _records(read, sold)
    owners = {_owner(plain(content_of(record))) for record in records}
    said = {row["id"]: row for entry in entries for row in json.loads(entry.body)["rows"] if _owner(row) in owners}
    there = {record.id.hex: record for record in records}
    return said.keys() == there.keys() and all(_says(said[key], record) for key, record in there.items())


def _owner(row: Mapping[str, Any]) -> Any:  # noqa: ANN401 - an id, spelled as the journal spells it
    """What a record belongs to; one entry may write records of several packages."""
    return next((row[name] for name in OWNERS if name in row), None)


def _says(row: dict[str, Any], record: Base) -> bool:
    content = plain(content_of(record))
    return all(content.get(name) == value for name, value in row.items() if name != "table")
