"""The lists on the left of the desk: who was here just now, and whose package ends soon."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.desk.views.summaries import PatientRow, patient_rows
from app.desk.work import Read
from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine
from app.domain.patient import Patient
from app.domain.sale import Order
from app.domain.wallet import PatientPackage

RECENT_DAYS = 7
MOST_EXPIRING, SOON_DAYS, LATER_DAYS = 300, 7, 30


@dataclass(frozen=True, slots=True)
class ExpiringRow:
    """A package at this centre with sessions left and few days to use them."""

    patient_id: UUID
    patient_name: str
    package_name: str
    last_valid_day: date
    left: int
    is_soon: bool
    """Within a week; else within the month."""


@dataclass(frozen=True, slots=True)
class DeskLists:
    """Everything the left column shows before anybody is chosen."""

    recent: tuple[PatientRow, ...]
    expiring: tuple[ExpiringRow, ...]


def desk_lists(read: Read, most: int = 6, within_days: int = SOON_DAYS) -> DeskLists:
    """Recent patients of this centre, and packages sold here that end within some days."""
    return DeskLists(recent=_recent(read, most), expiring=expiring(read, most, within_days))


def _recent(read: Read, most: int) -> tuple[PatientRow, ...]:
    since = read.today - timedelta(days=RECENT_DAYS)
    here = read.place.centre_id
    came = (
        select(LedgerLine.person_id.label("patient_id"), func.max(LedgerLine.at).label("at"))
        .where(LedgerLine.centre_id == here, LedgerLine.booked_on >= since, LedgerLine.person_id.is_not(None))
        .group_by(LedgerLine.person_id)
    )
    bought = (
        select(Order.buyer_id.label("patient_id"), func.max(Order.placed_at).label("at"))
        .where(Order.centre_id == here, Order.booked_on >= since)
        .group_by(Order.buyer_id)
    )
    registered = select(Patient.id.label("patient_id"), Patient.registered_at.label("at")).where(
        Patient.registered_centre_id == here
    )
    newest: dict[UUID, datetime] = {}
    for query in (came, bought, registered):
        rows = query.subquery()
        for patient_id, at in read.session.execute(select(rows).order_by(rows.c.at.desc()).limit(most)):
            newest[patient_id] = max(at, newest.get(patient_id, at))
    keys = sorted(newest, key=lambda key: newest[key], reverse=True)[:most]
    patients = {row.id: row for row in read.session.scalars(select(Patient).where(Patient.id.in_(keys)))}
    return patient_rows(read, [patients[key] for key in keys])


_last = aliased(LedgerLine)


def expiring(read: Read, most: int = MOST_EXPIRING, within_days: int = LATER_DAYS) -> tuple[ExpiringRow, ...]:
    """Packages sold here with sessions left that end within some days, the first to end first."""
    left = (
        select(func.sum(LedgerLine.balance))
        .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
        .where(
            Entitlement.patient_package_id == PatientPackage.id,
            LedgerLine.seq
            == select(func.max(_last.seq))
            .where(_last.entitlement_id == Entitlement.id)
            .correlate(Entitlement)
            .scalar_subquery(),
        )
        .correlate(PatientPackage)
        .scalar_subquery()
    )
    soon, horizon = read.today + timedelta(days=SOON_DAYS), read.today + timedelta(days=within_days)
    query = (
        select(PatientPackage.head_id, Patient.name, PatientPackage.name, PatientPackage.ends_on, left)
        .join(Patient, Patient.id == PatientPackage.head_id)
        .where(
            PatientPackage.centre_id == read.place.centre_id,
            PatientPackage.ends_on.between(read.today, horizon),
            PatientPackage.closing.is_(None),
            left > 0,
        )
        .order_by(PatientPackage.ends_on, Patient.name)
        .limit(most)
    )
    return tuple(
        ExpiringRow(head_id, name, package, ends_on or read.today, int(count), is_soon=ends_on <= soon)
        for head_id, name, package, ends_on, count in read.session.execute(query)
    )
