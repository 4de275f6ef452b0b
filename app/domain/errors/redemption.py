"""Refusals of a redemption or a void: the ten rules in their order, the question, and what a void needs."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.errors.kinds import Question, Refusal


@dataclass(eq=False)
class PackageClosed(Refusal):
    """Rule 1: the package was cancelled or completed (`closing`) on that day."""

    closing: str
    on: date


@dataclass(eq=False)
class ServiceDateInFuture(Refusal):
    """Rule 2: a visit cannot be recorded before it happens."""

    service_date: date
    today: date


@dataclass(eq=False)
class NotActivated(Refusal):
    """Rule 3: the order is not paid; `due_minor` is what is missing."""

    due_minor: int


@dataclass(eq=False)
class NotStarted(Refusal):
    """Rule 4: the service date is before the package starts."""

    starts_on: date


@dataclass(eq=False)
class PackageExpired(Refusal):
    """Rule 4: the service date is after the last valid day."""

    last_valid_day: date


@dataclass(eq=False)
class FrozenOnDate(Refusal):
    """Rule 5: the package is frozen on the service date."""

    from_day: date
    to_day: date


@dataclass(eq=False)
class CentreOutOfScope(Refusal):
    """Rule 6: the package is redeemable only at the named centres."""

    only_at: tuple[str, ...]
    here: str


@dataclass(eq=False)
class NotAMember(Refusal):
    """Rule 7: the person was neither head nor member of the package on the service date."""

    person: str
    package: str
    shareable: bool


@dataclass(eq=False)
class PlaceTaken(Refusal):
    """Rule 7: the person was a member then, but left without using a session, and others have all places by now."""

    person: str
    limit: int


@dataclass(eq=False)
class ServiceNotIncluded(Refusal):
    """Rule 8: the package does not include the service."""

    service: str
    package: str


@dataclass(eq=False)
class NotEnoughSessions(Refusal):
    """Rule 9: fewer sessions left than asked; `last_*` tell who used the last one, where known."""

    service: str
    asked: int
    left: int
    sold: int
    last_at: datetime | None = None
    last_by: str | None = None


@dataclass(eq=False)
class PaymentNeeded(Refusal):
    """Rule 9 under part payment: `more_minor` must be paid before these sessions can be used."""

    more_minor: int


@dataclass(eq=False)
class AppointmentOfAnother(Refusal):
    """Rule 10: the appointment belongs to another person or another service."""

    reference: str
    person: str
    service: str


@dataclass(eq=False)
class AppointmentRedeemed(Refusal):
    """Rule 10: the appointment has a live redemption already."""

    reference: str
    at: datetime
    by: str


@dataclass(eq=False)
class AlreadyRedeemed(Question):
    """The same person and service has a live redemption that day: redeem again or not."""

    person: str
    at: datetime
    by: str


@dataclass(eq=False)
class ReasonMissing(Refusal):
    """A reason must be chosen; "Other" needs words."""


@dataclass(eq=False)
class NotARedemption(Refusal):
    """Only a redemption can be voided."""
