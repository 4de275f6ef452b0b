"""A large clinic: 100,000 patients with names of their own, 200,000 ledger lines, and one story of 2,000 lines."""

import csv
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from argon2 import PasswordHasher
from sqlalchemy import select

from app.desk import pins
from app.desk.clock import SystemClock
from app.desk.opening import FILE_NAME, open_desk
from app.domain.catalogue import PackageType
from app.domain.patient import Patient, search_keys
from app.domain.slips import slips
from app.domain.staff import Staff
from tests.bench.stores import build
from tests.clinic import Clinic, MovableClock
from tests.founding import RECEPTION, Places

PATIENTS, LINES = 100_000, 200_000
USED, UNDONE = 980, 510
"""Of one package: 980 redemptions that stand, and 510 that were voided, are 2,000 lines of one story."""
LONG_STORY = "Zarina Longstory"
LONG_STORY_BEGAN = timedelta(days=20)
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
SOUNDS = "ka ra ma na vi di sha pra su la me ja gi ni ta ro hi de bha sa nu ya ku an"
FIRST_NAMES, SURNAMES = 800, 4_000
PORTION = 5_000
INSERT_PATIENT = (
    "INSERT INTO patient (id, record_number, name, phone, sex, registered_at, registered_centre_id, revision)"
    " SELECT ?, ?, ?, ?, sex, registered_at, registered_centre_id, 1 FROM patient WHERE record_number = ?"
)


def make_clinic(folder: Path, patients: int = PATIENTS, lines: int = LINES) -> None:
    """Build it: about a minute."""
    build(folder, lines)
    with closing(sqlite3.connect(folder / FILE_NAME)) as raw:
        raw.execute("PRAGMA synchronous=OFF")
        raw.execute("PRAGMA cache_size=-400000")
        _name_everybody(raw, patients)
        raw.commit()
    _tell_the_long_story(folder)


def names(seed: int = 1) -> Iterator[str]:
    """Names as they are spread in a city: some first names and surnames are common, most are not."""
    chance = random.Random(seed)

    def word(least: int, most: int) -> str:
        return "".join(chance.choices(SOUNDS.split(), k=chance.randint(least, most))).capitalize()

    first = [word(2, 3) for _ in range(FIRST_NAMES)]
    last = [word(2, 4) for _ in range(SURNAMES)]
    while True:
        yield f"{chance.choice(first)} {chance.choice(last)}"


def _name_everybody(raw: sqlite3.Connection, patients: int) -> None:
    """Those with packages get names of their own; the rest come without one. Everybody can be found."""
    known = raw.execute("SELECT id, record_number FROM patient ORDER BY record_number").fetchall()
    model = known[0][1]
    called = names()
    words: set[str] = set()
    for start in range(0, patients, PORTION):
        portion, keys = [], []
        for number, name in enumerate(islice(called, min(PORTION, patients - start)), start):
            held = known[number] if number < len(known) else (uuid4().hex, f"AND-{number + 500_000:06d}")
            phone = f"+9198{number * 997 % 100_000_000:08d}"
            portion.append((*held, name, phone))
            found_by = search_keys(_patient(name, phone, held[1]))
            words |= found_by
            keys += [(key, held[0]) for key in found_by]
        old, new = portion[: max(0, len(known) - start)], portion[max(0, len(known) - start) :]
        raw.executemany("UPDATE patient SET name = ?, phone = ? WHERE id = ?", [(n, p, i) for i, _, n, p in old])
        raw.executemany(INSERT_PATIENT, [(i, r, n, p, model) for i, r, n, p in new])
        raw.executemany("INSERT OR IGNORE INTO patient_key (key, patient_id) VALUES (?, ?)", keys)
    kept = ((slip, key) for key in words for slip in slips(key))
    raw.executemany("INSERT OR IGNORE INTO name_slip (slip, key) VALUES (?, ?)", kept)


def _patient(name: str, phone: str, record_number: str) -> Patient:
    return Patient(
        record_number=record_number,
        name=name,
        phone=phone,
        registered_at=SystemClock().now(),
        registered_centre_id=uuid4(),
    )


def _tell_the_long_story(folder: Path) -> None:
    """Through the desk, one command after the other; only the PINs are quicker than at a clinic."""
    clock = MovableClock(SystemClock().now() - LONG_STORY_BEGAN)
    desk = open_desk(folder, clock=clock, durable=False)
    with desk.database.read() as session:
        staff = {person.name: person.id for person in session.scalars(select(Staff))}
        type_id = session.scalars(select(PackageType.id)).one()
    clinic = Clinic(desk, clock, Places({}, {}, staff, type_id))
    clinic.sign_in(RECEPTION)
    usual, pins.HASHER = pins.HASHER, QUICK
    try:
        _play(clinic)
    finally:
        pins.HASHER = usual
        desk.close()


def _play(clinic: Clinic) -> None:
    service = clinic.service("Dialysis", 10_000)
    package = clinic.package("Thousand", {service: 1_000}, 5_000_000, validity_days=None)
    patient = clinic.patient(LONG_STORY, phone="9811122233")
    receipt = clinic.sell(patient, package, 5_000_000)
    for number in range(USED):
        clinic.redeem(receipt, service, patient)
        if number < UNDONE:
            clinic.void(clinic.redeem(receipt, service, patient))
        clinic.clock.go(minutes=10)


def visits_file(folder: Path, rows: int, again: int) -> Path:
    """What a booking system exports; `again` makes its references new."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as raw:
        people = raw.execute("SELECT record_number FROM patient ORDER BY record_number LIMIT ?", (rows,)).fetchall()
    now = datetime.now(ZoneInfo("Asia/Kolkata")).replace(hour=9, minute=0)
    file = folder.parent / f"visits-{again}.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out)
        table.writerow(["Reference", "Record number", "Service", "Date", "Time"])
        for number, (record,) in enumerate(people):
            day = now + timedelta(days=1 + number // 500)
            time = f"{9 + number % 9:02d}:{number % 4 * 15:02d}"
            table.writerow([f"B{again}-{number}", record, "Physiotherapy", day.strftime("%Y-%m-%d"), time])
    return file


def person_of(folder: Path, patient_id: UUID) -> str:
    """The record number, which finds one person and nobody else."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as raw:
        found = raw.execute("SELECT record_number FROM patient WHERE id = ?", (patient_id.hex,)).fetchone()
    return str(found[0])
