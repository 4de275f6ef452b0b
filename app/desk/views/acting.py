"""What an act on a package needs to know beside its card: today, the freezes so far, a renewal, what is still owed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.desk.lookup import must_find
from app.desk.renewal import unstarted_renewals
from app.desk.work import Read
from app.domain.entitlement import Entitlement
from app.domain.freeze import Freeze, FreezeLimits, spans
from app.domain.ledger import LedgerLine, LineKind
from app.domain.sale import Order, Payment
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class Renewal:
    """A package sold to follow on this one, whose start has not come."""

    name: str
    starts_on: date


@dataclass(frozen=True, slots=True)
class Acting:
    """One package as somebody is about to act on it."""

    today: date
    limits: FreezeLimits
    freezes: int
    """Freezes that count."""
    frozen_days: int
    """Days they counted, or will count."""
    freeze_from: date
    """The first day from today that nobody came on and no freeze covers: what is proposed."""
    renewal: Renewal | None
    unpaid_minor: int
    """Not paid, also where the end of the package has ended what is due: an extension revives it."""


def acting(read: Read, patient_package_id: UUID) -> Acting:
    """Ask for it once, when the dialog opens."""
    sold = must_find(read, PatientPackage, patient_package_id)
    mine = select(Freeze).where(Freeze.patient_package_id == sold.id)
    counted = [freeze for freeze in read.session.scalars(mine) if not freeze.withdrawn]
    choices = read.settings
    return Acting(
        today=read.today,
        limits=FreezeLimits(choices.freeze_shortest_days, choices.freeze_most, choices.freeze_most_days),
        freezes=len(counted),
        frozen_days=sum(freeze.days for freeze in counted),
        freeze_from=_first_free_day(read, sold, counted),
        renewal=_renewal(read, sold),
        unpaid_minor=0 if sold.order_id is None else _unpaid(read, sold.order_id),
    )


def _first_free_day(read: Read, sold: PatientPackage, freezes: Sequence[Freeze]) -> date:
    void = aliased(LedgerLine)
    latest_visit = (
        select(func.max(LedgerLine.service_date))
        .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
        .where(
            Entitlement.patient_package_id == sold.id,
            LedgerLine.kind == LineKind.REDEEM,
            ~select(void.id).where(void.voids_id == LedgerLine.id).exists(),
        )
    )
    first = max(read.today, sold.starts_on)
    latest = read.session.scalar(latest_visit)
    if latest is not None:
        first = max(first, latest + timedelta(days=1))
    for begin, end in sorted(spans(freezes)):
        if begin <= first <= end:
            first = end + timedelta(days=1)
    return first


def _renewal(read: Read, sold: PatientPackage) -> Renewal | None:
    """The one that starts next, of those that would move."""
    found = next(iter(unstarted_renewals(read, sold)), None)
    return None if found is None else Renewal(found.name, found.starts_on)


def _unpaid(read: Read, order_id: UUID) -> int:
    paid = select(func.coalesce(func.sum(Payment.amount_minor), 0)).where(Payment.order_id == order_id)
    return must_find(read, Order, order_id).total_minor - int(read.session.execute(paid).scalar_one())
