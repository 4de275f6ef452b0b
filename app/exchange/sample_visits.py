"""Planning how the packages of the sample clinic were used: visits, no-shows, late entries and mistakes."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.domain.ledger import Outcome
from app.exchange.sample_clock import Calendar
from app.exchange.sample_data import Story
from app.exchange.sample_events import Comes, Event, Spot, Voids
from app.exchange.sample_sales import Sold, likely, redeems_at

OUTCOMES = (Outcome.ATTENDED, Outcome.NO_SHOW, Outcome.LATE_CANCELLATION)
NOTES = ("Patient had called to cancel", "Therapist was ill, session moved", "Recorded before the patient arrived")
MISTAKES = ("recorded_twice", "wrong_family_member", "left_before_session", "wrong_patient", "other")


class Visits:
    """Makes up who came when, always within the terms of what was sold."""

    def __init__(
        self,
        calendar: Calendar,
        centres: Sequence[str],
        rng: random.Random,
        *,
        taken: set[tuple[str, str, int]] | None = None,
        before: int = 0,
    ) -> None:
        """Plan by this calendar and this chance; nobody comes on days they come for something else, that are `taken`.

        Visits are numbered from `before` on.
        """
        self._calendar, self._centres, self._rng = calendar, centres, rng
        self.taken = set() if taken is None else taken
        self._visits = before

    # --- a story -----------------------------------------------------------------------------------------------

    def of_story(self, sold: Sold, story: Story) -> Iterator[Event]:
        """The visits a story tells, spread evenly up to its last day."""
        steps = _interleaved(story.uses)
        first, last = sold.start + 1, min(-story.until, sold.last if sold.last is not None else 0)
        mistakes = list(story.mistakes)
        for number, (service, person) in enumerate(steps):
            day = first + (last - first) * number // max(1, len(steps) - 1)
            visit = self._visit(sold, day, service, person, centre=sold.spot.centre)
            if visit is None:
                continue
            yield visit
            if mistakes and number:
                yield from self.mistake(sold, visit, mistakes.pop(0))

    # --- by chance ---------------------------------------------------------------------------------------------

    def of_chance(self, sold: Sold) -> Iterator[Event]:
        """Visits at the package's pace until it ends, is used up, or the patient stops coming."""
        rounds = max(sessions for _, sessions in sold.package.items)
        stops_after = round(rounds * self._rng.choices([1.0, 0.6, 0.3, 0.1], [52, 20, 18, 10])[0])
        day = sold.start if likely(self._rng, 0.45) else sold.start + self._rng.randint(1, 3)
        for number in range(stops_after):
            yield from self._round(sold, day, number, rounds)
            pace = sold.package.every_days * self._rng.uniform(0.8, 2.0)
            ahead = day + max(1, round(pace))
            # who would come tomorrow comes today at times, so that today is as busy as any day
            soon = ahead in (1, 2, 3) and day < 0 and likely(self._rng, 0.7)
            day = 0 if soon else ahead

    def _round(self, sold: Sold, day: int, number: int, rounds: int) -> Iterator[Event]:
        """One coming: every service whose turn it is, each a redemption of its own."""
        people = sold.people_on(day)
        person = people[0] if likely(self._rng, 0.6) else self._rng.choice(people)
        centre = redeems_at(sold, self._centres, self._rng)
        for service, sessions in sold.package.items:
            if -(-(number + 1) * sessions // rounds) == -(-number * sessions // rounds):
                continue
            visit = self._visit(sold, day, service, person, centre=centre)
            if visit is None:
                return
            yield visit
            if likely(self._rng, 0.035):
                yield from self.mistake(sold, visit, self._rng.choice(MISTAKES))

    # --- one visit ---------------------------------------------------------------------------------------------

    def _visit(self, sold: Sold, day: int, service: str, person: str, *, centre: str) -> Comes | None:
        """A redemption on that day or the next open one; None where the terms or the calendar forbid it."""
        while day <= 0 and not (self._calendar.is_open(day) and (person, service, day) not in self.taken):
            day += 1
        if day > 0 or not sold.is_valid_on(day) or not sold.left[service]:
            return None
        self.taken.add((person, service, day))
        two = sold.left[service] > 4 and likely(self._rng, 0.02)  # noqa: PLR2004 - a double session
        late = self._days_late(day)
        spot = Spot(day + late, self._moment(sold, day), centre)
        visit = Comes(spot, self._next_visit(), sold.key, service, person, sessions=1 + two, days_late=late)
        visit = replace(
            visit,
            outcome=self._rng.choices(OUTCOMES, [91, 6, 3])[0],
            appointment=likely(self._rng, 0.45),
        )
        sold.left[service] -= visit.sessions
        sold.visits.append(visit)
        sold.seen(visit)
        return visit

    def _days_late(self, day: int) -> int:
        chance = self._rng.random()
        late = 1 if chance < 0.03 else 3 if chance < 0.036 else 0  # noqa: PLR2004 - a slip of paper found later
        return late if day + late < 0 and self._calendar.is_open(day + late) else 0

    def _moment(self, sold: Sold, day: int) -> int:
        if day == sold.spot.day:
            return min(95_000, sold.spot.moment + self._rng.randint(1_500, 7_000))
        return self._rng.randint(6_000, 93_000)

    def _next_visit(self) -> int:
        self._visits += 1
        return self._visits

    # --- mistakes ----------------------------------------------------------------------------------------------

    def mistake(self, sold: Sold, visit: Comes, reason: str) -> Iterator[Event]:
        """Something recorded wrongly around a visit and voided the same day; nothing where it cannot have happened."""
        if visit.days_late:
            return
        if reason == "left_before_session":
            sold.left[visit.service] += visit.sessions
            yield Voids(visit.spot.later(900), visit.visit, reason)
        elif reason == "recorded_twice" and sold.left[visit.service]:
            wrong = replace(visit, spot=visit.spot.later(150), visit=self._next_visit(), sessions=1, again=True)
            yield replace(wrong, appointment=False)
            yield Voids(visit.spot.later(600), wrong.visit, reason)
        elif reason == "wrong_family_member":
            yield from self._wrong_person(sold, visit, reason)
        elif reason in ("wrong_patient", "other"):
            yield from self._wrong_day(sold, visit, reason)

    def _wrong_person(self, sold: Sold, visit: Comes, reason: str) -> Iterator[Event]:
        """Minutes before the right redemption, the wrong person of the family."""
        day = visit.spot.day
        others = [
            person
            for person in sold.people_on(day)
            if person != visit.person and (person, visit.service, day) not in self.taken
        ]
        if not others:
            return
        person = self._rng.choice(others)
        self.taken.add((person, visit.service, day))
        wrong = replace(visit, spot=visit.spot.later(-700), visit=self._next_visit(), person=person, appointment=False)
        sold.seen(wrong)
        yield wrong
        yield Voids(visit.spot.later(-300), wrong.visit, reason)

    def _wrong_day(self, sold: Sold, visit: Comes, reason: str) -> Iterator[Event]:
        """A session taken on a day when nobody came; the balance must bear it until the void."""
        day = visit.spot.day + 1
        free = (sold.buyer, visit.service, day) not in self.taken
        if day > 0 or not (free and self._calendar.is_open(day) and sold.is_valid_on(day)):
            return
        if sold.left[visit.service] < 3:  # noqa: PLR2004 - the next real visit may take two that day
            return
        self.taken.add((sold.buyer, visit.service, day))
        spot = Spot(day, self._rng.randint(6_000, 90_000), visit.spot.centre)
        outcome = Outcome.NO_SHOW if reason == "other" else Outcome.ATTENDED
        wrong = Comes(spot, self._next_visit(), sold.key, visit.service, sold.buyer, outcome=outcome)
        yield wrong
        note = self._rng.choice(NOTES) if reason == "other" else ""
        yield Voids(spot.later(self._rng.randint(300, 4_000)), wrong.visit, reason, note)


def _interleaved(uses: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """The uses of several services as one sequence, each service spread over the whole."""
    steps = [
        ((number + 0.5) / len(people), service, person)
        for service, people in uses.items()
        for number, person in enumerate(people)
    ]
    return [(service, person) for _, service, person in sorted(steps, key=lambda step: step[0])]
