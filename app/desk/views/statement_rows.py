"""Everything that ever happened to a sold package, each in one row of its statement."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, null, select
from sqlalchemy.orm import aliased

from app.desk.clock import civil_date
from app.desk.work import Read
from app.domain.approval import Action, Approval, ApprovalRequest
from app.domain.clinic import Centre
from app.domain.day_close import DayClose
from app.domain.entitlement import Entitlement
from app.domain.freeze import Freeze
from app.domain.journal import Journal, PersonalValue
from app.domain.ledger import LedgerLine, LineKind, Outcome
from app.domain.liability import Cause, LiabilityLine
from app.domain.patient import Patient
from app.domain.refund import Payout, Refund
from app.domain.sale import Payment, Tender
from app.domain.staff import Staff
from app.domain.wallet import PatientPackage


class Event(StrEnum):
    """What a row tells; rows of one moment stand in this order."""

    SALE = "sale"
    """Sessions granted, one row a service; also those left when the package was brought in."""
    EXPIRY = "expiry"
    PAYMENT = "payment"
    REVERSAL = "reversal"
    VISIT = "visit"
    VOID = "void"
    ADJUSTMENT = "adjustment"
    START_MOVED = "start_moved"
    TRANSFER = "transfer"
    EXTENSION = "extension"
    FREEZE = "freeze"
    FREEZE_ENDED = "freeze_ended"
    COMPLETION = "completion"
    REOPENING = "reopening"
    CANCELLATION = "cancellation"
    UPGRADE = "upgrade"
    ENDED = "ended"
    """Sessions that ended with a completion or a cancellation, one row a service."""
    GIVEN_BACK = "given_back"
    """Sessions that a reopening gave back."""
    PAYOUT = "payout"


ORDER = {event: place for place, event in enumerate(Event)}


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """One thing that happened, with who, where and by whom."""

    event: Event
    at: datetime
    on: date
    """The service date of a visit, the day an expiry is dated, else the day it was booked."""
    time_zone: str
    centre_name: str
    staff_name: str = ""
    """Who recorded it, or asked for it."""
    approver_name: str = ""
    person_name: str = ""
    """Who came; on a transfer the new head."""
    service_name: str = ""
    change: int = 0
    """Sessions."""
    left: int | None = None
    """Sessions of that service left after it."""
    amount_minor: int | None = None
    """Money handed over or given back, tax included; on a cancellation or an upgrade the refund decided."""
    tender: Tender | None = None
    reference: str = ""
    reason: str = ""
    note: str = ""
    outcome: Outcome | None = None
    voided: bool = False
    late: bool = False
    """Recorded after its day was closed."""
    from_day: date | None = None
    """A freeze's first day, or the new start."""
    to_day: date | None = None
    """A freeze's last day, or the new last valid day."""
    journal_id: UUID
    """The entry it rests on."""


LINES = {
    LineKind.GRANT: Event.SALE,
    LineKind.REDEEM: Event.VISIT,
    LineKind.VOID: Event.VOID,
    LineKind.ADJUST: Event.ADJUSTMENT,
    LineKind.END: Event.ENDED,
    LineKind.REOPEN: Event.GIVEN_BACK,
}
ACTS = {
    Action.EXTEND: Event.EXTENSION,
    Action.FREEZE: Event.FREEZE,
    Action.END_FREEZE: Event.FREEZE_ENDED,
    Action.MOVE_START: Event.START_MOVED,
    Action.TRANSFER: Event.TRANSFER,
    Action.COMPLETE: Event.COMPLETION,
    Action.REOPEN: Event.REOPENING,
    Action.CANCEL: Event.CANCELLATION,
    Action.UPGRADE: Event.UPGRADE,
}
_approver, _requester, _void = aliased(Staff), aliased(Staff), aliased(LedgerLine)


def rows_of(read: Read, sold: PatientPackage) -> tuple[StatementRow, ...]:
    """The whole story, oldest first."""
    parts = (_lines, _payments, _payouts, _acts, _expiries)
    found = [row for part in parts for row in part(read, sold)]
    return tuple(sorted(found, key=lambda row: (row.at, ORDER[row.event])))


def _told(kind: Any, *more: Any) -> Select[Any]:  # noqa: ANN401 - a kind of record somebody booked at a centre
    """Such records with who, where and by whom."""
    return (
        select(kind, *more, Centre.name.label("centre_name"), Centre.time_zone, Staff.name.label("staff"))
        .add_columns(_approver.name.label("approver"), PersonalValue.value.label("note"))
        .join(Centre, Centre.id == kind.centre_id)
        .join(Staff, Staff.id == kind.staff_id)
        .outerjoin(_approver, _approver.id == kind.approver_id)
        .outerjoin(PersonalValue, (PersonalValue.journal_id == kind.journal_id) & (PersonalValue.field == "note"))
    )


def _who(row: Row[*tuple[Any, ...]]) -> dict[str, Any]:
    return {
        "time_zone": row.time_zone,
        "centre_name": row.centre_name,
        "staff_name": row.staff or "",
        "approver_name": row.approver or "",
        "note": row.note or "",
    }


