from datetime import UTC, datetime

import pytest

from app.exchange.sample_clock import Calendar
from app.exchange.sample_data import SampleData, read_sample_data
from app.exchange.sample_events import BringsIn, Buys, Changes, Comes, Event, Joins, Leaves, Registers, SignsIn, Voids
from app.exchange.sample_life_plan import FIRST_SALE
from app.exchange.sample_lives import read_lives
from app.exchange.sample_plan import DAYS, SampleSize, plan_history

TUESDAY = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)
TODAYS = [
    TUESDAY,
    datetime(2026, 3, 8, 8, 30, tzinfo=UTC),  # a Sunday
    datetime(2028, 2, 29, 8, 30, tzinfo=UTC),
    datetime(2025, 12, 31, 18, 30, 1, tzinfo=UTC),  # a second into the year in Mumbai
]


@pytest.fixture(scope="module")
def data() -> SampleData:
    return read_sample_data()


@pytest.fixture(scope="module", params=TODAYS, ids=str)
def plan(request: pytest.FixtureRequest, data: SampleData) -> list[Event]:
    return plan_history(data, SampleSize(), Calendar(request.param, "Asia/Kolkata"))


def of_kind(plan: list[Event], kind: type[Event]) -> list[Event]:
    return [event for event in plan if isinstance(event, kind)]


def test_it_is_as_large_as_asked(plan: list[Event]) -> None:
    assert len(of_kind(plan, Registers)) == 300
    assert len(of_kind(plan, Buys)) + len(of_kind(plan, BringsIn)) == 160 + len(read_lives())
    assert 700 < len(of_kind(plan, Comes)) < 1_400
    assert min(len(of_kind(plan, kind)) for kind in (Voids, Joins, Leaves, Changes, SignsIn)) >= 3


def test_it_reaches_over_its_days_up_to_today(plan: list[Event]) -> None:
    days = {event.spot.day for event in plan}

    assert (min(days), max(days)) == (-DAYS, 0)
    assert all(0 <= event.spot.moment <= 100_000 for event in plan)


def test_today_is_not_empty_at_either_centre(plan: list[Event]) -> None:
    for centre, sales in (("AND", 3), ("BAN", 1)):
        today = [event for event in plan if event.spot.day == 0 and event.spot.centre == centre]
        assert len(of_kind(today, Buys)) == sales
        assert len(of_kind(today, Comes)) >= 3
    assert len([e for e in of_kind(plan, Voids) if e.spot.day == 0 and e.spot.centre == "AND"]) >= 3


def test_people_are_registered_before_anything_else(plan: list[Event]) -> None:
    known: set[str] = set()
    for event in plan:
        match event:
            case Registers():
                known.add(event.person)
            case Buys():
                assert {event.buyer, *event.members} <= known
            case BringsIn():
                assert event.buyer in known
            case Comes() | Joins() | Leaves():
                assert event.person in known


def test_a_family_is_known_before_it_shrinks(plan: list[Event]) -> None:
    families: dict[int, set[str]] = {}
    for event in plan:
        match event:
            case Buys():
                families[event.sale] = {event.buyer, *event.members}
            case BringsIn():
                families[event.sale] = {event.buyer}
            case Joins():
                families[event.sale].add(event.person)
            case Leaves():
                families[event.sale].remove(event.person)
            case Comes():
                assert event.person in families[event.sale]


def test_the_same_today_gives_the_same_plan(data: SampleData) -> None:
    calendar = Calendar(TUESDAY, "Asia/Kolkata")

    assert plan_history(data, SampleSize(), calendar) == plan_history(data, SampleSize(), calendar)


def test_a_small_one_still_tells_every_story(data: SampleData) -> None:
    plan = plan_history(data, SampleSize(people=80, sales=30), Calendar(TUESDAY, "Asia/Kolkata"))
    sales = [event for event in plan if isinstance(event, Buys)]

    assert len([sale for sale in sales if sale.sale < FIRST_SALE]) == 30
    assert {story.buyer for story in data.stories} <= {sale.buyer for sale in sales}
