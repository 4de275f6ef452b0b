"""What a manager reads before and after closing a day: voids, money given back, late entries, what is still open."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import aliased

from app.desk.clock import civil_day
from app.desk.work import Read
from app.domain.appointment import Appointment, AppointmentClaim, AppointmentState
from app.domain.approval import Action, ApprovalRequest, RequestState
from app.domain.catalogue import Service
from app.domain.day_close import DayClose
from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine, LineKind
from app.domain.patient import Patient
from app.domain.staff import Staff
from app.domain.wallet import PatientPackage

OWED_A_REDEMPTION = (AppointmentState.COMPLETED, AppointmentState.NO_SHOW)
"""A visit that happened, or that nobody cancelled: not recording it is explained (domain.md, Redemption)."""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A request asked that day that still waits for a manager."""

    request_id: UUID
    action: Action
    asked_at: datetime
    requester_name: str
    patient_name: str
    """The head of the package it is about; empty where it is about none."""
    package_name: str


@dataclass(frozen=True, slots=True)
class UnredeemedRow:
    """An appointment of that day, completed or missed, without a live redemption."""

    appointment_id: UUID
    reference: str
    starts_at: datetime | None
    state: AppointmentState
    cancelled_at: datetime | None
    patient_id: UUID
    patient_name: str
    service_id: UUID
    service_name: str


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A void booked that day, or a redemption that came late."""

    line_id: UUID
    at: datetime
    service_date: date
    booked_on: date
    person_name: str
    service_name: str
    sessions: int
    staff_name: str
    approver_name: str
    reason: str
    voided: bool


_approver, _void = aliased(Staff), aliased(LedgerLine)
_ENTRIES = (
    select(LedgerLine.id, LedgerLine.at, LedgerLine.service_date, LedgerLine.booked_on, LedgerLine.change)
    .add_columns(LedgerLine.reason, Entitlement.service_name, _void.id.label("void_id"))
    .add_columns(Patient.name.label("person"), Staff.name.label("staff"), _approver.name.label("approver"))
    .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
    .join(Patient, Patient.id == LedgerLine.person_id)
    .join(Staff, Staff.id == LedgerLine.staff_id)
    .outerjoin(_approver, _approver.id == LedgerLine.approver_id)
    .outerjoin(_void, _void.voids_id == LedgerLine.id)
    .order_by(LedgerLine.at, LedgerLine.seq, LedgerLine.id)
)
_LATE = _ENTRIES.join(
    DayClose,
    (DayClose.centre_id == LedgerLine.centre_id)
    & (DayClose.day == LedgerLine.service_date)
    & (LedgerLine.booked_on > DayClose.day)
    & (LedgerLine.at > DayClose.closed_at),
).where(LedgerLine.kind == LineKind.REDEEM)
"""Redemptions whose service date was closed at their centre before they were recorded."""


def voids(read: Read, day: date) -> tuple[EntryRow, ...]:
    """Every void booked here that day, with who asked and who approved."""
    return _entries(read, _ENTRIES.where(LedgerLine.kind == LineKind.VOID, LedgerLine.booked_on == day))


def late_entries(read: Read, day: date) -> tuple[EntryRow, ...]:
    """Redemptions booked here that day for days that were closed by then."""
    return _entries(read, _LATE.where(LedgerLine.booked_on == day))


def entered_later(read: Read, day: date) -> tuple[EntryRow, ...]:
    """Redemptions of that day that were recorded here after it was closed."""
    return _entries(read, _LATE.where(LedgerLine.service_date == day))


def _entries(read: Read, query: Select[Any]) -> tuple[EntryRow, ...]:
    found = read.session.execute(query.where(LedgerLine.centre_id == read.place.centre_id))
    return tuple(
        EntryRow(
            line_id=row.id,
            at=row.at,
            service_date=row.service_date,
            booked_on=row.booked_on,
            person_name=row.person,
            service_name=row.service_name,
            sessions=abs(row.change),
            staff_name=row.staff,
            approver_name=row.approver or "",
            reason=row.reason,
            voided=row.void_id is not None,
        )
        for row in found
    )


_WAITING = (
    select(ApprovalRequest.id, ApprovalRequest.action, ApprovalRequest.asked_at, Staff.name.label("requester"))
    .add_columns(Patient.name.label("patient"), PatientPackage.name.label("package"))
    .join(Staff, Staff.id == ApprovalRequest.requester_id)
    .outerjoin(PatientPackage, PatientPackage.id == ApprovalRequest.patient_package_id)
    .outerjoin(Patient, Patient.id == PatientPackage.head_id)
    .order_by(ApprovalRequest.asked_at, ApprovalRequest.id)
)
_APPOINTMENTS = (
    select(Appointment, Patient.name.label("patient"), Service.name.label("service"))
    .join(Patient, Patient.id == Appointment.patient_id)
    .join(Service, Service.id == Appointment.service_id)
    .order_by(Appointment.starts_at, Appointment.reference_key)
)


def waiting(read: Read, day: date) -> tuple[WaitingRow, ...]:
    """Requests asked here that day that nobody has decided yet."""
    begins, ends = civil_day(day, read.place.time_zone)
    query = _WAITING.where(
        ApprovalRequest.centre_id == read.place.centre_id,
        ApprovalRequest.state == RequestState.WAITING,
        ApprovalRequest.asked_at >= begins,
        ApprovalRequest.asked_at < ends,
    )
    return tuple(_waiting(row) for row in read.session.execute(query))


def unredeemed(read: Read, day: date) -> tuple[UnredeemedRow, ...]:
    """Appointments here that day that were completed or missed, and that no live redemption is for."""
    begins, ends = civil_day(day, read.place.time_zone)
    claimed = select(AppointmentClaim.line_id).where(AppointmentClaim.appointment_id == Appointment.id)
    query = _APPOINTMENTS.where(
        Appointment.centre_id == read.place.centre_id,
        Appointment.state.in_(OWED_A_REDEMPTION),
        Appointment.starts_at >= begins,
        Appointment.starts_at < ends,
        ~claimed.exists(),
    )
    return tuple(_unredeemed(row) for row in read.session.execute(query))


def explained(read: Read, records: set[UUID]) -> dict[UUID, WaitingRow | UnredeemedRow]:
    """What was open when the day was closed, by the id it was explained under, as it reads today."""
    requests = read.session.execute(_WAITING.where(ApprovalRequest.id.in_(records)))
    visits = read.session.execute(_APPOINTMENTS.where(Appointment.id.in_(records)))
    found: dict[UUID, WaitingRow | UnredeemedRow] = {row.id: _waiting(row) for row in requests}
    return found | {row[0].id: _unredeemed(row) for row in visits}


def _waiting(row: Row[*tuple[Any, ...]]) -> WaitingRow:
    return WaitingRow(row.id, row.action, row.asked_at, row.requester, row.patient or "", row.package or "")


def _unredeemed(row: Row[*tuple[Any, ...]]) -> UnredeemedRow:
    visit: Appointment = row[0]
    return UnredeemedRow(
        appointment_id=visit.id,
        reference=visit.reference,
        starts_at=visit.starts_at,
        state=visit.state,
        cancelled_at=visit.cancelled_at,
        patient_id=visit.patient_id,
        patient_name=row.patient,
        service_id=visit.service_id,
        service_name=row.service,
    )
