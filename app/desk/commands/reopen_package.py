"""Reopening a package that was completed by mistake or too early."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select

from app.desk.books import book_breakage
from app.desk.holding import Holding, hold
from app.desk.life import PackageAct
from app.desk.work import Work
from app.domain.acts import Act
from app.domain.approval import Action
from app.domain.errors import ReopenTooLate
from app.domain.ledger import LineKind
from app.domain.liability import Cause, LiabilityLine
from app.domain.wallet import PatientPackage


class ReopenPackage(PackageAct):
    """Undo a completion with the owner's yes: exactly its sessions and its value come back."""

    kind: ClassVar[str] = "reopen_package"

    def apply(self, work: Work) -> UUID:
        """Within validity only; it may be before the start: then the package waits for it again."""
        held = hold(work, self.patient_package_id)
        held.ensure(Act.REOPEN)
        sold, last = held.package, held.package.last_valid_day
        if last is not None and work.today > last:
            raise ReopenTooLate(last_valid_day=last)
        self.ask(work, Action.REOPEN, needs_owner=True)
        self._give_back(work, held)
        book_breakage(work, sold, Cause.REOPENING, -_forfeited(work, sold))
        sold.closing = sold.closed_on = None
        return sold.id

    def _give_back(self, work: Work, held: Holding) -> None:
        """Nothing can be booked after a completion, so what it ended stands on the last line of each ledger."""
        for service in held.services:
            ended = service.last
            if ended.kind is LineKind.END:
                work.book(service.entitlement.reopen(ended, ended.as_last, work.stamp, reason=self.reason))


def _forfeited(work: Work, sold: PatientPackage) -> int:
    """The breakage of the completion that is being undone; earlier ones were taken back already."""
    query = select(func.coalesce(func.sum(LiabilityLine.amount_minor), 0)).where(
        LiabilityLine.patient_package_id == sold.id, LiabilityLine.cause.in_((Cause.COMPLETION, Cause.REOPENING))
    )
    return int(work.session.execute(query).scalar_one())
