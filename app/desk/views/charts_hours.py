"""The busiest hours: when in the week people come to have sessions used."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from app.desk.views.charts import DAY, NOT_VOIDED, at_centre, ensure_manager
from app.desk.work import Read, report
from app.domain.clinic import Centre
from app.domain.ledger import LedgerLine, LineKind, Outcome

WEEKDAYS, HOURS = 7, 24


@dataclass(frozen=True, slots=True)
class BusyHours:
    """Visits by weekday and hour of the day, at the clock of the centre where they were."""

    first: date
    last: date
    visits: tuple[tuple[int, ...], ...]
    """Monday first, 24 hours each."""

    @property
    def total(self) -> int:
        """All of them."""
        return sum(map(sum, self.visits))


@report
def busy_hours(read: Read, weeks: int, centre_id: UUID | None = None) -> BusyHours:
    """The whole weeks up to today, so that each weekday counts as often as any other.

    What was recorded on a later day, missed or voided says nothing about the hour. A visit is one redemption.
    """
    ensure_manager(read)
    first = read.today - (weeks * WEEKDAYS - 1) * DAY
    query = (
        select(LedgerLine.at, Centre.time_zone, func.count().label("visits"))
        .join(Centre, Centre.id == LedgerLine.centre_id)
        .where(
            at_centre(LedgerLine.centre_id, centre_id),
            LedgerLine.booked_on.between(first, read.today),
            LedgerLine.kind == LineKind.REDEEM,
            LedgerLine.outcome == Outcome.ATTENDED,
            LedgerLine.service_date == LedgerLine.booked_on,
            NOT_VOIDED,
        )
        .group_by(LedgerLine.at, Centre.time_zone)
    )
    table = [[0] * HOURS for _ in range(WEEKDAYS)]
    for at, zone, visits in read.rows(query):
        local = _local(at, zone)
        table[local.weekday()][local.hour] += visits
    return BusyHours(first, read.today, tuple(tuple(hours) for hours in table))


def _local(at: datetime, zone: str) -> datetime:
    return at.astimezone(_zone(zone))


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
