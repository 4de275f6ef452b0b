"""Refusals about the catalogue, the records and the clinic itself."""

from dataclasses import dataclass

from app.domain.errors.kinds import Question, Refusal


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
class ServiceNotOffered(Refusal):
    """A service the clinic no longer offers is not put into a package; one that is in it already may stay."""

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
