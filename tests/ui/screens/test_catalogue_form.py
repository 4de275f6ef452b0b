import pytest

from app.desk.views.catalogue import lists
from tests.clinic import Clinic
from tests.drivers.catalogue import CatalogueDriver, rows_of
from tests.drivers.pages import Pages


@pytest.fixture
def catalogue(as_manager: None, clinic: Clinic, pages: Pages) -> CatalogueDriver:
    """The page of services is open, with the types beside them."""
    clinic.recovery_pack("Recovery Pack")
    driver = CatalogueDriver(pages)
    pages.go("Packages")
    pages.press("Right")
    return driver


def test_a_row_is_changed_in_the_fields_under_it(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.services.types.table.setFocus()
    catalogue.pages.press("Down")
    assert "Change Therapy" in catalogue.pages.words

    catalogue.pages.fill("Type name", "Care")
    catalogue.pages.push("Save the package type")

    assert [one.name for one in clinic.desk.ask(lists).types] == ["Care"]


def test_new_empties_the_fields_and_takes_the_keyboard_there(catalogue: CatalogueDriver) -> None:
    catalogue.services.types.table.setFocus()
    catalogue.pages.press("Down")
    catalogue.pages.push("New package type")

    assert (catalogue.pages.focus, catalogue.services.types.name.text()) == ("Type name", "")
    assert catalogue.services.types.chosen is None


def test_a_receptionist_only_looks(clinic: Clinic, pages: Pages) -> None:
    clinic.recovery_pack("Recovery Pack")
    driver = CatalogueDriver(pages)
    pages.go("Packages")
    pages.press("Right")

    assert rows_of(driver.services.services.table)
    assert not any(form.form.isVisible() for form in (driver.services.services, driver.services.types))
    assert not driver.services.services.new.isVisible()
