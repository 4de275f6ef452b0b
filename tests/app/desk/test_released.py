"""A clinic of every released version opens after one backed-up step, with every balance as it was."""

from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest
from sqlalchemy import select

from app.desk.commands.approve_request import ApproveRequest
from app.desk.verification import verify
from app.desk.views.search import search
from app.domain.approval import ApprovalRequest, RequestState
from app.domain.errors import Trouble
from app.domain.staff import Staff
from app.storage import schema
from app.storage.schema import HEAD
from tests.founding import MANAGER, PINS
from tests.released_clinic import STEPS, Old, shown


@pytest.fixture(params=STEPS)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Old:
    return Old.unpacked(request.param, tmp_path / "clinic")


def test_every_balance_is_as_it_was_and_the_books_are_sound(old: Old) -> None:
    with old.opened() as desk:
        assert schema.current_revision(desk.database) == HEAD
        assert shown(desk) == old.told["wallets"]
        assert verify(desk.database) == ()


def test_the_file_as_it_was_is_kept_beside_it(old: Old) -> None:
    with old.opened():
        pass

    kept = [file for file in (old.folder / "backups").iterdir() if file.is_file()]
    assert len(kept) == 1


def test_patients_of_then_are_found_by_the_search_of_now(old: Old) -> None:
    with old.opened() as desk:
        assert [row.facts.name for row in desk.ask(search, "zarina sheikh")] == ["Zarina Shaikh"]


def test_a_request_that_waited_can_be_approved(old: Old) -> None:
    with old.opened() as desk:
        with desk.database.read() as session:
            waiting = session.scalars(
                select(ApprovalRequest).where(ApprovalRequest.state == RequestState.WAITING)
            ).one()
            manager = session.scalars(select(Staff).where(Staff.name == MANAGER)).one()
        command = ApproveRequest(waiting_id=waiting.id)
        signed = desk.sign(command, manager.id, PINS[MANAGER])

        assert desk.execute(command, approval=signed) is RequestState.APPROVED
        assert verify(desk.database) == ()


@pytest.mark.durability
def test_an_old_clinic_that_somebody_edited_is_not_upgraded(old: Old) -> None:
    with closing(connect(old.file)) as raw:
        raw.execute("DROP TRIGGER ledger_line_no_update")
    before = old.file.read_bytes()

    with pytest.raises(Trouble) as told, old.opened():
        pass

    assert (told.value.what, told.value.detail) == ("damaged", "schema")
    assert old.file.read_bytes() == before


@pytest.mark.durability
def test_files_of_this_program_are_refused_by_an_older_one(old: Old, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the older program does: it knows fewer steps."""
    with old.opened():
        pass
    before = old.file.read_bytes()
    monkeypatch.setattr(schema, "HEAD", "0001")
    monkeypatch.setattr(schema, "REVISIONS", ("0001",))

    with pytest.raises(Trouble) as told, old.opened():
        pass

    assert told.value.what == "newer"
    assert old.file.read_bytes() == before
