"""While a package is expired, what was recorded wrongly or too late moves its breakage, each on its own day."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.desk.views.roll_forward import roll_forward
from app.domain.liability import Cause, LiabilityLine
from app.domain.status import Status
from tests.app.desk.lives import Life
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import ANDHERI, BANDRA

DAY = timedelta(days=1)
LAST, AFTER = date(2026, 3, 31), date(2026, 4, 1)
FIRST_MINOR, SECOND_MINOR = 63_636, 63_637
"""What the first two sessions of Physiotherapy are worth."""


def lines(clinic: Clinic) -> list[tuple[Cause, int, date]]:
    found = clinic.all(select(LiabilityLine).order_by(LiabilityLine.at, LiabilityLine.seq))
    return [(line.cause, line.amount_minor, line.booked_on) for line in found]


@pytest.fixture
def expired(clinic: Clinic) -> Life:
    """A pack of which one session was used; it is 21 May now, and 31 March was its last day."""
    clinic.settings(void_days=365)
    life = Life(clinic, centres=[ANDHERI, BANDRA])
    life.redeem()
    clinic.clock.go(days=140)
    return life


def test_a_void_adds_its_value_to_breakage_on_its_own_day(clinic: Clinic) -> None:
    clinic.settings(void_days=365)
    life = Life(clinic)
    done = life.redeem()
    clinic.clock.go(days=140)

    clinic.void(done)

    assert lines(clinic) == [
        (Cause.EXPIRY, PACK_PRICE_MINOR - FIRST_MINOR, AFTER),
        (Cause.VOID_AFTER_EXPIRY, FIRST_MINOR, clinic.today),
    ]
    assert (life.money.liability_minor, life.card.status) == (0, Status.EXPIRED)


def test_a_late_entry_takes_its_value_from_breakage_on_its_own_day(clinic: Clinic, expired: Life) -> None:
    clinic.approved(clinic.redemption(expired.sold.receipt, expired.sold.physio, expired.sold.head, service_date=LAST))

    assert lines(clinic)[-1] == (Cause.LATE_ENTRY, -SECOND_MINOR, clinic.today)
    assert (expired.money.breakage_minor, expired.money.liability_minor) == (
        PACK_PRICE_MINOR - FIRST_MINOR - SECOND_MINOR,
        0,
    )


def test_also_when_it_is_recorded_at_another_centre(clinic: Clinic, expired: Life) -> None:
    there = clinic.at(BANDRA)
    there.approved(there.redemption(expired.sold.receipt, expired.sold.physio, expired.sold.head, service_date=LAST))

    (line,) = clinic.all(select(LiabilityLine).where(LiabilityLine.cause == Cause.LATE_ENTRY))
    assert line.centre_id == clinic.centres[ANDHERI]


def test_an_extension_reverses_what_is_left_of_it(clinic: Clinic, expired: Life) -> None:
    clinic.approved(clinic.redemption(expired.sold.receipt, expired.sold.physio, expired.sold.head, service_date=LAST))
    left = PACK_PRICE_MINOR - FIRST_MINOR - SECOND_MINOR

    expired.extend(to_day=clinic.today + 9 * DAY)

    assert lines(clinic)[-1] == (Cause.EXTENSION, -left, clinic.today)
    assert (expired.money.breakage_minor, expired.money.liability_minor) == (0, left)
    assert expired.card.status is Status.ACTIVE


def test_and_what_was_extended_expires_again(clinic: Clinic, expired: Life) -> None:
    last = clinic.today + 9 * DAY
    expired.extend(to_day=last)
    expired.redeem()
    clinic.clock.go(days=30)

    clinic.patient("Somebody")

    assert lines(clinic)[-1] == (Cause.EXPIRY, PACK_PRICE_MINOR - FIRST_MINOR - SECOND_MINOR, last + DAY)
    assert expired.money.liability_minor == 0


def test_a_month_that_was_reported_stays_whatever_comes_later(clinic: Clinic, expired: Life) -> None:
    months = [date(2026, month, 1) for month in (1, 2, 3, 4)]
    before = [clinic.desk.ask(roll_forward, month) for month in months]

    clinic.approved(clinic.redemption(expired.sold.receipt, expired.sold.physio, expired.sold.head, service_date=LAST))
    expired.extend(to_day=clinic.today + 30 * DAY)
    clinic.clock.go(days=60)

    assert [clinic.desk.ask(roll_forward, month) for month in months] == before
    assert clinic.desk.ask(roll_forward, date(2026, 5, 1)).breakage_minor == -before[-1].breakage_minor
    assert clinic.desk.ask(roll_forward, date(2026, 6, 1)).closing_minor == 0
