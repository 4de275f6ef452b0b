"""An error at COMMIT means unknown, not failed: the desk looks it up and tells which it was."""

import sqlite3
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import func, select

from app.domain.errors import Trouble
from app.domain.journal import Journal
from app.domain.ledger import LedgerLine, LineKind
from tests.clinic import Clinic, Sold


class Fails:
    """A COMMIT that reports an error, once: before anything was saved, or after all was."""

    def __init__(self, clinic: Clinic, monkeypatch: pytest.MonkeyPatch, *, saves: bool) -> None:
        self.dialect, self.saves, self.left = clinic.desk.database.engine.dialect, saves, 1
        self.commit = self.dialect.do_commit
        monkeypatch.setattr(self.dialect, "do_commit", self)

    def __call__(self, connection: Any) -> None:
        if not self.left:
            self.commit(connection)
            return
        self.left -= 1
        if self.saves:
            self.commit(connection)
        raise self.dialect.loaded_dbapi.OperationalError("disk I/O error")


def redeemed(clinic: Clinic) -> int:
    counted = select(func.count()).select_from(LedgerLine).where(LedgerLine.kind == LineKind.REDEEM)
    return int(clinic.all(counted)[0])


@pytest.fixture
def sold(clinic: Clinic) -> Sold:
    return clinic.sold_pack()


def test_saved_after_all_it_is_answered_as_if_nothing_had_happened(
    clinic: Clinic, sold: Sold, monkeypatch: pytest.MonkeyPatch, warnings_logged: list[str]
) -> None:
    Fails(clinic, monkeypatch, saves=True)

    done = clinic.redeem(sold.receipt, sold.physio, sold.head)

    assert (done.redemption.left_now, redeemed(clinic)) == (9, 1)
    assert len(warnings_logged) == 1
    warnings_logged.clear()


def test_not_saved_is_told_and_sending_it_again_is_safe(
    clinic: Clinic, sold: Sold, monkeypatch: pytest.MonkeyPatch, warnings_logged: list[str]
) -> None:
    Fails(clinic, monkeypatch, saves=False)
    command = clinic.redemption(sold.receipt, sold.physio, sold.head)

    with pytest.raises(Trouble) as trouble:
        clinic.desk.execute(command)

    assert (trouble.value.what, redeemed(clinic)) == ("not_saved", 0)
    warnings_logged.clear()
    assert clinic.desk.execute(command).redemption.left_now == 9
    assert clinic.all(select(func.count()).where(Journal.request_id == command.request_id)) == [1]


@pytest.mark.parametrize("saves", [True, False])
def test_afterwards_nobody_else_is_locked_out(
    clinic: Clinic, sold: Sold, monkeypatch: pytest.MonkeyPatch, warnings_logged: list[str], saves: bool
) -> None:
    Fails(clinic, monkeypatch, saves=saves)
    command = clinic.redemption(sold.receipt, sold.physio, sold.head)
    try:
        clinic.desk.execute(command)
    except Trouble:
        assert not saves
    warnings_logged.clear()

    other = clinic.another_computer()

    assert other.redeem(sold.receipt, sold.physio, sold.head).redemption.left_now == (8 if saves else 9)


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_file_that_is_held_is_busy_and_nothing_is_lost(clinic: Clinic, sold: Sold) -> None:
    file = clinic.desk.database.file
    assert file is not None
    command = clinic.redemption(sold.receipt, sold.physio, sold.head)
    with clinic.desk.database.engine.connect() as connection:  # this pool's connections wait shorter
        raw: Any = connection.connection.dbapi_connection
        raw.execute("PRAGMA busy_timeout=50")

    with closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble) as trouble:
            clinic.desk.execute(command)
        holder.execute("ROLLBACK")

    assert (trouble.value.what, redeemed(clinic)) == ("busy", 0)
    assert clinic.desk.execute(command).redemption.left_now == 9


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_reader_who_holds_up_the_commit_is_busy_too(clinic: Clinic, sold: Sold) -> None:
    file = clinic.desk.database.file
    assert file is not None
    command = clinic.redemption(sold.receipt, sold.physio, sold.head)
    with clinic.desk.database.engine.connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        raw.execute("PRAGMA busy_timeout=50")

    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM ledger_line").fetchone()
        with pytest.raises(Trouble) as trouble:
            clinic.desk.execute(command)
        reader.execute("ROLLBACK")

    assert (trouble.value.what, redeemed(clinic)) == ("busy", 0)
    assert clinic.desk.execute(command).redemption.left_now == 9
