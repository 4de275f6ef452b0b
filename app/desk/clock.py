"""The only place that asks the machine what time it is."""

import time
from datetime import UTC, date, datetime
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
