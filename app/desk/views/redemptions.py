"""One redemption, as the toast, its receipt and the void dialog show it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from app.desk.lookup import must_find
from app.desk.views.wallet import Wallet, wallet
from app.desk.work import Read
from app.domain.clinic import Centre, Workstation
from app.domain.errors import NotARedemption
from app.domain.ledger import LedgerLine, LineKind, Outcome
from app.domain.patient import Patient
from app.domain.staff import Staff
from app.domain.wallet import Entitlement, PatientPackage


@dataclass(frozen=True, slots=True)
class Redemption:
    """What was redeemed, by whom and for whom, with the balance it left."""

    line_id: UUID
    patient_package_id: UUID
    package_name: str
    package_code: str
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
_REDEMPTION = (
    select(
        LedgerLine,
        Entitlement,
        PatientPackage,
        Patient.name.label("person_name"),
        _head.name.label("head_name"),
        _head.record_number.label("head_record_number"),
        Staff.name.label("staff_name"),
        Centre.name.label("centre_name"),
        Centre.time_zone.label("time_zone"),
        Workstation.name.label("workstation_name"),
        _LEFT.label("left_now"),
        _NTH.label("nth"),
        _void.id.label("void_id"),
    )
    .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
    .join(PatientPackage, PatientPackage.id == Entitlement.patient_package_id)
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
    row = read.session.execute(_REDEMPTION, {"line_id": line_id}).first()
    if row is None:
        must_find(read, LedgerLine, line_id)
        raise NotARedemption
    line, entitlement, sold = row[0], row[1], row[2]
    if line.person_id is None or line.outcome is None:
        raise NotARedemption
    return Redemption(
        line_id=line.id,
        patient_package_id=sold.id,
        package_name=sold.name,
        package_code=sold.code,
        service_id=entitlement.service_id,
        service_name=entitlement.service_name,
        sessions=-line.change,
        person_id=line.person_id,
        person_name=row.person_name,
        head_id=sold.head_id,
        head_name=row.head_name,
        head_record_number=row.head_record_number,
        outcome=line.outcome,
        service_date=line.service_date,
        at=line.at,
        staff_id=line.staff_id,
        staff_name=row.staff_name,
        centre_name=row.centre_name,
        time_zone=row.time_zone,
        workstation_name=row.workstation_name,
        value_minor=line.value_minor,
        left_then=line.balance,
        left_now=row.left_now,
        sold=entitlement.sold,
        nth=int(row.nth),
        last_valid_day=sold.last_valid_day,
        voided=row.void_id is not None,
    )


def redeemed(read: Read, line_id: UUID) -> Redeemed:
    """The redemption and the wallet of the person who came."""
    found = redemption(read, line_id)
    return Redeemed(redemption=found, wallet=wallet(read, found.person_id))
