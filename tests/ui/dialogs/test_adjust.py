"""Sessions added or taken by hand."""

import pytest

from app.desk.views.offers import Offer
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.drivers.act import ActDriver
from tests.drivers.stage import Stage


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def adjust(stage: Stage, life: Life) -> ActDriver:
    return ActDriver(stage, life.sold, Offer.ADJUST)


def test_sessions_are_added_free_of_charge(stage: Stage, life: Life) -> None:
    act = adjust(stage, life)
    act.write("2")
    act.look()
    assert "2 Physiotherapy added to Recovery of Asha Kulkarni, free of charge." in act.says
    assert act.changes == "Physiotherapy: 10 of 10 left, then 12 of 12 left"

    act.approve()
    assert act.card.services[0].left == 12
    assert stage.toast == "2 Physiotherapy added. 12 of 12 left."


def test_sessions_of_the_other_service_are_taken(stage: Stage, life: Life) -> None:
    act = adjust(stage, life)
    act.choose("Doctor Consultation", "Physiotherapy")
    act.choose("Take away", "Add")
    assert "1 Doctor Consultation taken from Recovery of Asha Kulkarni; no money goes back." in act.says

    act.approve()
    assert [row.left for row in act.card.services] == [10, 1]


def test_more_than_are_left_cannot_be_taken(stage: Stage, life: Life) -> None:
    act = adjust(stage, life)
    act.choose("Take away", "Add")
    act.fill("Sessions", "11")

    assert "10" in act.refusal
    assert not act.can_act


def test_the_stepper_steps_by_keys(stage: Stage, life: Life) -> None:
    act = adjust(stage, life)
    act.press("Up", "Up")
    act.look()

    assert "3 Physiotherapy added" in act.says


def test_what_was_used_up_can_be_used_again(stage: Stage, life: Life, clinic: Clinic) -> None:
    life.redeem(sessions=10)
    clinic.redeem(life.sold.receipt, life.sold.doctor, life.sold.head, sessions=2)
    act = adjust(stage, life)

    assert act.changes == "Physiotherapy: 0 of 10 left, then 1 of 11 left; Status: Exhausted, then Active"
