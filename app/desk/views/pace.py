"""How often somebody must come to use all of a package."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.desk.views.cards import Card, pace_tenths
from app.domain.status import Status

WEEK = 7
RARE_WEEKS = (4, 3, 2, 1)
"""One visit every so many weeks: what a receptionist would say, the rarest first."""
RUNNING = (Status.ACTIVE, Status.FROZEN, Status.SCHEDULED)


@dataclass(frozen=True, slots=True)
class Pace:
    """All that is left in the days that are left: it needs 2.3 visits a week to finish by 31 March."""

    tenths_a_week: int
    left: int
    days: int
    """Days left after today, or from its start on; frozen days do not count."""
    last_valid_day: date


@dataclass(frozen=True, slots=True)
class SalePace:
    """The calmest rhythm that uses all: 12 sessions in 90 days is one a week, 5 days to spare."""

    visits: int
    weeks: int
    """So many visits every so many weeks; one of the two is 1."""
    spare_days: int
    """Days between the last visit, when the first comes a whole interval after the start, and the last valid day."""


def pace(card: Card, today: date) -> Pace | None:
    """What is left of a package that runs; None where it never expires, ends today, or nothing is left."""
    last = card.last_valid_day
    if last is None or card.status not in RUNNING:
        return None
    days = (last - max(today, card.starts_on - timedelta(days=1))).days - _frozen(card, today)
    tenths = pace_tenths(card.left, days)
    return None if tenths is None else Pace(tenths, card.left, days, last)


def _frozen(card: Card, today: date) -> int:
    """Days after today on which nobody can come."""
    tomorrow = today + timedelta(days=1)
    return sum(max(0, (freeze.to_day - max(freeze.from_day, tomorrow)).days + 1) for freeze in card.freezes)


def sale_pace(sessions: int, validity_days: int | None) -> SalePace | None:
    """The rhythm a package of the catalogue asks for; None where it never expires or is a single session."""
    if validity_days is None or sessions < 2:  # noqa: PLR2004 - one visit has no rhythm
        return None
    rhythms = [(1, weeks) for weeks in RARE_WEEKS] + [(visits, 1) for visits in range(2, WEEK + 1)]
    for visits, weeks in rhythms:
        spare = validity_days - 1 - -(-sessions * WEEK * weeks // visits)
        if spare >= 0:
            return SalePace(visits, weeks, spare)
    return SalePace(-(-sessions * WEEK // validity_days), 1, 0)
