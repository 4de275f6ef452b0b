"""Moving the start of what has not begun."""

from datetime import date

import pytest

from app.desk.views.offers import Offer
from tests.app.desk.lives import Life, ahead
from tests.clinic import Clinic
from tests.drivers.act import ActDriver
from tests.drivers.stage import Stage


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return ahead(clinic, 20)


def move(stage: Stage, life: Life) -> ActDriver:
    return ActDriver(stage, life.sold, Offer.MOVE_START)


def test_the_start_that_was_sold_stands_there_to_be_typed_over(stage: Stage, life: Life) -> None:
    act = move(stage, life)
    assert "On which day shall Recovery of Nina start instead?" in act.says
    assert not act.can_act

    act.write("+9")
    act.look()
    assert act.changes == (
        "Starts: 21 Jan 2026, then 10 Jan 2026; Last valid: 20 Apr 2026, then 9 Apr 2026; Status: Scheduled"
    )
    act.approve()
    assert act.card.starts_on == date(2026, 1, 10)
    assert stage.toast == "The start of Recovery of Nina was moved. Starts 10 Jan 2026."


def test_a_day_that_is_past_is_refused_before_the_pin(stage: Stage, life: Life) -> None:
    act = move(stage, life)
    act.fill("New start", "31 dec 2025")

    assert "1 Jan 2026" in act.refusal
    assert not act.can_act


def test_a_day_that_is_none_is_told_beside_its_field(stage: Stage, life: Life) -> None:
    act = move(stage, life)
    act.fill("New start", "soon")

    assert act.errors == {"New start": "Type a day such as 5/11, 5 nov or +30."}
