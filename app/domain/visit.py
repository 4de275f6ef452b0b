"""What surrounds an entry of the session ledger: by whom it is booked, who came, and what the rules must know."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.domain.ledger import Outcome


@dataclass(frozen=True, slots=True)
class Stamp:
    """By whom, where and when an entry is booked: the same for every line one command writes."""

    at: datetime
    booked_on: date
    centre_id: UUID
    workstation_id: UUID
    staff_id: UUID
    journal_id: UUID
    approver_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One coming to be redeemed: `sessions` >= 1 of one service for one person on one civil date."""

    service_date: date
    person_id: UUID
    sessions: int
    outcome: Outcome = Outcome.ATTENDED
    appointment_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the rules need to know that the package itself does not hold."""

    today: date
    here: UUID
    centre_names: Mapping[UUID, str]
    scope_centres: Collection[UUID]
    members: Collection[UUID]
    """Persons who were members on the service date, the head not counted."""
    person: str
    paid_minor: int
    total_minor: int
    freezes: Collection[tuple[date, date]] = ()
