"""Taking a recorded payment back by another entry, with a reason and a manager's approval."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select

from app.desk.books import book_breakage
from app.desk.command import Command
from app.desk.fields import Name0, PersonalNote
from app.desk.holding import Holding, hold, package_of
from app.desk.lookup import must_find
from app.desk.reasons import ensure_reason
from app.desk.views.receipts import Receipt, receipt
from app.desk.work import Read, Work
from app.domain.approval import Action
from app.domain.errors import AlreadyReversed, CannotReverse, PackageClosed
from app.domain.liability import Cause, LiabilityLine
from app.domain.sale import Order, Payment, ReferenceClaim, Tender
from app.domain.status import Closing


class ReversePayment(Command[Receipt]):
    """Correct a payment that was recorded wrongly or never came; it is never edited (domain.md, Sale 3).

    Redemptions and dates stay as they are; new redemptions wait for payment. On a package that expired or was
    completed the breakage that this money made is taken back, as far as there was any; after a cancellation nothing
    is reversed, because the refund was decided on what was paid. Its UPI or bank reference may be used again.
    """

    kind: ClassVar[str] = "reverse_payment"
    approvable: ClassVar[bool] = True

    payment_id: UUID
    reason: Name0
    note: PersonalNote = ""

    def apply(self, work: Work) -> UUID:
        """Refused for a reversal, the credit of an upgrade, or what was taken back before."""
        payment = must_find(work, Payment, self.payment_id)
        held = hold(work, package_of(work, payment.order_id))
        if payment.reverses_id is not None or payment.tender is Tender.CREDIT:
            raise CannotReverse
        if work.session.scalar(select(Payment.id).where(Payment.reverses_id == payment.id)) is not None:
            raise AlreadyReversed
        sold = held.package
        if sold.closing is Closing.CANCELLED and sold.closed_on is not None:
            raise PackageClosed(closing=sold.closing.value, on=sold.closed_on)
        ensure_reason(work, self.reason, self.note)
        work.need_approval(Action.REVERSE_PAYMENT)
        reversal = self._reversal(work, held, payment)
        work.book(reversal)
        claims = work.session.scalars(select(ReferenceClaim).where(ReferenceClaim.payment_id == payment.id))
        for claim in claims.all():
            # by the record, not by a statement: the journal must hear that it is gone
            work.session.delete(claim)
        _take_breakage_back(work, held, -reversal.net_minor)
        return payment.id

    def result(self, work: Work) -> Receipt:
        """The receipt with the payment struck through."""
        return receipt(work, must_find(work, Payment, self.payment_id).order_id)

    def subject(self) -> UUID:
        """The payment."""
        return self.payment_id

    def about_package(self, read: Read) -> UUID | None:
        """The package it was paid for."""
        return package_of(read, must_find(read, Payment, self.payment_id).order_id)

    def _reversal(self, work: Work, held: Holding, payment: Payment) -> Payment:
        order = must_find(work, Order, payment.order_id)
        last = work.session.scalar(select(func.max(Payment.position)).where(Payment.order_id == order.id))
        after = held.paid_minor - payment.amount_minor
        return Payment(
            id=self.own_id("reversal"),
            order_id=order.id,
            position=(last or 0) + 1,
            tender=payment.tender,
            amount_minor=-payment.amount_minor,
            net_minor=order.net_of_tax(after) - order.net_of_tax(held.paid_minor),
            tendered_minor=None,
            reference=payment.reference,
            centre_id=work.place.centre_id,
            staff_id=work.actor.id,
            at=work.now,
            booked_on=work.today,
            journal_id=work.journal_id,
            approver_id=work.approver_id,
            reverses_id=payment.id,
            reason=self.reason,
        )


def _take_breakage_back(work: Work, held: Holding, net_minor: int) -> None:
    """What an ended package booked as breakage of money that is not there; more than that stays a negative liability.

    A reversal takes from an expiry like a late entry and shares its cause, so an extension reverses what is left.
    """
    sold = held.package
    if sold.expiry_booked_on is not None:
        book_breakage(work, sold, Cause.LATE_ENTRY, -max(0, min(net_minor, held.standing.of_expiry_minor)))
    elif sold.closing is Closing.COMPLETED:
        query = select(func.coalesce(func.sum(LiabilityLine.amount_minor), 0)).where(
            LiabilityLine.patient_package_id == sold.id,
            LiabilityLine.cause.in_((Cause.COMPLETION, Cause.REOPENING)),
        )
        forfeited = int(work.session.execute(query).scalar_one())
        book_breakage(work, sold, Cause.COMPLETION, -max(0, min(net_minor, forfeited)))
