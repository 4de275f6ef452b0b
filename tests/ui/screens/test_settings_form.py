import pytest

from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.founding import MANAGER, OWNER
from ui.screens.settings import SettingsScreen


@pytest.fixture
def screen(as_owner: None, clinic: Clinic, pages: Pages) -> SettingsScreen:
    return pages.settings


def test_what_is_being_typed_survives_looking_elsewhere(screen: SettingsScreen, pages: Pages, clinic: Clinic) -> None:
    pages.push("New person")
    pages.write("Nisha")
    pages.press("Ctrl+1", "F4")
    pages.write("Asha Kulkarni")
    pages.press("Return", "Ctrl+,")

    assert (screen.people.is_new, screen.people.name.text()) == (True, "Nisha")


def test_another_row_is_opened_only_once_the_change_is_given_up(screen: SettingsScreen, pages: Pages) -> None:
    pages.fill("Name of the person", "Kavita Rao-Shah")
    screen.people.table.setFocus()
    pages.press("Down")
    assert f"“{MANAGER}” was changed and not saved." in screen.banner.words
    assert screen.people.name.text() == "Kavita Rao-Shah"

    pages.push("Discard it")

    assert screen.people.name.text() == OWNER
    assert screen.people.table.current_key() == screen.people.chosen


def test_after_a_change_the_saved_row_stays_open(screen: SettingsScreen, pages: Pages) -> None:
    pages.fill("Name of the person", "Kavita Rao-Shah")
    pages.press("Return")

    assert screen.people.title.full_text == "Kavita Rao-Shah"
    assert not screen.people.is_changed
    assert pages.stage.toast.startswith("Saved.")


def test_arrows_in_an_unchanged_form_just_move(screen: SettingsScreen, pages: Pages) -> None:
    screen.people.table.setFocus()
    pages.press("Down")

    assert (screen.people.name.text(), screen.banner.words) == (OWNER, "")
