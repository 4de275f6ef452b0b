"""Refusals of a sale, a payment or a change to a family."""

from dataclasses import dataclass
from datetime import date

from app.domain.errors.kinds import Refusal


@dataclass(eq=False)
class PackageWithdrawn(Refusal):
    """The package is no longer sold."""

    name: str


@dataclass(eq=False)
class NotSoldHere(Refusal):
    """The package is sold only at the named centres."""

    name: str
    only_at: tuple[str, ...]


@dataclass(eq=False)
class StartOutOfRange(Refusal):
    """The start date is more than 365 days ahead, or in the past without an approval that could allow it."""

    earliest: date
    latest: date


@dataclass(eq=False)
class PriceChanged(Refusal):
    """The catalogue changed since the page was opened: the price is another one now."""

    shown_minor: int
    now_minor: int


@dataclass(eq=False)
class PaymentMismatch(Refusal):
    """The payments do not come to the total; `due_minor` is the rest (negative: too much)."""

    total_minor: int
    due_minor: int


@dataclass(eq=False)
class TenderedTooLittle(Refusal):
    """The cash handed over is less than the cash amount of the order."""

    amount_minor: int
    tendered_minor: int


@dataclass(eq=False)
class ReferenceMissing(Refusal):
    """Card, UPI and bank payments need the reference that proves them."""

    tender: str


@dataclass(eq=False)
class ReferenceMalformed(Refusal):
    """A UPI reference (UTR) is 12 digits."""

    tender: str


@dataclass(eq=False)
class ReferenceUsed(Refusal):
    """This UPI or bank reference was recorded before: the same money cannot pay twice."""

    reference: str


@dataclass(eq=False)
class AmountZero(Refusal):
    """A payment of nothing is no payment."""


@dataclass(eq=False)
class NotShareable(Refusal):
    """The package is for its buyer alone."""

    package: str


@dataclass(eq=False)
class FamilyFull(Refusal):
    """All places beside the head are taken."""

    limit: int


@dataclass(eq=False)
class AlreadyMember(Refusal):
    """The person is head or member already."""

    person: str


@dataclass(eq=False)
class NotAMemberNow(Refusal):
    """The person is not a member today, so cannot be removed."""

    person: str
