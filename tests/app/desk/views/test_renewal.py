"""When the next package would begin."""

from datetime import date

import pytest

from app.desk.views.renewal import proposed_start
from app.domain.errors import NotFound
from tests.app.desk.lives import DAY, Life, ahead, unpaid_life
from tests.clinic import Clinic


def proposed(life: Life) -> date:
    return life.clinic.desk.ask(proposed_start, life.id)


def test_the_day_after_the_last_valid_day(clinic: Clinic) -> None:
    life = Life(clinic)

    assert proposed(life) == date(2026, 4, 1)
    life.extend(9)
    assert proposed(life) == date(2026, 4, 10)
    assert proposed(ahead(clinic, 20)) == date(2026, 4, 21)


def test_on_the_last_valid_day_tomorrow_and_once_that_is_past_today(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.clock.go(days=89)
    assert proposed(life) == clinic.today + DAY
    for days in (1, 30):
        clinic.clock.go(days=days)
        assert proposed(life) == clinic.today


def test_today_where_nothing_is_left_or_it_never_expires_or_was_closed(clinic: Clinic) -> None:
    used, endless, closed = Life(clinic), Life(clinic, head="Bina", validity_days=None), Life(clinic, head="Chitra")
    used.redeem(sessions=10)
    assert proposed(used) == date(2026, 4, 1)
    clinic.redeem(used.sold.receipt, used.sold.doctor, used.sold.head, sessions=2)
    closed.complete()

    assert {proposed(life) for life in (used, endless, closed)} == {clinic.today}


def test_not_further_ahead_than_a_sale_may_choose(clinic: Clinic) -> None:
    life = Life(clinic, validity_days=1000)

    assert proposed(life) == clinic.today + 365 * DAY


def test_one_that_is_not_paid_yet_is_followed_by_its_present_dates(clinic: Clinic) -> None:
    assert proposed(unpaid_life(clinic)) == date(2026, 4, 1)


def test_a_leap_day_may_be_the_start(clinic: Clinic) -> None:
    clinic.clock.moment = clinic.clock.moment.replace(year=2028)

    assert proposed(Life(clinic, validity_days=59)) == date(2028, 2, 29)


def test_a_package_that_is_not_there_is_told(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.desk.ask(proposed_start, clinic.patient("Nobody"))
