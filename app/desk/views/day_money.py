"""The money of one day at this centre: what each person took by each tender, and what was given back."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, func, null, select, union_all
from sqlalchemy.orm import aliased

from app.desk.work import Read
from app.domain.patient import Patient
from app.domain.refund import Payout, Refund
from app.domain.sale import Order, Payment, Tender
from app.domain.staff import Staff
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class Taken:
    """What one person took by one tender, less what they gave back: to be counted at the close."""

    tender: Tender
    staff_id: UUID
    staff_name: str
    expected_minor: int


class GivenBack(StrEnum):
    """How money left the clinic, or will."""

    REVERSAL = "reversal"
    """A payment that was taken back."""
    REFUND = "refund"
    """Decided; paid out or not."""
    PAYOUT = "payout"
    """Handed over for a refund."""


@dataclass(frozen=True, slots=True)
class MoneyBack:
    """One reversal, refund decided, or payout of a day."""

    kind: GivenBack
    at: datetime
    patient_name: str
    """Who bought it, or who heads it where it was brought in."""
    tender: Tender | None
    """None for a refund that was decided: it is handed over by payouts."""
    amount_minor: int
    """Positive, tax included."""
    staff_name: str
    approver_name: str
    reason: str


_HERE: BindParameter[UUID] = bindparam("here")
_DAY: BindParameter[date] = bindparam("day")
_moved = union_all(
    select(Payment.tender, Payment.staff_id, Payment.amount_minor.label("amount")).where(
        Payment.centre_id == _HERE, Payment.booked_on == _DAY, Payment.tender != Tender.CREDIT
    ),
    select(Payout.tender, Payout.staff_id, (-Payout.amount_minor).label("amount")).where(
        Payout.centre_id == _HERE, Payout.booked_on == _DAY, Payout.tender != Tender.CREDIT
    ),
).subquery()
_TAKEN = (
    select(_moved.c.tender, _moved.c.staff_id, Staff.name, func.sum(_moved.c.amount).label("amount"))
    .join(Staff, Staff.id == _moved.c.staff_id)
    .group_by(_moved.c.tender, _moved.c.staff_id, Staff.name)
)
_approver = aliased(Staff)
_BACK = {
    GivenBack.REVERSAL: select(Payment.at, Patient.name.label("patient"), Payment.tender, Payment.reason)
    .add_columns((-Payment.amount_minor).label("amount"), Staff.name.label("staff"), _approver.name.label("approver"))
    .join(Order, Order.id == Payment.order_id)
    .join(Patient, Patient.id == Order.buyer_id)
    .join(Staff, Staff.id == Payment.staff_id)
    .outerjoin(_approver, _approver.id == Payment.approver_id)
    .where(Payment.centre_id == _HERE, Payment.booked_on == _DAY, Payment.reverses_id.is_not(None)),
    GivenBack.REFUND: select(Refund.decided_at.label("at"), Patient.name.label("patient"), null().label("tender"))
    .add_columns(Refund.reason, (Refund.net_minor + Refund.tax_minor).label("amount"))
    .add_columns(Staff.name.label("staff"), _approver.name.label("approver"))
    .join(PatientPackage, PatientPackage.id == Refund.patient_package_id)
    .outerjoin(Order, Order.id == PatientPackage.order_id)
    .join(Patient, Patient.id == func.coalesce(Order.buyer_id, PatientPackage.head_id))
    .join(Staff, Staff.id == Refund.staff_id)
    .outerjoin(_approver, _approver.id == Refund.approver_id)
    .where(Refund.centre_id == _HERE, Refund.decided_on == _DAY),
    GivenBack.PAYOUT: select(Payout.at, Patient.name.label("patient"), Payout.tender, Refund.reason)
    .add_columns(Payout.amount_minor.label("amount"), Staff.name.label("staff"), _approver.name.label("approver"))
    .join(Refund, Refund.id == Payout.refund_id)
    .join(PatientPackage, PatientPackage.id == Refund.patient_package_id)
    .outerjoin(Order, Order.id == PatientPackage.order_id)
    .join(Patient, Patient.id == func.coalesce(Order.buyer_id, PatientPackage.head_id))
    .join(Staff, Staff.id == Payout.staff_id)
    .outerjoin(_approver, _approver.id == Payout.approver_id)
    .where(Payout.centre_id == _HERE, Payout.booked_on == _DAY, Payout.tender != Tender.CREDIT),
}


def taken(read: Read, day: date) -> tuple[Taken, ...]:
    """What must be counted: the credit of an upgrade is no money, and payouts lie against what was taken."""
    found = read.session.execute(_TAKEN, {"here": read.place.centre_id, "day": day})
    rows = [Taken(tender, staff_id, name, int(amount)) for tender, staff_id, name, amount in found]
    order = list(Tender)
    return tuple(sorted(rows, key=lambda row: (order.index(row.tender), row.staff_name, row.staff_id)))


def money_back(read: Read, day: date) -> tuple[MoneyBack, ...]:
    """Every reversal, refund and payout of the day, in the order it happened."""
    keys = {"here": read.place.centre_id, "day": day}
    rows = [
        MoneyBack(
            kind=kind,
            at=row.at,
            patient_name=row.patient,
            tender=row.tender,
            amount_minor=int(row.amount),
            staff_name=row.staff,
            approver_name=row.approver or "",
            reason=row.reason,
        )
        for kind, query in _BACK.items()
        for row in read.session.execute(query, keys)
    ]
    return tuple(sorted(rows, key=lambda row: row.at))
