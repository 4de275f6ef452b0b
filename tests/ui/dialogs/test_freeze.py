"""Freezing and ending it: days counted, the new last day, what is still allowed, and a renewal that moves if asked."""

from datetime import date

import pytest

from app.desk.views.offers import Offer
from app.domain.status import Status
from tests.app.desk.lives import Life, ahead
from tests.clinic import Clinic
from tests.drivers.act import ActDriver
from tests.drivers.stage import Stage


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def freeze(stage: Stage, life: Life) -> ActDriver:
    return ActDriver(stage, life.sold, Offer.FREEZE)


def end(stage: Stage, life: Life) -> ActDriver:
    return ActDriver(stage, life.sold, Offer.END_FREEZE)


def test_days_are_counted_and_what_is_still_allowed_is_told(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.fill("First frozen day", "10 jan")
    act.fill("Last frozen day", "19/1")

    assert "cannot be used from 10 Jan 2026 to 19 Jan 2026" in act.says
    assert act.changes == (
        "Frozen: 10 days; Last valid: 31 Mar 2026, then 10 Apr 2026; Status: Active; "
        "Still allowed: 1 freeze, 50 days in all"
    )


def test_the_last_freeze_leaves_none(stage: Stage, life: Life) -> None:
    life.freeze(begin=20)
    act = freeze(stage, life)

    assert "Still allowed: none" in act.changes


def test_a_usual_span_is_one_press(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.fill("First frozen day", "+4")
    act.push("15 days")

    assert "cannot be used from 5 Jan 2026 to 19 Jan 2026" in act.says


def test_a_day_that_is_none_is_told_beside_its_field(stage: Stage, life: Life) -> None:
    act = freeze(stage, life)
    act.fill("First frozen day", "soon")

    assert act.errors == {"First frozen day": "Type a day such as 5/11, 5 nov or +30."}
    assert not act.can_act


def test_a_renewal_is_offered_only_where_there_is_one(stage: Stage, life: Life) -> None:
    assert "Move the renewal along" not in [*freeze(stage, life).reachable]


def test_a_renewal_moves_only_if_asked(stage: Stage, life: Life, clinic: Clinic) -> None:
    renewal = ahead(clinic, 90, renews=life)
    act = freeze(stage, life)
    assert "Sold to follow on 1 Apr 2026" in act.says
    act.push("Move the renewal along")
    assert "The renewal starts: 1 Apr 2026, then 8 Apr 2026" in act.changes

    act.approve()
    assert renewal.card.starts_on == date(2026, 4, 8)


def test_left_alone_a_renewal_stays(stage: Stage, life: Life, clinic: Clinic) -> None:
    renewal = ahead(clinic, 90, renews=life)
    freeze(stage, life).approve()

    assert renewal.card.starts_on == date(2026, 4, 1)


def test_a_running_freeze_ends_today_and_the_days_before_count(stage: Stage, life: Life, clinic: Clinic) -> None:
    life.freeze(days=10)
    clinic.clock.go(days=5)
    act = end(stage, life)

    assert "can be used from today" in act.says
    assert (
        act.changes
        == "Frozen: 10 days, then 5 days; Last valid: 10 Apr 2026, then 5 Apr 2026; Status: Frozen, then Active"
    )

    act.approve()
    assert act.card.status is Status.ACTIVE
    assert stage.toast.endswith("Last valid 5 Apr 2026.")


def test_a_planned_freeze_is_withdrawn(stage: Stage, life: Life) -> None:
    life.freeze(begin=20)
    act = end(stage, life)
    assert "The freeze from 21 Jan 2026 to 30 Jan 2026 is withdrawn and counts as none." in act.says

    act.approve()
    assert (act.card.freezes, act.card.freezes_taken) == ((), 0)


def test_of_two_freezes_one_is_chosen(stage: Stage, life: Life) -> None:
    life.freeze(days=10)
    life.freeze(begin=20)
    act = end(stage, life)
    assert act.focus == "1 Jan 2026 to 10 Jan 2026"

    act.press("Right", "Space")
    act.look()
    act.approve()
    assert [row.from_day for row in act.card.freezes] == [date(2026, 1, 1)]
