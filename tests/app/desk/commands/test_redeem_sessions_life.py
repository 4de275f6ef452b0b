"""A redemption in a package that was frozen, part paid, adjusted or used after a day was closed."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.desk.commands.send_for_approval import SendForApproval
from app.domain.errors import (
    AlreadyRedeemed,
    ApprovalNeeded,
    CentreOutOfScope,
    DayClosed,
    FrozenOnDate,
    NotEnoughSessions,
    PackageClosed,
    PaymentNeeded,
)
from app.domain.ledger import LedgerLine, LineKind
from tests.app.desk.closing import close
from tests.app.desk.lives import Life, unpaid_life
from tests.clinic import Clinic
from tests.founding import BANDRA

DAY = timedelta(days=1)


def uses(clinic: Clinic) -> list[LedgerLine]:
    return clinic.all(select(LedgerLine).where(LedgerLine.kind == LineKind.REDEEM).order_by(LedgerLine.seq))


# --- 5 · not frozen on that date ------------------------------------------------------------------------------------


@pytest.mark.parametrize("days", [2, 6, 11])
def test_5_on_a_frozen_day_the_days_of_the_freeze_are_told(clinic: Clinic, days: int) -> None:
    life = Life(clinic)
    life.freeze(begin=2, days=10)
    clinic.clock.go(days=days)

    with pytest.raises(FrozenOnDate) as refusal:
        life.redeem()

    assert (refusal.value.from_day, refusal.value.to_day) == (date(2026, 1, 3), date(2026, 1, 12))


@pytest.mark.parametrize("days", [1, 12])
def test_5_the_days_around_it_are_free(clinic: Clinic, days: int) -> None:
    life = Life(clinic)
    life.freeze(begin=2, days=10)
    clinic.clock.go(days=days)

    assert life.redeem().redemption.left_then == 9


def test_5_the_day_it_is_ended_on_is_usable_and_the_ones_before_are_not(clinic: Clinic) -> None:
    life = Life(clinic)
    life.freeze(begin=0, days=10)
    clinic.clock.go(days=1)
    life.end_freeze()

    life.redeem()
    with pytest.raises(FrozenOnDate):
        life.redeem(service_date=clinic.today - DAY)


def test_5_what_is_frozen_today_was_not_yesterday(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.clock.go(days=1)
    life.freeze()

    assert life.redeem(service_date=clinic.today - DAY).redemption.service_date == date(2026, 1, 1)


def test_5_comes_before_6_and_after_1(clinic: Clinic) -> None:
    life = Life(clinic)
    life.freeze()
    there = clinic.at(BANDRA)

    with pytest.raises(FrozenOnDate):
        there.redeem(life.sold.receipt, life.sold.physio, life.sold.head)
    life.end_freeze()
    with pytest.raises(CentreOutOfScope):
        there.redeem(life.sold.receipt, life.sold.physio, life.sold.head)
    life.complete()
    with pytest.raises(PackageClosed):
        life.redeem()


# --- 9 · enough of them, and enough paid ------------------------------------------------------------------------------


@pytest.fixture
def part_paid(clinic: Clinic) -> Life:
    """Rs 1,500 of Rs 8,000: two sessions of Rs 636.36 and Rs 636.37, and not three."""
    clinic.settings(part_payment=True)
    return unpaid_life(clinic, 150_000)


def test_9_under_part_payment_sessions_are_used_within_what_is_paid(part_paid: Life) -> None:
    part_paid.redeem()
    part_paid.redeem()

    with pytest.raises(PaymentNeeded) as refusal:
        part_paid.redeem()

    assert refusal.value.more_minor == 190_909 - 150_000


def test_9_all_of_them_or_none(part_paid: Life) -> None:
    with pytest.raises(PaymentNeeded):
        part_paid.redeem(sessions=3)

    assert uses(part_paid.clinic) == []
    assert part_paid.redeem(sessions=2).redemption.left_then == 8


def test_9_over_all_services_together(part_paid: Life) -> None:
    part_paid.redeem(sessions=2)
    sold, clinic = part_paid.sold, part_paid.clinic

    with pytest.raises(PaymentNeeded):
        clinic.redeem(sold.receipt, sold.doctor, sold.head)


def test_9_a_void_frees_what_was_paid_for_it(part_paid: Life) -> None:
    done = part_paid.redeem(sessions=2)
    part_paid.clinic.void(done)

    assert part_paid.redeem(sessions=2).redemption.left_then == 8


def test_9_too_few_sessions_is_told_before_too_little_money(part_paid: Life) -> None:
    with pytest.raises(NotEnoughSessions):
        part_paid.redeem(sessions=11)


def test_9_goodwill_goes_last_and_is_worth_nothing(clinic: Clinic) -> None:
    life = Life(clinic)
    life.adjust(2)
    life.redeem(sessions=10)
    life.redeem(sessions=2)

    assert [line.value_minor for line in uses(clinic)] == [636_364, 0]
    with pytest.raises(NotEnoughSessions) as refusal:
        life.redeem()
    assert (refusal.value.left, refusal.value.sold) == (0, 12)


# --- only then it asks ------------------------------------------------------------------------------------------------


def test_a_closed_yesterday_needs_a_managers_yes(clinic: Clinic) -> None:
    life = Life(clinic)
    close(clinic)
    clinic.clock.go(days=1)
    late = clinic.redemption(life.sold.receipt, life.sold.physio, life.sold.head, service_date=clinic.today - DAY)

    with pytest.raises(ApprovalNeeded):
        clinic.desk.execute(late)

    line = clinic.approved(late).redemption
    assert (line.service_date, uses(clinic)[0].booked_on) == (clinic.today - DAY, clinic.today)


def test_only_the_centre_that_was_closed_asks(clinic: Clinic) -> None:
    life = Life(clinic)
    close(clinic.at(BANDRA))
    clinic.clock.go(days=1)

    assert life.redeem(service_date=clinic.today - DAY).redemption.left_then == 9


def test_the_question_comes_before_the_yes(clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem()
    close(clinic)
    clinic.clock.go(days=1)
    late = clinic.redemption(life.sold.receipt, life.sold.physio, life.sold.head, service_date=clinic.today - DAY)

    with pytest.raises(AlreadyRedeemed):
        clinic.desk.execute(late)


def test_the_rules_come_before_both(clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem(sessions=10)
    close(clinic)
    clinic.clock.go(days=1)

    with pytest.raises(NotEnoughSessions):
        life.redeem(service_date=clinic.today - DAY, again=False)


def test_a_late_entry_may_wait_for_a_manager(clinic: Clinic) -> None:
    life = Life(clinic)
    close(clinic)
    clinic.clock.go(days=1)
    late = clinic.redemption(life.sold.receipt, life.sold.physio, life.sold.head, service_date=clinic.today - DAY)
    waiting = clinic.desk.execute(SendForApproval.of(late))
    clinic.clock.go(days=2)

    life.approve(waiting)

    assert (uses(clinic)[0].service_date, uses(clinic)[0].booked_on) == (date(2026, 1, 1), date(2026, 1, 4))


def test_a_clock_set_back_books_nothing_into_a_closed_day(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.clock.go(days=1)
    close(clinic, clinic.today - DAY)
    clinic.clock.go(days=-1)

    with pytest.raises(DayClosed):
        life.redeem()
