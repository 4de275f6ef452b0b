import pytest

from tests.clinic import Clinic
from tests.drivers.catalogue import CatalogueDriver
from tests.drivers.pages import Pages

pytestmark = pytest.mark.usefixtures("as_manager")


@pytest.fixture
def catalogue(clinic: Clinic, pages: Pages) -> CatalogueDriver:
    clinic.recovery_pack("Recovery Pack")
    clinic.service("Free Advice", 0)
    return CatalogueDriver(pages)


def test_sessions_list_value_and_saving_follow_the_typing(catalogue: CatalogueDriver) -> None:
    assert {"12", "₹8,800", "₹800", "9 %"} <= set(catalogue.sums)

    catalogue.pages.fill("Sessions of Physiotherapy", "20")
    assert {"22", "₹15,800", "₹7,800", "49 %"} <= set(catalogue.sums)

    catalogue.pages.fill("Package price", "15,800")
    assert {"₹0", "0 %"} <= set(catalogue.sums)


def test_a_price_above_the_list_value_saves_less_than_nothing(catalogue: CatalogueDriver) -> None:
    catalogue.pages.fill("Package price", "9000")

    saving = catalogue.editor.sums.saving.full_text
    assert "200" in saving
    assert saving[0] in "-\N{MINUS SIGN}"


def test_while_the_price_cannot_be_read_there_is_no_saving(catalogue: CatalogueDriver) -> None:
    catalogue.pages.fill("Package price", "abc")

    assert catalogue.editor.sums.saving.full_text == ""


def test_without_a_list_value_there_is_no_percent(catalogue: CatalogueDriver) -> None:
    catalogue.pages.press("Ctrl+N")
    catalogue.add_service("Free Advice", 3)
    catalogue.pages.fill("Package price", "0")

    assert catalogue.editor.sums.saving.full_text == "₹0"
    assert catalogue.editor.sums.percent.full_text == ""
