"""Cards and devices are in the one list of everything one can do."""

from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from ui.action import run
from ui.actions import all_actions
from ui.dialogs.patient_card import PatientCardDialog
from ui.screens.settings import SettingsScreen


def act(stage: Stage, name: str) -> None:
    assert stage.window.frame is not None
    run(next(one for one in all_actions() if one.id == name), stage.window.frame)
    stage.settle()


def test_a_card_is_printed_by_its_key_from_the_wallet(stage: Stage, clinic: Clinic) -> None:
    clinic.sold_pack()
    pages = Pages(stage)
    pages.find("asha")
    pages.press("Ctrl+I")

    assert pages.wait_for(PatientCardDialog).isVisible()


def test_the_devices_are_reached_from_anywhere(stage: Stage) -> None:
    act(stage, "settings.devices")

    assert stage.window.frame is not None
    screen = stage.window.frame.made("settings")
    assert isinstance(screen, SettingsScreen)
    assert screen.devices.isVisible()
    assert screen.parts.chosen == "devices"
