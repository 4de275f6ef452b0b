"""Selling where tax comes on top of the price: the total is what is to pay, wherever it is told."""

from uuid import UUID

import pytest
from sqlalchemy import select

from app.desk.commands.save_tax_class import RateFields, SaveTaxClass
from app.domain.sale import Order, Payment
from app.domain.tax import TaxClass
from tests.clinic import Clinic
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages
from tests.drivers.sell import SellDriver
from tests.drivers.stage import Stage
from tests.money import register, taxed


@pytest.fixture
def peels(clinic: Clinic) -> UUID:
    """Four peels for Rs 1,000 and 18 % on top."""
    register(clinic)
    return clinic.package("Peels", {taxed(clinic, "Peel", 40_000, 1_800, included=False): 4}, 100_000)


@pytest.fixture
def page(clinic: Clinic, peels: UUID, pages: Pages) -> SellDriver:
    clinic.recovery_pack("Recovery Pack")
    clinic.patient("Asha Kulkarni")
    page = SellDriver.open(pages, "asha")
    page.choose("peels")
    return page


def total(clinic: Clinic) -> list[tuple[int, int]]:
    """(total, tax) of each order."""
    return [(row.total_minor, row.tax_minor) for row in clinic.all(select(Order))]


def tax_rises(clinic: Clinic) -> None:
    (key,) = clinic.all(select(TaxClass.id))
    rate = RateFields(valid_from=clinic.today, exempt=False, rate_basis_points=2_800, included=False)
    clinic.as_owner(SaveTaxClass(tax_class_id=key, name="Peel tax", rates=(rate,)))


def test_exact_cash_is_the_price_with_its_tax(page: SellDriver, clinic: Clinic) -> None:
    assert page.tenders == [("cash", "1,180.00", "")]
    assert page.page.complete.text() == "Complete sale, ₹1,180.00"
    assert "Paid ₹1,180.00 of ₹1,180.00" in words_on(page.page.foot)

    page.complete()

    assert total(clinic) == [(118_000, 18_000)]
    assert clinic.all(select(Payment.amount_minor)) == [118_000]


def test_the_tile_says_that_tax_comes_on_top(page: SellDriver) -> None:
    tiles = {tile.package.name: tile.accessibleDescription() for tile in page.page.chooser.tiles}

    assert "₹1,000 + tax" in tiles["Peels"]
    assert "tax" not in tiles["Recovery Pack"]


def test_the_receipt_in_the_making_has_the_tax_and_what_paper_it_will_be(page: SellDriver) -> None:
    for words in ("Tax invoice, no. given on completion", "CGST 9 %", "SGST 9 %", "₹1,180.00", "27AAACN1234A1Z5"):
        assert words in page.receipt

    page.choose("recov")
    assert "Bill of supply, no. given on completion" in page.receipt


def test_tax_that_rose_meanwhile_is_told_and_taken(page: SellDriver, clinic: Clinic) -> None:
    tax_rises(clinic)
    page.complete()
    assert "₹100.00 of ₹1,280.00 is still to pay." in page.refusal

    page.pages.push("Show the new price")
    page.complete()

    assert total(clinic) == [(128_000, 28_000)]


def test_a_manager_reads_what_is_paid_tax_included(page: SellDriver, stage: Stage) -> None:
    page.pages.fill("Start date", "-5")
    page.complete()

    dialog = stage.approval()
    assert dialog is not None
    assert any("for ₹1,180.00" in words for words in words_on(dialog))
