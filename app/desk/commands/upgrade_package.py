"""Upgrading: the old package is cancelled, and what it still is worth pays for a new one in the same act."""

from typing import ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.fields import MoneyMinor, Name0, PersonalNote
from app.desk.holding import Holding, hold
from app.desk.lookup import must_find
from app.desk.quoting import RefundTerms, refund_terms
from app.desk.reasons import ensure_reason
from app.desk.refunding import Decision, PayoutFields, close_for, pay_out
from app.desk.selling import SaleFields, package_to_sell, price, sell, total_minor
from app.desk.views.receipts import Receipt, receipt
from app.desk.work import Work
from app.domain.acts import Act
from app.domain.approval import Action
from app.domain.errors import CreditOfAnother, CreditTooLarge, QuoteChanged
from app.domain.liability import Cause
from app.domain.patient import Patient
from app.domain.sale import Tender


class UpgradePackage(Command[Receipt]):
    """Cancel with credit = paid - used at allocated value, spent wholly on the new order (domain.md, Upgrade).

    No fee, whatever the policy. The tax the old sale charged on what comes back goes along, so the credit is worked
    net of tax and spent with it. What the old quote was bounds what the credit may bring back later.
    """

    kind: ClassVar[str] = "upgrade_package"
    approvable: ClassVar[bool] = True

    patient_package_id: UUID
    credit_minor: MoneyMinor
    """The credit that was shown, tax included: refused if it is another one by now."""
    sale: SaleFields
    """The new package; its payments and what is paid later come to the total less the credit."""
    reason: Name0
    note: PersonalNote = ""

    def apply(self, work: Work) -> UUID:
        """Refused as a cancellation is, and where the new package costs less than the credit."""
        held = hold(work, self.patient_package_id)
        held.ensure(Act.UPGRADE)
        held.ensure_no_request_waits()
        ensure_reason(work, self.reason, self.note)
        if self.sale.patient_id != held.package.head_id:
            raise CreditOfAnother(person=must_find(work, Patient, held.package.head_id).name)
        terms = refund_terms(work, held.package)
        self._ensure_credit(work, terms)
        work.need_approval(Action.UPGRADE)
        cap = terms.quote().refund_minor
        self._cancel(held, terms)
        new = sell(work, self.sale, self.own_id, credit_minor=self.credit_minor)
        new.upgraded_from_id, new.refund_cap_minor = held.package.id, cap
        return held.package.id

    def result(self, work: Work) -> Receipt:
        """The receipt of the new package."""
        return receipt(work, self.own_id("order"))

    def subject(self) -> UUID:
        """The old package."""
        return self.patient_package_id

    def _ensure_credit(self, work: Work, terms: RefundTerms) -> None:
        credit = terms.total_minor(terms.credit_minor)
        if credit != self.credit_minor:
            raise QuoteChanged(shown_minor=self.credit_minor, now_minor=credit)
        total = total_minor(price(work, package_to_sell(work, self.sale.package_id)))
        if credit > total:
            raise CreditTooLarge(credit_minor=credit, total_minor=total)

    def _cancel(self, held: Holding, terms: RefundTerms) -> None:
        decided = Decision(terms, terms.credit_minor, terms.lines(terms.credit_minor), Cause.UPGRADE, self.reason)
        refund = close_for(held, decided, self.own_id)
        if decided.total_minor:
            credit = PayoutFields.model_construct(tender=Tender.CREDIT, amount_minor=decided.total_minor, reference="")
            pay_out(held.work, refund, (credit,), self.own_id)
