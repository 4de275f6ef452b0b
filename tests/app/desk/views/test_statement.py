"""The statement replays the whole story of a package, down to what is left."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.desk.commands.cancel_package import CancelPackage
from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.reverse_payment import ReversePayment
from app.desk.commands.take_payment import TakePayment
from app.desk.payments import PaymentFields
from app.desk.refunding import PayoutFields
from app.desk.views.statement import Event, Statement, StatementRow, statement
from app.domain.errors import NotFound
from app.domain.ledger import Outcome
from app.domain.sale import Payment, Tender
from tests.app.desk.closing import close
from tests.app.desk.lives import Life, ahead, unpaid_life
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER, OWNER, RECEPTION, SECOND_RECEPTION

DAY = timedelta(days=1)


def told(life: Life) -> Statement:
    return life.clinic.desk.ask(statement, life.id)


def events(life: Life) -> list[Event]:
    return [row.event for row in told(life).rows]


def last(life: Life, event: Event) -> StatementRow:
    return [row for row in told(life).rows if row.event is event][-1]


def test_it_begins_with_the_sale_and_its_payments(clinic: Clinic) -> None:
    life = Life(clinic)

    found = told(life)

    assert [(row.event, row.service_name, row.change, row.amount_minor) for row in found.rows] == [
        (Event.SALE, "Physiotherapy", 10, None),
        (Event.SALE, "Doctor Consultation", 2, None),
        (Event.PAYMENT, "", 0, PACK_PRICE_MINOR),
    ]
    assert (found.paid_minor, found.head.name, found.card.order_number) == (
        PACK_PRICE_MINOR,
        "Asha Kulkarni",
        "AND/25-26/000001",
    )
    assert (found.organisation, found.currency, found.centre_name) == ("Nirog Physio", "INR", ANDHERI)


def test_each_visit_says_who_came_where_and_by_whom(clinic: Clinic) -> None:
    meera = clinic.patient("Meera")
    life = Life(clinic, members=(meera,), centres=[ANDHERI, BANDRA])
    clinic.clock.go(days=1)
    clinic.sign_in(SECOND_RECEPTION)
    there = clinic.at(BANDRA)
    there.redeem(life.sold.receipt, life.sold.physio, meera, sessions=2, outcome=Outcome.NO_SHOW)

    row = last(life, Event.VISIT)

    assert (row.person_name, row.centre_name, row.staff_name) == ("Meera", BANDRA, SECOND_RECEPTION)
    assert (row.on, row.change, row.left, row.outcome) == (clinic.today, -2, 8, Outcome.NO_SHOW)
    assert (row.voided, row.late) == (False, False)


def test_a_void_says_why_and_who_approved(clinic: Clinic) -> None:
    life = Life(clinic)
    done = life.redeem()
    clinic.clock.go(hours=1)
    clinic.void(done, reason="other", note="she felt faint")

    row = last(life, Event.VOID)

    assert (row.reason, row.note) == ("other", "she felt faint")
    assert (row.staff_name, row.approver_name, row.change, row.left) == (RECEPTION, MANAGER, 1, 10)
    assert last(life, Event.VISIT).voided


def test_a_late_visit_says_so(clinic: Clinic) -> None:
    life = Life(clinic)
    close(clinic)
    clinic.clock.go(days=1)
    clinic.approved(
        clinic.redemption(life.sold.receipt, life.sold.physio, life.sold.head, service_date=date(2026, 1, 1))
    )

    row = last(life, Event.VISIT)

    assert (row.late, row.on, row.approver_name) == (True, date(2026, 1, 1), MANAGER)


def test_freezes_and_extensions_say_their_days_and_whose_yes_they_had(clinic: Clinic) -> None:
    life = Life(clinic)
    life.freeze(begin=2, days=10)
    clinic.clock.go(days=4)
    life.end_freeze()
    clinic.clock.go(days=1)
    life.extend(5, note="came back from Pune")

    freeze, ended, extended = told(life).rows[-3:]

    assert (freeze.event, freeze.from_day, freeze.to_day) == (Event.FREEZE, date(2026, 1, 3), date(2026, 1, 12))
    assert (ended.event, ended.on) == (Event.FREEZE_ENDED, date(2026, 1, 5))
    assert (extended.event, extended.to_day) == (Event.EXTENSION, life.last)
    assert (extended.reason, extended.note) == ("patient_asked", "came back from Pune")
    assert (extended.staff_name, extended.approver_name) == (RECEPTION, MANAGER)


def test_what_waited_is_told_by_who_asked_and_who_approved(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.sign_in(SECOND_RECEPTION)
    waiting = life.send(life.act(ExtendPackage, to_day=life.last + 5 * DAY))
    clinic.clock.go(days=2)
    clinic.sign_in(RECEPTION)
    life.approve(waiting)

    row = last(life, Event.EXTENSION)

    assert (row.staff_name, row.approver_name, row.to_day) == (SECOND_RECEPTION, MANAGER, date(2026, 4, 5))
    assert row.at == clinic.clock.now()


def test_a_moved_start_a_transfer_and_an_adjustment(clinic: Clinic) -> None:
    life = ahead(clinic, 10)
    life.move_start(clinic.today + 5 * DAY)
    clinic.clock.go(hours=1)
    life.adjust(2)
    clinic.clock.go(hours=1)
    life.transfer(clinic.patient("Rohan"))

    moved, adjusted, given = told(life).rows[-3:]

    assert (moved.event, moved.from_day) == (Event.START_MOVED, date(2026, 1, 6))
    assert (adjusted.event, adjusted.change, adjusted.left) == (Event.ADJUSTMENT, 2, 12)
    assert (given.event, given.person_name) == (Event.TRANSFER, "Rohan")
    assert told(life).head.name == "Rohan"


def test_completed_and_reopened(clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem()
    clinic.clock.go(hours=1)
    life.complete()
    clinic.clock.go(hours=1)
    life.reopen()

    assert events(life)[-6:] == [
        *(Event.COMPLETION, Event.ENDED, Event.ENDED),
        *(Event.REOPENING, Event.GIVEN_BACK, Event.GIVEN_BACK),
    ]
    assert last(life, Event.REOPENING).approver_name == OWNER


def test_expired_and_extended_again(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.clock.go(days=120)
    assert (last(life, Event.EXPIRY).on, last(life, Event.EXPIRY).staff_name) == (date(2026, 4, 1), "")

    life.extend(to_day=clinic.today)

    assert events(life)[-2:] == [Event.EXPIRY, Event.EXTENSION]


def test_cancelled_with_its_refund_and_payouts(clinic: Clinic) -> None:
    life = Life(clinic)
    cash = PayoutFields(tender=Tender.CASH, amount_minor=300_000)
    cancel = CancelPackage(
        patient_package_id=life.id, quoted_minor=PACK_PRICE_MINOR, reason="moved_away", payouts=(cash,)
    )
    clinic.approved(cancel, OWNER)

    found = told(life)

    assert last(life, Event.CANCELLATION).amount_minor == PACK_PRICE_MINOR
    assert last(life, Event.PAYOUT).amount_minor == found.paid_out_minor == 300_000
    assert [service.left for service in found.services] == [0, 0]


def test_later_payments_and_reversals(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, 100_000)
    clinic.clock.go(days=1)
    rest = PaymentFields(tender=Tender.CARD, amount_minor=200_000, reference="4711")
    receipt = clinic.desk.execute(TakePayment(order_id=life.sold.receipt.order_id, payments=(rest,)))
    clinic.clock.go(days=1)
    (card,) = clinic.all(select(Payment.id).where(Payment.tender == Tender.CARD))
    clinic.approved(ReversePayment(payment_id=card, reason="our_mistake"))

    taken, reversed_ = told(life).rows[-2:]

    assert receipt.paid_minor == 300_000
    assert (taken.event, taken.amount_minor, taken.reference) == (Event.PAYMENT, 200_000, "4711")
    assert (reversed_.event, reversed_.amount_minor, reversed_.approver_name) == (Event.REVERSAL, 200_000, MANAGER)
    assert told(life).paid_minor == 100_000


def test_down_to_the_balance_it_adds_up_whatever_happened(clinic: Clinic) -> None:
    life = Life(clinic)
    done = life.redeem(sessions=3)
    clinic.void(done)
    life.redeem(sessions=2)
    life.adjust(-1)
    life.adjust(3)
    life.complete()
    life.reopen()

    physio, doctor = told(life).services

    assert (physio.given, physio.visits, physio.voided, physio.ended, physio.left) == (12, 5, 3, 0, 10)
    for one in (physio, doctor):
        assert one.given - one.visits + one.voided - one.ended == one.left


def test_nobody_elses_story_is_told(clinic: Clinic) -> None:
    other = Life(clinic, clinic.sold_pack("Somebody else"))
    other.extend()
    other.redeem()

    assert events(Life(clinic)) == [Event.SALE, Event.SALE, Event.PAYMENT]


def test_an_unknown_package_is_refused(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.desk.ask(statement, clinic.patient("Nina"))
