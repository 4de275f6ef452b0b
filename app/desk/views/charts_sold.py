"""Sold against used, month by month: in sessions, and in money without tax."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import CompoundSelect, case, func, literal, select, union_all

from app.desk.views.charts import at_centre, ensure_manager
from app.desk.work import Read, report
from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine, LineKind
from app.domain.sale import Payment
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class MonthOfTrade:
    """One month by booking date: what was sold where it was sold, what was used where people came."""

    month: date
    sold_sessions: int
    used_sessions: int
    """Less those voided in the month."""
    received_minor: int
    """Payments less reversals, the credit of upgrades in them, as in the liability's roll-forward."""
    used_minor: int
    """What the used sessions were worth."""


_WAS_SOLD = (
    select(Entitlement.id)
    .join(PatientPackage, PatientPackage.id == Entitlement.patient_package_id)
    .where(Entitlement.id == LedgerLine.entitlement_id, PatientPackage.order_id.is_not(None))
    .correlate(LedgerLine)
    .exists()
)
"""Not brought in. Looked up for each line of these months: joined, all packages ever sold would be read first."""


@report
def sold_and_used(read: Read, count: int, centre_id: UUID | None = None) -> tuple[MonthOfTrade, ...]:
    """This month and the ones before it, the oldest first, quiet ones too; packages brought in were not sold here."""
    ensure_manager(read)
    months = months_up_to(read.today, count)
    sums: dict[date, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for row in read.rows(_movements(months[0], centre_id)):
        within = sums[row.day.replace(day=1)]
        for at, amount in enumerate((row.sold, row.used, row.received, row.worth)):
            within[at] += int(amount)
    return tuple(MonthOfTrade(month, *sums[month]) for month in months)


def months_up_to(today: date, count: int) -> list[date]:
    """The first days of so many months, the oldest first, this one last."""
    latest = today.year * 12 + today.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(latest - count + 1, latest + 1)]


def _movements(first: date, centre_id: UUID | None) -> CompoundSelect[Any]:
    """By booking day, so that a database that knows no months sums the same: sold, used, received, worth."""
    nothing: Any = literal(0)
    came = LedgerLine.kind.in_((LineKind.REDEEM, LineKind.VOID))
    sold = func.sum(case(((LedgerLine.kind == LineKind.GRANT) & _WAS_SOLD, LedgerLine.change), else_=0))
    used = func.sum(case((came, -LedgerLine.change), else_=0))
    worth = func.sum(case((came, LedgerLine.value_minor), else_=0))
    lines = (
        select(LedgerLine.booked_on.label("day"), sold.label("sold"), used.label("used"))
        .add_columns(nothing.label("received"), worth.label("worth"))
        .where(at_centre(LedgerLine.centre_id, centre_id), LedgerLine.booked_on >= first)
        .group_by(LedgerLine.booked_on)
    )
    money: Any = (
        select(Payment.booked_on, nothing, nothing, func.sum(Payment.net_minor), nothing)
        .where(at_centre(Payment.centre_id, centre_id), Payment.booked_on >= first)
        .group_by(Payment.booked_on)
    )
    return union_all(lines, money)
