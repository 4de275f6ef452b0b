"""The machine's clock, read in one place."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.desk.clock import SystemClock, civil_date, civil_day


def test_now_is_aware_and_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_the_monotonic_clock_never_goes_back() -> None:
    clock = SystemClock()

    assert clock.monotonic() <= clock.monotonic()


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Asia/Kolkata", 2), ("America/New_York", 1), ("Pacific/Kiritimati", 2), ("Asia/Kathmandu", 2), ("UTC", 1)],
)
def test_each_centre_has_its_own_day(zone: str, day: int) -> None:
    assert civil_date(datetime(2026, 1, 1, 18, 30, tzinfo=UTC), zone) == date(2026, 1, day)


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Asia/Kolkata", date(2026, 1, 1), 24),
        ("Europe/London", date(2026, 3, 29), 23),
        ("Europe/London", date(2026, 10, 25), 25),
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
        ("Asia/Kathmandu", date(2024, 2, 29), 24),
    ],
)
def test_a_day_has_the_hours_its_centre_gives_it(zone: str, day: date, hours: float) -> None:
    begins, ends = civil_day(day, zone)

    assert ends - begins == timedelta(hours=hours)
    second = timedelta(seconds=1)
    assert [civil_date(moment, zone) for moment in (begins, ends - second)] == [day, day]
    assert civil_date(begins - second, zone) < day < civil_date(ends, zone)


def test_a_midnight_that_summer_time_skips_is_the_moment_the_clocks_jump() -> None:
    begins, ends = civil_day(date(2024, 9, 8), "America/Santiago")

    assert (begins, ends - begins) == (datetime(2024, 9, 8, 4, tzinfo=UTC), timedelta(hours=23))
