"""A day is closed once its money is counted and what is open is explained; then nothing more is booked into it."""

import json
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import insert, select, update

from app.desk.commands.decline_request import DeclineRequest
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.commands.void_redemption import VoidRedemption
from app.desk.contents import content_of, table_of
from app.desk.journal import session_head
from app.desk.payments import PaymentFields
from app.desk.views.day_close import day_slip as slip_of
from app.domain.appointment import AppointmentState
from app.domain.day_close import CashCount, DayClose, OpenItem
from app.domain.errors import (
    ApprovalNeeded,
    CountMissing,
    DayClosed,
    DayNotOver,
    DifferenceUnexplained,
    ItemUnexplained,
    NotAllowed,
)
from app.domain.journal import Journal
from app.domain.ledger import LedgerLine, LineKind
from app.domain.sale import Payment, Tender
from tests.app.desk.closing import appointment, because, close, closing, count, counted, to_close
from tests.clinic import PACK_PRICE_MINOR, Clinic, Sold
from tests.founding import ANDHERI, BANDRA, MANAGER, OWNER, RECEPTION, SECOND_RECEPTION

DAY = timedelta(days=1)


# --- the money ---------------------------------------------------------------------------------------------------


def test_a_counted_day_is_closed_and_its_slip_says_by_whom(clinic: Clinic) -> None:
    clinic.sold_pack()

    slip = close(clinic)

    assert (slip.facts.day, slip.closed_by, slip.closed_at) == (clinic.today, MANAGER, clinic.clock.now())
    (row,) = slip.counts
    assert (row.tender, row.staff_name, row.expected_minor) == (Tender.CASH, RECEPTION, PACK_PRICE_MINOR)
    assert (row.counted_minor, row.difference_minor, row.reason) == (PACK_PRICE_MINOR, 0, "")
    assert slip.by_tender == ((Tender.CASH, PACK_PRICE_MINOR, PACK_PRICE_MINOR),)


def test_a_day_without_anything_is_closed_too(clinic: Clinic) -> None:
    assert close(clinic).counts == ()


def test_every_tender_that_somebody_took_is_counted(clinic: Clinic) -> None:
    upi = PaymentFields(tender=Tender.UPI, amount_minor=300_000, reference="412345678901")
    cash = PaymentFields(tender=Tender.CASH, amount_minor=500_000)
    clinic.sell(clinic.patient("Asha"), clinic.recovery_pack(), PACK_PRICE_MINOR, payments=(upi, cash))

    with pytest.raises(CountMissing) as refusal:
        close(clinic, counts=(count(clinic, RECEPTION, 500_000),))

    assert (refusal.value.tender, refusal.value.staff) == ("upi", RECEPTION)
    assert clinic.all(select(DayClose)) == []


def test_and_of_everybody_who_took_it(clinic: Clinic) -> None:
    clinic.sold_pack()
    clinic.sign_in(SECOND_RECEPTION)
    clinic.sold_pack("Rohan Kulkarni")

    with pytest.raises(CountMissing) as refusal:
        close(clinic, counts=(count(clinic, RECEPTION, PACK_PRICE_MINOR),))

    assert refusal.value.staff == SECOND_RECEPTION


@pytest.mark.parametrize("counted_minor", [PACK_PRICE_MINOR - 100, PACK_PRICE_MINOR + 100])
def test_a_difference_needs_a_reason(clinic: Clinic, counted_minor: int) -> None:
    clinic.sold_pack()

    with pytest.raises(DifferenceUnexplained) as refusal:
        close(clinic, counts=(count(clinic, RECEPTION, counted_minor),))
    assert (refusal.value.expected_minor, refusal.value.counted_minor) == (PACK_PRICE_MINOR, counted_minor)

    (row,) = close(clinic, counts=(count(clinic, RECEPTION, counted_minor, reason="a note was torn"),)).counts
    assert (row.difference_minor, row.reason) == (counted_minor - PACK_PRICE_MINOR, "a note was torn")


def test_money_counted_that_nobody_took_by_the_books_needs_a_reason_too(clinic: Clinic) -> None:
    with pytest.raises(DifferenceUnexplained):
        close(clinic, counts=(count(clinic, RECEPTION, 500),))

    assert close(clinic, counts=(count(clinic, RECEPTION, 500, reason="found in the drawer"),)).counts


def test_what_was_expected_is_what_the_books_say_when_it_closes(clinic: Clinic) -> None:
    """A sale between looking and closing is not lost: its money is missing from the count."""
    looked = counted(clinic)
    clinic.sold_pack()

    with pytest.raises(CountMissing):
        close(clinic, counts=looked)


def test_another_centres_money_is_not_counted_here(clinic: Clinic) -> None:
    clinic.at(BANDRA).sold_pack()

    assert close(clinic).counts == ()
    assert [row.expected_minor for row in close(clinic.at(BANDRA)).counts] == [PACK_PRICE_MINOR]


# --- what is open ------------------------------------------------------------------------------------------------


def waiting_void(clinic: Clinic) -> Any:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    return clinic.desk.execute(SendForApproval.of(clinic.voiding(done)))


