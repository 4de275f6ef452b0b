"""The sell page in smaller windows, as with larger letters: nothing is cut, and the receipt is a tab."""

import pytest

from tests.clinic import Clinic
from tests.drivers.pages import Pages, cut_off
from tests.drivers.sell import SellDriver
from tests.drivers.stage import nameless

SIZES = [(1366, 768), (1200, 690), (1093, 614), (1024, 690), (900, 690), (683, 384)]
"""The cheap monitor, at 112, 125 and 200 percent too."""


@pytest.fixture
def page(clinic: Clinic, pages: Pages) -> SellDriver:
    """A code to scan, and the rest in twelve parts: as wide as it gets."""
    clinic.recovery_pack("Recovery Pack", max_members=2)
    clinic.package("Knee Care", {clinic.services["Physiotherapy"]: 5}, 300_000)
    clinic.patient("Asha Kulkarni")
    page = SellDriver.open(pages, "asha")
    page.choose("recov")
    page.pay("UPI", "3000", "606918247735")
    pages.push("The rest later")
    pages.fill("Number of instalments", "12")
    return page


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_at_the_side_or_without_a_name(page: SellDriver, size: tuple[int, int]) -> None:
    page.pages.stage.window.resize(*size)
    page.pages.stage.settle()
    sale = page.page

    assert sale.body.least_width() <= sale.body.width()
    assert sale.foot.minimumSizeHint().width() <= sale.foot.width()
    assert (cut_off(sale.body), cut_off(sale.foot), nameless(sale)) == ([], [], [])


def test_on_the_cheap_monitor_the_receipt_stands_beside_the_sale(page: SellDriver) -> None:
    page.pages.stage.window.resize(1366, 768)
    page.pages.stage.settle()

    assert page.page.receipt.isVisible()
    assert page.page.body.isVisible()


def test_where_there_is_no_room_beside_it_is_a_tab(page: SellDriver) -> None:
    page.pages.stage.window.resize(900, 690)
    page.pages.stage.settle()
    sale = page.page
    assert (sale.body.isVisible(), sale.receipt.isVisible()) == (True, False)

    page.pages.go("Sale")
    page.pages.press("Right")
    assert (sale.body.isVisible(), sale.receipt.isVisible()) == (False, True)
    assert "due 1 Feb 2026" in page.receipt

    page.pages.press("Left")
    assert (sale.body.isVisible(), sale.receipt.isVisible()) == (True, False)


def test_a_larger_window_brings_it_back_beside(page: SellDriver) -> None:
    window = page.pages.stage.window
    window.resize(900, 690)
    page.pages.go("Sale")
    page.pages.press("Right")
    window.resize(1366, 768)
    page.pages.stage.settle()

    assert (page.page.body.isVisible(), page.page.receipt.isVisible()) == (True, True)
    assert page.page.receipt.width() == 368


def test_the_next_sale_begins_with_the_sale(page: SellDriver) -> None:
    page.pages.stage.window.resize(900, 690)
    page.pages.go("Sale")
    page.pages.press("Right")
    page.pages.press("Escape", "F3")

    assert page.page.body.isVisible()
