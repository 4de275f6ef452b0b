"""The only place that asks the machine what time it is."""

import time
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Where a desk gets its time from; the sample and the tests bring their own."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""

    def monotonic(self) -> float:
        """Seconds that never go back, whatever somebody does to the wall clock."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some start."""
        return time.monotonic()


def civil_date(now: datetime, time_zone: str) -> date:
    """Which day it is at a centre in that IANA zone."""
    return now.astimezone(ZoneInfo(time_zone)).date()


def civil_day(day: date, time_zone: str) -> tuple[datetime, datetime]:
    """When that day begins at a centre in that IANA zone, and when the next one does: 23 to 25 hours apart.

    A midnight that summer time skips is the moment the clocks jump.
    """
    zone = ZoneInfo(time_zone)
    begins, ends = (datetime(one.year, one.month, one.day, tzinfo=zone) for one in (day, day + timedelta(days=1)))
    return begins.astimezone(UTC), ends.astimezone(UTC)
