from uuid import UUID

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QScrollArea

from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.drivers.sell import SellDriver
from ui.screens.sell_tiles import PackageTile


@pytest.fixture
def page(clinic: Clinic, pages: Pages) -> SellDriver:
    """Ten packages are on sale; the monitor is the cheap one."""
    clinic.recovery_pack("Recovery Pack")
    physio: UUID = clinic.services["Physiotherapy"]
    for number in range(1, 10):
        clinic.package(f"Knee Care {number}", {physio: 5}, 300_000)
    clinic.patient("Asha Kulkarni")
    pages.stage.window.resize(1366, 768)
    return SellDriver.open(pages, "asha")


def in_sight(page: SellDriver) -> list[PackageTile]:
    """Tiles that can be read as a whole."""
    room = page.page.chooser.room
    area = room.findChild(QScrollArea)
    assert area is not None
    port = area.viewport()
    shown = [tile for tile in page.page.chooser.tiles if tile.isVisible()]
    return [tile for tile in shown if port.rect().contains(QRect(tile.mapTo(port, tile.rect().topLeft()), tile.size()))]


def names(tiles: list[PackageTile]) -> list[str]:
    return [tile.package.name for tile in tiles]


def scrolled(page: SellDriver) -> int:
    """By how much the page is higher than its place."""
    area = next(one for one in page.page.findChildren(QScrollArea) if one.isAncestorOf(page.page.terms))
    return area.verticalScrollBar().maximum()


def test_two_rows_of_four_can_be_read_before_one_is_chosen(page: SellDriver) -> None:
    tiles = in_sight(page)

    assert names(tiles) == [f"Knee Care {number}" for number in range(1, 9)]
    assert len({tile.y() for tile in tiles}) == 2
    assert len({tile.width() for tile in tiles}) == 1


@pytest.mark.parametrize("height", [768, 736])
def test_nothing_of_a_sale_is_scrolled(page: SellDriver, height: int) -> None:
    page.pages.stage.window.resize(1366, height)
    page.choose("recov")
    page.pay("Cash", "3000", "3500")
    page.pay("UPI", "5000", "606918247735")

    assert scrolled(page) == 0
    assert names(in_sight(page)) == ["Recovery Pack"]


def test_neither_is_one_of_which_a_session_is_used_at_once(page: SellDriver) -> None:
    page.choose("recov")
    page.pay("UPI", "8000", "606918247735")
    page.pages.push("Use 1 session now")

    assert scrolled(page) == 0


def test_what_is_being_sold_stays_in_sight_when_the_payment_takes_the_room(page: SellDriver) -> None:
    page.pages.go("Knee Care 7")
    page.pages.press("Return")

    assert len(in_sight(page)) == 4
    assert "Knee Care 7" in names(in_sight(page))


def test_a_tile_one_comes_to_by_key_is_scrolled_into_sight(page: SellDriver) -> None:
    page.pages.go("Recovery Pack")

    assert "Recovery Pack" in names(in_sight(page))


def test_a_few_packages_take_no_more_than_their_row(page: SellDriver) -> None:
    both = page.page.chooser.room.height()

    page.pages.fill("Find a package", "recov")

    assert page.page.chooser.room.height() == both // 2
