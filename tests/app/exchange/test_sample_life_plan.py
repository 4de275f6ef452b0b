"""Lives are planned so that every act of them goes through, whatever day it is."""

from datetime import UTC, datetime, timedelta

import pytest

from app.exchange.sample_clock import Calendar
from app.exchange.sample_data import SampleData, read_sample_data
from app.exchange.sample_events import Buys, Closes, Comes, Does, Event
from app.exchange.sample_life_plan import FIRST_SALE, closings
from app.exchange.sample_plan import SampleSize, plan_history

DAYS = [datetime(2026, 3, 10, 8, 30, tzinfo=UTC) + timedelta(days=days) for days in range(7)]
ENDING = {"cancel", "complete", "upgrade"}


@pytest.fixture(scope="module")
def data() -> SampleData:
    return read_sample_data()


@pytest.fixture(scope="module", params=DAYS, ids=lambda day: f"{day:%A}")
def calendar(request: pytest.FixtureRequest) -> Calendar:
    return Calendar(request.param, "Asia/Kolkata")


@pytest.fixture(scope="module")
def plan(calendar: Calendar, data: SampleData) -> list[Event]:
    return plan_history(data, SampleSize(), calendar)


def visits_of(plan: list[Event], sale: int) -> list[Comes]:
    return [event for event in plan if isinstance(event, Comes) and event.sale == sale]


def test_nobody_comes_after_a_package_ended(plan: list[Event]) -> None:
    for event in plan:
        if isinstance(event, Does) and event.act.kind in ENDING:
            assert all(visit.spot < event.spot for visit in visits_of(plan, event.sale))


def test_nobody_comes_while_a_package_is_frozen(plan: list[Event]) -> None:
    for event in plan:
        if isinstance(event, Does) and event.act.kind == "freeze":
            first, last = event.spot.day + event.act.details["from"], event.spot.day + event.act.details["to"]
            days = [visit.spot.day - visit.days_late for visit in visits_of(plan, event.sale)]
            assert [day for day in days if first <= day <= last] == []


def test_a_renewal_begins_the_day_after_what_it_follows_on(plan: list[Event], data: SampleData) -> None:
    sales = {event.sale: event for event in plan if isinstance(event, Buys)}
    renewal = next(sale for sale in sales.values() if sale.renews)
    before = sales[renewal.renews]
    days = data.package[before.package].validity_days or 0

    assert renewal.spot.day + renewal.start_in == before.spot.day + before.start_in + days
    assert renewal.buyer == before.buyer


def test_nothing_is_done_on_a_closed_door_or_before_the_sale(plan: list[Event], calendar: Calendar) -> None:
    begins = {event.sale: event.spot for event in plan if isinstance(event, Buys) and event.sale >= FIRST_SALE}
    acts = [event for event in plan if isinstance(event, Does)]

    assert all(calendar.is_open(spot.day) for spot in (*begins.values(), *(act.spot for act in acts)))
    assert all(act.spot > begins[act.sale] for act in acts if act.sale in begins)


def test_the_wallet_of_the_pictures_stays_as_its_story_tells(plan: list[Event], data: SampleData) -> None:
    asha = [event for event in plan if isinstance(event, Comes) and event.person == "asha-sharma"]

    assert {event.days_late for event in asha} == {0}
    assert all(event.sale <= len(data.stories) for event in asha)


def test_the_same_today_gives_the_same_lives(plan: list[Event], data: SampleData, calendar: Calendar) -> None:
    assert plan_history(data, SampleSize(), calendar) == plan


def test_every_day_is_closed_after_all_that_happened_but_the_last(plan: list[Event], calendar: Calendar) -> None:
    closed = {(event.spot.centre, event.spot.day): event.spot for event in plan if isinstance(event, Closes)}
    others = [event for event in plan if not isinstance(event, Closes)]
    yesterday = max(day for day in range(-7, 0) if calendar.is_open(day))

    for event in others:
        at = event.spot.centre, event.spot.day
        assert (at in closed) == (event.spot.day < yesterday)
        assert at not in closed or event.spot < closed[at]
    assert list(closings([], ["AND"], calendar)) == []
