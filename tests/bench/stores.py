"""Clinics of a known size: one patient's story is played through the desk, then copied with new ids."""

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from app.desk.clock import SystemClock, civil_date
from app.desk.opening import FILE_NAME, open_desk
from tests.clinic import MovableClock, found

USES_A_SERVICE = 4
LINES_A_PACKAGE = 2 * (USES_A_SERVICE + 1)
DAYS_AGO = 30
COPIED = ("patient", "sale_order", "payment", "patient_package", "entitlement", "ledger_line", "journal")
"""In the order in which they point at each other."""


@dataclass(frozen=True)
class Comer:
    """Somebody who comes for one session on one day."""

    patient_package_id: UUID
    service_id: UUID
    person_id: UUID
    service_date: date


def build(folder: Path, lines: int) -> None:
    """Make a clinic with that many ledger lines."""
    shutil.rmtree(folder, ignore_errors=True)
    clock = MovableClock(SystemClock().now() - timedelta(days=DAYS_AGO))
    desk = open_desk(folder, clock=clock, durable=False)
    _play(desk, clock)
    desk.close()
    with closing(sqlite3.connect(folder / FILE_NAME)) as raw:
        raw.execute("PRAGMA synchronous=OFF")
        raw.execute("PRAGMA cache_size=-200000")
        _copy_story(raw, lines // LINES_A_PACKAGE - 1)
        raw.commit()


def _play(desk: Any, clock: MovableClock) -> None:
    clinic = found(desk, clock)
    physio, consultation = clinic.service("Physiotherapy", 80_000), clinic.service("Consultation", 50_000)
    package = clinic.package("Recovery", {physio: 20, consultation: 20}, 1_500_000, validity_days=365)
    patient = clinic.patient("Asha Kulkarni", phone="9820012345")
    sold = clinic.sell(patient, package, 1_500_000)
    for _ in range(USES_A_SERVICE):
        clock.go(days=2)
        clinic.redeem(sold, physio, patient)
        clinic.redeem(sold, consultation, patient)


def _copy_story(raw: sqlite3.Connection, copies: int) -> None:
    raw.row_factory = sqlite3.Row
    story = {table: [dict(row) for row in raw.execute(f"SELECT * FROM {table}")] for table in COPIED}
    told = {line["journal_id"] for line in (*story["ledger_line"], *story["payment"])}
    story["journal"] = [row for row in story["journal"] if row["id"] in told]
    numbers = count(max(row["seq"] for row in story["journal"]) + 1)
    for start in range(0, copies, 500):
        batch: dict[str, list[dict[str, Any]]] = {table: [] for table in COPIED}
        for number in range(start, min(start + 500, copies)):
            for table, rows in _renamed(story, number, numbers).items():
                batch[table].extend(rows)
        for table, rows in batch.items():
            if rows:
                slots = ", ".join(f":{name}" for name in rows[0])
                raw.executemany(f"INSERT INTO {table} VALUES ({slots})", rows)


def _renamed(story: dict[str, list[dict[str, Any]]], number: int, numbers: Iterator[int]) -> dict[str, Any]:
    ids = {row["id"]: uuid4().hex for rows in story.values() for row in rows}
    copied = {
        table: [{name: ids.get(value, value) for name, value in row.items()} for row in rows]
        for table, rows in story.items()
    }
    copied["patient"][0] |= {"record_number": f"AND-{number + 10:06d}", "name": f"Asha {number}"}
    copied["sale_order"][0]["number"] = f"AND/26-27/{number + 10:06d}"
    for entry in copied["journal"]:
        entry |= {"seq": next(numbers), "request_id": uuid4().hex}
    return copied


def comers(folder: Path, seed: int) -> Iterator[Comer]:
    """Random patients, none twice for the same service on the same day."""
    query = """SELECT patient_package.id, entitlement.service_id, patient_package.head_id
               FROM patient_package JOIN entitlement ON entitlement.patient_package_id = patient_package.id"""
    with closing(sqlite3.connect(folder / FILE_NAME)) as raw:
        rows = [tuple(map(UUID, row)) for row in raw.execute(query)]
    today = civil_date(SystemClock().now(), "Asia/Kolkata")
    visits = [(row, day) for row in rows for day in (today, today - timedelta(days=1))]
    random.Random(seed).shuffle(visits)
    for (package, service, person), day in visits:
        yield Comer(package, service, person, day)
