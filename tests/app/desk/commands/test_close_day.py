"""A day is closed once its money is counted and what is open is explained; then nothing more is booked into it."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.desk.commands.decline_request import DeclineRequest
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.payments import PaymentFields
from app.domain.appointment import AppointmentState
from app.domain.day_close import DayClose, OpenItem
from app.domain.errors import (
    CountMissing,
    DayClosed,
    DayNotOver,
    DifferenceUnexplained,
    ItemUnexplained,
    NotAllowed,
)
from app.domain.sale import Tender
from tests.app.desk.closing import appointment, because, close, closing, count, counted, to_close
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import BANDRA, MANAGER, OWNER, RECEPTION, SECOND_RECEPTION

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
