"""Adjusting by hand: sessions given or taken, the only entry that nobody came for."""

from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from app.desk.books import book_breakage
from app.desk.holding import HeldService, Holding, hold
from app.desk.life import PackageAct
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.acts import Act
from app.domain.approval import Action
from app.domain.catalogue import MAX_SESSIONS, Service
from app.domain.errors import ServiceNotIncluded
from app.domain.liability import Cause
from app.domain.wallet import PatientPackage


class AdjustSessions(PackageAct):
    """Add goodwill sessions, or take sessions away; never below none (domain.md, Adjust)."""

    kind: ClassVar[str] = "adjust_sessions"

    service_id: UUID
    change: Annotated[int, Field(ge=-MAX_SESSIONS, le=MAX_SESSIONS, strict=True)]

    def apply(self, work: Work) -> UUID:
        """What is taken is breakage of today, so only from a fully paid package; what is given back reverses it."""
        held = hold(work, self.patient_package_id)
        held.ensure(Act.ADJUST)
        service = self._service(work, held)
        line = service.entitlement.adjust(self.change, service.last.as_last, work.stamp, reason=self.reason)
        if self.change < 0:
            held.ensure_fully_paid()
        self.ask(work, Action.ADJUST)
        line.approver_id = work.approver_id
        work.book(line)
        _book(work, held.package, line.value_minor)
        return held.package.id

    def _service(self, work: Work, held: Holding) -> HeldService:
        found = held.service(self.service_id)
        if found is None:
            raise ServiceNotIncluded(service=must_find(work, Service, self.service_id).name, package=held.package.name)
        return found


def _book(work: Work, sold: PatientPackage, taken_minor: int) -> None:
    """Where the package has expired at the centre that sold it, though not here, its sessions have lapsed already.

    Then the adjustment only takes them out of what an extension would bring back, or puts them in.
    """
    book_breakage(work, sold, Cause.ADJUSTMENT, taken_minor)
    if sold.expiry_booked_on is not None:
        cause = Cause.LATE_ENTRY if taken_minor > 0 else Cause.VOID_AFTER_EXPIRY
        book_breakage(work, sold, cause, -taken_minor)