def test_a_request_that_waits_is_explained(clinic: Clinic) -> None:
    waiting = waiting_void(clinic)

    with pytest.raises(ItemUnexplained) as refusal:
        close(clinic)
    assert (refusal.value.what, refusal.value.count) == ("request", 1)

    slip = close(clinic, explanations=(because(waiting, "Kavita looks into it tomorrow"),))
    assert [row.explanation for row in slip.explained] == ["Kavita looks into it tomorrow"]


def test_or_cleared(clinic: Clinic) -> None:
    waiting = waiting_void(clinic)
    clinic.sign_in(MANAGER)
    clinic.desk.execute(DeclineRequest(waiting_id=waiting, note="not wrong"))

    assert close(clinic).explained == ()


def test_an_empty_explanation_is_none(clinic: Clinic) -> None:
    waiting = waiting_void(clinic)

    with pytest.raises(ItemUnexplained):
        close(clinic, explanations=(because(waiting, "  "),))


def test_a_request_of_another_day_belongs_to_that_day(clinic: Clinic) -> None:
    waiting_void(clinic)
    clinic.clock.go(days=1)

    assert close(clinic).explained == ()
    with pytest.raises(ItemUnexplained):
        close(clinic, clinic.today - DAY)


@pytest.mark.parametrize("state", [AppointmentState.COMPLETED, AppointmentState.NO_SHOW])
def test_a_visit_without_a_redemption_is_explained(clinic: Clinic, state: AppointmentState) -> None:
    sold = clinic.sold_pack()
    visit = appointment(clinic, sold.head, sold.physio, state=state)

    with pytest.raises(ItemUnexplained) as refusal:
        close(clinic)
    assert (refusal.value.what, refusal.value.count) == ("appointment", 1)

    (row,) = close(clinic, explanations=(because(visit.id, "paid for alone"),)).explained
    assert row.explanation == "paid for alone"
    assert clinic.all(select(OpenItem.record_id)) == [visit.id]


def test_or_redeemed(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    visit = appointment(clinic, sold.head, sold.physio)
    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=visit.reference)

    assert close(clinic).explained == ()


def test_a_voided_redemption_leaves_the_visit_open_again(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    visit = appointment(clinic, sold.head, sold.physio)
    clinic.void(clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=visit.reference))

    with pytest.raises(ItemUnexplained):
        close(clinic)


@pytest.mark.parametrize("state", [AppointmentState.BOOKED, AppointmentState.CANCELLED])
def test_a_visit_still_ahead_or_cancelled_keeps_no_day_open(clinic: Clinic, state: AppointmentState) -> None:
    sold = clinic.sold_pack()
    appointment(clinic, sold.head, sold.physio, state=state)

    assert close(clinic).explained == ()


def test_a_visit_belongs_to_its_day_at_the_centre_to_the_minute(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    midnight = clinic.clock.now().replace(hour=18, minute=30)  # of the 2nd in India
    for number, off in enumerate((-1, 0)):
        starts = midnight + timedelta(minutes=off)
        appointment(clinic, sold.head, sold.physio, reference=f"A-{number}", starts_at=starts)

    assert [row.reference for row in to_close(clinic).unredeemed] == ["A-0"]
    assert [row.reference for row in to_close(clinic, clinic.today + DAY).unredeemed] == ["A-1"]


def test_an_explanation_of_what_was_cleared_meanwhile_is_left_out(clinic: Clinic) -> None:
    assert close(clinic, explanations=(because(uuid4()),)).explained == ()
    assert clinic.all(select(OpenItem)) == []


# --- who and when ------------------------------------------------------------------------------------------------


def test_a_receptionist_does_not_close(clinic: Clinic) -> None:
    with pytest.raises(NotAllowed):
        clinic.desk.execute(closing(clinic))


@pytest.mark.parametrize("person", [MANAGER, OWNER])
def test_managers_and_owners_do(clinic: Clinic, person: str) -> None:
    clinic.sign_in(person)

    assert clinic.desk.execute(closing(clinic)).closed_by == person


def test_no_day_is_closed_before_it_has_come(clinic: Clinic) -> None:
    with pytest.raises(DayNotOver) as refusal:
        close(clinic, clinic.today + DAY)

    assert refusal.value.day == clinic.today + DAY


def test_it_is_the_centres_own_day(clinic: Clinic) -> None:
    """Ten at night in London is already tomorrow in India."""
    london = clinic.new_centre("LON", "London", "Europe/London")
    clinic.clock.go(hours=17)

    assert clinic.today == london.today + DAY
    with pytest.raises(DayNotOver):
        close(london, clinic.today)
    close(clinic, clinic.today)


def test_a_day_is_closed_once(clinic: Clinic) -> None:
    close(clinic)

    with pytest.raises(DayClosed):
        close(clinic)


def test_the_same_closing_sent_again_shows_the_same_slip(clinic: Clinic) -> None:
    clinic.sold_pack()
    command = closing(clinic)
    clinic.sign_in(MANAGER)

    first, again = clinic.desk.execute(command), clinic.desk.execute(command)

    assert first == again
    assert len(clinic.all(select(DayClose))) == 1


def test_days_are_closed_in_any_order(clinic: Clinic) -> None:
    clinic.sold_pack()
    clinic.clock.go(days=2)
    close(clinic)

    assert close(clinic, clinic.today - 2 * DAY).by_tender[0][1] == PACK_PRICE_MINOR


# --- afterwards --------------------------------------------------------------------------------------------------


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
