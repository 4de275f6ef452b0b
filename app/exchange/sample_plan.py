"""The whole history of the sample clinic as a plan: what happens on which day, before any of it is carried out.

The same today gives the same plan. It keeps the clinic's rules by its making, so that every command of it goes through.
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.ledger import Outcome
from app.domain.staff import Role
from app.exchange.sample_clock import Calendar
from app.exchange.sample_data import SampleData, SamplePerson
from app.exchange.sample_events import (
    BringsIn,
    Buys,
    Changes,
    Comes,
    Event,
    Joins,
    Leaves,
    Registers,
    SignsIn,
    Spot,
    Voids,
)
from app.exchange.sample_life_plan import closings, plan_lives
from app.exchange.sample_lives import read_lives
from app.exchange.sample_sales import Shop, Sold, likely
from app.exchange.sample_visits import Visits

DAYS = 120
SEED = 1209
TODAY_SALES = 3
"""At the first centre; the second sells one, so that neither Day screen is empty."""
WAITING = 2
"""Requests that wait for a manager today."""


@dataclass(frozen=True, slots=True)
class SampleSize:
    """How many people come and how many packages are sold; the stories are always among them, the lives beside them."""

    people: int = 300
    sales: int = 160


class Plan:
    """Collects what happens."""

    def __init__(self, data: SampleData, size: SampleSize, calendar: Calendar) -> None:
        """Begin with an empty history of these people."""
        self.rng = random.Random(SEED)  # noqa: S311 - made-up history needs no secrecy
        self.data, self.calendar = data, calendar
        self._lives = read_lives()
        stories = (*data.stories, *(life.story for life in self._lives))
        told = {data.person[story.buyer].family for story in stories}
        self.people = [
            person for number, person in enumerate(data.people) if number < size.people or person.family in told
        ]
        self.centres = [centre.code for centre in data.centres]
        self.events: list[Event] = []
        self.sold: list[Sold] = []
        self._shop = Shop(data, self.people, self.rng)
        self._visits = Visits(calendar, self.centres, self.rng)
        self._open_days = [day for day in range(1 - DAYS, 0) if calendar.is_open(day)]

    def tell_stories(self) -> None:
        """The sales whose outcome is known."""
        for story in self.data.stories:
            sold, buys = self._shop.told(story, self.rng.randint(5_000, 80_000))
            self._sell(sold, buys, self._visits.of_story(sold, story))

    def sell(self, count: int) -> None:
        """Sales by chance, the last of them today."""
        today = [self.centres[0]] * TODAY_SALES + self.centres[1:]
        for _ in range(max(0, count - len(today) - len(self.sold))):
            sold, buys = self._shop.any(self.rng.choice(self._open_days), self.rng.randint(5_000, 88_000))
            self._let_join(sold)
            self._sell(sold, buys, self._visits.of_chance(sold))
        for centre in today:
            sold, buys = self._shop.any(0, self.rng.randint(5_000, 88_000), centre)
            self._sell(sold, buys, self._visits.of_chance(sold))

    def _sell(self, sold: Sold, buys: Buys, history: Iterable[Event]) -> None:
        events = list(history)
        first = events[0] if events else None
        if isinstance(first, Comes) and self._with_the_sale(sold, first, events):
            buys, events = replace(buys, uses_now=first.service), events[1:]
        self.sold.append(sold)
        self.events += [buys, *events]

    def _with_the_sale(self, sold: Sold, visit: Comes, events: Sequence[Event]) -> bool:
        """At times the first session is used at once, on the same receipt."""
        plain = visit.person == sold.buyer and visit.sessions == 1 and visit.outcome is Outcome.ATTENDED
        here = (visit.spot.day, visit.spot.centre, visit.days_late) == (sold.spot.day, sold.spot.centre, 0)
        voided = any(isinstance(event, Voids) and event.visit == visit.visit for event in events)
        return plain and here and not voided and not visit.appointment

    # --- families ----------------------------------------------------------------------------------------------

    def _let_join(self, sold: Sold) -> None:
        """Somebody of the family is added some days after the sale."""
        known = {person.key for person in self.people}
        family = self.data.families[self.data.person[sold.buyer].family]
        waiting = [p.key for p in family if p.key in known and p.key != sold.buyer and p.key not in sold.members]
        day = self._open_from(sold.spot.day + self.rng.randint(2, 12))
        if not waiting or len(sold.members) >= sold.package.max_members or day is None or likely(self.rng, 0.4):
            return
        sold.members[waiting[0]] = day
        self.events.append(Joins(Spot(day, self.rng.randint(5_000, 90_000), sold.spot.centre), sold.key, waiting[0]))

    def part_families(self, count: int) -> None:
        """Some are removed again: at once where they used nothing, else with a manager's approval."""
        leaving = [
            (sold, person, last)
            for sold in self.sold[len(self.data.stories) :]
            for person, joined in sold.members.items()
            if (last := max(joined + 1, sold.last_seen.get(person, joined))) < -6  # noqa: PLR2004 - a day left
        ]
        self.rng.shuffle(leaving)
        used = [row for row in leaving if row[1] in row[0].last_seen]
        unused = [row for row in leaving if row[1] not in row[0].last_seen]
        for sold, person, last in (*used[: count // 2], *unused[: count - count // 2]):
            day = self._open_from(last + 2)
            if day is not None:
                spot = Spot(day, self.rng.randint(5_000, 90_000), sold.spot.centre)
                self.events.append(Leaves(spot, sold.key, person, approved=person in sold.last_seen))

    # --- managers ----------------------------------------------------------------------------------------------

    def ask_managers(self) -> None:
        """Old voids that need the owner, requests that were approved and declined, and two that wait today."""
        here = self.centres[0]
        free = [visit for visit in self._unvoided() if visit.spot.centre == here and not visit.days_late]
        by_chance = [visit for visit in free if not self._is_told(visit)]
        old = [visit for visit in by_chance if visit.spot.day in range(-59, -12)]
        for visit in self.rng.sample(old, min(3, len(old))):
            day = self._open_from(visit.spot.day + 9)
            self.events.append(Voids(Spot(day or 0, 40_000, here), visit.visit, "recorded_twice", by_owner=True))
        recent = [visit for visit in by_chance if visit.spot.day in range(-7, -1)]
        for sent, visit in zip(("approved", "declined"), self.rng.sample(recent, min(2, len(recent))), strict=False):
            self.events.append(Voids(visit.spot.later(1_500), visit.visit, "left_before_session", sent=sent))
        today = [visit for visit in free if visit.spot.day == 0]
        first, *others = sorted(today, key=lambda visit: (self._is_told(visit), visit.spot))
        self.events.append(Voids(first.spot.later(800), first.visit, "left_before_session"))
        for visit in others[:WAITING]:
            self.events.append(Voids(visit.spot.later(2_000), visit.visit, "wrong_family_member", sent="waiting"))

    def _is_told(self, visit: Comes) -> bool:
        """Whether a story tells of it; its outcome must stay."""
        return visit.sale <= len(self.data.stories)

    def _unvoided(self) -> list[Comes]:
        gone = {event.visit for event in self.events if isinstance(event, Voids)}
        return [event for event in self.events if isinstance(event, Comes) and event.visit not in gone]

    def live(self) -> None:
        """Packages that lived through all that a manager may say yes to."""
        self.events += plan_lives(self._lives, self.data, self._visits, self.calendar)

    def close_days(self) -> None:
        """Each day ends with the money counted."""
        self.events += closings(self.events, self.centres, self.calendar)

    def change_catalogue(self) -> None:
        """What the managers changed on the way."""
        for change in self.data.changes:
            # before the doors open, so that the whole day sells under the new terms
            self.events.append(Changes(Spot(-change.days_ago, 0, self.centres[0]), change))

    # --- people ------------------------------------------------------------------------------------------------

    def register(self) -> None:
        """Half the families were taken over from the old register, the others came when they first needed it."""
        needed = self._first_needed()
        for family in dict.fromkeys(person.family for person in self.people):
            members = [person for person in self.people if person.family == family]
            first = min((needed[person.key] for person in members if person.key in needed), default=None)
            self.events += self._registrations(members, first)

    def _registrations(self, members: Sequence[SamplePerson], first: Spot | None) -> list[Event]:
        if likely(self.rng, 0.5):
            spot = Spot(-DAYS, self.rng.randint(5_000, 90_000), members[0].centre)
        elif first is not None:
            spot = first.later(-1_500)
        else:
            spot = Spot(self.rng.choice(self._open_days), self.rng.randint(5_000, 90_000), members[0].centre)
        return [Registers(spot.later(150 * number), person.key) for number, person in enumerate(members)]

    def _first_needed(self) -> dict[str, Spot]:
        needed: dict[str, Spot] = {}
        for event in self.events:
            people = (event.buyer, *event.members) if isinstance(event, Buys) else ()
            people = (event.buyer,) if isinstance(event, BringsIn) else people
            people = (event.person,) if isinstance(event, Joins) else people
            for person in people:
                needed[person] = min(event.spot, needed.get(person, event.spot))
        return needed

    def sign_in(self) -> None:
        """Everybody signs in on their first day and today; in between the plan just says who acts."""
        for person in self.data.staff:
            centre = self.centres[0] if person.role is Role.OWNER else person.centres[0]
            for day in (-DAYS, 0):
                self.events.append(SignsIn(Spot(day, 100, centre), person.name))

    def _open_from(self, day: int) -> int | None:
        """That day or the next one open, yesterday at the latest."""
        return next((later for later in range(day, 0) if self.calendar.is_open(later)), None)


def plan_history(data: SampleData, size: SampleSize, calendar: Calendar) -> list[Event]:
    """Everything that happens, in order."""
    plan = Plan(data, size, calendar)
    plan.tell_stories()
    plan.sell(size.sales)
    plan.part_families(max(2, size.sales // 25))
    plan.ask_managers()
    plan.change_catalogue()
    # after all that happens by chance, so that it stays as it was
    plan.live()
    plan.register()
    plan.sign_in()
    plan.close_days()
    return sorted(plan.events, key=lambda event: (event.spot.day, event.spot.moment))
