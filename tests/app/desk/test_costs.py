"""What the desk does costs the same in a clinic's tenth year: counted in SQLite's own steps, which no load changes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from sqlite3 import Connection

import pytest
from sqlalchemy import event

from tests.clinic import PACK_PRICE_MINOR, Clinic, Sold

HISTORY = 40
MORE_AT_MOST = 1.1
Act = Callable[[Clinic, Sold], object]
ACTS: dict[str, Act] = {
    "redeem": lambda clinic, sold: clinic.redeem(sold.receipt, sold.physio, sold.head),
    "redeem with an appointment": lambda clinic, sold: clinic.redeem(
        sold.receipt, sold.physio, sold.head, appointment=str(sold.id)
    ),
    "void": lambda clinic, sold: clinic.void(clinic.redeem(sold.receipt, sold.physio, sold.head)),
    "wallet": lambda clinic, sold: clinic.wallet(sold.head),
    "sell": lambda clinic, sold: clinic.sell(sold.head, sold.receipt.card.package_id, PACK_PRICE_MINOR),
    "register": lambda clinic, _: clinic.patient("Sunil Rao", phone="9820012345"),
    "add a member": lambda clinic, sold: clinic.add_member(sold.receipt, clinic.patient("Meera")),
}


@dataclass
class Steps:
    """Counts what SQLite's machine does for one clinic."""

    count: int = 0

    def one(self) -> None:
        self.count += 1

    def watch(self, raw: Connection, _record: object) -> None:
        raw.set_progress_handler(self.one, 1)

    def of(self, act: Callable[[], object]) -> int:
        before = self.count
        act()
        return self.count - before


@pytest.fixture
def steps(clinic: Clinic) -> Steps:
    database = clinic.desk.database
    if not database.is_sqlite:
        pytest.skip("a server counts otherwise")
    counted = Steps()
    for engine in (database.engine, database._readers):
        event.listen(engine, "connect", counted.watch)
    database.close()
    return counted


def grow(clinic: Clinic, sold: Sold) -> None:
    """Other people come for years."""
    for number in range(HISTORY):
        buyer = clinic.patient(f"Patient {number}", phone=f"98300{number:05d}")
        receipt = clinic.sell(buyer, sold.receipt.card.package_id, PACK_PRICE_MINOR)
        done = [clinic.redeem(receipt, sold.physio, buyer, appointment=f"{number}-{visit}") for visit in range(3)]
        if number % 8 == 0:
            clinic.void(done[0])


def test_no_act_costs_more_with_the_clinics_history(clinic: Clinic, steps: Steps) -> None:
    first = clinic.sold_pack("First")
    young = {name: steps.of(partial(act, clinic, first)) for name, act in ACTS.items()}
    grow(clinic, first)
    second = clinic.sold_pack("Second")
    old = {name: steps.of(partial(act, clinic, second)) for name, act in ACTS.items()}

    assert {name: (young[name], old[name]) for name in ACTS if old[name] > young[name] * MORE_AT_MOST} == {}


def test_the_count_would_show_a_table_read_whole(clinic: Clinic, steps: Steps) -> None:
    """A green test that cannot go red proves nothing."""
    first = clinic.sold_pack("First")

    def every_line() -> None:
        with clinic.desk.database.read() as session:
            session.connection().exec_driver_sql("SELECT sum(change) FROM ledger_line").all()

    young = steps.of(every_line)
    grow(clinic, first)

    assert steps.of(every_line) > young * MORE_AT_MOST
