"""Completing early and reopening: what happens to sessions and money is told before anybody signs."""

import pytest

from app.desk.views.offers import Offer
from app.domain.status import Status
from tests.app.desk.lives import Life, unpaid_life
from tests.clinic import Clinic
from tests.drivers.act import ActDriver
from tests.drivers.stage import Stage
from tests.founding import OWNER


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def test_what_is_forfeited_is_told(stage: Stage, life: Life) -> None:
    life.redeem()
    act = ActDriver(stage, life.sold, Offer.COMPLETE)
    assert "11 sessions are forfeited and no money goes back." in act.says
    assert act.changes == "Sessions left: 11, then 0; Status: Active, then Manually Completed"
    assert act.focus == "Reason"

    act.approve()
    assert (act.card.status, act.card.left) == (Status.COMPLETED, 0)
    assert stage.toast == "Recovery of Asha Kulkarni is completed. No sessions left."


def test_what_is_due_is_no_longer_asked_for(stage: Stage, clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    act = ActDriver(stage, unpaid_life(clinic, 500_000).sold, Offer.COMPLETE)

    assert "Due: ₹3,000.00, then no longer asked for" in act.changes


def test_the_owner_reopens_it(stage: Stage, life: Life) -> None:
    life.complete()
    act = ActDriver(stage, life.sold, Offer.REOPEN)
    assert "The completion of 1 Jan 2026 is undone: the sessions it ended come back." in act.says
    assert act.changes == (
        "Sessions left: 0, then 12; Status: Manually Completed, then Active; Last valid: 31 Mar 2026"
    )
    assert "The owner signs here" in act.says
    assert act.approvers == [f"{OWNER}, Owner"]

    act.approve(OWNER)
    assert (act.card.status, act.card.left) == (Status.ACTIVE, 12)
    assert stage.toast == "Recovery of Asha Kulkarni is open again. 12 left."


def test_after_the_last_valid_day_it_is_too_late(stage: Stage, life: Life, clinic: Clinic) -> None:
    life.complete()
    clinic.clock.go(days=90)
    act = ActDriver(stage, life.sold, Offer.REOPEN)

    assert "31 Mar 2026" in act.refusal
    assert not act.can_act
