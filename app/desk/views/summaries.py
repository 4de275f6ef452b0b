"""One line about many patients at once: "2 active, 7 left", by two statements whatever the number of rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, bindparam, func, or_, select, union_all
from sqlalchemy.orm import aliased

from app.desk.views.rows import PatientFacts, patient_facts
from app.desk.work import Read
from app.domain.entitlement import Entitlement
from app.domain.family import Membership
from app.domain.ledger import LedgerLine
from app.domain.patient import Patient
from app.domain.terms import Scope
from app.domain.wallet import PatientPackage, PatientPackageCentre


@dataclass(frozen=True, slots=True)
class PatientRow:
    """A patient in a list, told apart from the one of the same name."""

    facts: PatientFacts
    active: int
    """Packages that can be redeemed here today."""
    left: int


@dataclass(frozen=True, slots=True)
class Usable:
    """A package that somebody can use here today, and what is left of it."""

    patient_package_id: UUID
    name: str
    last_valid_day: date | None
    left: int


_last = aliased(LedgerLine)
_LEFT = (
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
_IN_SCOPE = or_(
    (PatientPackage.scope == Scope.SINGLE) & (PatientPackage.centre_id == bindparam("here")),
    (PatientPackage.scope == Scope.MULTI)
    & select(PatientPackageCentre.centre_id)
    .where(
        PatientPackageCentre.patient_package_id == PatientPackage.id,
        PatientPackageCentre.centre_id == bindparam("here"),
    )
    .correlate(PatientPackage)
    .exists(),
)


def _users() -> Select[tuple[UUID, UUID]]:
    """(patient, patient package) of heads and of today's members."""
    heads = select(PatientPackage.head_id.label("patient_id"), PatientPackage.id.label("package_id")).where(
        PatientPackage.head_id.in_(bindparam("patients", expanding=True))
    )
    members = select(Membership.patient_id, Membership.patient_package_id).where(
        Membership.patient_id.in_(bindparam("patients", expanding=True)),
        Membership.added_on <= bindparam("today"),
        or_(Membership.removed_on.is_(None), Membership.removed_on > bindparam("today")),
    )
    both = union_all(heads, members).subquery()
    return select(both.c.patient_id, both.c.package_id)


_users_of = _users().subquery()
_USABLE = (
    select(_users_of.c.patient_id, PatientPackage.id, PatientPackage.name, PatientPackage.ends_on, _LEFT.label("left"))
    .join(PatientPackage, PatientPackage.id == _users_of.c.package_id)
    .where(
        PatientPackage.closing.is_(None),
        PatientPackage.activated_on.is_not(None),
        PatientPackage.starts_on <= bindparam("today"),
        or_(PatientPackage.ends_on.is_(None), PatientPackage.ends_on >= bindparam("today")),
        _IN_SCOPE,
    )
)


def usable_packages(read: Read, patients: Sequence[UUID]) -> dict[UUID, list[Usable]]:
    """What each of these patients can use here today."""
    found: dict[UUID, list[Usable]] = {}
    if not patients:
        return found
    keys = {"patients": list(patients), "today": read.today, "here": read.place.centre_id}
    for patient_id, patient_package_id, name, ends_on, left in read.rows(_USABLE, **keys):
        if left:
            found.setdefault(patient_id, []).append(Usable(patient_package_id, name, ends_on, int(left)))
    return found


_STARTING = (
    select(_users_of.c.patient_id, Entitlement.service_id, func.min(PatientPackage.starts_on))
    .join(PatientPackage, PatientPackage.id == _users_of.c.package_id)
    .join(Entitlement, Entitlement.patient_package_id == PatientPackage.id)
    .where(
        PatientPackage.closing.is_(None),
        PatientPackage.activated_on.is_not(None),
        PatientPackage.starts_on > bindparam("today"),
        _IN_SCOPE,
    )
    .group_by(_users_of.c.patient_id, Entitlement.service_id)
)


def starting_days(read: Read, patients: Sequence[UUID]) -> dict[tuple[UUID, UUID], date]:
    """When the next package of (patient, service) begins that cannot be used here yet."""
    if not patients:
        return {}
    keys = {"patients": list(patients), "today": read.today, "here": read.place.centre_id}
    return {(patient, service): day for patient, service, day in read.rows(_STARTING, **keys)}


def patient_rows(read: Read, patients: Sequence[Patient | Row[Any]]) -> tuple[PatientRow, ...]:
    """These patients, in this order, with what each can use here today."""
    usable = usable_packages(read, [patient.id for patient in patients])
    return tuple(
        PatientRow(
            facts=patient_facts(read, patient),
            active=len(usable.get(patient.id, ())),
            left=sum(package.left for package in usable.get(patient.id, ())),
        )
        for patient in patients
    )
