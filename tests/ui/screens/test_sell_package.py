from uuid import UUID

import pytest

from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.drivers.sell import SellDriver
from ui.screens.sell_tiles import PackageTile


@pytest.fixture
def page(clinic: Clinic, pages: Pages) -> SellDriver:
    """Three packages are on sale at Andheri, one only at both centres."""
    clinic.recovery_pack("Recovery Pack")
    physio: UUID = clinic.services["Physiotherapy"]
    clinic.package("Knee Care", {physio: 5}, 300_000, validity_days=None)
    clinic.package("Everywhere", {physio: 3}, 250_000, centres=["Andheri West", "Bandra West"], above_list_value=True)
    clinic.patient("Asha Kulkarni")
    return SellDriver.open(pages, "asha")


def shown(page: SellDriver) -> list[str]:
    return [tile.package.name for tile in page.page.chooser.tiles if tile.isVisible()]


def tile(page: SellDriver, name: str) -> PackageTile:
    return next(tile for tile in page.page.chooser.tiles if tile.package.name == name)


def chosen(page: SellDriver) -> list[str]:
    return [tile.package.name for tile in page.page.chooser.tiles if tile.isChecked()]


def test_a_tile_says_what_is_in_it_how_long_it_holds_and_what_it_saves(page: SellDriver) -> None:
    words = tile(page, "Recovery Pack").accessibleDescription()

    assert words == "10 Physiotherapy, 2 Doctor Consultation. Use within 90 days. ₹8,000. saves ₹800 (9 %)"


def test_one_that_never_expires_and_saves_nothing_says_only_that(page: SellDriver) -> None:
    assert tile(page, "Everywhere").accessibleDescription() == "3 Physiotherapy. Use within 90 days. ₹2,500"
    assert "Never expires" in tile(page, "Knee Care").accessibleDescription()


@pytest.mark.parametrize(
    ("typed", "found"), [("knee", ["Knee Care"]), ("doctor", ["Recovery Pack"]), ("KNEEC", ["Knee Care"])]
)
def test_typing_narrows_by_name_code_and_service(page: SellDriver, typed: str, found: list[str]) -> None:
    page.pages.write(typed)

    assert shown(page) == found


def test_nothing_that_fits_is_said(page: SellDriver) -> None:
    page.pages.write("zzz")

    assert shown(page) == []
    assert "No package on sale here fits. Clear what you typed, or look at the catalogue." in page.words


def test_enter_while_typing_takes_the_first_one_shown(page: SellDriver) -> None:
    page.pages.write("knee")
    page.pages.press("Return")

    assert chosen(page) == ["Knee Care"]


def test_enter_and_space_take_the_package_one_stands_on(page: SellDriver) -> None:
    for name, key in (("Everywhere", "Return"), ("Knee Care", "Enter"), ("Recovery Pack", "Space")):
        page.pages.go(name)
        page.pages.press(key)
        assert chosen(page) == [name]


def test_another_package_changes_the_price_and_what_is_still_to_pay(page: SellDriver) -> None:
    page.choose("knee")
    assert page.tenders == [("cash", "3,000.00", "")]

    page.choose("recov")

    assert page.tenders == [("cash", "8,000.00", "")]
    assert "Nothing left to pay" in page.words


def test_a_withdrawn_package_is_not_offered(clinic: Clinic, page: SellDriver) -> None:
    from app.desk.commands.withdraw_package import WithdrawPackage

    clinic.as_owner(WithdrawPackage(package_id=tile(page, "Knee Care").package.id))
    page.pages.press("Escape", "F3")

    assert shown(page) == ["Everywhere", "Recovery Pack"]


def test_another_centre_offers_what_is_sold_there(clinic: Clinic, page: SellDriver) -> None:
    assert shown(page) == ["Everywhere", "Knee Care", "Recovery Pack"]