def _lines(read: Read, sold: PatientPackage) -> Iterator[StatementRow]:
    query = (
        _told(LedgerLine, Entitlement.service_name, _void.id.label("void_id"), Patient.name, DayClose.closed_at)
        .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
        .outerjoin(Patient, Patient.id == LedgerLine.person_id)
        .outerjoin(_void, _void.voids_id == LedgerLine.id)
        .outerjoin(DayClose, (DayClose.centre_id == LedgerLine.centre_id) & (DayClose.day == LedgerLine.service_date))
        .where(Entitlement.patient_package_id == sold.id)
        .order_by(Entitlement.position, LedgerLine.seq)
    )
    for row in read.session.execute(query):
        line: LedgerLine = row[0]
        is_visit = line.kind is LineKind.REDEEM
        yield StatementRow(
            event=LINES[line.kind],
            at=line.at,
            on=line.service_date if is_visit else line.booked_on,
            service_name=row.service_name,
            person_name=row.name or "",
            change=line.change,
            left=line.balance,
            reason=line.reason,
            outcome=line.outcome,
            voided=row.void_id is not None,
            late=is_visit
            and line.booked_on > line.service_date
            and row.closed_at is not None
            and line.at > row.closed_at,
            journal_id=line.journal_id,
            **_who(row),
        )


def _payments(read: Read, sold: PatientPackage) -> Iterator[StatementRow]:
    query = _told(Payment).where(Payment.order_id == sold.order_id).order_by(Payment.position)
    for row in read.session.execute(query):
        payment: Payment = row[0]
        event = Event.PAYMENT if payment.reverses_id is None else Event.REVERSAL
        yield _money(row, payment, event, payment.reason)


def _payouts(read: Read, sold: PatientPackage) -> Iterator[StatementRow]:
    query = (
        _told(Payout, Refund.reason)
        .join(Refund, Refund.id == Payout.refund_id)
        .where(Refund.patient_package_id == sold.id)
        .order_by(Payout.position)
    )
    for row in read.session.execute(query):
        yield _money(row, row[0], Event.PAYOUT, row.reason)


def _money(row: Row[*tuple[Any, ...]], moved: Payment | Payout, event: Event, reason: str) -> StatementRow:
    return StatementRow(
        event=event,
        at=moved.at,
        on=moved.booked_on,
        amount_minor=abs(moved.amount_minor),
        tender=moved.tender,
        reference=moved.reference,
        reason=reason,
        journal_id=moved.journal_id,
        **_who(row),
    )


def _acts(read: Read, sold: PatientPackage) -> Iterator[StatementRow]:
    """What a manager signed: straight at the desk, or as a request that waited."""
    query = (
        select(Journal, Approval.action, ApprovalRequest, Centre.name.label("centre_name"), Centre.time_zone)
        .add_columns(func.coalesce(_requester.name, Staff.name).label("staff"), _approver.name.label("approver"))
        .add_columns(PersonalValue.value.label("note"))
        .join(Approval, Approval.journal_id == Journal.id)
        .join(Centre, Centre.id == Journal.centre_id)
        .join(Staff, Staff.id == Approval.requester_id)
        .join(_approver, _approver.id == Approval.approver_id)
        .outerjoin(ApprovalRequest, ApprovalRequest.id == Journal.record_id)
        .outerjoin(_requester, _requester.id == ApprovalRequest.requester_id)
        .outerjoin(PersonalValue, (PersonalValue.journal_id == Journal.id) & (PersonalValue.field == "note"))
        .where(
            Approval.action.in_(ACTS), (Journal.record_id == sold.id) | (ApprovalRequest.patient_package_id == sold.id)
        )
        .order_by(Journal.at, Journal.seq)
    )
    refund = read.session.scalars(select(Refund).where(Refund.patient_package_id == sold.id)).one_or_none()
    for row in read.session.execute(query):
        yield _act(read, row, refund)


def _act(read: Read, row: Row[*tuple[Any, ...]], refund: Refund | None) -> StatementRow:
    entry: Journal = row[0]
    said = json.loads(entry.body)["command"] if row[2] is None else json.loads(row[2].body)
    event = ACTS[row.action]
    from_day, to_day = _days(read, said)
    new_head = read.session.get(Patient, UUID(said["new_head_id"])) if event is Event.TRANSFER else None
    return StatementRow(
        event=event,
        at=entry.at,
        on=civil_date(entry.at, row.time_zone),
        person_name=new_head.name if new_head else "",
        amount_minor=refund.total_minor if refund and event in (Event.CANCELLATION, Event.UPGRADE) else None,
        reason=said.get("reason", ""),
        from_day=from_day,
        to_day=to_day,
        journal_id=entry.id,
        **_who(row),
    )


def _days(read: Read, said: Mapping[str, Any]) -> tuple[date | None, date | None]:
    """The days an act speaks of: of a freeze that is ended those of the freeze as it was planned."""
    if "freeze_id" in said:
        freeze = read.session.get(Freeze, UUID(said["freeze_id"]))
        return (freeze.from_day, freeze.to_day) if freeze else (None, None)
    first, last = said.get("from_day") or said.get("start"), said.get("to_day")
    return date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None


def _expiries(read: Read, sold: PatientPackage) -> Iterator[StatementRow]:
    """The desk books them by itself: nobody did it."""
    query = (
        select(LiabilityLine, Centre.name.label("centre_name"), Centre.time_zone)
        .add_columns(null().label("staff"), null().label("approver"), null().label("note"))
        .join(Centre, Centre.id == LiabilityLine.centre_id)
        .where(LiabilityLine.patient_package_id == sold.id, LiabilityLine.cause == Cause.EXPIRY)
        .order_by(LiabilityLine.seq)
    )
    for row in read.session.execute(query):
        line: LiabilityLine = row[0]
        yield StatementRow(event=Event.EXPIRY, at=line.at, on=line.booked_on, journal_id=line.journal_id, **_who(row))
