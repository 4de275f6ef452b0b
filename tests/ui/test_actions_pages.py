"""The keys of the pages do what the list says, there and from elsewhere."""

from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from ui.actions_pages import page_actions
from ui.dialogs.patient import PatientDialog


def test_the_keys_of_the_counter_are_the_ones_everybody_learnt() -> None:
    keys = {one.id: one.key for one in page_actions() if one.key.startswith("F")}

    assert keys["desk.redeem"] == "F2"
    assert keys["desk.sell"] == "F3"
    assert keys["desk.new_patient"] == keys["patients.new"] == "F4"
    assert keys["desk.check_in"] == "F8"


def test_f3_from_another_page_asks_who_buys(stage: Stage) -> None:
    pages = Pages(stage)
    pages.press("Ctrl+4", "F3")

    assert stage.toast == "Find the patient first."
    assert stage.window.frame is not None
    assert stage.window.frame.current == "desk"


def test_f4_registers_from_every_page_once(stage: Stage, clinic: Clinic) -> None:
    pages = Pages(stage)
    for place in ("Ctrl+2", "Ctrl+4", "Ctrl+1"):
        pages.press(place, "F4")
        assert len([one for one in stage.window.findChildren(PatientDialog) if one.isVisible()]) == 1
        pages.press("Escape")
