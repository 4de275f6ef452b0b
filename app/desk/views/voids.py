"""Everything the void dialog shows before a manager signs."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.desk.lookup import must_find
from app.desk.settings import OTHER_REASON
from app.desk.views.people import Person, approvers
from app.desk.views.redemptions import Redemption, redemption
from app.desk.voiding import void_terms
from app.desk.work import Read
from app.domain.ledger import LedgerLine


@dataclass(frozen=True, slots=True)
class VoidPage:
    """What would be undone, why it may be, and who may sign for it here."""

    redemption: Redemption
    reasons: tuple[str, ...]
    """The clinic's codes or own words; the last is always `other`, which needs a note."""
    approvers: tuple[Person, ...]
    actor_id: UUID
    actor_name: str
    needs_owner: bool
    void_days: int
    barred_name: str
    """Who recorded it and so cannot approve; empty in one-person shifts."""
    booked_on: date
    today: date

    @property
    def has_ended(self) -> bool:
        """The package is past its last valid day: what comes back stays expired."""
        last = self.redemption.last_valid_day
        return last is not None and self.today > last

    @property
    def left_after(self) -> int:
        """Sessions left once it is void."""
        return self.redemption.left_now + self.redemption.sessions


def void_page(read: Read, line_id: UUID) -> VoidPage:
    """The void of one redemption, as asked now."""
    found = redemption(read, line_id)
    line = must_find(read, LedgerLine, line_id)
    terms = void_terms(read, line)
    reasons = tuple(reason for reason in read.settings.void_reasons if reason != OTHER_REASON)
    return VoidPage(
        redemption=found,
        reasons=(*reasons, OTHER_REASON),
        approvers=approvers(read, needs_owner=terms.needs_owner, not_by=terms.not_by),
        actor_id=read.actor.id,
        actor_name=read.actor.name,
        needs_owner=terms.needs_owner,
        void_days=read.settings.void_days,
        barred_name=found.staff_name if terms.not_by else "",
        booked_on=line.booked_on,
        today=read.today,
    )
