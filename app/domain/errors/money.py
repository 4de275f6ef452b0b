"""Refusals about money after the sale: instalments, reversals, refunds, upgrades."""

from dataclasses import dataclass
from datetime import date

from app.domain.errors.kinds import Refusal


@dataclass(eq=False)
class InstalmentDatePast(Refusal):
    """An instalment falls due before the sale."""

    due_on: date


@dataclass(eq=False)
class NothingDue(Refusal):
    """Everything is paid."""


@dataclass(eq=False)
class PaidWithExtension(Refusal):
    """On an expired package money is taken only with an extension."""

    last_valid_day: date


@dataclass(eq=False)
class AlreadyReversed(Refusal):
    """The payment was taken back before."""


@dataclass(eq=False)
class CannotReverse(Refusal):
    """A reversal itself, or the credit of an upgrade, cannot be reversed."""


@dataclass(eq=False)
class QuoteChanged(Refusal):
    """The refund quote is another one by now."""

    shown_minor: int
    now_minor: int


@dataclass(eq=False)
class RefundOutOfRange(Refusal):
    """The final amount lies between nothing and what was paid."""

    most_minor: int


@dataclass(eq=False)
class PayoutTooMuch(Refusal):
    """More than is still to be paid out."""

    left_minor: int


@dataclass(eq=False)
class CreditTooLarge(Refusal):
    """The new package costs less than the credit of the old one."""

    credit_minor: int
    total_minor: int


@dataclass(eq=False)
class BoughtInFuture(Refusal):
    """A package from another program was bought before today."""

    bought_on: date
    today: date


@dataclass(eq=False)
class CreditOfAnother(Refusal):
    """The credit of a package goes into a new package of its own head, nobody else's."""

    person: str
