"""An error at COMMIT means unknown: the desk looks it up, tells which it was, and locks nobody out."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import ClassVar
from uuid import uuid4

import pytest
from sqlalchemy import event

from app.desk.desk import Desk
from app.desk.opening import FILE_NAME, open_desk
from app.desk.verification import verify_folder
from app.storage.database import PRAGMAS
from tests.chaos import desk_worker
from tests.chaos.conftest import Store

pytestmark = pytest.mark.durability
LOOKING_IT_UP = "sessiondesk.desk: the outcome of a commit is unknown, looking it up"


class Driver(sqlite3.Connection):
    """SQLite's driver on a disk that fails when told to."""

    fails: ClassVar[Callable[[sqlite3.Connection], None] | None] = None

    def commit(self) -> None:
        if self.in_transaction and Driver.fails is not None:
            fails, Driver.fails = Driver.fails, None
            fails(self)
        super().commit()


def after_the_fact(connection: sqlite3.Connection) -> None:
    sqlite3.Connection.commit(connection)
    raise sqlite3.OperationalError("disk I/O error")


def before_the_fact(connection: sqlite3.Connection) -> None:
    raise sqlite3.OperationalError("disk I/O error")


@pytest.fixture
def desk(store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk on a disk that fails when told to; it waits for nobody."""
    monkeypatch.setitem(PRAGMAS, "busy_timeout", "20")
    opened = open_desk(store.folder)

    @event.listens_for(opened.database.engine, "do_connect")
    def _connect(_dialect: object, _record: object, arguments: list[str], options: dict[str, object]) -> Driver:
        made = sqlite3.connect(*arguments, **options, factory=Driver)  # type: ignore[call-overload]
        assert isinstance(made, Driver)
        return made

    opened.database.close()
    desk_worker.act_as_receptionist(opened)
    yield opened
    opened.close()
    Driver.fails = None


def redeem(desk: Desk) -> tuple[str, str]:
    (chosen,) = desk_worker.all_redeemable(desk)
    word, _, words = desk_worker.redeem(desk, uuid4(), chosen)
    return word, words


def anybody_can_write(folder: Path) -> bool:
    with closing(sqlite3.connect(folder / FILE_NAME, timeout=0, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        return True


def test_what_was_committed_after_all_is_answered(desk: Desk, store: Store, warnings_logged: list[str]) -> None:
    Driver.fails = after_the_fact

    assert redeem(desk) == ("ACK", "")
    assert len(store.ids) == 1
    assert warnings_logged == [LOOKING_IT_UP]
    warnings_logged.clear()


def test_what_was_not_is_said_and_the_retry_counts_once(desk: Desk, store: Store, warnings_logged: list[str]) -> None:
    (chosen,) = desk_worker.all_redeemable(desk)
    request_id = uuid4()
    Driver.fails = before_the_fact

    assert desk_worker.redeem(desk, request_id, chosen)[::2] == ("ERR", "not_saved disk I/O error")
    assert anybody_can_write(store.folder)
    assert store.ids == []
    assert desk_worker.redeem(desk, request_id, chosen)[0] == "ACK"
    assert store.ids == [request_id.hex]
    assert warnings_logged == [LOOKING_IT_UP]
    warnings_logged.clear()


@pytest.mark.parametrize(("lock", "told"), [("EXCLUSIVE", "unknown"), ("IMMEDIATE", "saved")])
def test_nobody_is_told_what_nobody_knows(
    desk: Desk, store: Store, warnings_logged: list[str], lock: str, told: str
) -> None:
    """It was saved; then another program holds the file, so that it cannot be looked up, or not be shown."""
    with closing(sqlite3.connect(store.folder / FILE_NAME, isolation_level=None)) as other:

        def and_hold(connection: sqlite3.Connection) -> None:
            sqlite3.Connection.commit(connection)
            other.execute(f"BEGIN {lock}")
            raise sqlite3.OperationalError("disk I/O error")

        Driver.fails = and_hold
        assert redeem(desk) == ("ERR", f"{told} database is locked")

    assert len(store.ids) == 1
    assert warnings_logged == [LOOKING_IT_UP]
    warnings_logged.clear()


def test_a_clinic_after_failed_commits_is_sound(desk: Desk, store: Store, warnings_logged: list[str]) -> None:
    for fails in (after_the_fact, before_the_fact, after_the_fact):
        Driver.fails = fails
        redeem(desk)
    redeem(desk)

    assert len(store.ids) == 3
    assert verify_folder(store.folder) == ()
    assert warnings_logged == [LOOKING_IT_UP] * 3
    warnings_logged.clear()
