"""A second opinion on sessions and their worth, worked out without the program's own arithmetic."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from math import floor
from typing import Any, TypeVar
from uuid import UUID

K = TypeVar("K", bound=Hashable)
HALF = Fraction(1, 2)


def rounded(exact: Fraction) -> int:
    """Half up."""
    return floor(exact + HALF)


def shares(amount: int, weights: Mapping[K, int]) -> dict[K, int]:
    """An amount by weight: exact shares cut to whole units, the largest remainders get one more, ties the earlier."""
    whole = sum(weights.values())
    if not whole:
        return dict.fromkeys(weights, 0)
    exact = {key: Fraction(amount * weight, whole) for key, weight in weights.items()}
    cut = {key: floor(share) for key, share in exact.items()}
    order = list(exact)
    by_rest = sorted(order, key=lambda key: (cut[key] - exact[key], order.index(key)))
    for key in by_rest[: amount - sum(cut.values())]:
        cut[key] += 1
    return cut


class Short:
    """What Hypothesis prints by its own short name, so that a failure can be read."""

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        del cycle
        printer.text(repr(self))


@dataclass(frozen=True)
class Rate:
    """How a service is taxed."""

    basis_points: int = 0
    included: bool = True

    def on(self, amount: int) -> tuple[int, int, int]:
        """Net and the two halves."""
        base = 10_000 + self.basis_points if self.included else 10_000
        half = rounded(Fraction(amount * self.basis_points, 2 * base))
        return (amount - 2 * half if self.included else amount, half, half)


@dataclass
class Terms:
    """A package of the catalogue as it is sold now."""

    package_id: UUID
    name: str
    sessions: dict[UUID, int]
    list_prices: dict[UUID, int]
    price: int
    days: int | None
    max_members: int
    centres: tuple[str, ...]
    """Empty: where it is bought."""
    policy: str = "list_price"
    fee: int = 0
    revision: int = 1
    withdrawn: bool = False

    def parts(self) -> dict[UUID, int]:
        """The price over the services by list value, by sessions where nothing has a list price."""
        weights = {key: n * self.list_prices[key] for key, n in self.sessions.items()}
        return shares(self.price, weights if any(weights.values()) else self.sessions)


@dataclass
class Use:
    """One redemption that was not undone."""

    person: UUID
    numbers: list[int]
    gifts: int
    day: date

    @property
    def count(self) -> int:
        """How many sessions."""
        return len(self.numbers) + self.gifts


@dataclass(eq=False, repr=False)
class Held(Short):
    """One service of a sold package."""

    sold: int
    net: int
    """Its part of the price, without tax."""
    halves: tuple[int, int] = (0, 0)
    """The tax on it."""
    list_price: int = 0
    """Of one session, without tax."""
    used_before: int = 0
    uses: dict[UUID, Use] = field(default_factory=dict)
    gone: list[int] = field(default_factory=list)
    """Numbers that adjustments took away."""
    goodwill: int = 0
    """Sessions without a number that were given, used or not."""
    ended: int = 0
    """Sessions that a closing took."""

    def __repr__(self) -> str:
        return f"<{self.left} of {self.granted}>"

    @property
    def taken(self) -> list[int]:
        """Numbers in use."""
        return [number for use in self.uses.values() for number in use.numbers]

    @property
    def free(self) -> list[int]:
        """Numbers left, in order."""
        away = {*self.taken, *self.gone}
        return [k for k in range(self.used_before + 1, self.sold + 1) if k not in away]

    @property
    def gifts_left(self) -> int:
        """Goodwill that nobody used."""
        return self.goodwill - sum(use.gifts for use in self.uses.values())

    @property
    def open(self) -> int:
        """Sessions left, whether or not a closing ended them."""
        return len(self.free) + self.gifts_left

    @property
    def left(self) -> int:
        """Sessions left."""
        return self.open - self.ended

    @property
    def granted(self) -> int:
        """The m of "n of m left"."""
        return self.sold - self.used_before - len(self.gone) + self.goodwill

    @property
    def used(self) -> int:
        """Sessions used, goodwill too."""
        return sum(use.count for use in self.uses.values())

    def worth(self, numbers: Sequence[int]) -> int:
        """What these sessions are worth: each k is worth T(k) - T(k - 1), T rounded half up."""
        upto = {k: rounded(Fraction(self.net * k, self.sold)) for k in range(self.sold + 1)}
        return sum(upto[k] - upto[k - 1] for k in numbers)

    def next_use(self, count: int) -> list[int]:
        """The numbers the next redemption takes; goodwill goes last."""
        return self.free[:count]

    def minus(self, count: int) -> list[int]:
        """Take so many away: goodwill first; gives the numbers that went."""
        gifts = min(self.gifts_left, count)
        self.goodwill -= gifts
        numbers = sorted(self.free, reverse=True)[: count - gifts]
        self.gone += numbers
        return numbers

    def plus(self, count: int) -> list[int]:
        """Give so many: what was taken away first; gives the numbers that came back."""
        numbers = sorted(self.gone)[:count]
        self.gone = [number for number in self.gone if number not in numbers]
        self.goodwill += count - len(numbers)
        return numbers
