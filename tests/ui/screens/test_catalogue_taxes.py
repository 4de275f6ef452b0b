from datetime import date

import pytest

from app.desk.commands.edit_centre import EditCentre
from app.desk.commands.save_tax_class import RateFields, SaveTaxClass
from app.desk.views.catalogue import lists
from app.desk.views.tax_classes import RateRow, TaxClassRow, tax_classes
from tests.clinic import Clinic
from tests.drivers.catalogue import CatalogueDriver, rows_of
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import nameless
from tests.founding import ANDHERI
from ui.screens.catalogue_taxes import TaxForm
from ui.widgets.table import Cell

TODAY = date(2026, 1, 1)


def show(pages: Pages) -> CatalogueDriver:
    """The tax classes stand beside the services."""
    driver = CatalogueDriver(pages)
    pages.go("Packages")
    pages.press("Right")
    pages.go("Package types")
    pages.press("Right")
    assert driver.services.taxes.isVisible()
    return driver


@pytest.fixture
def catalogue(as_manager: None, clinic: Clinic, pages: Pages) -> CatalogueDriver:
    clinic.recovery_pack("Recovery Pack")
    return show(pages)


@pytest.fixture
def taxes(catalogue: CatalogueDriver) -> TaxForm:
    return catalogue.services.taxes


def kept(clinic: Clinic) -> list[TaxClassRow]:
    return list(clinic.desk.ask(tax_classes))


def begin(pages: Pages, name: str) -> None:
    pages.push("New tax class")
    pages.write(name)


def add_rate(pages: Pages, percent: str) -> None:
    pages.push("Add a rate")
    pages.write(percent)


def test_a_class_is_added_with_a_rate_from_today(taxes: TaxForm, pages: Pages, clinic: Clinic) -> None:
    begin(pages, "Cosmetic")
    add_rate(pages, "18")
    pages.press("Return")

    (found,) = kept(clinic)
    assert (found.name, found.now) == ("Cosmetic", RateRow(TODAY, exempt=False, rate_basis_points=1800, included=True))
    assert rows_of(taxes.table) == ["Cosmetic"]
    assert "18 % in the price" in taxes.rate_words(found.now)


def test_after_saving_the_keyboard_stays_where_it_was(taxes: TaxForm, pages: Pages) -> None:
    begin(pages, "Cosmetic")
    add_rate(pages, "18")
    pages.press("Return")

    assert pages.focus == "Rate in percent"


def test_a_later_rate_on_top_of_the_price_waits_for_its_day(taxes: TaxForm, pages: Pages, clinic: Clinic) -> None:
    begin(pages, "Cosmetic")
    add_rate(pages, "12.5")
    pages.push("Save the tax class")
    add_rate(pages, "18")
    taxes.rates.lines[1].day.setFocus()
    pages.fill("Valid from", "1/4/2026")
    pages.take("How it is taxed", "Tax on top")
    pages.push("Save the tax class")

    (found,) = kept(clinic)
    assert [(rate.valid_from, rate.rate_basis_points, rate.included) for rate in found.rates] == [
        (TODAY, 1250, True),
        (date(2026, 4, 1), 1800, False),
    ]
    assert found.now is not None
    assert found.now.rate_basis_points == 1250


def test_an_exempt_day_asks_for_no_rate(taxes: TaxForm, pages: Pages, clinic: Clinic) -> None:
    begin(pages, "Treatment")
    pages.push("Add a rate")
    taxes.rates.lines[0].day.setFocus()
    pages.take("How it is taxed", "Exempt")
    pages.push("Save the tax class")

    (found,) = kept(clinic)
    assert [rate.exempt for rate in found.rates] == [True]


@pytest.mark.parametrize("typed", ["", "much", "101"])
def test_a_rate_that_is_none_is_marked_and_nothing_is_saved(
    taxes: TaxForm, catalogue: CatalogueDriver, clinic: Clinic, typed: str
) -> None:
    begin(catalogue.pages, "Cosmetic")
    add_rate(catalogue.pages, typed)
    catalogue.pages.press("Return")

    assert catalogue.errors == {"Rates": "Type a rate in percent, such as 18 or 2.5."}
    assert catalogue.pages.focus == "Rate in percent"
    assert kept(clinic) == []


def test_two_rates_from_one_day_are_refused(taxes: TaxForm, catalogue: CatalogueDriver, clinic: Clinic) -> None:
    begin(catalogue.pages, "Cosmetic")
    add_rate(catalogue.pages, "12")
    add_rate(catalogue.pages, "18")
    catalogue.pages.press("Return")

    assert catalogue.errors == {"Rates": "Two rates begin on the same day. Change one of the days."}
    assert kept(clinic) == []


def test_a_rate_is_taken_out(taxes: TaxForm, pages: Pages, clinic: Clinic) -> None:
    begin(pages, "Cosmetic")
    add_rate(pages, "18")
    pages.push("Save the tax class")
    pages.push("Remove this rate")
    assert pages.focus == "Add a rate"
    pages.push("Save the tax class")

    assert [found.rates for found in kept(clinic)] == [()]


def test_a_service_gets_a_class_and_shows_it(catalogue: CatalogueDriver, pages: Pages, clinic: Clinic) -> None:
    begin(pages, "Cosmetic")
    add_rate(pages, "18")
    pages.press("Return")
    catalogue.services.services.table.setFocus()
    pages.press("Up", "Up")
    pages.take("Tax class", "Cosmetic")
    pages.push("Save the service")

    services = {row.name: row.tax_class_id for row in clinic.desk.ask(lists).services}
    assert services == {"Doctor Consultation": kept(clinic)[0].id, "Physiotherapy": None}
    cell = catalogue.services.services.table.rows[0].cells[2]
    assert isinstance(cell, Cell)
    assert (cell.text, cell.second) == ("Cosmetic", "18 % in the price")


def test_a_centre_that_is_not_registered_is_told_so(taxes: TaxForm, pages: Pages) -> None:
    assert "This centre has no tax number" in pages.words


@pytest.mark.usefixtures("as_manager")
def test_a_registered_centre_is_told_nothing_of_the_kind(clinic: Clinic, pages: Pages) -> None:
    clinic.as_owner(
        EditCentre(centre_id=clinic.centres[ANDHERI], name=ANDHERI, time_zone="Asia/Kolkata", tax_number="27AAPFU")
    )

    assert not any("no tax number" in words for words in words_on(show(pages).services.taxes))


def test_receptionists_see_the_classes_and_change_none(clinic: Clinic, pages: Pages) -> None:
    clinic.as_owner(SaveTaxClass(name="Cosmetic", rates=(RateFields(valid_from=TODAY, rate_basis_points=1800),)))
    driver = show(pages)

    assert rows_of(driver.services.taxes.table) == ["Cosmetic"]
    assert not driver.services.taxes.form.isVisible()
    assert not driver.services.taxes.new.isVisible()


def test_everything_has_a_name_and_room(taxes: TaxForm, pages: Pages) -> None:
    add_rate(pages, "18")

    assert nameless(taxes) == []
    assert cut_off(taxes) == []
