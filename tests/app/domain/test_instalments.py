from datetime import date

import pytest

from app.domain.instalments import equal_parts, monthly, months_later


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 15), 1, date(2026, 2, 15)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 11, 5), 14, date(2028, 1, 5)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_one(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


def test_the_31st_comes_back_after_a_short_month() -> None:
    assert monthly(date(2026, 1, 31), 3) == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]


def test_what_cannot_be_shared_equally_is_paid_first() -> None:
    days = monthly(date(2026, 2, 10), 3)

    assert equal_parts(500_000, days) == list(zip(days, [166_667, 166_667, 166_666], strict=True))


def test_one_paisa_has_one_part() -> None:
    assert equal_parts(1, monthly(date(2026, 2, 10), 3)) == [(date(2026, 2, 10), 1)]


def test_nothing_to_pay_has_no_parts() -> None:
    assert equal_parts(0, monthly(date(2026, 2, 10), 3)) == []
    assert equal_parts(500, []) == []
