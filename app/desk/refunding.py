"""Ending a package for money: its sessions end, the refund is decided, booked and documented, and paid out in parts."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator
from sqlalchemy import func, select

from app.desk.books import book
from app.desk.fields import MoneyMinor, Name0, Part
from app.desk.holding import Holding
from app.desk.lookup import must_find
from app.desk.payments import handed_over
from app.desk.quoting import RefundTerms
from app.desk.taxes import numbered
from app.desk.work import Work
from app.domain.approval import Action
from app.domain.clinic import Centre
from app.domain.errors import PayoutTooMuch, ReferenceUsed
from app.domain.liability import Cause, LiabilityKind
from app.domain.refund import Payout, Refund, RefundLine
from app.domain.sale import DocumentKind, ReferenceClaim, Tender, check_tender
from app.domain.status import Closing
from app.domain.tax import Taxed

OwnId = Callable[[str], UUID]


class PayoutFields(Part):
    """Money handed back by one tender."""

    tender: Annotated[Tender, AfterValidator(handed_over)]
    amount_minor: MoneyMinor
    reference: Name0 = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """How much goes back, why, and what the quote said."""

    terms: RefundTerms
    net_minor: int
    lines: Sequence[Taxed]
    cause: Cause
    reason: str

    @property
    def total_minor(self) -> int:
        """What is to pay out, tax included."""
        return sum(line.gross_minor for line in self.lines)


def need_second_person(work: Work, action: Action, total_minor: int) -> None:
    """A manager's yes; above the clinic's amount somebody else's than the asker's (domain.md, People)."""
    alone = total_minor <= work.settings.refund_alone_minor
    work.need_approval(action, not_by=None if alone else work.actor.id)


def ensure_payouts(payouts: Sequence[PayoutFields], left_minor: int) -> None:
    """Refuse to hand out more than is left, or by a tender that proves nothing."""
    for fields in payouts:
        check_tender(fields.tender, fields.amount_minor, None, fields.reference)
    if sum(fields.amount_minor for fields in payouts) > left_minor:
        raise PayoutTooMuch(left_minor=left_minor)


def close_for(held: Holding, decided: Decision, own_id: OwnId) -> Refund:
    """End the package: remaining sessions are voided, the refund counts from today, the rest is kept.

    What was kept may be negative, when more is refunded than was left (domain.md, Cancel).
    """
    work, sold = held.work, held.package
    for service in held.services:
        if service.last.balance:
            work.book(service.entitlement.end(service.last.as_last, work.stamp, reason=decided.reason))
    sold.closing, sold.closed_on = Closing.CANCELLED, work.today
    kept = decided.terms.standing.liability_minor - decided.net_minor
    book(work, sold, (LiabilityKind.REFUND, decided.cause), decided.net_minor)
    book(work, sold, (LiabilityKind.KEPT, decided.cause), kept)
    return _write(held, decided, own_id)


def _write(held: Holding, decided: Decision, own_id: OwnId) -> Refund:
    work, terms = held.work, decided.terms
    document_id = own_id("refund-document") if decided.total_minor else None
    if document_id is not None:
        # the paper belongs to the centre that sold, whose tax it takes back, wherever the patient stands
        centre = must_find(work, Centre, held.package.centre_id)
        numbered(work, DocumentKind.REFUND, held.package.order_id, document_id, centre=centre)
    refund = Refund(
        id=own_id("refund"),
        patient_package_id=held.package.id,
        centre_id=held.package.centre_id,
        document_id=document_id,
        quoted_minor=terms.quote().refund_minor,
        net_minor=decided.net_minor,
        tax_minor=sum(line.tax_minor for line in decided.lines),
        arithmetic=_arithmetic(terms),
        decided_at=work.now,
        decided_on=work.today,
        staff_id=work.actor.id,
        approver_id=work.approver_id,
        reason=decided.reason,
    )
    work.add(refund)
    pairs = zip(terms.services, decided.lines, strict=True)
    for position, (service, line) in enumerate(pairs, start=1):
        work.add(_line(refund.id, position, service.service_name, line))
    return refund


def _line(refund_id: UUID, position: int, service_name: str, line: Taxed) -> RefundLine:
    return RefundLine(
        refund_id=refund_id,
        position=position,
        service_name=service_name,
        net_minor=line.net_minor,
        cgst_minor=line.cgst_minor,
        sgst_minor=line.sgst_minor,
    )


def _arithmetic(terms: RefundTerms) -> str:
    """The quote as it was shown."""
    shown = {"quote": asdict(terms.quote()), "services": [asdict(service) for service in terms.services]}
    return json.dumps(shown, sort_keys=True, separators=(",", ":"))


def paid_out(work: Work, refund_id: UUID) -> tuple[int, int]:
    """How many times money was handed out for a refund, and how much."""
    query = select(func.count(), func.coalesce(func.sum(Payout.amount_minor), 0)).where(Payout.refund_id == refund_id)
    count, amount = work.session.execute(query).one()
    return int(count), int(amount)


def pay_out(work: Work, refund: Refund, payouts: Sequence[PayoutFields], own_id: OwnId) -> None:
    """Hand money out for a refund; the package is locked, and `ensure_payouts` has passed."""
    count, _ = paid_out(work, refund.id)
    for position, fields in enumerate(payouts, start=count + 1):
        if fields.tender is not Tender.CREDIT:
            _ensure_new(work, fields)
        work.book(
            Payout(
                id=own_id(f"payout-{position}"),
                refund_id=refund.id,
                position=position,
                tender=fields.tender,
                amount_minor=fields.amount_minor,
                reference=fields.reference,
                centre_id=work.place.centre_id,
                staff_id=work.actor.id,
                approver_id=work.approver_id,
                at=work.now,
                booked_on=work.today,
                journal_id=work.journal_id,
            )
        )


def _ensure_new(work: Work, fields: PayoutFields) -> None:
    """One UPI or bank transfer is one movement of money: neither received here nor paid out before."""
    key = check_tender(fields.tender, fields.amount_minor, None, fields.reference)
    if key is None:
        return
    same = select(Payout.id).where(Payout.tender == fields.tender, Payout.reference == fields.reference)
    if work.session.get(ReferenceClaim, key) is not None or work.session.scalars(same.limit(1)).first() is not None:
        raise ReferenceUsed(reference=fields.reference)
