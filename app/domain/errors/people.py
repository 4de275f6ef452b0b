"""Refusals about who acts and who approves."""

from dataclasses import dataclass

from app.domain.errors.kinds import Refusal


@dataclass(eq=False)
class NotSignedIn(Refusal):
    """Nobody is signed in at this desk."""


@dataclass(eq=False)
class NoLongerHere(Refusal):
    """Who signed in has meanwhile left the clinic (`why` is left) or this centre (centre): the desk is locked."""

    name: str
    why: str


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
class PinMalformed(Refusal):
    """A PIN is digits only, at least `digits` of them."""

    digits: int


@dataclass(eq=False)
class ApproverMayNot(Refusal):
    """This person cannot approve it: `why` is own_redemption, own_refund, role, centre or needs_owner."""

    name: str
    why: str


@dataclass(eq=False)
class ApprovalStale(Refusal):
    """The approval is not for this act, was used already, or is older than its 120 seconds."""


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
