"""The few reads behind a wallet; each is one statement, built once, whatever the length of the clinic's history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, func, or_, select, union
from sqlalchemy.orm import aliased

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
    select(PatientPackage, Order.number, Order.total_minor, _PAID.label("paid"), Centre.name, _head.name)
    .join(Order, Order.id == PatientPackage.order_id)
    .join(Centre, Centre.id == PatientPackage.centre_id)
    .join(_head, _head.id == PatientPackage.head_id)
)
_MINE = _PACKAGES.where(PatientPackage.id.in_(union(_headed, _shared)))
"""By two index look-ups: `head_id = ... OR EXISTS (...)` would read every package the clinic ever sold."""
_last = aliased(LedgerLine)
_LAST_SEQ = (
    select(func.max(_last.seq)).where(_last.entitlement_id == Entitlement.id).correlate(Entitlement).scalar_subquery()
)
_ENTITLEMENTS = (
    select(Entitlement.id, Entitlement.patient_package_id, Entitlement.service_id, Entitlement.service_name)
    .add_columns(Entitlement.sold, LedgerLine.balance)
    .join(LedgerLine, LedgerLine.entitlement_id == Entitlement.id)
    .where(
        Entitlement.patient_package_id.in_(bindparam("packages", expanding=True)),
        LedgerLine.seq == _LAST_SEQ,
    )
    .order_by(Entitlement.patient_package_id, Entitlement.position)
)
_void = aliased(LedgerLine)
_USES = (
    select(LedgerLine.entitlement_id, Patient.id.label("person_id"), Patient.name, LedgerLine.change)
    .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
    .join(Patient, Patient.id == LedgerLine.person_id)
    .outerjoin(_void, _void.voids_id == LedgerLine.id)
    .where(
        Entitlement.patient_package_id.in_(bindparam("packages", expanding=True)),
        LedgerLine.kind == LineKind.REDEEM,
        _void.id.is_(None),
    )
    .order_by(LedgerLine.entitlement_id, LedgerLine.seq)
)
_MEMBERS = (
    select(Membership, Patient.name)
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
    rows = read.session.execute(_MINE, {"patient_id": patient_id, "today": read.today}).all()
    packages = [FoundPackage(row[0], row[1], row[2], int(row[3]), row[4], row[5]) for row in rows]
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


def _entitlements(read: Read, keys: dict[str, list[UUID]]) -> dict[UUID, list[FoundEntitlement]]:
    uses: dict[UUID, list[tuple[UUID, str, int]]] = {}
    for entitlement_id, person_id, name, change in read.rows(_USES, **keys):
        uses.setdefault(entitlement_id, []).append((person_id, name, -change))
    made: dict[UUID, list[FoundEntitlement]] = {}
    for row in read.rows(_ENTITLEMENTS, **keys):
        found = FoundEntitlement(
            row.id, row.service_id, row.service_name, row.sold, row.balance, tuple(uses.get(row.id, ()))
        )
        made.setdefault(row.patient_package_id, []).append(found)
    return made


def _members(read: Read, keys: dict[str, list[UUID]]) -> dict[UUID, list[FoundMember]]:
    made: dict[UUID, dict[UUID, FoundMember]] = {}
    for stay, name in read.session.execute(_MEMBERS, keys):
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
