"""A desk that redeems in a loop, for judges who know the program only by its commands (data in `$HARNESS_DIR`).

    python -m tests.chaos.desk_worker --init [--packages N] [--sessions M]
    python -m tests.chaos.desk_worker --worker [--count N] [--package K] [--stop-on-error] [--no-note]
    python -m tests.chaos.desk_worker --ids | --check | --dump

The worker prints `TRY id` before it asks, `ACK id` only after the commit returned, `DENY id reason` when a rule said
no and `ERR id text` when it failed or the outcome is unknown. The id is the request id of the command. A `pending`
note on the disk makes a killed worker ask again with the same id (racing workers write none, it would be shared).
`--ids` and `--dump` read the file without a line of the program, so that it cannot flatter itself.
"""

import argparse
import os
import random
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

if TYPE_CHECKING:
    from app.desk.desk import Desk

FILE = "clinic.db"
LIVE_IDS = """
SELECT journal.request_id FROM ledger_line AS line JOIN journal ON journal.id = line.journal_id
WHERE line.kind = 'redeem' AND NOT EXISTS (SELECT 1 FROM ledger_line AS undo WHERE undo.voids_id = line.id)
"""


@dataclass(frozen=True)
class Redeemable:
    """One package of the store and who comes for it."""

    patient_package_id: UUID
    service_id: UUID
    head_id: UUID


def init(folder: Path, packages: int, sessions: int) -> None:
    from app.desk.opening import open_desk
    from tests.clinic import MovableClock, found

    desk = open_desk(folder)
    clinic = found(desk, MovableClock())
    service = clinic.service("Physiotherapy", 80_000)
    package = clinic.package("Recovery", {service: sessions}, 100_000, validity_days=None)
    for number in range(packages):
        clinic.sell(clinic.patient(f"Asha Kulkarni {number}", phone=f"98200{number:05d}"), package, 100_000)
    desk.close()


def work(folder: Path, asked: argparse.Namespace) -> int:
    from app.desk.opening import open_desk
    from app.domain.errors import Trouble

    try:
        desk = open_desk(folder)
        act_as_receptionist(desk)
        store = all_redeemable(desk)
    except Trouble as trouble:
        say("ERR", UUID(int=0), f"{trouble.what} {trouble.detail}")
        return 3
    store = store if asked.package is None else store[asked.package : asked.package + 1]
    wanted = anything(store) if asked.no_note else noted(folder / "pending", store)
    for request_id, chosen in islice(wanted, asked.count):
        say("TRY", request_id)
        outcome = redeem(desk, request_id, chosen)
        say(*outcome)
        if outcome[0] == "ERR" and asked.stop_on_error:
            return 3
        if outcome[0] != "ERR":
            (folder / "pending").unlink(missing_ok=True)
    desk.close()
    return 0


def act_as_receptionist(desk: "Desk") -> None:
    """PINs have tests of their own."""
    from sqlalchemy import select

    from app.domain.staff import Role, Staff

    with desk.database.read() as session:
        person = session.scalars(select(Staff).where(Staff.role == Role.RECEPTIONIST).order_by(Staff.name)).first()
        assert person is not None
        desk.actor = person.actor()


def all_redeemable(desk: "Desk") -> list[Redeemable]:
    from sqlalchemy import select

    from app.domain.entitlement import Entitlement
    from app.domain.wallet import PatientPackage

    with desk.database.read() as session:
        rows = session.execute(
            select(PatientPackage.id, Entitlement.service_id, PatientPackage.head_id)
            .join(Entitlement, Entitlement.patient_package_id == PatientPackage.id)
            .order_by(PatientPackage.sold_at)
        )
        return [Redeemable(*row) for row in rows]


def anything(store: list[Redeemable]) -> Iterator[tuple[UUID, Redeemable]]:
    """Somebody comes for a session."""
    while True:
        yield uuid4(), random.choice(store)


def noted(note: Path, store: list[Redeemable]) -> Iterator[tuple[UUID, Redeemable]]:
    """The same, written down before it is asked; whoever finds a note asks that again."""
    by_package = {found.patient_package_id.hex: found for found in store}
    for request_id, chosen in anything(store):
        if note.exists() and (words := note.read_text().split()):
            yield UUID(words[0]), by_package[words[1]]
            continue
        with note.open("w") as written:
            written.write(f"{request_id.hex} {chosen.patient_package_id.hex}")
            written.flush()
            os.fsync(written.fileno())
        yield request_id, chosen


def redeem(desk: "Desk", request_id: UUID, chosen: Redeemable) -> tuple[str, UUID, str]:
    from app.desk.commands.redeem_sessions import RedeemSessions
    from app.desk.redeeming import RedemptionFields
    from app.domain.errors import Refusal, Trouble

    asked = RedemptionFields(
        patient_package_id=chosen.patient_package_id,
        service_id=chosen.service_id,
        person_id=chosen.head_id,
        service_date=desk.ask(lambda read: read.today),
        again=True,
    )
    try:
        desk.execute(RedeemSessions(request_id=request_id, redemption=asked))
    except Refusal as refusal:
        return "DENY", request_id, type(refusal).__name__
    except Trouble as trouble:
        return "ERR", request_id, f"{trouble.what} {trouble.detail}"
    return "ACK", request_id, ""


def say(word: str, request_id: UUID, more: str = "") -> None:
    print(word, request_id.hex, " ".join(more.split()), flush=True)


def ids(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE)) as raw:
        for (request_id,) in raw.execute(LIVE_IDS):
            print(request_id)


def dump(folder: Path) -> None:
    """Everything the file says, in an order of its own."""
    with closing(sqlite3.connect(folder / FILE)) as raw:
        for row in raw.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"):
            print(row)
        tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        for table in tables:
            for line in sorted(repr(row) for row in raw.execute(f'SELECT * FROM "{table}"')):
                print(table, line)


def check(folder: Path) -> int:
    from app.desk.verification import verify_folder

    findings = verify_folder(folder)
    for finding in findings:
        print(finding)
    return 1 if findings else 0


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_mutually_exclusive_group(required=True)
    for verb in ("init", "worker", "ids", "check", "dump"):
        verbs.add_argument(f"--{verb}", action="store_true")
    parser.add_argument("--packages", type=int, default=5)
    parser.add_argument("--sessions", type=int, default=1000)
    parser.add_argument("--count", type=int, default=10**9)
    parser.add_argument("--package", type=int)
    parser.add_argument("--stop-on-error", action="store_true")
    parser.add_argument("--no-note", action="store_true")
    asked = parser.parse_args(arguments)
    folder = Path(os.environ["HARNESS_DIR"])
    if asked.worker:
        return work(folder, asked)
    if asked.check:
        return check(folder)
    if asked.init:
        init(folder, asked.packages, asked.sessions)
    elif asked.ids:
        ids(folder)
    else:
        dump(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
