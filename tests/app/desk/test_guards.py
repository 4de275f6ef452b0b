"""The file defends itself: history is never changed, whoever opens it with whatever program."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from uuid import uuid4

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError

from app.desk.contents import content_of
from app.domain.errors import Trouble
from app.domain.ledger import LedgerLine, LineKind, Outcome
from tests.clinic import Clinic

TABLES = ["ledger_line", "payment", "journal", "approval"]
ON_A_FILE = pytest.mark.parametrize("backend", ["sqlite"])
ON_A_SERVER = pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])


@pytest.fixture
def worked(clinic: Clinic) -> Clinic:
    """A clinic with a row in each table that is only ever added to."""
    sold = clinic.sold_pack()
    clinic.void(clinic.redeem(sold.receipt, sold.physio, sold.head))
    return clinic


@pytest.fixture
def stranger(worked: Clinic) -> Iterator[sqlite3.Connection]:
    """A second program with SQLite's default settings, where there is a file."""
    file = worked.desk.database.file
    assert file is not None
    with closing(sqlite3.connect(file)) as connection:
        yield connection


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_no_row_of_history_is_changed_or_taken_out(worked: Clinic, table: str, statement: str) -> None:
    before = rows(worked, table)

    with pytest.raises((DBAPIError, Trouble)), worked.desk.database.write() as session:
        session.execute(text(statement.format(table)))

    assert rows(worked, table) == before != []


@ON_A_FILE
@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_nor_by_a_second_program(stranger: sqlite3.Connection, table: str, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        stranger.execute(statement.format(table))


@ON_A_FILE
@pytest.mark.parametrize("table", TABLES)
def test_nor_by_putting_another_row_in_its_place(stranger: sqlite3.Connection, table: str) -> None:
    """INSERT OR REPLACE fires no delete trigger in a program with default settings."""
    for statement in (
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
        f"REPLACE INTO {table} SELECT * FROM {table}",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            stranger.execute(statement)


@pytest.mark.parametrize(
    ("change", "balance"), [(-1, 999), (-11, -1), (5, 16)], ids=["a made-up balance", "below zero", "a gift"]
)
def test_a_ledger_line_follows_from_the_last(worked: Clinic, change: int, balance: int) -> None:
    (last,) = worked.all(select(LedgerLine).where(LedgerLine.kind == LineKind.VOID))
    kind = {"kind": LineKind.REDEEM, "outcome": Outcome.ATTENDED} if change < 0 else {"kind": LineKind.GRANT}
    forged = content_of(last) | {
        "id": uuid4(),
        "seq": last.seq + 1,
        "change": change,
        "balance": balance,
        "voids_id": None,
    }

    with pytest.raises((DBAPIError, Trouble)), worked.desk.database.write() as session:
        session.execute(insert(LedgerLine), [forged | kind])


@ON_A_FILE
def test_a_number_column_holds_no_words(stranger: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        stranger.execute("UPDATE service SET list_price_minor = 'much'")


@ON_A_SERVER
def test_no_table_of_history_is_emptied_on_a_server(worked: Clinic) -> None:
    for table in TABLES:
        with pytest.raises((DBAPIError, Trouble)), worked.desk.database.write() as session:
            session.execute(text(f"TRUNCATE {table} CASCADE"))


def rows(clinic: Clinic, table: str) -> list[str]:
    with clinic.desk.database.read() as session:
        return sorted(map(str, session.execute(text(f"SELECT * FROM {table}"))))
