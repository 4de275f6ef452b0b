"""The days a patient package is good for, and who heads it when."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import NotAMember
from app.domain.visit import Visit
from app.domain.wallet import last_valid_day, latest_start
from tests.app.domain.examples import AROUND, DAY, HEAD, STRANGER, TODAY, package


@pytest.mark.parametrize(
    ("start", "days", "last"),
    [
        (date(2026, 1, 1), 90, date(2026, 3, 31)),
        (date(2026, 1, 1), 1, date(2026, 1, 1)),
        (date(2024, 1, 1), 90, date(2024, 3, 30)),  # 29 February counts
        (date(2024, 2, 29), 366, date(2025, 2, 28)),
        (date(2026, 1, 31), 29, date(2026, 2, 28)),
        (date(2026, 12, 31), 2, date(2027, 1, 1)),
        (date(2026, 1, 1), 365, date(2026, 12, 31)),
        (date(9999, 12, 1), 36500, date.max),
    ],
)
def test_days_include_the_start(start: date, days: int, last: date) -> None:
    assert last_valid_day(start, days) == last
    assert package(starts_on=start, validity_days=days).last_valid_day == last


@given(st.dates(max_value=date(2200, 1, 1)), st.integers(1, 36500))
def test_there_are_exactly_as_many_days_of_use_as_sold(start: date, days: int) -> None:
    assert (last_valid_day(start, days) - start).days + 1 == days


def test_extended_and_frozen_days_come_on_top() -> None:
    sold = package(starts_on=date(2026, 1, 1), days_extended=10, days_frozen=5)

    assert sold.last_valid_day == date(2026, 4, 15)


def test_without_validity_days_it_never_expires() -> None:
    sold = package(validity_days=None)

    assert sold.last_valid_day is None
    sold.ensure_redeemable(Visit(date(2999, 1, 1), HEAD, 1), replace(AROUND, today=date(2999, 1, 1)))


def test_a_start_is_at_most_365_days_ahead() -> None:
    assert latest_start(date(2026, 1, 1)) == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("chosen", "approved", "starts"),
    [
        (TODAY, False, TODAY),
        (TODAY + DAY, False, TODAY + DAY),
        (TODAY - DAY, False, TODAY),
        (TODAY - DAY, True, TODAY - DAY),
    ],
)
def test_activation_starts_it_on_the_chosen_day_or_today_if_that_is_later(
    chosen: date, approved: bool, starts: date
) -> None:
    sold = package(chosen_start=chosen, starts_on=chosen, start_approved=approved, activated_on=None)

    sold.activate(TODAY)

    assert (sold.activated_on, sold.starts_on) == (TODAY, starts)


@pytest.mark.parametrize(("days_later", "ends"), [(1, 91), (30, 120)])
def test_an_extension_moves_the_last_valid_day_and_is_remembered(days_later: int, ends: int) -> None:
    sold = package()
    last = sold.last_valid_day
    assert last is not None

    sold.extend_to(last + days_later * DAY)

    assert sold.ends_on == sold.last_valid_day == TODAY + (ends - 1) * DAY
    assert sold.days_extended == days_later


def test_all_freezes_together_move_the_last_valid_day_and_are_counted_anew() -> None:
    sold = package()

    sold.set_frozen_days(10)
    sold.set_frozen_days(5)

    assert sold.ends_on == TODAY + 94 * DAY


def test_a_start_moves_with_its_last_valid_day() -> None:
    sold = package()

    sold.move_start(TODAY + 7 * DAY)

    assert (sold.chosen_start, sold.starts_on) == (TODAY + 7 * DAY, TODAY + 7 * DAY)
    assert sold.ends_on == TODAY + 96 * DAY


def test_a_start_that_moves_before_activation_runs_no_dates() -> None:
    sold = package(activated_on=None)

    sold.move_start(TODAY + 7 * DAY)

    assert (sold.starts_on, sold.ends_on) == (TODAY + 7 * DAY, None)


def test_a_transfer_counts_from_its_own_day_on() -> None:
    sold = package(head_id=STRANGER, former_head_id=HEAD, transferred_on=TODAY)

    assert (sold.head_on(TODAY - DAY), sold.head_on(TODAY), sold.head_on(TODAY + DAY)) == (HEAD, STRANGER, STRANGER)


@pytest.mark.parametrize(("person", "ago", "comes"), [(HEAD, 1, True), (HEAD, 0, False), (STRANGER, 0, True)])
def test_the_former_head_may_come_only_before_the_transfer(person: UUID, ago: int, comes: bool) -> None:
    sold = package(head_id=STRANGER, former_head_id=HEAD, transferred_on=TODAY, starts_on=TODAY - 9 * DAY)
    visit = Visit(TODAY - ago * DAY, person, 1)

    if comes:
        sold.ensure_redeemable(visit, AROUND)
    else:
        with pytest.raises(NotAMember):
            sold.ensure_redeemable(visit, AROUND)
