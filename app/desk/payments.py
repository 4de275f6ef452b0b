"""Money taken against an order; the payment that completes it activates the package, or the first one in parts."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError
from sqlalchemy import func, select

from app.desk.fields import MoneyMinor, Name0, Part
from app.desk.work import Work
from app.domain.base import MAX_MONEY_MINOR
from app.domain.errors import InstalmentDatePast, PaymentMismatch, ReferenceUsed
from app.domain.sale import Instalment, Order, Payment, ReferenceClaim, Tender, check_tender
from app.domain.wallet import PatientPackage


def handed_over(tender: Tender) -> Tender:
    """A tender that somebody at the desk may choose."""
    if tender is Tender.CREDIT:
        raise PydanticCustomError("credit", "only an upgrade pays with credit")
    return tender


class PaymentFields(Part):
    """One tender of a payment."""

    tender: Annotated[Tender, AfterValidator(handed_over)]
    amount_minor: MoneyMinor
    tendered_minor: MoneyMinor | None = None
    reference: Name0 = ""


class InstalmentFields(Part):
    """A later payment, as it was agreed at the sale."""

    due_on: date
    amount_minor: Annotated[int, Field(ge=1, le=MAX_MONEY_MINOR, strict=True)]


def take_payments(
    work: Work, order: Order, sold: PatientPackage, payments: Sequence[PaymentFields], *, credit_minor: int = 0
) -> int:
    """Book the payments and activate the package where they allow it; gives what is still due.

    The payment that completes the order activates; under part payment the first one does (domain.md, Sale 3).
    `credit_minor` is what an upgraded package still was worth: it pays like money, and is none.
    """
    if credit_minor:
        payments = (PaymentFields.model_construct(tender=Tender.CREDIT, amount_minor=credit_minor), *payments)
    count, paid = _paid(work, order)
    due = order.total_minor - paid - sum(payment.amount_minor for payment in payments)
    if due < 0:
        raise PaymentMismatch(total_minor=order.total_minor, due_minor=due)
    for position, fields in enumerate(payments, start=count + 1):
        _book(work, order, fields, (position, paid))
        paid += fields.amount_minor
    if sold.activated_on is None and (due == 0 or (order.part_payment and paid > 0)):
        sold.activate(work.today)
    return due


def agree_instalments(work: Work, order: Order, later: Sequence[InstalmentFields]) -> None:
    """Write down what will be paid when; the dates remind, they block nothing."""
    for position, fields in enumerate(sorted(later, key=lambda one: one.due_on), start=1):
        if fields.due_on < work.today:
            raise InstalmentDatePast(due_on=fields.due_on)
        work.add(
            Instalment(order_id=order.id, position=position, due_on=fields.due_on, amount_minor=fields.amount_minor)
        )


def _paid(work: Work, order: Order) -> tuple[int, int]:
    query = select(func.count(), func.coalesce(func.sum(Payment.amount_minor), 0)).where(Payment.order_id == order.id)
    count, paid = work.session.execute(query).one()
    return int(count), int(paid)


def _book(work: Work, order: Order, fields: PaymentFields, at: tuple[int, int]) -> None:
    """One payment at a position, after so much was paid before."""
    position, before = at
    key = None
    if fields.tender is not Tender.CREDIT:
        key = check_tender(fields.tender, fields.amount_minor, fields.tendered_minor, fields.reference)
    if key is not None and work.session.get(ReferenceClaim, key) is not None:
        raise ReferenceUsed(reference=fields.reference)
    is_cash = fields.tender is Tender.CASH
    tendered = fields.tendered_minor if fields.tendered_minor is not None else fields.amount_minor
    payment = Payment(
        order_id=order.id,
        position=position,
        tender=fields.tender,
        amount_minor=fields.amount_minor,
        net_minor=order.net_of_tax(before + fields.amount_minor) - order.net_of_tax(before),
        tendered_minor=tendered if is_cash else None,
        reference=fields.reference,
        centre_id=work.place.centre_id,
        staff_id=work.actor.id,
        at=work.now,
        booked_on=work.today,
        journal_id=work.journal_id,
    )
    work.book(payment)
    if key is not None:
        work.add(ReferenceClaim(key=key, payment_id=payment.id))
        work.session.flush()
