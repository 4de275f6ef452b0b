"""What a driver's words mean to a person at the desk."""

from sqlite3 import IntegrityError as RawIntegrityError
from sqlite3 import OperationalError as RawOperationalError

import pytest
from sqlalchemy.exc import DatabaseError, DBAPIError, IntegrityError, OperationalError

from app.domain.errors import NameTaken, ReferenceUsed, Trouble
from app.storage.trouble import Conflict, explain, is_certain, kind_of


def operational(words: str) -> DBAPIError:
    return OperationalError("SELECT 1", {}, RawOperationalError(words))


def broken(words: str) -> DBAPIError:
    return IntegrityError("INSERT", {}, RawIntegrityError(words))


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("database is locked", "busy"),
        ("database table is locked", "busy"),
        ("database or disk is full", "full"),
        ("disk I/O error", "disk"),
        ("database disk image is malformed", "damaged"),
        ("Could not decode to UTF-8 column 'name' with text '\udc80'", "damaged"),
        ("file is not a database", "foreign"),
        ("unable to open database file", "unreachable"),
        ("attempt to write a readonly database", "read_only"),
        ("canceling statement due to lock timeout", "busy"),
        ("server closed the connection unexpectedly", "unreachable"),
    ],
)
def test_the_machines_trouble(words: str, what: str) -> None:
    told = explain(operational(words))

    assert isinstance(told, Trouble)
    assert (told.what, told.detail) == (what, words)


def test_words_nobody_knows_are_no_trouble() -> None:
    assert kind_of("no such column: nmae") is None
    error = DatabaseError("SELECT 1", {}, Exception("something new"))
    assert explain(error) is error


@pytest.mark.parametrize(
    "columns",
    [
        "ledger_line.entitlement_id, ledger_line.seq",
        "journal.workstation_id, journal.seq",
        "journal.request_id",
        "appointment_claim.appointment_id, appointment_claim.service_id",
        "ledger_line.voids_id",
    ],
)
def test_somebody_else_was_quicker(columns: str) -> None:
    assert isinstance(explain(broken(f"UNIQUE constraint failed: {columns}")), Conflict)


def test_what_is_taken_is_a_refusal() -> None:
    assert isinstance(explain(broken("UNIQUE constraint failed: reference_claim.key")), ReferenceUsed)
    assert isinstance(explain(broken("UNIQUE constraint failed: centre.name_key")), NameTaken)


def test_any_other_constraint_is_a_bug() -> None:
    error = broken("CHECK constraint failed: ck_ledger_line_balance_not_negative")

    assert explain(error) is error


def test_only_an_answer_makes_a_failed_commit_certain() -> None:
    assert is_certain(broken("FOREIGN KEY constraint failed"))
    assert is_certain(operational("database is locked"))
    assert not is_certain(operational("disk I/O error"))
    assert not is_certain(operational("database or disk is full"))
