"""The few reads behind a wallet; each is one statement, built once, whatever the length of the clinic's history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, bindparam, func, or_, select, union
from sqlalchemy.orm import aliased

from app.desk.contents import to_ask
from app.desk.work import Read
from app.domain.catalogue import Scope
from app.domain.clinic import Centre
from app.domain.family import Membership
from app.domain.ledger import LedgerLine, LineKind
from app.domain.patient import Patient
from app.domain.sale import Order, Payment
from app.domain.wallet import Entitlement, PatientPackage, PatientPackageCentre


@dataclass(frozen=True, slots=True)
class FoundPackage:
    """A patient package with what other tables know of it."""

    package: PatientPackage
    order_number: str
    total_minor: int
    paid_minor: int
    centre_name: str
    head_name: str


@dataclass(frozen=True, slots=True)
class FoundEntitlement:
    """One service of a package: what is left by its last line, and its live uses in their order."""

    id: UUID
    service_id: UUID
    service_name: str
    sold: int
    left: int
    uses: tuple[tuple[UUID, str, int], ...]
    """(person, name, sessions)."""


@dataclass(frozen=True, slots=True)
class FoundMember:
    """A person in the family of a package, now or before."""

    patient_id: UUID
    name: str
    relation: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that a wallet is made of, by patient package."""

    packages: Sequence[FoundPackage]
    entitlements: dict[UUID, list[FoundEntitlement]]
    members: dict[UUID, list[FoundMember]]
    scope: dict[UUID, dict[UUID, str]]
    sold_at: dict[UUID, datetime]


_PAID = (
    select(func.coalesce(func.sum(Payment.amount_minor), 0))
    .where(Payment.order_id == PatientPackage.order_id)
    .correlate(PatientPackage)
    .scalar_subquery()
)
_shared = select(Membership.patient_package_id).where(
    Membership.patient_id == bindparam("patient_id"),
    Membership.added_on <= bindparam("today"),
    or_(Membership.removed_on.is_(None), Membership.removed_on > bindparam("today")),
)
_headed = select(PatientPackage.id).where(PatientPackage.head_id == bindparam("patient_id"))
_head = aliased(Patient)
_PACKAGES = (
    select(PatientPackage, Order.number, Order.total_minor, _PAID.label("paid"))
    .add_columns(Centre.name.label("centre_name"), _head.name.label("head_name"))
    .join(Order, Order.id == PatientPackage.order_id)
    .join(Centre, Centre.id == PatientPackage.centre_id)
    .join(_head, _head.id == PatientPackage.head_id)
)
_MINE = _PACKAGES.where(PatientPackage.id.in_(union(_headed, _shared)))
"""By two index look-ups: `head_id = ... OR EXISTS (...)` would read every package the clinic ever sold."""
_last = aliased(LedgerLine)
_LEFT = (
    select(_last.balance)
    .where(_last.entitlement_id == Entitlement.id)
    .order_by(_last.seq.desc())
    .limit(1)
    .correlate(Entitlement)
    .scalar_subquery()
)
_void = aliased(LedgerLine)
_IS_LIVE_USE = and_(
    LedgerLine.entitlement_id == Entitlement.id,
    LedgerLine.kind == LineKind.REDEEM,
    ~select(_void.id).where(_void.voids_id == LedgerLine.id).correlate(LedgerLine).exists(),
)
_ENTITLEMENTS = (
    select(Entitlement.id, Entitlement.patient_package_id, Entitlement.service_id, Entitlement.service_name)
    .add_columns(Entitlement.sold, _LEFT.label("left"), LedgerLine.person_id, Patient.name, LedgerLine.change)
    .select_from(Entitlement)
    .outerjoin(LedgerLine, _IS_LIVE_USE)
    .outerjoin(Patient, Patient.id == LedgerLine.person_id)
    .where(Entitlement.patient_package_id.in_(bindparam("packages", expanding=True)))
    .order_by(Entitlement.patient_package_id, Entitlement.position, LedgerLine.seq)
)
"""One row a live use, or a single one where nothing was used yet."""
_MEMBERS = (
    select(Membership, Patient.name.label("person_name"))
    .join(Patient, Patient.id == Membership.patient_id)
    .where(Membership.patient_package_id.in_(bindparam("packages", expanding=True)))
    .order_by(Membership.added_on, Patient.name)
)
_SCOPE = (
    select(PatientPackageCentre.patient_package_id, PatientPackageCentre.centre_id, Centre.name)
    .join(Centre, Centre.id == PatientPackageCentre.centre_id)
    .where(PatientPackageCentre.patient_package_id.in_(bindparam("packages", expanding=True)))
)


def load(read: Read, patient_id: UUID) -> Loaded:
    """Everything about the packages a patient heads or shares today."""
    packages = [_package(row) for row in read.rows(_MINE, patient_id=patient_id, today=read.today)]
    keys = {"packages": [found.package.id for found in packages]}
    if not packages:
        return Loaded([], {}, {}, {}, {})
    return Loaded(
        packages=packages,
        entitlements=_entitlements(read, keys),
        members=_members(read, keys) if any(found.package.max_members for found in packages) else {},
        scope=_scope(read, keys) if any(found.package.scope is Scope.MULTI for found in packages) else {},
        sold_at={found.package.id: found.package.sold_at for found in packages},
    )


def _package(row: Row[*tuple[Any, ...]]) -> FoundPackage:
    return FoundPackage(
        package=to_ask(PatientPackage, row),
        order_number=row.number,
        total_minor=row.total_minor,
        paid_minor=int(row.paid),
        centre_name=row.centre_name,
        head_name=row.head_name,
    )


def _entitlements(read: Read, keys: dict[str, list[UUID]]) -> dict[UUID, list[FoundEntitlement]]:
    made: dict[UUID, list[FoundEntitlement]] = {}
    for about, rows in groupby(read.rows(_ENTITLEMENTS, **keys), key=itemgetter(slice(0, 6))):
        key, package_id, service_id, service_name, sold, left = about
        uses = tuple((person_id, name, -change) for *_, person_id, name, change in rows if person_id is not None)
        found = FoundEntitlement(key, service_id, service_name, sold, left, uses)
        made.setdefault(package_id, []).append(found)
    return made


def _members(read: Read, keys: dict[str, list[UUID]]) -> dict[UUID, list[FoundMember]]:
    made: dict[UUID, dict[UUID, FoundMember]] = {}
    for row in read.rows(_MEMBERS, **keys):
        stay, name = to_ask(Membership, row), row.person_name
        people = made.setdefault(stay.patient_package_id, {})
        before = people.get(stay.patient_id)
        current = stay.covers(read.today) or (before is not None and before.is_current)
        people[stay.patient_id] = FoundMember(stay.patient_id, name, stay.relation, current)
    return {key: list(people.values()) for key, people in made.items()}


def _scope(read: Read, keys: dict[str, list[UUID]]) -> dict[UUID, dict[UUID, str]]:
    made: dict[UUID, dict[UUID, str]] = {}
    for patient_package_id, centre_id, name in read.rows(_SCOPE, **keys):
        made.setdefault(patient_package_id, {})[centre_id] = name
    return made
