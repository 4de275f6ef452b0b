"""Planning what was sold in the sample clinic: to whom, when, and how it was paid."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.desk.payments import PaymentFields
from app.domain.sale import UTR_DIGITS, Tender
from app.domain.terms import Scope
from app.exchange.sample_data import SampleData, SamplePackage, SamplePerson, Story
from app.exchange.sample_events import Buys, Comes, Spot

LARGE_MINOR = 60_000_00
"""From here on nobody pays cash, and most by bank."""
NOTE_MINOR = 500_00


@dataclass
class Sold:
    """A sale while its history is being planned."""

    key: int
    package: SamplePackage
    buyer: str
    spot: Spot
    start: int
    members: dict[str, int]
    """The last day before each person belonged to it."""
    left: dict[str, int] = field(default_factory=dict)
    visits: list[Comes] = field(default_factory=list)
    last_seen: dict[str, int] = field(default_factory=dict)
    """The last day something was recorded for each person, mistakes too."""

    def __post_init__(self) -> None:
        """Nothing is used yet."""
        self.left = dict(self.package.items)

    @property
    def last(self) -> int | None:
        """The last valid day of the plan; None never expires."""
        days = self.package.validity_days
        return None if days is None else self.start + days - 1

    def is_valid_on(self, day: int) -> bool:
        """Whether it may be used that day."""
        return self.start <= day and (self.last is None or day <= self.last)

    def people_on(self, day: int) -> list[str]:
        """Who may come that day, the buyer first."""
        return [self.buyer, *(person for person, before in self.members.items() if before < day)]

    def seen(self, visit: Comes) -> None:
        """Remember that something was recorded for this person."""
        self.last_seen[visit.person] = max(visit.spot.day, self.last_seen.get(visit.person, visit.spot.day))


class Till:
    """Makes up how people pay, with references that are never used twice."""

    def __init__(self, rng: random.Random) -> None:
        """Pay by this chance."""
        self._rng = rng
        self._used: set[str] = set()

    def payments(self, price_minor: int) -> tuple[PaymentFields, ...]:
        """The tenders of one sale, which come to its price."""
        if not price_minor:
            return ()
        if price_minor >= LARGE_MINOR:
            return (self._paid(self._rng.choice((Tender.BANK, Tender.BANK, Tender.CARD)), price_minor),)
        kinds = [Tender.UPI, Tender.CASH, Tender.CARD, Tender.BANK, None]
        tender = self._rng.choices(kinds, [44, 28, 15, 4, 9])[0]
        if tender is not None:
            return (self._paid(tender, price_minor),)
        cash = max(NOTE_MINOR, price_minor // 3 // NOTE_MINOR * NOTE_MINOR)
        rest = self._rng.choice((Tender.UPI, Tender.UPI, Tender.CARD))
        return (self._paid(Tender.CASH, cash), self._paid(rest, price_minor - cash))

    def _paid(self, tender: Tender, amount_minor: int) -> PaymentFields:
        if tender is Tender.CASH:
            rounded = -(-amount_minor // NOTE_MINOR) * NOTE_MINOR
            tendered = rounded if likely(self._rng, 0.7) else amount_minor
            return PaymentFields(tender=tender, amount_minor=amount_minor, tendered_minor=tendered)
        return PaymentFields(tender=tender, amount_minor=amount_minor, reference=self.reference(tender))

    def reference(self, tender: Tender) -> str:
        """One that was not used before."""
        while True:
            digits = str(self._rng.randrange(10 ** (UTR_DIGITS - 1), 10**UTR_DIGITS))
            made = {Tender.UPI: digits, Tender.BANK: f"NEFT-{digits[:10]}"}.get(tender, digits[:6])
            if made not in self._used:
                self._used.add(made)
                return made


class Shop:
    """Makes up who buys what."""

    def __init__(self, data: SampleData, people: Sequence[SamplePerson], rng: random.Random) -> None:
        """Sell to these people, but leave those with a story of their own alone."""
        told = {data.person[story.buyer].family for story in data.stories}
        self._data, self._rng, self._till = data, rng, Till(rng)
        self._buyers = [person for person in people if person.family not in told]
        self._known = {person.key for person in people}
        self._sales = 0

    def told(self, story: Story, moment: int) -> tuple[Sold, Buys]:
        """The sale a story begins with."""
        spot = Spot(-story.days_ago, moment, story.centre)
        return self._sale(
            spot, self._data.package[story.package], story.buyer, start_in=story.start_in, members=story.members
        )

    def any(self, day: int, moment: int, centre: str | None = None) -> tuple[Sold, Buys]:
        """A sale by chance on that day."""
        buyer = self._buyer(centre)
        package = self._package(buyer, day)
        starts_later = likely(self._rng, 0.08) and package.price_minor
        start_in = self._rng.randint(2, 16) if starts_later else 0
        relatives = [
            person.key for person in self._data.families[buyer.family] if person.key in self._known - {buyer.key}
        ]
        sharing = relatives[: package.max_members] if likely(self._rng, 0.75) else []
        spot = Spot(day, moment, centre or buyer.centre)
        return self._sale(spot, package, buyer.key, start_in=start_in, members=tuple(sharing))

    def _buyer(self, centre: str | None) -> SamplePerson:
        adults = [person for person in self._buyers if person.age >= 18]  # noqa: PLR2004 - of age
        return self._rng.choice([person for person in adults if centre in (None, person.centre)] or adults)

    def _package(self, buyer: SamplePerson, day: int) -> SamplePackage:
        fitting = [
            package
            for package in self._data.packages
            if package.from_age <= buyer.age and self._data.on_sale(package.code, day)
        ]
        return self._rng.choices(fitting, [package.weight for package in fitting])[0]

    def _sale(
        self, spot: Spot, package: SamplePackage, buyer: str, *, start_in: int, members: tuple[str, ...]
    ) -> tuple[Sold, Buys]:
        self._sales += 1
        joined = dict.fromkeys(members, spot.day - 1)
        sold = Sold(key=self._sales, package=package, buyer=buyer, spot=spot, start=spot.day + start_in, members=joined)
        payments = self._till.payments(self._data.price_on(package.code, spot.day))
        return sold, Buys(spot, sold.key, package.code, buyer, start_in, members, payments)


def redeems_at(sold: Sold, centres: Sequence[str], rng: random.Random) -> str:
    """Where somebody comes: where it was bought, at times at another centre of its scope."""
    elsewhere = sold.package.scope is Scope.MULTI and likely(rng, 0.12)
    return rng.choice([code for code in centres if code != sold.spot.centre]) if elsewhere else sold.spot.centre


def likely(rng: random.Random, chance: float) -> bool:
    """Whether it happens this time."""
    return rng.random() < chance
