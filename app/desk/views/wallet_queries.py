"""The few reads behind a wallet; each is one statement, built once, whatever the length of the clinic's history."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Row, and_, bindparam, func, or_, select, union
from sqlalchemy.orm import aliased

from app.desk.contents import to_ask
from app.desk.views.awaiting import ANY_TODAY, today_here
from app.desk.work import Read
from app.domain.clinic import Centre
from app.domain.entitlement import Entitlement
from app.domain.family import Membership
from app.domain.freeze import Freeze
from app.domain.ledger import LastLine, LedgerLine, LineKind
from app.domain.patient import Patient
from app.domain.refund import Payout, Refund
from app.domain.sale import Instalment, Order, Payment
from app.domain.terms import Scope
from app.domain.wallet import PatientPackage, PatientPackageCentre

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FoundPackage:
    """A patient package with what other tables know of it."""

    package: PatientPackage
    order_number: str
    total_minor: int
    paid_minor: int
    net_paid_minor: int
    order: Order | None
    refund_due_minor: int
    centre_name: str
    head_name: str
    former_head_name: str
    """Empty where it was never transferred."""


@dataclass(frozen=True, slots=True)
class FoundEntitlement:
    """One service of a package: what is left by its last line, and its live uses in their order."""

    id: UUID
    service_id: UUID
    service_name: str
    granted: int
    """Sold and net adjustments: the m of "n of m left"."""
    left: int
    uses: tuple[tuple[UUID, str, int], ...]
    """(person, name, sessions)."""
    used_value_minor: int
    next_value_minor: int
    """What the next session is worth, net of tax."""


@dataclass(frozen=True, slots=True)
class FoundMember:
    """A person in the family of a package, now or before."""

    patient_id: UUID
    name: str
    relation: str
    is_current: bool
    before_transfer: bool
    """Only in the family of the former head: the new one has not named them."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that a wallet is made of, by patient package."""

    packages: Sequence[FoundPackage]
    entitlements: dict[UUID, list[FoundEntitlement]]
    members: dict[UUID, list[FoundMember]]
    scope: dict[UUID, dict[UUID, str]]
    freezes: dict[UUID, list[Freeze]]
    instalments: dict[UUID, list[tuple[date, int]]]
    """(due on, amount) by order, the oldest first."""
    visits_today: bool = False
    """Whether anybody at all is expected here today: only then somebody asks who."""


