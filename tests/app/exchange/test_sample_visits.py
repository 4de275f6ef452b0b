"""The visits keep the rules of a redemption by their making, whatever day it is."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.ledger import Outcome
from app.exchange.sample_clock import Calendar
from app.exchange.sample_data import SampleData, read_sample_data
from app.exchange.sample_events import BringsIn, Buys, Comes, Event, Leaves, Voids
from app.exchange.sample_plan import SampleSize, plan_history

DAYS = [datetime(2026, 3, 10, 8, 30, tzinfo=UTC) + timedelta(days=days) for days in range(7)]


@pytest.fixture(scope="module")
def data() -> SampleData:
    return read_sample_data()


@pytest.fixture(scope="module", params=DAYS, ids=lambda day: f"{day:%A}")
def plan(request: pytest.FixtureRequest, data: SampleData) -> list[Event]:
    return plan_history(data, SampleSize(), Calendar(request.param, "Asia/Kolkata"))


def visits(plan: list[Event]) -> list[Comes]:
    return [event for event in plan if isinstance(event, Comes)]


def test_nobody_uses_more_than_was_sold(plan: list[Event], data: SampleData) -> None:
    left: dict[tuple[int, str], int] = {}
    taken: dict[int, Comes] = {}
    for event in plan:
        if isinstance(event, Buys):
            for service, sessions in data.package[event.package].items:
                left[event.sale, service] = sessions - (service == event.uses_now)
        elif isinstance(event, BringsIn):
            left |= {(event.sale, service): sessions for service, sessions in event.left.items()}
        elif isinstance(event, Comes):
            left[event.sale, event.service] -= event.sessions
            taken[event.visit] = event
        elif isinstance(event, Voids) and not event.sent:
            undone = taken[event.visit]
            left[undone.sale, undone.service] += undone.sessions
        assert min(left.values(), default=0) >= 0


def test_every_visit_is_within_validity_and_after_the_sale(plan: list[Event], data: SampleData) -> None:
    sales = {event.sale: event for event in plan if isinstance(event, Buys)}
    for visit in visits(plan):
        if visit.sale not in sales:
            continue
        sale = sales[visit.sale]
        start, days = sale.spot.day + sale.start_in, data.package[sale.package].validity_days
        day = visit.spot.day - visit.days_late
        assert visit.spot > sale.spot
        assert start <= day
        assert days is None or day < start + days


def test_nobody_comes_twice_a_day_unless_it_is_said(plan: list[Event]) -> None:
    days = Counter(
        (visit.person, visit.service, visit.spot.day - visit.days_late) for visit in visits(plan) if not visit.again
    )

    assert [key for key, count in days.items() if count > 1] == []


def test_who_was_removed_does_not_come_any_more(plan: list[Event]) -> None:
    gone = {(event.sale, event.person): event.spot for event in plan if isinstance(event, Leaves)}

    assert gone
    assert [v for v in visits(plan) if (v.sale, v.person) in gone and v.spot > gone[v.sale, v.person]] == []


def test_no_redemption_is_voided_twice(plan: list[Event]) -> None:
    undone = [event.visit for event in plan if isinstance(event, Voids)]

    assert len(set(undone)) == len(undone)


def test_everything_that_happens_at_a_desk_happens(plan: list[Event]) -> None:
    came = visits(plan)
    undone = [event for event in plan if isinstance(event, Voids)]

    assert {visit.outcome for visit in came} == set(Outcome)
    assert {visit.days_late for visit in came} == {0, 1, 3}
    assert any(visit.sessions > 1 for visit in came)
    assert any(visit.appointment for visit in came)
    assert {"recorded_twice", "left_before_session", "other"} <= {void.reason for void in undone}
    assert {void.sent for void in undone} == {"", "waiting", "approved", "declined"}
    assert any(void.by_owner for void in undone)
    assert any(isinstance(event, Buys) and event.uses_now for event in plan)
