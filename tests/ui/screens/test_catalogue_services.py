import pytest
from PySide6.QtWidgets import QAbstractButton

from app.desk.views.catalogue import lists, packages
from tests.clinic import Clinic
from tests.drivers.catalogue import CatalogueDriver, rows_of
from tests.drivers.pages import Pages
from tests.drivers.stage import nameless

pytestmark = pytest.mark.usefixtures("as_manager")


@pytest.fixture
def catalogue(clinic: Clinic, pages: Pages) -> CatalogueDriver:
    """The page of services is open."""
    clinic.recovery_pack("Recovery Pack")
    driver = CatalogueDriver(pages)
    driver.screen.views.findChildren(QAbstractButton)[1].setFocus()
    pages.press("Space")
    return driver


def services(clinic: Clinic) -> list[tuple[str, str, int]]:
    return [(row.code, row.name, row.list_price_minor) for row in clinic.desk.ask(lists).services]


def test_a_service_is_added(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.pages.push("New service")
    catalogue.pages.write("MAS")
    catalogue.pages.fill("Service name", "Massage")
    catalogue.pages.fill("List price", "500")
    catalogue.pages.press("Return")

    assert ("MAS", "Massage", 50_000) in services(clinic)
    assert len(services(clinic)) == 3
    assert catalogue.services.services.table.current_key() == catalogue.services.services.chosen
    assert "Change Massage" in catalogue.pages.words


def test_a_code_that_is_taken_is_marked_and_nothing_typed_is_lost(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.pages.push("New service")
    catalogue.pages.write("Physiotherap")
    catalogue.pages.fill("Service name", "Massage")
    catalogue.pages.fill("List price", "500")
    catalogue.pages.press("Return")

    assert list(catalogue.errors) == ["Code"]
    assert catalogue.services.services.name.text() == "Massage"


def test_a_price_that_is_none_is_marked(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.pages.push("New service")
    catalogue.pages.write("MAS")
    catalogue.pages.fill("Service name", "Massage")
    catalogue.pages.fill("List price", "five")
    catalogue.pages.press("Return")

    assert catalogue.errors == {"List price": "Type an amount such as 1,500.00."}


def test_a_new_list_price_leaves_packages_sold_alone(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    buyer = clinic.patient("Asha")
    receipt = clinic.sell(buyer, clinic.desk.ask(packages)[0].id, 800_000)
    catalogue.services.services.table.setFocus()
    catalogue.pages.press("Down")
    catalogue.pages.fill("List price", "800")
    catalogue.pages.press("Return")

    assert [price for _, name, price in services(clinic) if name == "Physiotherapy"] == [80_000]
    assert receipt.lines[0].list_price_minor == 70_000


def test_a_package_type_is_added_and_renamed(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.pages.push("New package type")
    catalogue.pages.write("Premium")
    catalogue.pages.press("Return")
    assert rows_of(catalogue.services.types.table) == ["Premium", "Therapy"]

    catalogue.pages.fill("Type name", "Deluxe")
    catalogue.pages.press("Return")
    assert rows_of(catalogue.services.types.table) == ["Deluxe", "Therapy"]

    catalogue.pages.fill("Type name", "therapy")
    catalogue.pages.press("Return")
    assert list(catalogue.errors) == ["Name"]


def test_back_leads_to_the_packages(catalogue: CatalogueDriver) -> None:
    catalogue.services.back.setFocus()
    catalogue.pages.press("Return")

    assert not catalogue.services.isVisible()


def test_everything_has_a_name(catalogue: CatalogueDriver) -> None:
    assert nameless(catalogue.screen) == []
