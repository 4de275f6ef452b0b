"""What is about to lapse: the sessions left in packages that end soon, and what they are worth."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import aliased

from app.desk.clock import civil_date
from app.desk.contents import to_ask
from app.desk.views.charts import DAY, at_centre, ensure_manager
from app.desk.work import Read, report
from app.domain.allocation import Numbers
from app.domain.clinic import Centre
from app.domain.entitlement import Entitlement
from app.domain.ledger import LastLine, LedgerLine
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class DayOfLapse:
    """The packages whose last valid day this is, with sessions left in them."""

    day: date
    packages: int
    sessions: int
    worth_minor: int
    """Without tax, at the price sold; sessions given as goodwill are worth nothing."""


_last = aliased(LedgerLine)
_LAST_SEQ = (
    select(func.max(_last.seq)).where(_last.entitlement_id == Entitlement.id).correlate(Entitlement).scalar_subquery()
)
_LEFT = (
    select(*Entitlement.__table__.c, PatientPackage.ends_on, Centre.time_zone)
    .add_columns(LedgerLine.balance, LedgerLine.used, LedgerLine.withdrawn)
    .join(PatientPackage, PatientPackage.id == Entitlement.patient_package_id)
    .join(Centre, Centre.id == PatientPackage.centre_id)
    .join(LedgerLine, (LedgerLine.entitlement_id == Entitlement.id) & (LedgerLine.seq == _LAST_SEQ))
    .where(PatientPackage.closing.is_(None), PatientPackage.activated_on.is_not(None), LedgerLine.balance > 0)
)


@report
def lapsing(read: Read, days: int, centre_id: UUID | None = None) -> tuple[DayOfLapse, ...]:
    """Today and the days after it, `days` in all, quiet ones too, if nobody came any more; where they were bought.

    Reads the packages that end in these days alone, each by its last ledger line.
    """
    ensure_manager(read)
    found: dict[date, list[Row[*tuple[Any, ...]]]] = defaultdict(list)
    for row in read.rows(_ending(read.today, days, centre_id)):
        # a package ends at midnight of its own centre
        if row.ends_on >= civil_date(read.now, row.time_zone):
            found[row.ends_on].append(row)
    every = (read.today + ahead * DAY for ahead in range(days))
    return tuple(_day(day, found.get(day, [])) for day in every)


def _ending(today: date, days: int, centre_id: UUID | None) -> Select[Any]:
    return _LEFT.where(
        at_centre(PatientPackage.centre_id, centre_id),
        PatientPackage.ends_on.between(today, today + (days - 1) * DAY),
    )


def _day(day: date, rows: list[Row[*tuple[Any, ...]]]) -> DayOfLapse:
    return DayOfLapse(
        day=day,
        packages=len({row.patient_package_id for row in rows}),
        sessions=sum(row.balance for row in rows),
        worth_minor=sum(_worth(row) for row in rows),
    )


def _worth(row: Row[*tuple[Any, ...]]) -> int:
    held: Entitlement = to_ask(Entitlement, row)
    free: Numbers = held.free(LastLine(0, row.balance, row.used, row.withdrawn))
    return held.value(free)
