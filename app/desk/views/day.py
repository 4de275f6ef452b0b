"""One day at this centre: what was redeemed, sold and taken, by tender and by staff."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Row, bindparam, func, select
from sqlalchemy.orm import aliased

from app.desk.work import Read
from app.domain.approval import ApprovalRequest, RequestState
from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine, LineKind, Outcome
from app.domain.patient import Patient
from app.domain.sale import Order, Payment, Tender
from app.domain.staff import Staff
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class DayRedemption:
    """A redemption booked that day."""

    line_id: UUID
    at: datetime
    patient_id: UUID
    patient_name: str
    service_name: str
    sessions: int
    nth: int
    """Session n of m, counting live uses up to it."""
    sold: int
    staff_name: str
    outcome: Outcome
    voided: bool


@dataclass(frozen=True, slots=True)
class DaySale:
    """An order placed that day."""

    order_id: UUID
    at: datetime
    number: str
    buyer_id: UUID
    buyer_name: str
    package_name: str
    total_minor: int
    staff_name: str


@dataclass(frozen=True, slots=True)
class StaffTakings:
    """What one person took that day, by tender."""

    staff_name: str
    by_tender: tuple[tuple[Tender, int], ...]
    total_minor: int


@dataclass(frozen=True, slots=True)
class Day:
    """One day's page."""

    date: date
    centre_name: str
    redemptions: tuple[DayRedemption, ...]
    redeemed_count: int
    voided_count: int
    not_attended_count: int
    sales: tuple[DaySale, ...]
    sold_minor: int
    takings: tuple[StaffTakings, ...]
    by_tender: tuple[tuple[Tender, int], ...]
    taken_minor: int
    waiting_requests: int


_void = aliased(LedgerLine)
_earlier = aliased(LedgerLine)
_earlier_void = aliased(LedgerLine)
_NTH = (
    select(func.coalesce(-func.sum(_earlier.change), 0))
    .where(
        _earlier.entitlement_id == LedgerLine.entitlement_id,
        _earlier.kind == LineKind.REDEEM,
        _earlier.seq <= LedgerLine.seq,
        ~select(_earlier_void.id).where(_earlier_void.voids_id == _earlier.id).exists(),
    )
    .correlate(LedgerLine)
    .scalar_subquery()
)
_REDEMPTIONS = (
    select(
        LedgerLine,
        Patient.name.label("patient_name"),
        Entitlement.service_name,
        Entitlement.sold,
        Staff.name.label("staff_name"),
        _void.id.label("void_id"),
        _NTH.label("nth"),
    )
    .join(Patient, Patient.id == LedgerLine.person_id)
    .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
    .join(Staff, Staff.id == LedgerLine.staff_id)
    .outerjoin(_void, _void.voids_id == LedgerLine.id)
    .where(
        LedgerLine.centre_id == bindparam("here"),
        LedgerLine.booked_on == bindparam("day"),
        LedgerLine.kind == LineKind.REDEEM,
    )
    .order_by(LedgerLine.at.desc(), LedgerLine.seq.desc())
)
_SALES = (
    select(Order, Patient.name.label("buyer_name"), PatientPackage.name.label("package_name"), Staff.name)
    .join(Patient, Patient.id == Order.buyer_id)
    .join(PatientPackage, PatientPackage.order_id == Order.id)
    .join(Staff, Staff.id == Order.staff_id)
    .where(Order.centre_id == bindparam("here"), Order.booked_on == bindparam("day"))
    .order_by(Order.placed_at.desc())
)
_TAKINGS = (
    select(Staff.name, Payment.tender, func.sum(Payment.amount_minor))
    .join(Staff, Staff.id == Payment.staff_id)
    .where(Payment.centre_id == bindparam("here"), Payment.booked_on == bindparam("day"))
    .group_by(Staff.name, Payment.tender)
    .order_by(Staff.name)
)


def day(read: Read, on: date | None = None) -> Day:
    """One day at this desk's centre, by booking date; today where none is given."""
    chosen = on or read.today
    keys = {"here": read.place.centre_id, "day": chosen}
    redemptions = tuple(_redemption(row) for row in read.session.execute(_REDEMPTIONS, keys))
    sales = tuple(
        DaySale(order.id, order.placed_at, order.number, order.buyer_id, buyer, package, order.total_minor, staff)
        for order, buyer, package, staff in read.session.execute(_SALES, keys)
    )
    takings, by_tender = _takings(read, keys)
    return Day(
        date=chosen,
        centre_name=read.place.centre_name,
        redemptions=redemptions,
        redeemed_count=sum(1 for row in redemptions if not row.voided),
        voided_count=sum(1 for row in redemptions if row.voided),
        not_attended_count=sum(1 for row in redemptions if not row.voided and row.outcome is not Outcome.ATTENDED),
        sales=sales,
        sold_minor=sum(sale.total_minor for sale in sales),
        takings=takings,
        by_tender=by_tender,
        taken_minor=sum(amount for _, amount in by_tender),
        waiting_requests=_waiting(read),
    )


def _redemption(row: Row[LedgerLine, str, str, int, str, UUID, int]) -> DayRedemption:
    line, patient_name, service_name, sold, staff_name, void_id, nth = row
    return DayRedemption(
        line_id=line.id,
        at=line.at,
        patient_id=line.person_id or line.id,
        patient_name=patient_name,
        service_name=service_name,
        sessions=-line.change,
        nth=int(nth),
        sold=sold,
        staff_name=staff_name,
        outcome=line.outcome or Outcome.ATTENDED,
        voided=void_id is not None,
    )


def _takings(read: Read, keys: dict[str, object]) -> tuple[tuple[StaffTakings, ...], tuple[tuple[Tender, int], ...]]:
    people: dict[str, dict[Tender, int]] = {}
    totals: dict[Tender, int] = {}
    for name, tender, amount in read.session.execute(_TAKINGS, keys):
        people.setdefault(name, {})[tender] = int(amount)
        totals[tender] = totals.get(tender, 0) + int(amount)
    tenders = [tender for tender in Tender if tender in totals]
    rows = tuple(
        StaffTakings(
            staff_name=name,
            by_tender=tuple((tender, amounts.get(tender, 0)) for tender in tenders),
            total_minor=sum(amounts.values()),
        )
        for name, amounts in people.items()
    )
    return rows, tuple((tender, totals[tender]) for tender in tenders)


def _waiting(read: Read) -> int:
    query = (
        select(func.count())
        .select_from(ApprovalRequest)
        .where(ApprovalRequest.centre_id == read.place.centre_id, ApprovalRequest.state == RequestState.WAITING)
    )
    return int(read.session.scalar(query) or 0)
