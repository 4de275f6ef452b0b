"""History is never changed: the file refuses it to any program, and a missing guard is found."""

import sqlite3

import pytest
from sqlalchemy import text

from app.domain.errors import Trouble
from app.storage import append_only
from app.storage.database import Database
from tests.app.storage.conftest import By

HISTORY = append_only.APPEND_ONLY
JOURNAL = (
    "INSERT {} INTO journal VALUES ('{}', 'w', {}, '{}', '2026-01-01', 'c', NULL, NULL, 'k', NULL, '{{}}', 'p', 'h')"
)
LINE = (
    "INSERT {} INTO ledger_line (id, entitlement_id, seq, kind, change, balance, granted, numbers, used, withdrawn,"
    " value_minor, service_date, booked_on, at, centre_id, workstation_id, staff_id, reason, journal_id)"
    " VALUES ('{}', 'e', {}, 'grant', {}, {}, 0, '', '', '', 0, 'd', 'd', 't', 'c', 'w', 's', '', 'j')"
)


def test_entries_are_neither_changed_nor_taken_out(database: Database, by_hand: By) -> None:
    by_hand(JOURNAL.format("", "one", 1, "r1"))

    for statement in ("UPDATE journal SET body = 'x'", "DELETE FROM journal"):
        with pytest.raises(sqlite3.IntegrityError, match="journal_no_"):
            by_hand(statement)


@pytest.mark.parametrize(
    "second", [("one", 2, "r2"), ("two", 1, "r2"), ("two", 2, "r1")], ids=["id", "place in the chain", "request"]
)
def test_entries_are_not_replaced(database: Database, by_hand: By, second: tuple[str, int, str]) -> None:
    by_hand(JOURNAL.format("", "one", 1, "r1"))

    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        by_hand(JOURNAL.format("OR REPLACE", *second))
    assert by_hand("SELECT id FROM journal") == [("one",)]


@pytest.mark.parametrize(
    ("seq", "change", "balance"),
    [(2, 1, 12), (2, 1, 10), (3, 1, 11), (2, -11, -1)],
    ids=["too much", "too little", "a gap", "below nothing"],
)
def test_a_line_follows_from_the_last(database: Database, by_hand: By, seq: int, change: int, balance: int) -> None:
    by_hand(LINE.format("", "one", 1, 10, 10))
    by_hand(LINE.format("", "two", 1, 1, 1).replace("'e'", "'another'"))

    with pytest.raises(sqlite3.IntegrityError):
        by_hand(LINE.format("", "three", seq, change, balance))


def test_a_line_starts_from_nothing(database: Database, by_hand: By) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="ledger_line_follows"):
        by_hand(LINE.format("", "one", 1, 10, 11))


@pytest.mark.parametrize("table", HISTORY)
def test_every_table_of_history_has_its_guards(database: Database, by_hand: By, table: str) -> None:
    found = {name for (name,) in by_hand(f"SELECT name FROM sqlite_master WHERE tbl_name = '{table}'")}

    assert {f"{table}_no_update", f"{table}_no_delete", f"{table}_no_replace_0"} <= found


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER journal_no_update",
        "DROP TRIGGER ledger_line_follows",
    ],
)
def test_a_missing_guard_is_found(database: Database, by_hand: By, statement: str) -> None:
    with database.connection() as connection:
        append_only.check(connection)
    by_hand(statement)

    with database.connection() as connection, pytest.raises(Trouble) as told:
        append_only.check(connection)
    assert told.value.detail == f"triggers: {statement.removeprefix('DROP TRIGGER ')}"


def test_a_guard_made_toothless_is_found(database: Database, by_hand: By) -> None:
    by_hand(
        "DROP TRIGGER journal_no_delete",
        "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal WHEN 0 BEGIN SELECT RAISE(ABORT, 'no'); END",
    )

    with database.connection() as connection, pytest.raises(Trouble):
        append_only.check(connection)


def test_making_them_again_mends_them(database: Database, by_hand: By) -> None:
    by_hand("DROP TRIGGER journal_no_update")
    with database.connection() as connection:
        append_only.create(connection)
        append_only.check(connection)
        assert connection.execute(text("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'")).scalar_one() > 12
