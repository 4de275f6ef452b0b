"""Status: a pure function, first match wins."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from typing import Any

import pytest

from app.domain.status import Closing, Facts, Status, status_on

TODAY = date(2026, 3, 10)
DAY = timedelta(days=1)
ACTIVE = Facts(closing=None, activated=True, starts_on=TODAY - 9 * DAY, last_valid_day=TODAY + 9 * DAY, left=3)
MAKES: dict[Status, dict[str, Any]] = {
    Status.CANCELLED: {"closing": Closing.CANCELLED},
    Status.COMPLETED: {"closing": Closing.COMPLETED},
    Status.EXPIRED: {"last_valid_day": TODAY - DAY},
    Status.SCHEDULED: {"starts_on": TODAY + DAY},
    Status.EXHAUSTED: {"left": 0},
    Status.FROZEN: {"freezes": [(TODAY, TODAY)]},
}
CLOSED = (Status.CANCELLED, Status.COMPLETED)  # a package is closed in one way only
PAIRS = [pair for pair in combinations(MAKES, 2) if pair != CLOSED]


def test_sessions_left_within_validity_is_active() -> None:
    assert status_on(ACTIVE, TODAY) is Status.ACTIVE


@pytest.mark.parametrize("status", MAKES)
def test_each_fact_makes_its_status(status: Status) -> None:
    assert status_on(replace(ACTIVE, **MAKES[status]), TODAY) is status


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_of_two_the_upper_line_of_the_table_wins(first: Status, second: Status) -> None:
    assert status_on(replace(ACTIVE, **(MAKES[second] | MAKES[first])), TODAY) is first


@pytest.mark.parametrize("later", [Status.SCHEDULED, Status.EXHAUSTED, Status.FROZEN])
def test_awaiting_payment_comes_before_what_dates_and_sessions_say(later: Status) -> None:
    assert status_on(replace(ACTIVE, **MAKES[later], activated=False), TODAY) is Status.AWAITING_PAYMENT


def test_before_activation_no_dates_run_so_it_cannot_expire() -> None:
    assert status_on(replace(ACTIVE, activated=False, last_valid_day=TODAY - DAY), TODAY) is Status.AWAITING_PAYMENT


@pytest.mark.parametrize("closing", Closing)
def test_a_closing_holds_even_before_activation(closing: Closing) -> None:
    assert status_on(replace(ACTIVE, activated=False, closing=closing), TODAY) is Status(closing.value)


def test_the_last_valid_day_is_a_day_of_use() -> None:
    assert status_on(replace(ACTIVE, last_valid_day=TODAY), TODAY) is Status.ACTIVE


def test_the_start_is_a_day_of_use() -> None:
    assert status_on(replace(ACTIVE, starts_on=TODAY), TODAY) is Status.ACTIVE


def test_what_never_expires_never_expires() -> None:
    assert status_on(replace(ACTIVE, last_valid_day=None), date.max) is Status.ACTIVE


@pytest.mark.parametrize(("first", "last"), [(-2, -1), (1, 2)])
def test_a_freeze_holds_only_on_its_days(first: int, last: int) -> None:
    freezes = [(TODAY + first * DAY, TODAY + last * DAY)]

    assert status_on(replace(ACTIVE, freezes=freezes), TODAY) is Status.ACTIVE


def test_the_same_facts_on_the_same_day_give_the_same_status() -> None:
    assert {status_on(ACTIVE, TODAY) for _ in range(3)} == {Status.ACTIVE}
