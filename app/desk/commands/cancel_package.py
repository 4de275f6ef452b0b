"""Cancelling a package: its sessions end, and the refund is decided by the quote that was shown."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from app.desk.command import Command
from app.desk.fields import MoneyMinor, Name0, PersonalNote
from app.desk.holding import Holding, hold
from app.desk.quoting import refund_terms
from app.desk.reasons import ensure_reason
from app.desk.refunding import Decision, PayoutFields, close_for, ensure_payouts, need_second_person, pay_out
from app.desk.views.cards import Card
from app.desk.views.refunds import RefundFacts, refund_facts
from app.desk.views.wallet import card_of
from app.desk.work import Work
from app.domain.acts import Act
from app.domain.approval import Action
from app.domain.errors import QuoteChanged, RefundOutOfRange
from app.domain.liability import Cause


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The package as it is now, and the refund."""

    card: Card
    refund: RefundFacts


class CancelPackage(Command[Cancelled]):
    """End a package for good; the decided refund counts from today, paid out or not (domain.md, Cancel).

    What the patient still owed is closed. Amounts of the quote and of the decision are net of tax, payouts are not.
    The reason given is also why the amount is another than quoted.
    """

    kind: ClassVar[str] = "cancel_package"
    approvable: ClassVar[bool] = True

    patient_package_id: UUID
    quoted_minor: MoneyMinor
    """The quote that was shown, by the policy sold: refused if it is another one by now."""
    final_minor: MoneyMinor | None = None
    """The amount the approver sets instead, up to what was paid."""
    payouts: Annotated[tuple[PayoutFields, ...], Field(max_length=20)] = ()
    """Handed out at once; the rest shows as refund due."""
    reason: Name0
    note: PersonalNote = ""

    def apply(self, work: Work) -> UUID:
        """Refused while a request on it waits, and a second time."""
        held = hold(work, self.patient_package_id)
        held.ensure(Act.CANCEL)
        held.ensure_no_request_waits()
        ensure_reason(work, self.reason, self.note)
        decided = self._decide(held)
        ensure_payouts(self.payouts, decided.total_minor)
        need_second_person(work, Action.CANCEL, decided.total_minor)
        pay_out(work, close_for(held, decided, self.own_id), self.payouts, self.own_id)
        return held.package.id

    def result(self, work: Work) -> Cancelled:
        """The card, and the refund with its paper."""
        return Cancelled(card_of(work, self.patient_package_id), refund_facts(work, self.own_id("refund")))

    def subject(self) -> UUID:
        """The package."""
        return self.patient_package_id

    def _decide(self, held: Holding) -> Decision:
        terms = refund_terms(held.work, held.package)
        quoted = terms.quote().refund_minor
        if quoted != self.quoted_minor:
            raise QuoteChanged(shown_minor=self.quoted_minor, now_minor=quoted)
        net = quoted if self.final_minor is None else self.final_minor
        if net > terms.cap_minor:
            raise RefundOutOfRange(most_minor=terms.cap_minor)
        return Decision(terms, net, terms.lines(net), Cause.CANCELLATION, self.reason)
