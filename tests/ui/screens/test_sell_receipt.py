import pytest

from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.drivers.sell import SellDriver


def paper_of(page: SellDriver) -> str:
    return page.page.receipt.paper.value


@pytest.fixture
def page(clinic: Clinic, pages: Pages) -> SellDriver:
    clinic.recovery_pack("Recovery Pack")
    clinic.package("Knee Care", {clinic.services["Physiotherapy"]: 5}, 300_000)
    clinic.patient("Asha Kulkarni")
    return SellDriver.open(pages, "asha")


def test_before_a_package_is_chosen_the_side_says_what_will_be_there(page: SellDriver) -> None:
    assert {"The receipt", "Choose a package to see it."} <= set(page.words)
    assert not page.page.receipt.preview.isVisible()


def test_the_receipt_follows_what_is_typed(page: SellDriver) -> None:
    page.choose("recov")
    page.pay("Cash", "", "10000")
    page.pages.fill("Start date", "+1")

    for words in (
        "Nirog Physio",
        "Receipt no. given on completion",
        "Asha Kulkarni",
        "10 Physiotherapy, list ₹700",
        "Tendered ₹10,000.00, change",
        "₹2,000.00",
        "1 Apr 2026",
        "Ravi Patil",
    ):
        assert words in page.receipt


def test_only_the_end_of_a_reference_is_printed(page: SellDriver) -> None:
    page.choose("recov")
    page.pages.push("Add UPI")
    page.pages.write("412345678901")

    assert "UPI, reference ends 8901" in page.receipt
    assert "412345678901" not in page.receipt


def test_the_paper_chosen_is_kept_for_the_next_sale(page: SellDriver, clinic: Clinic) -> None:
    page.choose("recov")
    page.pages.go("A5")
    page.pages.press("Right")

    assert paper_of(page) == "roll"
    page.pages.press("Escape", "F3")
    assert paper_of(page) == "roll"
    page.pages.go("80 mm")
    page.pages.press("Left")
    assert paper_of(page) == "a5"
