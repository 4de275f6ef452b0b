"""Money taken against an order; the payment that completes it activates the package."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from sqlalchemy import func, select

from app.desk.fields import Name0, Part
from app.desk.work import Work
from app.domain.base import MAX_MONEY_MINOR
from app.domain.errors import PaymentMismatch, ReferenceUsed
from app.domain.sale import Order, Payment, Tender, check_tender
from app.domain.wallet import PatientPackage


class PaymentFields(Part):
    """One tender of a payment."""

    tender: Tender
    amount_minor: Annotated[int, Field(ge=0, le=MAX_MONEY_MINOR, strict=True)]
    tendered_minor: Annotated[int, Field(ge=0, le=MAX_MONEY_MINOR, strict=True)] | None = None
    reference: Name0 = ""


def take_payments(work: Work, order: Order, sold: PatientPackage, payments: Sequence[PaymentFields]) -> int:
    """Book the payments and activate the package when the order is complete; gives what is still due."""
    count, paid = _paid(work, order)
    due = order.total_minor - paid - sum(payment.amount_minor for payment in payments)
    if due < 0:
        raise PaymentMismatch(total_minor=order.total_minor, due_minor=due)
    for position, fields in enumerate(payments, start=count + 1):
        work.book(_payment(work, order, fields, position))
        work.session.flush()
    if due == 0 and sold.activated_on is None:
        sold.activate(work.today)
    return due


def _paid(work: Work, order: Order) -> tuple[int, int]:
    query = select(func.count(), func.coalesce(func.sum(Payment.amount_minor), 0)).where(Payment.order_id == order.id)
    count, paid = work.session.execute(query).one()
    return int(count), int(paid)


def _payment(work: Work, order: Order, fields: PaymentFields, position: int) -> Payment:
    key = check_tender(fields.tender, fields.amount_minor, fields.tendered_minor, fields.reference)
    if key is not None and work.session.scalar(select(Payment.id).where(Payment.reference_key == key)) is not None:
        raise ReferenceUsed(reference=fields.reference)
    is_cash = fields.tender is Tender.CASH
    tendered = fields.tendered_minor if fields.tendered_minor is not None else fields.amount_minor
    return Payment(
        order_id=order.id,
        position=position,
        tender=fields.tender,
        amount_minor=fields.amount_minor,
        tendered_minor=tendered if is_cash else None,
        reference=fields.reference,
        reference_key=key,
        centre_id=work.place.centre_id,
        staff_id=work.actor.id,
        at=work.now,
        booked_on=work.today,
        journal_id=work.journal_id,
    )
