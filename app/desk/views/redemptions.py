"""One redemption, as the toast, its receipt and the void dialog show it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Select, bindparam, cast, func, select
from sqlalchemy.orm import aliased

from app.desk.lookup import must_find
from app.desk.views.wallet import Wallet, wallet
from app.desk.work import Read
from app.domain.clinic import Centre, Workstation
from app.domain.entitlement import Entitlement
from app.domain.errors import NotARedemption
from app.domain.ledger import LedgerLine, LineKind, Outcome
from app.domain.patient import Patient
from app.domain.sale import Order
from app.domain.staff import Staff
from app.domain.wallet import PatientPackage, last_valid_day


@dataclass(frozen=True, slots=True)
class Redemption:
    """What was redeemed, by whom and for whom, with the balance it left."""

    line_id: UUID
    patient_package_id: UUID
    package_name: str
    package_code: str
    order_number: str
    """Empty for a package brought in."""
    service_id: UUID
    service_name: str
    sessions: int
    person_id: UUID
    person_name: str
    head_id: UUID
    head_name: str
    head_record_number: str
    outcome: Outcome
    service_date: date
    at: datetime
    staff_id: UUID
    staff_name: str
    centre_name: str
    time_zone: str
    workstation_name: str
    value_minor: int
    left_then: int
    """Sessions left right after it."""
    left_now: int
    sold: int
    """All sessions given by then, goodwill too: the m of "session n of m"."""
    nth: int
    """It was session n of m: counts live uses up to and including it."""
    last_valid_day: date | None
    voided: bool


@dataclass(frozen=True, slots=True)
class Redeemed:
    """What a redemption or its void leaves on the screen."""

    redemption: Redemption
    wallet: Wallet


_void = aliased(LedgerLine)
_last = aliased(LedgerLine)
_earlier = aliased(LedgerLine)
_earlier_void = aliased(LedgerLine)
_head = aliased(Patient)
_LEFT = (
    select(_last.balance)
    .where(_last.entitlement_id == LedgerLine.entitlement_id)
    .order_by(_last.seq.desc())
    .limit(1)
    .correlate(LedgerLine)
    .scalar_subquery()
)
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
_FACTS = {
    "line_id": LedgerLine.id,
    "patient_package_id": PatientPackage.id,
    "package_name": PatientPackage.name,
    "package_code": PatientPackage.code,
    "order_number": func.coalesce(Order.number, ""),
    "service_id": Entitlement.service_id,
    "service_name": Entitlement.service_name,
    "sessions": -LedgerLine.change,
    "person_id": LedgerLine.person_id,
    "person_name": Patient.name,
    "head_id": PatientPackage.head_id,
    "head_name": _head.name,
    "head_record_number": _head.record_number,
    "outcome": LedgerLine.outcome,
    "service_date": LedgerLine.service_date,
    "at": LedgerLine.at,
    "staff_id": LedgerLine.staff_id,
    "staff_name": Staff.name,
    "centre_name": Centre.name,
    "time_zone": Centre.time_zone,
    "workstation_name": Workstation.name,
    "value_minor": LedgerLine.value_minor,
    "left_then": LedgerLine.balance,
    "left_now": _LEFT,
    "sold": LedgerLine.granted,
    "nth": cast(_NTH, BigInteger),
    "voided": _void.id.is_not(None),
}
"""Each field of `Redemption` that the database knows, straight from where it lies."""
_DAYS = PatientPackage.validity_days + PatientPackage.days_extended + PatientPackage.days_frozen
_REDEMPTION: Select[*tuple[Any, ...]] = (
    select(
        *(column.label(name) for name, column in _FACTS.items()),
        PatientPackage.starts_on,
        _DAYS.label("days"),
    )
    .select_from(LedgerLine)
    .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
    .join(PatientPackage, PatientPackage.id == Entitlement.patient_package_id)
    .outerjoin(Order, Order.id == PatientPackage.order_id)
    .join(Patient, Patient.id == LedgerLine.person_id)
    .join(_head, _head.id == PatientPackage.head_id)
    .join(Staff, Staff.id == LedgerLine.staff_id)
    .join(Centre, Centre.id == LedgerLine.centre_id)
    .join(Workstation, Workstation.id == LedgerLine.workstation_id)
    .outerjoin(_void, _void.voids_id == LedgerLine.id)
    .where(LedgerLine.id == bindparam("line_id"))
)


def redemption(read: Read, line_id: UUID) -> Redemption:
    """One redemption by its ledger line."""
    row = read.rows(_REDEMPTION, line_id=line_id).first()
    if row is None:
        must_find(read, LedgerLine, line_id)
        raise NotARedemption
    facts = dict(row._mapping)  # noqa: SLF001 - public, underscored so that no column can hide it
    starts_on, days = facts.pop("starts_on"), facts.pop("days")
    if facts["outcome"] is None:
        raise NotARedemption
    return Redemption(**facts, last_valid_day=None if days is None else last_valid_day(starts_on, days))


def redeemed(read: Read, line_id: UUID) -> Redeemed:
    """The redemption and the wallet of the person who came."""
    found = redemption(read, line_id)
    return Redeemed(redemption=found, wallet=wallet(read, found.person_id))
