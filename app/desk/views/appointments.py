"""Today's visits of this centre: who comes when, and whether a package covers it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, bindparam, func, or_, select
from sqlalchemy.orm import aliased

from app.desk.clock import civil_day
from app.desk.views.day_lists import UnredeemedRow, unredeemed
from app.desk.views.summaries import starting_days, usable_packages
from app.desk.work import Read
from app.domain.appointment import Appointment, AppointmentClaim, AppointmentState, is_own, outcome_of
from app.domain.catalogue import Service
from app.domain.entitlement import Entitlement
from app.domain.errors import NotFound
from app.domain.freeze import Freeze
from app.domain.ledger import LedgerLine, LineKind, Outcome
from app.domain.patient import Patient
from app.domain.staff import Staff


class Cover(StrEnum):
    """Whether a visit can be redeemed from a package."""

    COVERED = "covered"
    NONE_LEFT = "none_left"
    """A package includes the service, but its sessions of it are used."""
    NOT_INCLUDED = "not_included"
    """There are packages, but none includes the service."""
    STARTS_LATER = "starts_later"
    """Nothing today, but a package that includes the service begins on a later day."""
    NO_PACKAGE = "no_package"
    """Nothing that can be used here today."""


@dataclass(frozen=True, slots=True)
class Covered:
    """What covers one visit: "2 active, 7 left" of its service, here and today."""

    cover: Cover
    active: int = 0
    """Packages with sessions of the service left."""
    left: int = 0
    """Sessions of the service over all of them."""
    starts_on: date | None = None
    """When the first of those that begin later does."""


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """One visit as it is listed."""

    appointment_id: UUID
    reference: str
    starts_at: datetime | None
    with_whom: str
    state: AppointmentState
    cancelled_at: datetime | None
    patient_id: UUID
    patient_name: str
    service_id: UUID
    service_name: str
    covered: Covered
    redeemed_at: datetime | None
    """When a session was taken for it; None while none is."""
    redeemed_by: str

    @property
    def awaits(self) -> bool:
        """Whether it may still be checked in: neither redeemed nor cancelled."""
        return self.redeemed_at is None and self.state is not AppointmentState.CANCELLED

    @property
    def is_ours(self) -> bool:
        """Whether only the desk knows it: a reference that it did not make may stand in the booking system's files."""
        return is_own(self.reference)

    @property
    def outcome(self) -> Outcome:
        """What its redemption would be marked with."""
        return outcome_of(self.state, self.cancelled_at)


@dataclass(frozen=True, slots=True)
class AppointmentSaid:
    """A visit after somebody said how it went, and the redemption that is proposed for it."""

    row: AppointmentRow
    proposed: Outcome | None


@dataclass(frozen=True, slots=True)
class WalkInRow:
    """A redemption of the day that is linked to no appointment."""

    line_id: UUID
    at: datetime
    patient_id: UUID
    patient_name: str
    service_name: str
    sessions: int
    staff_name: str


@dataclass(frozen=True, slots=True)
class DayAppointments:
    """The visits of one day at this centre, and what does not match the redemptions."""

    day: date
    today: date
    now: datetime
    """When it was asked, to tell who is late from who is next."""
    rows: tuple[AppointmentRow, ...]
    unredeemed: tuple[UnredeemedRow, ...]
    """Completed or missed without a redemption."""
    without_appointment: tuple[WalkInRow, ...]


_ROWS = (
    select(Appointment.id, Appointment.reference, Appointment.starts_at, Appointment.with_whom, Appointment.state)
    .add_columns(Appointment.cancelled_at, Appointment.patient_id, Patient.name.label("patient"))
    .add_columns(Appointment.service_id, Service.name.label("service"))
    .add_columns(LedgerLine.at.label("redeemed_at"), Staff.name.label("redeemed_by"))
    .join(Patient, Patient.id == Appointment.patient_id)
    .join(Service, Service.id == Appointment.service_id)
    .outerjoin(AppointmentClaim, AppointmentClaim.appointment_id == Appointment.id)
    .outerjoin(LedgerLine, LedgerLine.id == AppointmentClaim.line_id)
    .outerjoin(Staff, Staff.id == LedgerLine.staff_id)
    .order_by(Appointment.starts_at, Appointment.reference_key)
)
_last = aliased(LedgerLine)
_BALANCES = (
    select(Entitlement.patient_package_id, Entitlement.service_id, LedgerLine.balance)
    .join(LedgerLine, LedgerLine.entitlement_id == Entitlement.id)
    .where(
        Entitlement.patient_package_id.in_(bindparam("packages", expanding=True)),
        LedgerLine.seq
        == select(func.max(_last.seq))
        .where(_last.entitlement_id == Entitlement.id)
        .correlate(Entitlement)
        .scalar_subquery(),
    )
)
_FROZEN = select(Freeze.patient_package_id).where(
    Freeze.patient_package_id.in_(bindparam("packages", expanding=True)),
    Freeze.from_day <= bindparam("today"),
    Freeze.to_day >= bindparam("today"),
    or_(Freeze.ended_on.is_(None), Freeze.ended_on > bindparam("today")),
)
_void = aliased(LedgerLine)
_WALK_INS = (
    select(LedgerLine.id, LedgerLine.at, LedgerLine.person_id, Patient.name.label("patient"))
    .add_columns(Entitlement.service_name, LedgerLine.change, Staff.name.label("staff"))
    .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
    .join(Patient, Patient.id == LedgerLine.person_id)
    .join(Staff, Staff.id == LedgerLine.staff_id)
    .outerjoin(_void, _void.voids_id == LedgerLine.id)
    .where(
        LedgerLine.centre_id == bindparam("here"),
        LedgerLine.booked_on >= bindparam("day"),
        LedgerLine.service_date == bindparam("day"),
        LedgerLine.kind == LineKind.REDEEM,
        LedgerLine.appointment_id.is_(None),
        _void.id.is_(None),
    )
    .order_by(LedgerLine.at, LedgerLine.id)
)
"""Nothing is recorded before it happens, so what is booked earlier need not be looked at."""


