"""Why the clinic's rules say no: each kind carries facts, never sentences (those live in ui/wording)."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """A rule of the clinic says no, and nothing was written; the attributes are the facts a sentence needs."""

    def __str__(self) -> str:
        """Name the refusal and its facts, for logs and tests (no patient names in log lines: ids only)."""
        return type(self).__name__


class Question(Refusal):
    """Something a person must confirm: the same command sent again with its answer goes through."""


@dataclass(eq=False)
class ApprovalNeeded(Exception):  # noqa: N818 - it can be answered
    """A manager must sign this very act; `action` names why (a word of `app.domain.approval.Action`)."""

    action: str
    needs_owner: bool = False
    not_by: UUID | None = None


@dataclass(eq=False)
class Trouble(Exception):  # noqa: N818 - not a bug: the machine, the disk or the network
    """The machine could not do it: `what` is busy, full, unreachable, damaged, newer, foreign or unknown."""

    what: str
    detail: str = ""


# --- who may do it -------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class NotSignedIn(Refusal):
    """Nobody is signed in at this desk."""


@dataclass(eq=False)
class NotAllowed(Refusal):
    """The person's role does not allow this; `needs` is the least role that may."""

    needs: str


@dataclass(eq=False)
class WrongPin(Refusal):
    """The PIN is wrong; `left` guesses remain, the next one after `wait_seconds`."""

    left: int
    wait_seconds: int


@dataclass(eq=False)
class PinLocked(Refusal):
    """Too many wrong PINs: only another manager or the owner can lift it."""

    name: str


@dataclass(eq=False)
class PinTooSoon(Refusal):
    """The next guess is allowed only after `wait_seconds`."""

    wait_seconds: int


@dataclass(eq=False)
class PinTooEasy(Refusal):
    """The PIN is one anybody would try first (123456, 111111, a year twice)."""


@dataclass(eq=False)
class ApproverMayNot(Refusal):
    """This person cannot approve it: `why` is own_redemption, role, centre or needs_owner."""

    name: str
    why: str


@dataclass(eq=False)
class ApprovalStale(Refusal):
    """The approval is not for this act, was used already, or is older than its 120 seconds."""


# --- the ten rules of a redemption, in their order -----------------------------------------------------------------


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


# --- sale ----------------------------------------------------------------------------------------------------------


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


# --- family --------------------------------------------------------------------------------------------------------


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


# --- void ----------------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class ReasonMissing(Refusal):
    """A reason must be chosen; "Other" needs words."""


@dataclass(eq=False)
class NotARedemption(Refusal):
    """Only a redemption can be voided."""


# --- approvals -----------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class RequestDecided(Refusal):
    """The request was decided already: `state` is approved, declined, withdrawn or overtaken."""

    state: str
    by: str


@dataclass(eq=False)
class NotApprovable(Refusal):
    """This act cannot be sent for approval."""


@dataclass(eq=False)
class MadeByOlderVersion(Refusal):
    """The stored request no longer fits this program: ask again."""


@dataclass(eq=False)
class NotYourRequest(Refusal):
    """Only who asked may withdraw the request."""


# --- catalogue, people, clinic -------------------------------------------------------------------------------------


@dataclass(eq=False)
class NameTaken(Refusal):
    """Another record of this kind has this name."""

    what: str = ""


@dataclass(eq=False)
class CodeTaken(Refusal):
    """Another record of this kind has this code."""

    what: str = ""


@dataclass(eq=False)
class TooFewCentres(Refusal):
    """A package for several centres names at least two."""


@dataclass(eq=False)
class NothingIncluded(Refusal):
    """A package includes at least one service, each once."""


@dataclass(eq=False)
class AboveListValue(Question):
    """The price is above what the sessions cost one by one."""

    price_minor: int
    list_minor: int


@dataclass(eq=False)
class SameServiceTwice(Refusal):
    """A package names each service once."""

    service: str


@dataclass(eq=False)
class ChangedMeanwhile(Refusal):
    """Someone else saved this record after it was opened here."""


@dataclass(eq=False)
class NotFound(Refusal):
    """The record does not exist (any more)."""

    what: str


@dataclass(eq=False)
class ClinicExists(Refusal):
    """The clinic was founded already."""


@dataclass(eq=False)
class NoClinicYet(Refusal):
    """The clinic must be founded first."""


@dataclass(eq=False)
class UnknownTimeZone(Refusal):
    """No such IANA time zone."""

    name: str


@dataclass(eq=False)
class UnknownCurrency(Refusal):
    """No such ISO 4217 currency."""

    code: str


@dataclass(eq=False)
class LastOwner(Refusal):
    """The clinic must keep one owner who can sign in."""


@dataclass(eq=False)
class PinMalformed(Refusal):
    """A PIN is digits only, at least `digits` of them."""

    digits: int
