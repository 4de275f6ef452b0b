"""Adding up: what is spread over parts must come to the whole, and what is derived must follow from its source."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from app.desk.contents import table_of
from app.domain.base import Base
from app.domain.entitlement import Entitlement
from app.domain.patient import Patient, PatientKey, search_keys
from app.domain.wallet import PatientPackage
from app.storage.check import Fault, Finding, TableReader
from app.storage.database import Database


def add_up(database: Database, findings: list[Finding]) -> None:
    """Prices over services, search keys over patients."""
    _check_prices(database, findings)
    _check_keys(database, findings)


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


def _sums(rows: list[dict[str, Any]], by: str, amount: str) -> defaultdict[UUID, int]:
    sums: defaultdict[UUID, int] = defaultdict(int)
    for row in rows:
        sums[row[by]] += row[amount]
    return sums


def _off(kind: type[Base], key: UUID, parts: int, whole: int) -> Finding:
    return Finding(Fault.SUM, f"{kind.__tablename__}:{key.hex}", f"{parts} of {whole}")
