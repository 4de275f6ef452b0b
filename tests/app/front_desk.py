"""A second opinion on the money: what the clinic's books must say, worked out without the program's own arithmetic."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from uuid import UUID

from app.domain import errors

HALF = Fraction(1, 2)


@dataclass
class Terms:
    """A package of the catalogue as it is sold now."""

    package_id: UUID
    sessions: dict[UUID, int]
    list_prices: dict[UUID, int]
    price: int
    days: int | None
    max_members: int
    centres: tuple[str, ...]
    """Empty: where it is bought."""
    revision: int = 1
    withdrawn: bool = False

    def parts(self) -> dict[UUID, int]:
        """The price over the services: exact shares cut to whole units, the largest remainders rounded up."""
        weights = {key: n * self.list_prices[key] for key, n in self.sessions.items()}
        weights = weights if any(weights.values()) else dict(self.sessions)
        exact = {key: Fraction(self.price * weight, sum(weights.values())) for key, weight in weights.items()}
        parts = {key: floor(share) for key, share in exact.items()}
        order = list(exact)
        by_rest = sorted(order, key=lambda key: (floor(exact[key]) - exact[key], order.index(key)))
        for key in by_rest[: self.price - sum(parts.values())]:
            parts[key] += 1
        return parts


@dataclass
class Use:
    """One redemption that was not undone."""

    person: UUID
    numbers: list[int]


@dataclass
class Held:
    """One service of a sold package."""

    sold: int
    part: int
    uses: dict[UUID, Use] = field(default_factory=dict)

    @property
    def taken(self) -> set[int]:
        """Numbers in use."""
        return {number for use in self.uses.values() for number in use.numbers}

    @property
    def left(self) -> int:
        """Sessions left."""
        return self.sold - len(self.taken)

    def worth(self, numbers: set[int]) -> int:
        """What these sessions are worth: each k is worth T(k) - T(k - 1), T rounded half up."""

        def total(k: int) -> int:
            return floor(Fraction(self.part * k, self.sold) + HALF)

        return sum(total(k) - total(k - 1) for k in numbers)

    def lowest(self, count: int) -> list[int]:
        """The numbers the next redemption takes."""
        return [k for k in range(1, self.sold + 1) if k not in self.taken][:count]


@dataclass
class Sale:
    """A sold package: its terms at the sale, whatever the catalogue says later."""

    id: UUID
    order_id: UUID
    head: UUID
    bought_at: str
    start: date
    days: int | None
    max_members: int
    centres: tuple[str, ...]
    held: dict[UUID, Held]
    stays: list[tuple[UUID, date, date | None]] = field(default_factory=list)

    @property
    def last_day(self) -> date:
        """The last valid day."""
        return date.max if self.days is None else self.start + timedelta(days=self.days - 1)

    def members(self, day: date) -> set[UUID]:
        """Who shared it on that day, besides the head."""
        return {person for person, since, until in self.stays if since <= day and (until is None or day < until)}

    def users(self) -> set[UUID]:
        """Who has live redemptions."""
        return {use.person for held in self.held.values() for use in held.uses.values()}

    def places(self, day: date) -> set[UUID]:
        """Who holds a place beside the head."""
        return self.members(day) | ({person for person, _, _ in self.stays} & self.users())

    def status(self, today: date) -> str:
        """The word on the pill."""
        if today > self.last_day:
            return "expired"
        if today < self.start:
            return "scheduled"
        return "active" if any(held.left for held in self.held.values()) else "exhausted"

    def first_failing(
        self, centre: str, service: UUID, person: UUID, visit: tuple[int, date]
    ) -> type[errors.Refusal] | None:
        """The first of the ten rules that a visit of so many sessions on a day breaks."""
        count, day = visit
        if day < self.start:
            return errors.NotStarted
        if day > self.last_day:
            return errors.PackageExpired
        if centre not in (self.centres or (self.bought_at,)):
            return errors.CentreOutOfScope
        if person not in {self.head} | self.members(day):
            return errors.NotAMember
        if service not in self.held:
            return errors.ServiceNotIncluded
        return errors.NotEnoughSessions if count > self.held[service].left else None
