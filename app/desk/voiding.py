"""What a void needs: whose yes, and whose not; the command obeys it and the dialog says it beforehand."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from app.desk.clock import civil_date
from app.desk.work import Read, Work
from app.domain.ledger import LedgerLine


@dataclass(frozen=True, slots=True)
class VoidTerms:
    """Who may approve the void of one redemption (domain.md, Void)."""

    needs_owner: bool
    """Booked more days before the void was asked than the clinic allows a manager."""
    not_by: UUID | None
    """Who recorded it, unless the clinic works one-person shifts."""


def void_terms(read: Read, line: LedgerLine) -> VoidTerms:
    """The terms of voiding that line, judged by when it was asked."""
    asked_at = read.asked_at if isinstance(read, Work) else read.now
    asked_on = civil_date(asked_at, read.place.time_zone)
    return VoidTerms(
        needs_owner=asked_on - line.booked_on > timedelta(days=read.settings.void_days),
        not_by=None if read.settings.one_person_shift else line.staff_id,
    )
