"""The answer to "Why 7?": the story of one service in one patient package, with its running balance."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import aliased

from app.desk.lookup import must_find
from app.desk.views.cards import Card
from app.desk.views.wallet import wallet
from app.desk.work import Read
from app.domain.appointment import Appointment
from app.domain.clinic import Centre
from app.domain.entitlement import Entitlement
from app.domain.journal import PersonalValue
from app.domain.ledger import LedgerLine, LineKind, Outcome
from app.domain.patient import Patient
from app.domain.staff import Staff
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One line as it is shown and printed."""

    line_id: UUID
    kind: LineKind
    at: datetime
    service_date: date
    booked_on: date
    time_zone: str
    centre_name: str
    staff_name: str
    """Who recorded it; on a void, who asked."""
    approver_name: str
    person_name: str
    outcome: Outcome | None
    appointment: str
    reason: str
    note: str
    change: int
    balance: int
    value_minor: int
    voided: bool
    """A redemption that was undone later: struck through, never gone."""
    undoes: UUID | None
    """On a void: the redemption it undid."""

    @property
    def is_signed(self) -> bool:
        """An entry that somebody asked for with a reason, and a manager approved: anything but a sale and a visit."""
        return self.kind not in (LineKind.GRANT, LineKind.REDEEM)

    @property
    def can_be_voided(self) -> bool:
        """A live redemption."""
        return self.kind is LineKind.REDEEM and not self.voided


@dataclass(frozen=True, slots=True)
class Story:
    """The answer that can be proved: bought + adjusted - redeemed + voided - ended = left."""

    card: Card
    entitlement_id: UUID
    service_name: str
    bought: int
    adjusted: int
    """Given and taken by hand, together."""
    redeemed: int
    voided: int
    ended: int
    """Forfeited or voided by a closing, less what a reopening gave back."""
    left: int
    lines: tuple[StoryLine, ...]

    def undone_by(self, void: StoryLine) -> StoryLine | None:
        """The redemption that a void undid."""
        return next((line for line in self.lines if line.line_id == void.undoes), None)

    def before(self, line: StoryLine) -> StoryLine | None:
        """The line just above."""
        index = self.lines.index(line)
        return self.lines[index - 1] if index else None


_approver = aliased(Staff)
_void = aliased(LedgerLine)
_LINES = (
    select(
        LedgerLine,
        Centre.name.label("centre_name"),
        Centre.time_zone,
        Staff.name.label("staff_name"),
        _approver.name.label("approver_name"),
        Patient.name.label("person_name"),
        Appointment.reference,
        PersonalValue.value.label("note"),
        _void.id.label("void_id"),
    )
    .join(Centre, Centre.id == LedgerLine.centre_id)
    .join(Staff, Staff.id == LedgerLine.staff_id)
    .outerjoin(_approver, _approver.id == LedgerLine.approver_id)
    .outerjoin(Patient, Patient.id == LedgerLine.person_id)
    .outerjoin(Appointment, Appointment.id == LedgerLine.appointment_id)
    .outerjoin(PersonalValue, (PersonalValue.journal_id == LedgerLine.journal_id) & (PersonalValue.field == "note"))
    .outerjoin(_void, _void.voids_id == LedgerLine.id)
    .where(LedgerLine.entitlement_id == bindparam("entitlement_id"))
    .order_by(LedgerLine.seq)
)


def story(read: Read, entitlement_id: UUID) -> Story:
    """Every line of one entitlement, oldest first."""
    entitlement = must_find(read, Entitlement, entitlement_id)
    sold = must_find(read, PatientPackage, entitlement.patient_package_id)
    card = next(card for card in wallet(read, sold.head_id).cards if card.patient_package_id == sold.id)
    lines = tuple(_line(row) for row in read.session.execute(_LINES, {"entitlement_id": entitlement_id}))
    return Story(
        card=card,
        entitlement_id=entitlement.id,
        service_name=entitlement.service_name,
        bought=entitlement.sold - entitlement.used_before,
        adjusted=_sum(lines, LineKind.ADJUST),
        redeemed=-_sum(lines, LineKind.REDEEM),
        voided=_sum(lines, LineKind.VOID),
        ended=-_sum(lines, LineKind.END, LineKind.REOPEN),
        left=lines[-1].balance,
        lines=lines,
    )


def _sum(lines: Sequence[StoryLine], *kinds: LineKind) -> int:
    return sum(line.change for line in lines if line.kind in kinds)


def _line(row: Row[*tuple[Any, ...]]) -> StoryLine:
    line: LedgerLine = row[0]
    return StoryLine(
        line_id=line.id,
        kind=line.kind,
        at=line.at,
        service_date=line.service_date,
        booked_on=line.booked_on,
        time_zone=row.time_zone,
        centre_name=row.centre_name,
        staff_name=row.staff_name,
        approver_name=row.approver_name or "",
        person_name=row.person_name or "",
        outcome=line.outcome,
        appointment=row.reference or "",
        reason=line.reason,
        note=row.note or "",
        change=line.change,
        balance=line.balance,
        value_minor=line.value_minor,
        voided=row.void_id is not None,
        undoes=line.voids_id,
    )
