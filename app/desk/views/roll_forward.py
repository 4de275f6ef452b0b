"""The liability roll-forward: what the clinic owed sessions for, what moved it in a month, and what it owes then."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select

from app.desk.clock import civil_date
from app.desk.work import Read, report
from app.domain.clinic import Centre
from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine, LineKind
from app.domain.liability import LiabilityKind, LiabilityLine
from app.domain.sale import Payment
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class RollForward:
    """One month of one selling centre, or of the whole clinic where `centre_id` is None; net of tax."""

    month: date
    centre_id: UUID | None
    opening_minor: int
    received_minor: int
    """Payments less reversals; the credit of an upgrade comes in here and goes out as a refund of the old package."""
    brought_in_minor: int
    redeemed_minor: int
    """What sessions were worth less what voids gave back, wherever the patient came."""
    breakage_minor: int
    refunds_minor: int
    kept_minor: int
    """Negative where more was refunded than was left."""
    is_over: bool
    """Whether the month has ended at every centre: then nothing is booked into it any more."""

    @property
    def closing_minor(self) -> int:
        """What the clinic owes sessions for at the end of the month."""
        gone = self.redeemed_minor + self.breakage_minor + self.refunds_minor + self.kept_minor
        return self.opening_minor + self.received_minor + self.brought_in_minor - gone


RECEIVED, REDEEMED = "received", "redeemed"
ADDS = (RECEIVED, LiabilityKind.BROUGHT_IN)
"""What makes the liability grow; all other columns take from it."""
BEFORE = date.min
"""Under which everything before the first month stands; no month begins on it that anything was booked in."""


@report
def roll_forward(read: Read, month: date, centre_id: UUID | None = None) -> RollForward:
    """The month that begins on that day, by booking date; a redemption counts where its package was sold.

    Later voids, late entries and extensions have booking dates of their own, so a month that is over stays as it is.
    """
    return roll_forwards(read, month, 1, centre_id)[0]


def roll_forwards(read: Read, month: date, count: int, centre_id: UUID | None = None) -> tuple[RollForward, ...]:
    """So many months from that one on; the history before them is read once, however many they are."""
    first = month.replace(day=1)
    opening, moved = 0, _moved(read, first, centre_id)
    for column, amount in moved.pop(BEFORE, {}).items():
        opening += amount if column in ADDS else -amount
    rows: list[RollForward] = []
    for _ in range(count):
        following = first_of_next(first)
        inside = moved.get(first, {})
        rows.append(
            RollForward(
                month=first,
                centre_id=centre_id,
                opening_minor=rows[-1].closing_minor if rows else opening,
                received_minor=inside.get(RECEIVED, 0),
                brought_in_minor=inside.get(LiabilityKind.BROUGHT_IN, 0),
                redeemed_minor=inside.get(REDEEMED, 0),
                breakage_minor=inside.get(LiabilityKind.BREAKAGE, 0),
                refunds_minor=inside.get(LiabilityKind.REFUND, 0),
                kept_minor=inside.get(LiabilityKind.KEPT, 0),
                is_over=_is_over(read, following),
            )
        )
        first = following
    return tuple(rows)


def first_of_next(month: date) -> date:
    """The first day of the month after; the calendar ends with its last day."""
    if (month.year, month.month) == (date.max.year, date.max.month):
        return date.max
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def _moved(read: Read, first: date, centre_id: UUID | None) -> dict[date, dict[str, int]]:
    """What moved the liability, by month and kind; all that was before the first month under `BEFORE`."""
    moved: dict[date, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for source in _sources(centre_id):
        for kind, minor in read.session.execute(source.sums(source.booked_on < first)):
            moved[BEFORE][source.kind or kind] += int(minor)
        for kind, day, minor in read.session.execute(source.sums(source.booked_on >= first, source.booked_on)):
            moved[day.replace(day=1)][source.kind or kind] += int(minor)
    return moved


@dataclass(frozen=True, slots=True)
class _Source:
    """Records that move the liability."""

    kind: str
    """What all of them are; empty where each record says it itself."""
    says: Any
    """The column that tells them apart."""
    amount: Any
    booked_on: Any
    query: Select[Any]

    def sums(self, when: Any, *by: Any) -> Select[Any]:  # noqa: ANN401 - SQLAlchemy's own attributes
        columns = (self.says, *by, func.coalesce(func.sum(self.amount), 0))
        return self.query.with_only_columns(*columns, maintain_column_froms=True).where(when).group_by(self.says, *by)


def _sources(centre_id: UUID | None) -> tuple[_Source, ...]:
    """Payments, visits and what is booked besides; of packages that this centre sold, if one is named."""
    payments: Select[Any] = select(Payment).join(PatientPackage, PatientPackage.order_id == Payment.order_id)
    visits: Select[Any] = select(LedgerLine).where(LedgerLine.kind.in_((LineKind.REDEEM, LineKind.VOID)))
    booked: Select[Any] = select(LiabilityLine)
    if centre_id is not None:
        visits = visits.join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
        visits = visits.join(PatientPackage, PatientPackage.id == Entitlement.patient_package_id)
        booked = booked.join(PatientPackage, PatientPackage.id == LiabilityLine.patient_package_id)
        sold_there = PatientPackage.centre_id == centre_id
        payments, visits, booked = payments.where(sold_there), visits.where(sold_there), booked.where(sold_there)
    return (
        _Source(RECEIVED, Payment.tender, Payment.net_minor, Payment.booked_on, payments),
        _Source(REDEEMED, LedgerLine.kind, LedgerLine.value_minor, LedgerLine.booked_on, visits),
        _Source("", LiabilityLine.kind, LiabilityLine.amount_minor, LiabilityLine.booked_on, booked),
    )


def _is_over(read: Read, following: date) -> bool:
    zones = read.session.scalars(select(Centre.time_zone).distinct())
    return all(civil_date(read.now, zone) >= following for zone in zones)
