"""The clock of the desks in the sample clinic: set from event to event, up to the real present."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.desk.clock import civil_date

OPENS, CLOSES = time(9), time(19, 30)
MOMENTS = 100_000
"""A day's opening hours in equal parts, so that a plan fits today too, however early it still is."""
TICK = timedelta(microseconds=1)


@dataclass
class SampleClock:
    """A clock that only goes forward."""

    moment: datetime

    def now(self) -> datetime:
        """The moment of the event that is being played."""
        return self.moment

    def monotonic(self) -> float:
        """Seconds, as the desks' own limits count them."""
        return self.moment.timestamp()

    def go_to(self, moment: datetime) -> None:
        """Move on; two events never share a moment."""
        self.moment = max(moment, self.moment + TICK)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of a centre up to the present: day 0 is today, -1 yesterday."""

    present: datetime
    time_zone: str

    @property
    def today(self) -> date:
        """The civil date at the centre now."""
        return civil_date(self.present, self.time_zone)

    def date_of(self, day: int) -> date:
        """The civil date of a day of the plan."""
        return self.today + timedelta(days=day)

    def is_open(self, day: int) -> bool:
        """Closed on Sundays; today is open, so that there is something to see."""
        return day == 0 or self.date_of(day).isoweekday() <= 6  # noqa: PLR2004 - Saturday

    def at(self, day: int, moment: int) -> datetime:
        """When that part of the day is: within the opening hours, and never after the present."""
        zone = ZoneInfo(self.time_zone)
        opens = datetime.combine(self.date_of(day), OPENS, zone).astimezone(UTC)
        closes = datetime.combine(self.date_of(day), CLOSES, zone).astimezone(UTC)
        if day == 0:
            closes = min(closes, self.present)
            # before ten o'clock today's events fill the night instead of squeezing into minutes
            if closes - opens < timedelta(hours=1):
                opens = datetime.combine(self.today, time(0), zone).astimezone(UTC)
        return opens + (closes - opens) * moment / MOMENTS
