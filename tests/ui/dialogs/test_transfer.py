"""Transferring: found or registered on the same page, never a dialog on a dialog."""

import pytest

from app.desk.views.offers import Offer
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.drivers.act import ActDriver
from tests.drivers.stage import Stage, nameless
from ui.dialogs.patient import PatientDialog


@pytest.fixture
def life(clinic: Clinic) -> Life:
    aarav = clinic.patient("Aarav Kulkarni")
    clinic.patient("Rohan Mehta")
    return Life(clinic, clinic.sold_pack(members=(aarav,)))


def transfer(stage: Stage, life: Life) -> ActDriver:
    return ActDriver(stage, life.sold, Offer.TRANSFER)


def pick(act: ActDriver, words: str) -> None:
    act.write(words)
    act.press("Return")
    act.look()


def test_type_enter_reason_pin(stage: Stage, life: Life) -> None:
    act = transfer(stage, life)
    assert act.focus == "Search for a person"
    pick(act, "rohan")

    assert act.changes == (
        "Head: Asha Kulkarni, then Rohan Mehta; Family: Aarav Kulkarni, then nobody yet; "
        "Stays: 12 sessions left, last valid 31 Mar 2026"
    )
    assert "Asha Kulkarni and the family can use it no longer." in act.says
    assert act.focus == "Reason"

    act.approve()
    assert act.card.head_name == "Rohan Mehta"
    assert stage.toast.endswith("It belongs to Rohan Mehta.")


def test_nobody_is_chosen_beforehand(stage: Stage, life: Life) -> None:
    act = transfer(stage, life)
    act.write("rohan")
    act.look()

    assert not act.can_act
    assert nameless(act.box) == []


def test_somebody_else_may_be_found_after_all(stage: Stage, life: Life) -> None:
    act = transfer(stage, life)
    pick(act, "rohan")
    act.push("Somebody else")
    assert (act.focus, act.can_act) == ("Search for a person", False)
    act.press("Ctrl+A")
    pick(act, "aarav")

    assert act.changes.startswith("Head: Asha Kulkarni, then Aarav Kulkarni")


def test_somebody_new_is_registered_on_the_spot(stage: Stage, life: Life) -> None:
    act = transfer(stage, life)
    act.write("Nina Rao")
    act.press("F4")
    assert act.wait_for(PatientDialog).name.text() == "Nina Rao"
    assert not act.is_open, "never a dialog on a dialog"

    act.press("Return")
    act.look()
    assert act.changes.startswith("Head: Asha Kulkarni, then Nina Rao")


def test_the_present_head_is_refused_before_the_pin(stage: Stage, life: Life) -> None:
    act = transfer(stage, life)
    pick(act, "asha")

    assert "Asha Kulkarni" in act.refusal
    assert not act.can_act
