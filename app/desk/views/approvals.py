"""The requests that wait for a manager, and how the last ones ended."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import aliased

from app.desk.requests import personal_of
from app.desk.views.asked import Asked, asked_of
from app.desk.views.redemptions import Redemption, redemption
from app.desk.work import Read
from app.domain.approval import Action, ApprovalRequest, RequestState
from app.domain.journal import Journal, PersonalValue
from app.domain.ledger import LedgerLine
from app.domain.patient import Patient
from app.domain.staff import Staff
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request as the approver reads it."""

    id: UUID
    action: Action
    kind: str
    requester_id: UUID
    requester_name: str
    asked_at: datetime
    state: RequestState
    redemption: Redemption | None
    """The redemption to void."""
    patient_name: str
    package_name: str
    service_date: date | None
    """On a back-dated request: the date asked for."""
    asked: Asked
    """What else the stored command says."""
    reason: str
    note: str
    decided_by: str
    decided_at: datetime | None
    outcome: str
    """The name of the refusal that overtook it."""
    why_declined: str
    """The words of whoever declined it."""


MOST = 100
_decider = aliased(Staff)
_QUERY = (
    select(ApprovalRequest, Staff.name, _decider.name)
    .join(Staff, Staff.id == ApprovalRequest.requester_id)
    .outerjoin(_decider, _decider.id == ApprovalRequest.decided_by_id)
)


def waiting_requests(read: Read) -> tuple[RequestRow, ...]:
    """What waits for a manager of this centre, oldest first."""
    waits = ApprovalRequest.state == RequestState.WAITING
    return _rows(read, _QUERY.where(waits).order_by(ApprovalRequest.asked_at))


def decided_requests(read: Read) -> tuple[RequestRow, ...]:
    """How the last requests of this centre ended, newest first."""
    ended = ApprovalRequest.state != RequestState.WAITING
    return _rows(read, _QUERY.where(ended).order_by(ApprovalRequest.asked_at.desc()))


def _rows(read: Read, query: Select[ApprovalRequest, str, str]) -> tuple[RequestRow, ...]:
    here = query.where(ApprovalRequest.centre_id == read.place.centre_id).limit(MOST)
    return tuple(_row(read, *found) for found in read.session.execute(here))


def _row(read: Read, stored: ApprovalRequest, requester: str, decider: str | None) -> RequestRow:
    body = json.loads(stored.body)
    is_line = read.session.get(LedgerLine, stored.record_id) is not None
    undone = redemption(read, stored.record_id) if is_line else None
    sold = read.session.get(PatientPackage, stored.patient_package_id or stored.record_id)
    patient = read.session.get(Patient, sold.head_id if sold else stored.record_id)
    asked_for = body.get("start") or body.get("redemption", {}).get("service_date")
    return RequestRow(
        id=stored.id,
        action=stored.action,
        kind=stored.kind,
        requester_id=stored.requester_id,
        requester_name=requester,
        asked_at=stored.asked_at,
        state=stored.state,
        redemption=undone,
        patient_name=undone.person_name if undone else patient.name if patient else "",
        package_name=undone.package_name if undone else sold.name if sold else "",
        service_date=date.fromisoformat(asked_for) if asked_for else None,
        asked=asked_of(read, stored),
        reason=str(body.get("reason", "")),
        note=personal_of(read, stored).get("note", ""),
        decided_by=decider or "",
        decided_at=stored.decided_at,
        outcome=stored.outcome,
        why_declined=_why_declined(read, stored) if stored.state is RequestState.DECLINED else "",
    )


def _why_declined(read: Read, stored: ApprovalRequest) -> str:
    query = (
        select(PersonalValue.value)
        .join(Journal, Journal.id == PersonalValue.journal_id)
        .where(Journal.record_id == stored.id, Journal.kind == "decline_request", PersonalValue.field == "note")
    )
    return read.session.scalar(query) or ""