_PAID = (
    select(func.coalesce(func.sum(Payment.amount_minor), 0))
    .where(Payment.order_id == PatientPackage.order_id)
    .correlate(PatientPackage)
    .scalar_subquery()
)
_NET_PAID = (
    select(func.coalesce(func.sum(Payment.net_minor), 0))
    .where(Payment.order_id == PatientPackage.order_id)
    .correlate(PatientPackage)
    .scalar_subquery()
)
_PAID_OUT = (
    select(func.coalesce(func.sum(Payout.amount_minor), 0))
    .where(Payout.refund_id == Refund.id)
    .correlate(Refund)
    .scalar_subquery()
)
_REFUND_DUE = (
    select(Refund.net_minor + Refund.tax_minor - _PAID_OUT)
    .where(Refund.patient_package_id == PatientPackage.id)
    .correlate(PatientPackage)
    .scalar_subquery()
)
_shared = select(Membership.patient_package_id).where(
    Membership.patient_id == bindparam("patient_id"),
    Membership.added_on <= bindparam("today"),
    or_(Membership.removed_on.is_(None), Membership.removed_on > bindparam("today")),
)
_headed = select(PatientPackage.id).where(PatientPackage.head_id == bindparam("patient_id"))
_head, _former_head = aliased(Patient), aliased(Patient)
_PACKAGES = (
    select(PatientPackage, _PAID.label("paid"), _NET_PAID.label("net_paid"), _REFUND_DUE.label("refund_due"))
    .add_columns(select(Freeze.id).where(Freeze.patient_package_id == PatientPackage.id).exists().label("was_frozen"))
    .add_columns(Centre.name.label("centre_name"), _head.name.label("head_name"))
    .add_columns(_former_head.name.label("former_head_name"))
    .join(Centre, Centre.id == PatientPackage.centre_id)
    .join(_head, _head.id == PatientPackage.head_id)
    .outerjoin(_former_head, _former_head.id == PatientPackage.former_head_id)
)
_MINE = _PACKAGES.add_columns(ANY_TODAY.label("visits_today")).where(PatientPackage.id.in_(union(_headed, _shared)))
"""By two index look-ups: `head_id = ... OR EXISTS (...)` would read every package the clinic ever sold."""
_once_shared = select(Membership.patient_package_id).where(Membership.patient_id == bindparam("patient_id"))
_once_headed = select(PatientPackage.id).where(PatientPackage.former_head_id == bindparam("patient_id"))
_EVER = _PACKAGES.where(PatientPackage.id.in_(union(_headed, _once_shared, _once_headed)))
"""Also what the patient once headed or shared."""
_newest, _last = aliased(LedgerLine), aliased(LedgerLine)
_LAST_ID = (
    select(_newest.id)
    .where(_newest.entitlement_id == Entitlement.id)
    .order_by(_newest.seq.desc())
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
    select(Entitlement, _last.seq, _last.balance, _last.used, _last.withdrawn, _last.granted)
    .add_columns(LedgerLine.person_id, Patient.name.label("person_name"), LedgerLine.change)
    .select_from(Entitlement)
    .join(_last, _last.id == _LAST_ID)
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


_FREEZES = (
    select(Freeze)
    .where(Freeze.patient_package_id.in_(bindparam("packages", expanding=True)))
    .order_by(Freeze.patient_package_id, Freeze.position)
)
_INSTALMENTS = (
    select(Instalment.order_id, Instalment.due_on, Instalment.amount_minor)
    .where(Instalment.order_id.in_(bindparam("orders", expanding=True)))
    .order_by(Instalment.order_id, Instalment.position)
)
_ORDERS = select(Order).where(Order.id.in_(bindparam("orders", expanding=True)))


def load(read: Read, patient_id: UUID, *, ever: bool = False) -> Loaded:
    """Everything about the packages a patient heads or shares today, or ever did."""
    who: dict[str, Any] = {"patient_id": patient_id, "today": read.today}
    rows = list(read.rows(_EVER, **who) if ever else read.rows(_MINE, **who, **today_here(read)))
    if not rows:
        return Loaded([], {}, {}, {}, {}, {})
    orders = {"orders": [row.order_id for row in rows if row.order_id is not None]}
    known = {row.id: to_ask(Order, row) for row in read.rows(_ORDERS, **orders)}
    packages = [_package(row, known.get(row.order_id)) for row in rows]
    keys = {"packages": [found.package.id for found in packages]}
    return Loaded(
        packages=packages,
        entitlements=_entitlements(read, keys),
        members=_members(read, keys) if any(found.package.max_members for found in packages) else {},
        scope=_scope(read, keys) if any(found.package.scope is Scope.MULTI for found in packages) else {},
        freezes=_grouped((row.patient_package_id, to_ask(Freeze, row)) for row in read.rows(_FREEZES, **keys))
        if any(row.was_frozen for row in rows)
        else {},
        instalments=_grouped((key, (due, amount)) for key, due, amount in read.rows(_INSTALMENTS, **orders))
        if any(found.paid_minor < found.total_minor for found in packages)
        else {},
        visits_today=not ever and bool(rows[0].visits_today),
    )


def _grouped(pairs: Iterable[tuple[UUID, T]]) -> dict[UUID, list[T]]:
    made: dict[UUID, list[T]] = {}
    for key, value in pairs:
        made.setdefault(key, []).append(value)
    return made


def _package(row: Row[*tuple[Any, ...]], order: Order | None) -> FoundPackage:
    return FoundPackage(
        package=to_ask(PatientPackage, row),
        order_number=order.number if order else "",
        total_minor=order.total_minor if order else int(row.paid),
        paid_minor=int(row.paid),
        net_paid_minor=int(row.net_paid),
        order=order,
        refund_due_minor=int(row.refund_due or 0),
        centre_name=row.centre_name,
        head_name=row.head_name,
        former_head_name=row.former_head_name or "",
    )


def _entitlements(read: Read, keys: dict[str, list[UUID]]) -> dict[UUID, list[FoundEntitlement]]:
    made: dict[UUID, list[FoundEntitlement]] = {}
    for _, group in groupby(read.rows(_ENTITLEMENTS, **keys), key=attrgetter("id")):
        rows = list(group)
        found = to_ask(Entitlement, rows[0])
        made.setdefault(found.patient_package_id, []).append(_entitlement(found, rows))
    return made


def _entitlement(found: Entitlement, rows: Sequence[Row[*tuple[Any, ...]]]) -> FoundEntitlement:
    first = rows[0]
    last = LastLine(first.seq, first.balance, first.used, first.withdrawn, first.granted)
    uses = tuple((row.person_id, row.person_name, -row.change) for row in rows if row.person_id is not None)
    return FoundEntitlement(
        id=found.id,
        service_id=found.service_id,
        service_name=found.service_name,
        granted=last.granted,
        left=last.balance,
        uses=uses,
        used_value_minor=found.value(last.in_use),
        next_value_minor=found.value(found.free(last).lowest(1)),
    )


def _members(read: Read, keys: dict[str, list[UUID]]) -> dict[UUID, list[FoundMember]]:
    made: dict[UUID, dict[UUID, FoundMember]] = {}
    for row in read.rows(_MEMBERS, **keys):
        stay, name = to_ask(Membership, row), row.person_name
        people = made.setdefault(stay.patient_package_id, {})
        before = people.get(stay.patient_id)
        current = stay.covers(read.today) or (before is not None and before.is_current)
        old = stay.ended_by_transfer and (before is None or before.before_transfer)
        people[stay.patient_id] = FoundMember(stay.patient_id, name, stay.relation, current, old)
    return {key: list(people.values()) for key, people in made.items()}


def _scope(read: Read, keys: dict[str, list[UUID]]) -> dict[UUID, dict[UUID, str]]:
    made: dict[UUID, dict[UUID, str]] = {}
    for patient_package_id, centre_id, name in read.rows(_SCOPE, **keys):
        made.setdefault(patient_package_id, {})[centre_id] = name
    return made
