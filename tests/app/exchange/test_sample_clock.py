from datetime import UTC, date, datetime, timedelta

import pytest

from app.exchange.sample_clock import MOMENTS, Calendar, SampleClock

NOON = datetime(2026, 3, 10, 6, 30, tzinfo=UTC)
JUST_PAST_MIDNIGHT = datetime(2026, 3, 9, 18, 30, 5, tzinfo=UTC)
ZONE = "Asia/Kolkata"


def test_a_day_of_the_plan_is_a_date_at_the_centre() -> None:
    calendar = Calendar(JUST_PAST_MIDNIGHT, ZONE)

    assert calendar.today == date(2026, 3, 10)
    assert calendar.date_of(-10) == date(2026, 2, 28)


def test_the_clinic_is_closed_on_sundays_unless_it_is_today() -> None:
    monday = Calendar(datetime(2026, 3, 9, 6, 30, tzinfo=UTC), ZONE)
    sunday = Calendar(datetime(2026, 3, 8, 6, 30, tzinfo=UTC), ZONE)

    assert not monday.is_open(-1)
    assert monday.is_open(-2)
    assert sunday.is_open(0)


def test_events_of_the_past_lie_within_the_opening_hours() -> None:
    calendar = Calendar(NOON, ZONE)

    assert calendar.at(-1, 0) == datetime(2026, 3, 9, 3, 30, tzinfo=UTC)
    assert calendar.at(-1, MOMENTS) == datetime(2026, 3, 9, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize("present", [NOON, JUST_PAST_MIDNIGHT, NOON - timedelta(hours=2, minutes=30)])
def test_today_never_reaches_past_the_present(present: datetime) -> None:
    calendar = Calendar(present, ZONE)
    moments = [calendar.at(0, moment) for moment in range(0, MOMENTS + 1, 5_000)]

    assert moments == sorted(moments)
    assert moments[-1] <= present
    assert moments[0] >= datetime(2026, 3, 9, 18, 30, tzinfo=UTC)


def test_the_clock_only_goes_forward() -> None:
    clock = SampleClock(NOON)
    before = clock.monotonic()

    clock.go_to(NOON - timedelta(hours=1))

    assert clock.now() > NOON
    assert clock.monotonic() > before
