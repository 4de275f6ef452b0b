"""Who still owes money at this centre, the most overdue first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, or_, select

from app.desk.work import Read
from app.domain.patient import Patient
from app.domain.sale import Instalment, Order, Payment, open_instalments
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class DueRow:
    """One order that is not fully paid and whose package goes on."""

    order_id: UUID
    order_number: str
    patient_package_id: UUID
    buyer_id: UUID
    buyer_name: str
    phone: str
    package_name: str
    sold_on: date
    total_minor: int
    paid_minor: int
    activated: bool
    """Whether it may be used within what is paid; if not, it waits for payment."""
    instalments: tuple[tuple[date, int], ...]
    """(due on, still to pay), the oldest first."""
    today: date

    @property
    def due_minor(self) -> int:
        """Still to pay in all."""
        return self.total_minor - self.paid_minor

    @property
    def at_once_minor(self) -> int:
        """Of it, what no instalment stands for: money that was taken back."""
        return self.due_minor - sum(amount for _, amount in self.instalments)

    @property
    def next_due_on(self) -> date:
        """The oldest day on which money was promised; today for what was taken back."""
        return min([due_on for due_on, _ in self.instalments] + [self.today] * (self.at_once_minor > 0))

    @property
    def days_overdue(self) -> int:
        """For how many days the oldest of it has been overdue."""
        return max(0, (self.today - self.next_due_on).days)


_PAID = (
    select(func.coalesce(func.sum(Payment.amount_minor), 0))
    .where(Payment.order_id == Order.id)
    .correlate(Order)
    .scalar_subquery()
)


def due_list(read: Read) -> tuple[DueRow, ...]:
    """This centre's open orders; what was closed or has expired owes nothing (domain.md, Sale 3)."""
    query = (
        select(Order.id, Order.number, Order.buyer_id, Order.booked_on, Order.total_minor, _PAID.label("paid"))
        .add_columns(Patient.name.label("buyer_name"), Patient.phone, PatientPackage.activated_on)
        .add_columns(PatientPackage.id.label("package_id"), PatientPackage.name.label("package_name"))
        .join(PatientPackage, PatientPackage.order_id == Order.id)
        .join(Patient, Patient.id == Order.buyer_id)
        .where(
            Order.centre_id == read.place.centre_id,
            PatientPackage.closing.is_(None),
            or_(PatientPackage.ends_on.is_(None), PatientPackage.ends_on >= read.today),
            Order.total_minor > _PAID,
        )
    )
    found = read.session.execute(query).all()
    agreed = _agreed(read, [row.id for row in found])
    rows = [_row(read, row, agreed.get(row.id, [])) for row in found]
    return tuple(sorted(rows, key=lambda row: (row.next_due_on, row.order_number)))


def _agreed(read: Read, orders: Sequence[UUID]) -> dict[UUID, list[tuple[date, int]]]:
    query = select(Instalment).where(Instalment.order_id.in_(orders)).order_by(Instalment.position)
    made: dict[UUID, list[tuple[date, int]]] = {}
    for one in read.session.scalars(query):
        made.setdefault(one.order_id, []).append((one.due_on, one.amount_minor))
    return made


def _row(read: Read, row: Row[Any], agreed: Sequence[tuple[date, int]]) -> DueRow:
    return DueRow(
        order_id=row.id,
        order_number=row.number,
        patient_package_id=row.package_id,
        buyer_id=row.buyer_id,
        buyer_name=row.buyer_name,
        phone=row.phone,
        package_name=row.package_name,
        sold_on=row.booked_on,
        total_minor=row.total_minor,
        paid_minor=int(row.paid),
        activated=row.activated_on is not None,
        instalments=tuple(open_instalments(agreed, row.total_minor, int(row.paid))),
        today=read.today,
    )
