"""Adding up: what is spread over parts must come to the whole, and what is derived must follow from its source."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from sqlalchemy import select, union
from sqlalchemy.orm import Session

from app.desk.contents import table_of
from app.domain.base import Base
from app.domain.entitlement import Entitlement
from app.domain.patient import NameSlip, Patient, PatientKey, search_keys
from app.domain.slips import slips
from app.domain.wallet import PatientPackage
from app.storage.check import PAGE_ROWS, Fault, Finding, TableReader
from app.storage.database import Database

LOOKS = 3
"""How often words that seem wrong are looked at, because a desk may have changed them meanwhile."""
NUMBERS = ":"
"""Before which all phone numbers stand: they are never guessed at, and there are many."""


def add_up(database: Database, findings: list[Finding]) -> None:
    """Prices over services, search keys over patients, typing errors over search keys."""
    _check_prices(database, findings)
    _check_keys(database, findings)
    _check_slips(database, findings)


def _check_prices(database: Database, findings: list[Finding]) -> None:
    """Allocation gives away the price to the minor unit (domain.md, Allocation).

    A package brought in may be worth another amount than its price: what the other program's books say.
    """
    parts = TableReader(database, table_of(Entitlement))
    for page in TableReader(database, table_of(PatientPackage)).pages(findings):
        keys = [sold["id"] for sold in page]
        sums = _sums(parts.among("patient_package_id", keys, findings), "patient_package_id", "part_minor")
        findings.extend(
            _off(PatientPackage, sold["id"], sums[sold["id"]], sold["net_minor"])
            for sold in page
            if sold["order_id"] is not None and sums[sold["id"]] != sold["net_minor"]
        )


def _check_keys(database: Database, findings: list[Finding]) -> None:
    """Each patient is found by exactly what they are called."""
    keys = TableReader(database, table_of(PatientKey))
    for page in TableReader(database, table_of(Patient)).pages(findings):
        there: defaultdict[UUID, set[str]] = defaultdict(set)
        for row in keys.among("patient_id", [patient["id"] for patient in page], findings):
            there[row["patient_id"]].add(row["key"])
        findings.extend(
            Finding(Fault.RECORD, f"patient_key:{record['id'].hex}", "wrong keys")
            for record in page
            if there[record["id"]] != search_keys(Patient(**record))
        )


def _check_slips(database: Database, findings: list[Finding]) -> None:
    """Typing errors find every word in use, and none that nobody is called by any more; words are told by number."""
    wrong, last = 0, ""
    while True:
        for _ in range(LOOKS):
            with database.read() as session:
                page = _words_after(session, last)
                off = _wrong_words(session, page)
            if not off:
                break
        if not page:
            break
        wrong, last = wrong + len(off), page[-1]
    if wrong:
        findings.append(Finding(Fault.RECORD, NameSlip.__tablename__, f"{wrong} words"))


def _words_after(session: Session, last: str) -> list[str]:
    """The next keys, of patients or only left behind by them, in the database's own order."""
    used = select(PatientKey.key).where(PatientKey.key > max(last, NUMBERS))
    kept = select(NameSlip.key).where(NameSlip.key > last)
    return list(session.scalars(union(used, kept).order_by("key").limit(PAGE_ROWS)))


def _wrong_words(session: Session, page: list[str]) -> set[str]:
    if not page:
        return set()
    used, kept = (kind.key.between(page[0], page[-1]) for kind in (PatientKey, NameSlip))
    expected = {
        (slip, key) for key in session.scalars(select(PatientKey.key).where(used).distinct()) for slip in slips(key)
    }
    there = {(slip, key) for slip, key in session.execute(select(NameSlip.slip, NameSlip.key).where(kept))}
    return {key for _, key in expected ^ there}


def _sums(rows: list[dict[str, Any]], by: str, amount: str) -> defaultdict[UUID, int]:
    sums: defaultdict[UUID, int] = defaultdict(int)
    for row in rows:
        sums[row[by]] += row[amount]
    return sums


def _off(kind: type[Base], key: UUID, parts: int, whole: int) -> Finding:
    return Finding(Fault.SUM, f"{kind.__tablename__}:{key.hex}", f"{parts} of {whole}")
