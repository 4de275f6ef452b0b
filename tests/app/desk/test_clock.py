"""The machine's clock, read in one place."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.desk.clock import SystemClock, civil_date


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
