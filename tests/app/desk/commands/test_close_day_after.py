"""After the close: nothing more is booked into the day, it is not reopened, and what comes later shows as late."""

import json
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import insert, select, update

from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.void_redemption import VoidRedemption
from app.desk.contents import content_of, table_of
from app.desk.journal import session_head
from app.desk.views.day_close import day_slip as slip_of
from app.domain.approval import RequestState
from app.domain.day_close import CashCount, DayClose
from app.domain.errors import ApprovalNeeded, DayClosed
from app.domain.journal import Journal
from app.domain.ledger import LedgerLine, LineKind
from app.domain.sale import Payment
from tests.app.desk.closing import because, close, to_close
from tests.app.desk.lives import Life
from tests.clinic import PACK_PRICE_MINOR, Clinic, Sold
from tests.founding import ANDHERI, BANDRA, MANAGER, OWNER, RECEPTION

DAY = timedelta(days=1)


@pytest.fixture
def closed(clinic: Clinic) -> Sold:
    """A pack with one redemption, and the day closed."""
    sold = clinic.sold_pack(centres=[ANDHERI, BANDRA])
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    close(clinic)
    return sold


def test_nothing_is_sold_redeemed_or_voided_into_it(clinic: Clinic, closed: Sold) -> None:
    (line,) = clinic.all(select(LedgerLine).where(LedgerLine.kind == LineKind.REDEEM))
    package = clinic.recovery_pack("Second")
    before = books(clinic)

    with pytest.raises(DayClosed):
        clinic.sell(closed.head, package, PACK_PRICE_MINOR)
    with pytest.raises(DayClosed):
        clinic.redeem(closed.receipt, closed.physio, closed.head)
    with pytest.raises(DayClosed):
        clinic.approved(clinic.redemption(closed.receipt, closed.physio, closed.head, again=True))
    with pytest.raises(DayClosed):
        clinic.approved(VoidRedemption(line_id=line.id, reason="wrong_patient"))

    assert books(clinic) == before


def books(clinic: Clinic) -> tuple[int, int, int]:
    return tuple(len(clinic.all(select(kind))) for kind in (LedgerLine, Payment, Journal))  # type: ignore[return-value]


@pytest.mark.parametrize("kind", [LedgerLine, Payment])
def test_the_database_itself_keeps_it_closed(clinic: Clinic, closed: Sold, kind: type[Any]) -> None:
    """A second program gets a plain insert refused too."""
    only = select(kind).where(kind.kind == LineKind.REDEEM) if kind is LedgerLine else select(kind)
    row = content_of(clinic.all(only)[0]) | {"id": uuid4()}
    row |= {"seq": 3, "balance": row["balance"] - 1} if kind is LedgerLine else {"position": 9}

    with pytest.raises(DayClosed), clinic.desk.database.write() as session:
        session.execute(insert(table_of(kind)).values(**row))

    with clinic.desk.database.write() as session:  # the same row of another day is none of its business
        session.execute(insert(table_of(kind)).values(**row | {"booked_on": clinic.today + DAY}))


def test_nor_does_an_extension_move_its_breakage(clinic: Clinic) -> None:
    """It would book money that no entry of a ledger guards."""
    life = Life(clinic)
    clinic.clock.go(days=120)
    close(clinic)
    last = life.last

    with pytest.raises(DayClosed):
        life.extend(to_day=clinic.today)
    assert life.last == last
    clinic.clock.go(days=1)
    life.extend(to_day=clinic.today)


def test_what_moves_no_money_goes_on(clinic: Clinic) -> None:
    life = Life(clinic)
    close(clinic)

    life.freeze()
    life.extend()


def test_the_next_day_and_the_other_centre_go_on(clinic: Clinic, closed: Sold) -> None:
    clinic.at(BANDRA).redeem(closed.receipt, closed.physio, closed.head)
    clinic.clock.go(days=1)
    clinic.redeem(closed.receipt, closed.physio, closed.head)

    assert clinic.row(closed.receipt, closed.physio).left == 7


def test_patients_are_registered_after_the_close(clinic: Clinic, closed: Sold) -> None:
    assert clinic.wallet(clinic.patient("Late Caller")).cards == ()


def test_it_is_never_reopened(clinic: Clinic, closed: Sold) -> None:
    for statement in (update(DayClose).values(day=clinic.today - DAY), DayClose.__table__.delete()):  # type: ignore[attr-defined]
        with pytest.raises(Exception), clinic.desk.database.write() as session:  # noqa: B017, PT011 - each database says it its own way
            session.execute(statement)

    assert clinic.all(select(DayClose.day)) == [clinic.today]


def test_a_visit_of_a_closed_day_needs_approval_and_shows_as_late(clinic: Clinic, closed: Sold) -> None:
    """Yesterday alone would need none."""
    day = clinic.today
    clinic.clock.go(days=1)
    late = clinic.redemption(closed.receipt, closed.doctor, closed.head, service_date=day)

    with pytest.raises(ApprovalNeeded) as asked:
        clinic.desk.execute(late)
    assert asked.value.action == "back_dated"
    clinic.approved(late)

    (row,) = to_close(clinic).facts.late
    assert (row.service_date, row.booked_on, row.person_name) == (day, clinic.today, "Asha Kulkarni")
    assert (row.staff_name, row.approver_name, row.voided) == (RECEPTION, MANAGER, False)
    assert [entry.line_id for entry in clinic.desk.ask(slip_of, day).entered_later] == [row.line_id]


def test_an_open_yesterday_is_not_late(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=1)
    clinic.redeem(sold.receipt, sold.physio, sold.head, service_date=clinic.today - DAY)
    close(clinic, clinic.today - DAY)

    assert to_close(clinic).facts.late == ()


# --- the chains --------------------------------------------------------------------------------------------------


def test_closing_names_where_every_chain_of_the_centre_stands(clinic: Clinic) -> None:
    second = clinic.another_desk("Desk 9")
    second.sold_pack()
    with clinic.desk.database.read() as session:
        heads = {
            clinic.places.desks[name].hex: session_head(session, clinic.places.desks[name])
            for name in (ANDHERI, "Desk 9")
        }

    close(clinic)

    (entry,) = clinic.all(select(Journal).where(Journal.kind == "close_day"))
    assert json.loads(entry.body)["chains"] == {
        desk: {"seq": head.seq, "hash": head.hash} for desk, head in heads.items()
    }


def test_a_count_belongs_to_the_close(clinic: Clinic) -> None:
    clinic.sold_pack()
    close(clinic)

    ((close_id,), (counted_for,)) = clinic.all(select(DayClose.id)), clinic.all(select(CashCount.day_close_id))
    assert close_id == counted_for


@pytest.mark.parametrize("act", ["void", "extend"])
def test_a_request_waits_for_a_day_that_something_can_be_booked_into(clinic: Clinic, act: str) -> None:
    """Whether the database keeps the day or the books do: a closed day is no reason to close a request."""
    life = Life(clinic)
    done = life.redeem()
    clinic.clock.go(days=90)
    extension = life.act(ExtendPackage, to_day=clinic.today + 30 * DAY)
    waiting = life.send(clinic.voiding(done) if act == "void" else extension)
    close(clinic, explanations=(because(waiting),))

    with pytest.raises(DayClosed):
        life.approve(waiting, OWNER)
    clinic.clock.go(days=1)

    assert life.approve(waiting, OWNER) is RequestState.APPROVED
