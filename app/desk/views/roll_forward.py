"""The liability roll-forward: what the clinic owed sessions for, what moved it in a month, and what it owes then."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, case, func, literal, select

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


@report
def roll_forward(read: Read, month: date, centre_id: UUID | None = None) -> RollForward:
    """The month that begins on that day, by booking date; a redemption counts where its package was sold.

    Later voids, late entries and extensions have booking dates of their own, so a month that is over stays as it is.
    """
    first = month.replace(day=1)
    following = first_of_next(first)
    before: dict[str, int] = {}
    inside: dict[str, int] = {}
    for query in _queries(first, following, centre_id):
        for column, earlier, within in read.session.execute(query):
            before[column], inside[column] = int(earlier), int(within)
    return RollForward(
        month=first,
        centre_id=centre_id,
        opening_minor=sum(amount if column in ADDS else -amount for column, amount in before.items()),
        received_minor=inside.get(RECEIVED, 0),
        brought_in_minor=inside.get(LiabilityKind.BROUGHT_IN, 0),
        redeemed_minor=inside.get(REDEEMED, 0),
        breakage_minor=inside.get(LiabilityKind.BREAKAGE, 0),
        refunds_minor=inside.get(LiabilityKind.REFUND, 0),
        kept_minor=inside.get(LiabilityKind.KEPT, 0),
        is_over=_is_over(read, following),
    )


def first_of_next(month: date) -> date:
    """The first day of the month after; the calendar ends with its last day."""
    if (month.year, month.month) == (date.max.year, date.max.month):
        return date.max
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def _queries(first: date, following: date, centre_id: UUID | None) -> tuple[Select[Any], ...]:
    """(column, sum before the month, sum inside it) of each kind of record that moves the liability."""

    def sums(column: Any, amount: Any, booked_on: Any) -> Select[Any]:  # noqa: ANN401 - SQLAlchemy's own attributes
        earlier = func.coalesce(func.sum(case((booked_on < first, amount), else_=0)), 0)
        within = func.coalesce(func.sum(case((booked_on >= first, amount), else_=0)), 0)
        query = select(column, earlier, within).where(booked_on < following)
        return query if centre_id is None else query.where(PatientPackage.centre_id == centre_id)

    return (
        sums(literal(RECEIVED), Payment.net_minor, Payment.booked_on).join(
            PatientPackage, PatientPackage.order_id == Payment.order_id
        ),
        sums(literal(REDEEMED), LedgerLine.value_minor, LedgerLine.booked_on)
        .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
        .join(PatientPackage, PatientPackage.id == Entitlement.patient_package_id)
        .where(LedgerLine.kind.in_((LineKind.REDEEM, LineKind.VOID))),
        sums(LiabilityLine.kind, LiabilityLine.amount_minor, LiabilityLine.booked_on)
        .join(PatientPackage, PatientPackage.id == LiabilityLine.patient_package_id)
        .group_by(LiabilityLine.kind),
    )


def _is_over(read: Read, following: date) -> bool:
    zones = read.session.scalars(select(Centre.time_zone).distinct())
    return all(civil_date(read.now, zone) >= following for zone in zones)
