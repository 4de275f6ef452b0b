import pytest

from tests.clinic import Clinic
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import nameless
from ui.screens.settings import SettingsScreen

PARTS = ("People", "Centres and this desk", "Clinic's choices", "Scanner and printer", "Look and language", "Backups")


def show(pages: Pages, part: str) -> SettingsScreen:
    """Go to a part with the arrow keys."""
    screen = pages.settings
    pages.go(PARTS[0])
    pages.press(*["Right"] * PARTS.index(part))
    return screen


@pytest.mark.usefixtures("as_owner")
@pytest.mark.parametrize("part", PARTS)
def test_each_part_is_reached_by_arrows_and_everything_in_it_has_a_name_and_room(
    clinic: Clinic, pages: Pages, part: str
) -> None:
    screen = show(pages, part)

    parts = (screen.people, screen.centres, screen.choices, screen.devices, screen.look, screen.backups)
    assert [one.isVisible() for one in parts] == [name == part for name in PARTS]
    assert nameless(screen) == []
    assert cut_off(screen) == []


def test_others_than_the_owner_look_only(clinic: Clinic, pages: Pages) -> None:
    screen = pages.settings

    assert "Only the owner changes people, centres and choices." in pages.words
    assert not screen.people.new.isVisible()
    assert not screen.people.save.isVisible()
    assert not screen.people.name.isEnabled()


@pytest.mark.usefixtures("as_owner")
def test_the_owner_is_told_nothing_of_the_kind(clinic: Clinic, pages: Pages) -> None:
    assert pages.settings.people.save.isVisible()
    assert "Only the owner changes" not in pages.words
