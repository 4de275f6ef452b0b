"""What a patient package is today: derived from facts, never stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """The words a receptionist sees on the pill, in the order in which they win."""

    CANCELLED = "cancelled"
    COMPLETED = "completed"
    EXPIRED = "expired"
    AWAITING_PAYMENT = "awaiting_payment"
    SCHEDULED = "scheduled"
    EXHAUSTED = "exhausted"
    FROZEN = "frozen"
    ACTIVE = "active"


class Closing(StrEnum):
    """How staff ended a package before its time."""

    CANCELLED = "cancelled"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a status depends on; `freezes` are inclusive (from, to) spans, `left` counts every service."""

    closing: Closing | None
    activated: bool
    starts_on: date
    last_valid_day: date | None
    left: int
    freezes: Sequence[tuple[date, date]] = ()


def status_on(facts: Facts, today: date) -> Status:
    """The status on a day at the workstation's centre: the first line of domain.md's table that matches."""
    if facts.closing is Closing.CANCELLED:
        return Status.CANCELLED
    if facts.closing is Closing.COMPLETED:
        return Status.COMPLETED
    if facts.activated and facts.last_valid_day is not None and today > facts.last_valid_day:
        return Status.EXPIRED
    if not facts.activated:
        return Status.AWAITING_PAYMENT
    if facts.starts_on > today:
        return Status.SCHEDULED
    if facts.left == 0:
        return Status.EXHAUSTED
    if any(first <= today <= last for first, last in facts.freezes):
        return Status.FROZEN
    return Status.ACTIVE
