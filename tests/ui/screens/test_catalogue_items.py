import pytest

from tests.clinic import Clinic
from tests.drivers.catalogue import CatalogueDriver
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages

pytestmark = pytest.mark.usefixtures("as_manager")


@pytest.fixture
def catalogue(clinic: Clinic, pages: Pages) -> CatalogueDriver:
    """A new package is begun; three services are offered, one is not."""
    clinic.recovery_pack("Recovery Pack")
    clinic.service("Massage", 50_000)
    driver = CatalogueDriver(pages)
    pages.press("Ctrl+N")
    return driver


def offered(catalogue: CatalogueDriver) -> list[str]:
    add = catalogue.editor.items.add
    return [add.itemText(place) for place in range(add.count())]


def test_a_service_added_gets_a_row_with_the_keyboard_in_its_count(catalogue: CatalogueDriver) -> None:
    catalogue.pages.take("Add a service", "Mas")
    assert words_on(catalogue.editor.items) == []
    catalogue.pages.press("Return")

    assert catalogue.pages.focus == "Sessions of Massage"
    assert words_on(catalogue.editor.items) == ["Massage", "\N{MULTIPLICATION SIGN} ₹500", "₹500"]
    assert offered(catalogue) == ["Add a service", "Doctor Consultation", "Physiotherapy"]


def test_a_service_chosen_in_the_open_list_is_added_at_once(catalogue: CatalogueDriver) -> None:
    catalogue.pages.go("Add a service")
    catalogue.pages.press("Space", "Down", "Return")

    assert catalogue.pages.focus == "Sessions of Doctor Consultation"


def test_the_list_value_of_a_row_follows_its_count(catalogue: CatalogueDriver) -> None:
    catalogue.add_service("Massage", 4)
    assert "₹2,000" in words_on(catalogue.editor.items)

    catalogue.pages.press("Up")
    assert "₹2,500" in words_on(catalogue.editor.items)


def test_a_service_removed_can_be_added_again(catalogue: CatalogueDriver) -> None:
    catalogue.add_service("Massage")
    catalogue.pages.push("Remove Massage")

    assert offered(catalogue) == ["Add a service", "Doctor Consultation", "Massage", "Physiotherapy"]
    assert catalogue.pages.focus == "Add a service"
    assert catalogue.editor.items.session_count == 0


def test_nobody_includes_fewer_than_one_session(catalogue: CatalogueDriver) -> None:
    catalogue.add_service("Massage", 0)

    assert catalogue.editor.items.session_count == 1
