"""Planning the lives of packages in the sample clinic, and the end of each day."""

import random
from collections.abc import Iterable, Iterator, Sequence

from app.exchange.sample_clock import Calendar
from app.exchange.sample_data import SampleData
from app.exchange.sample_events import BringsIn, Buys, Closes, Does, Event, Spot
from app.exchange.sample_lives import Life
from app.exchange.sample_sales import Sold, Till
from app.exchange.sample_visits import Visits

SEED = 33
"""A chance of their own: the lives leave everybody else's history as it is."""
FIRST_SALE, FIRST_VISIT = 1_000, 9_000
"""Numbers of their own too."""
SELLS, ACTS, BETWEEN_LIVES, BETWEEN_ACTS = 15_000, 30_000, 150, 1_500
"""Parts of a day: when a package is sold, and when managers decide."""
CLOSES = 99_900
"""After everything else that happens on a day."""


def plan_lives(lives: Sequence[Life], data: SampleData, visits: Visits, calendar: Calendar) -> list[Event]:
    """All that happens to these packages, beside the visits that are planned already."""
    return list(_Lives(data, visits, calendar).of(lives))


class _Lives:
    """Each sale with its visits and acts; the sale before it is what a renewal follows on."""

    def __init__(self, data: SampleData, visits: Visits, calendar: Calendar) -> None:
        rng = random.Random(SEED)  # noqa: S311 - made-up history needs no secrecy
        self._data, self._calendar, self._till = data, calendar, Till(rng)
        centres = [centre.code for centre in data.centres]
        self._visits = Visits(calendar, centres, rng, taken=visits.taken, before=FIRST_VISIT)

    def of(self, lives: Sequence[Life]) -> Iterator[Event]:
        before: Sold | None = None
        for number, life in enumerate(lives):
            sold = self._sold(number, life, before)
            yield self._bought(sold, life, before)
            yield from self._visits.of_story(sold, life.story)
            yield from self._acts(sold, life, number)
            before = sold

    def _sold(self, number: int, life: Life, before: Sold | None) -> Sold:
        story = life.story
        spot = Spot(self._open_on(-story.days_ago), SELLS + BETWEEN_LIVES * number, story.centre)
        start = spot.day + story.start_in
        if life.follows and before is not None and before.last is not None:
            start = before.last + 1
        package = self._data.package[story.package]
        sold = Sold(FIRST_SALE + number, package, story.buyer, spot, start, members={})
        if life.brought_in is not None:
            sold.left = dict.fromkeys(sold.left, 0) | dict(life.brought_in)
        return sold

    def _bought(self, sold: Sold, life: Life, before: Sold | None) -> Event:
        story, code = life.story, sold.package.code
        if life.brought_in is not None:
            return BringsIn(sold.spot, sold.key, code, story.buyer, life.brought_in, life.bought_days_before)
        price = self._data.price_on(code, sold.spot.day)
        payments = self._till.payments(price if life.now_minor is None else life.now_minor)
        renews = before.key if life.follows and before is not None else 0
        start_in = sold.start - sold.spot.day
        return Buys(sold.spot, sold.key, code, story.buyer, start_in, (), payments, later=life.later, renews=renews)

    def _acts(self, sold: Sold, life: Life, number: int) -> Iterator[Event]:
        for position, act in enumerate(life.acts):
            moment = ACTS + BETWEEN_LIVES * number + BETWEEN_ACTS * position
            yield Does(Spot(self._open_on(-act.days_ago), moment, life.story.centre), sold.key, act)

    def _open_on(self, day: int) -> int:
        """That day, or the next one on which the doors are open; today they are."""
        return next(later for later in range(day, 1) if self._calendar.is_open(later))


def closings(events: Iterable[Event], centres: Sequence[str], calendar: Calendar) -> Iterator[Closes]:
    """Every day on which something happened is closed in the evening; the last one is left to somebody who looks."""
    happened = {(event.spot.centre, event.spot.day) for event in events}
    last = max(day for day in range(-7, 0) if calendar.is_open(day))
    for centre, day in sorted(happened):
        if centre in centres and day < last:
            yield Closes(Spot(day, CLOSES, centre))
