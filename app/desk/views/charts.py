"""What a manager looks at as charts: who may, which centres, and how many sessions were used on each day."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from app.desk.work import Read, report
from app.domain.clinic import Centre
from app.domain.errors import NotAllowed
from app.domain.ledger import LedgerLine, LineKind, Outcome
from app.domain.staff import Role

DAY = timedelta(days=1)
_void = aliased(LedgerLine)
NOT_VOIDED = ~select(_void.id).where(_void.voids_id == LedgerLine.id).correlate(LedgerLine).exists()
"""Redemptions that stand."""


@dataclass(frozen=True, slots=True)
class DayOfUse:
    """One civil day: the sessions used on it, by service date, at the centre where people came."""

    day: date
    sessions: int
    missed: int
    """Of these, no-shows and late cancellations."""


@report
def redemptions_by_day(read: Read, days: int, centre_id: UUID | None = None) -> tuple[DayOfUse, ...]:
    """So many days up to today, the oldest first, quiet ones too; what was voided does not count.

    Nothing is recorded before its service date, so only lines booked in these days are read, however long the history.
    """
    ensure_manager(read)
    first = read.today - (days - 1) * DAY
    used = func.coalesce(func.sum(-LedgerLine.change), 0)
    missed = func.coalesce(func.sum(case((LedgerLine.outcome == Outcome.ATTENDED, 0), else_=-LedgerLine.change)), 0)
    query = (
        select(LedgerLine.service_date, used.label("used"), missed.label("missed"))
        .where(
            at_centre(LedgerLine.centre_id, centre_id),
            LedgerLine.booked_on >= first,
            LedgerLine.kind == LineKind.REDEEM,
            LedgerLine.service_date.between(first, read.today),
            NOT_VOIDED,
        )
        .group_by(LedgerLine.service_date)
    )
    found = {row.service_date: (int(row.used), int(row.missed)) for row in read.rows(query)}
    every = (first + ahead * DAY for ahead in range(days))
    return tuple(DayOfUse(day, *found.get(day, (0, 0))) for day in every)


def ensure_manager(read: Read) -> None:
    """Charts are for managers and owners (domain.md, People)."""
    if not read.actor.role.includes(Role.MANAGER):
        raise NotAllowed(needs=Role.MANAGER.value)


def at_centre(column: InstrumentedAttribute[UUID], centre_id: UUID | None) -> ColumnElement[Any]:
    """At that centre, or at any: each by name, so that the index that begins with the centre serves both."""
    return column == centre_id if centre_id is not None else column.in_(select(Centre.id))
