"""Paying out a refund that was decided, in parts and over several tenders."""

from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from app.desk.command import Command
from app.desk.holding import hold
from app.desk.lookup import must_find
from app.desk.refunding import PayoutFields, ensure_payouts, need_second_person, paid_out, pay_out
from app.desk.views.refunds import RefundFacts, refund_facts
from app.desk.work import Read, Work
from app.domain.approval import Action
from app.domain.refund import Refund


class PayOutRefund(Command[RefundFacts]):
    """Hand money back; "refund due" until all is out, and no session moves (domain.md, Cancel).

    A refund above the clinic's amount needs a second person here too, however small the part.
    """

    kind: ClassVar[str] = "pay_out_refund"
    approvable: ClassVar[bool] = True

    refund_id: UUID
    payouts: Annotated[tuple[PayoutFields, ...], Field(min_length=1, max_length=20)]

    def apply(self, work: Work) -> UUID:
        """Refused for more than is left."""
        refund = must_find(work, Refund, self.refund_id)
        hold(work, refund.patient_package_id)
        _, out = paid_out(work, refund.id)
        ensure_payouts(self.payouts, refund.total_minor - out)
        need_second_person(work, Action.REFUND, refund.total_minor)
        pay_out(work, refund, self.payouts, self.own_id)
        return refund.id

    def result(self, work: Work) -> RefundFacts:
        """The refund with what is out and what is due."""
        return refund_facts(work, self.refund_id)

    def subject(self) -> UUID:
        """The refund."""
        return self.refund_id

    def about_package(self, read: Read) -> UUID | None:
        """The package it was decided for."""
        return must_find(read, Refund, self.refund_id).patient_package_id