def appointments_of_day(read: Read, day: date | None = None) -> DayAppointments:
    """The visits of a day at this centre by their time, today unless told otherwise."""
    day = day or read.today
    return DayAppointments(
        day=day,
        today=read.today,
        now=read.now,
        rows=_rows(read, _of_day(read, day)),
        unredeemed=unredeemed(read, day),
        without_appointment=_walk_ins(read, day),
    )


def appointment_row(read: Read, appointment_id: UUID) -> AppointmentRow:
    """One visit as it is listed."""
    found = _rows(read, _ROWS.where(Appointment.id == appointment_id))
    if not found:
        raise NotFound(what="appointment")
    return found[0]


def _of_day(read: Read, day: date) -> Select[Any]:
    begins, ends = civil_day(day, read.place.time_zone)
    return _ROWS.where(
        Appointment.centre_id == read.place.centre_id, Appointment.starts_at >= begins, Appointment.starts_at < ends
    )


def _rows(read: Read, query: Select[Any]) -> tuple[AppointmentRow, ...]:
    rows = read.session.execute(query).all()
    patients = list(dict.fromkeys(row.patient_id for row in rows))
    left, starting = _left(read, patients), starting_days(read, patients)
    return tuple(
        _row(
            row, _covered(left.get(row.patient_id, ()), row.service_id, starting.get((row.patient_id, row.service_id)))
        )
        for row in rows
    )


def _left(read: Read, patients: Sequence[UUID]) -> dict[UUID, list[dict[UUID, int]]]:
    """What each patient can use here today: for each package, sessions left by service."""
    usable = usable_packages(read, patients)
    keys = {"packages": [one.patient_package_id for packages in usable.values() for one in packages]}
    if not keys["packages"]:
        return {}
    frozen = set(read.session.scalars(_FROZEN, {**keys, "today": read.today}))
    balances: dict[UUID, dict[UUID, int]] = {}
    for package_id, service_id, balance in read.session.execute(_BALANCES, keys):
        balances.setdefault(package_id, {})[service_id] = balance
    return {
        patient_id: [balances[one.patient_package_id] for one in packages if one.patient_package_id not in frozen]
        for patient_id, packages in usable.items()
    }


def _covered(packages: Sequence[dict[UUID, int]], service_id: UUID, starts_on: date | None) -> Covered:
    including = [package[service_id] for package in packages if service_id in package]
    left = [balance for balance in including if balance]
    if left:
        return Covered(Cover.COVERED, len(left), sum(left))
    if starts_on is not None:
        return Covered(Cover.STARTS_LATER, starts_on=starts_on)
    if including:
        return Covered(Cover.NONE_LEFT)
    return Covered(Cover.NOT_INCLUDED if packages else Cover.NO_PACKAGE)


def _row(row: Row[Any], covered: Covered) -> AppointmentRow:
    return AppointmentRow(
        appointment_id=row.id,
        reference=row.reference,
        starts_at=row.starts_at,
        with_whom=row.with_whom,
        state=row.state,
        cancelled_at=row.cancelled_at,
        patient_id=row.patient_id,
        patient_name=row.patient,
        service_id=row.service_id,
        service_name=row.service,
        covered=covered,
        redeemed_at=row.redeemed_at,
        redeemed_by=row.redeemed_by or "",
    )


def _walk_ins(read: Read, day: date) -> tuple[WalkInRow, ...]:
    found = read.session.execute(_WALK_INS, {"here": read.place.centre_id, "day": day})
    return tuple(
        WalkInRow(
            line_id=row.id,
            at=row.at,
            patient_id=row.person_id,
            patient_name=row.patient,
            service_name=row.service_name,
            sessions=-row.change,
            staff_name=row.staff,
        )
        for row in found
    )
