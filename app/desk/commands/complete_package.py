"""Completing a package early: staff close it, with a reason."""

from typing import ClassVar
from uuid import UUID

from app.desk.books import book_breakage
from app.desk.holding import hold
from app.desk.life import PackageAct
from app.desk.work import Work
from app.domain.acts import Act
from app.domain.approval import Action
from app.domain.liability import Cause
from app.domain.status import Closing


class CompletePackage(PackageAct):
    """Close a package before its time: what is left is forfeited, the money stays."""

    kind: ClassVar[str] = "complete_package"

    def apply(self, work: Work) -> UUID:
        """The liability that is left is breakage of today; what is still due is no longer asked for."""
        held = hold(work, self.patient_package_id)
        held.ensure(Act.COMPLETE)
        held.ensure_no_request_waits()
        self.ask(work, Action.COMPLETE)
        sold, left = held.package, held.standing.liability_minor
        for service in held.services:
            if service.last.balance:
                work.book(service.entitlement.end(service.last.as_last, work.stamp, reason=self.reason))
        book_breakage(work, sold, Cause.COMPLETION, left)
        sold.closing, sold.closed_on = Closing.COMPLETED, work.today
        return sold.id
