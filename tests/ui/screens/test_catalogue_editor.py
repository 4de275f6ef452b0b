from uuid import UUID

import pytest

from app.desk.commands.save_package import SavePackage
from app.desk.views.catalogue import PackageRow, packages
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.drivers.catalogue import CatalogueDriver
from tests.drivers.pages import Pages

pytestmark = pytest.mark.usefixtures("as_manager")


@pytest.fixture
def pack(clinic: Clinic) -> UUID:
    return clinic.recovery_pack("Recovery Pack")


@pytest.fixture
def catalogue(pack: UUID, pages: Pages) -> CatalogueDriver:
    """The Recovery Pack is open."""
    return CatalogueDriver(pages)


def saved(clinic: Clinic, name: str) -> PackageRow:
    return next(row for row in clinic.desk.ask(packages) if row.name == name)


def test_a_change_touches_new_sales_only(pack: UUID, clinic: Clinic, catalogue: CatalogueDriver) -> None:
    buyer = clinic.patient("Asha Kulkarni")
    receipt = clinic.sell(buyer, pack, PACK_PRICE_MINOR)

    catalogue.pages.fill("Package name", "Recovery Plus")
    catalogue.pages.fill("Package price", "7500")
    catalogue.save()

    assert saved(clinic, "Recovery Plus").price_minor == 750_000
    assert clinic.card(receipt, buyer).name == "Recovery Pack"


def test_a_price_above_the_list_value_is_asked_about_once(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.pages.fill("Package price", "9000")
    catalogue.save()
    assert "₹9,000.00" in catalogue.refusal
    assert saved(clinic, "Recovery Pack").price_minor == PACK_PRICE_MINOR

    catalogue.pages.push("Keep this price")

    assert saved(clinic, "Recovery Pack").price_minor == 900_000


def test_a_yes_to_one_price_is_no_yes_to_another(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    clinic.recovery_pack("Another")
    catalogue.pages.fill("Package name", "Another")
    catalogue.pages.fill("Package price", "9000")
    catalogue.save()
    catalogue.pages.push("Keep this price")
    assert "Name" in catalogue.errors

    catalogue.pages.fill("Package name", "Third")
    catalogue.pages.fill("Package price", "9500")
    catalogue.save()

    assert "₹9,500.00" in catalogue.refusal
    assert "Third" not in [row.name for row in clinic.desk.ask(packages)]


def test_a_name_that_is_taken_is_marked_and_gets_the_keyboard(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.fill_new("recovery pack", "7000")
    catalogue.pages.fill("Package code", "OTHER")
    catalogue.save()

    assert list(catalogue.errors) == ["Name"]
    assert catalogue.pages.focus == "Package name"
    assert (catalogue.editor.name.text(), catalogue.editor.price.text()) == ("recovery pack", "7000")

    catalogue.pages.fill("Package name", "Back Care")
    catalogue.save()
    assert catalogue.errors == {}
    assert saved(clinic, "Back Care").code == "OTHER"


def test_a_code_that_is_taken_is_marked(catalogue: CatalogueDriver) -> None:
    catalogue.fill_new("Back Care", "7000")
    catalogue.pages.fill("Package code", "RecoveryPack")
    catalogue.save()

    assert list(catalogue.errors) == ["Code"]


def test_without_a_name_and_a_price_it_says_what_to_type(catalogue: CatalogueDriver) -> None:
    catalogue.pages.press("Ctrl+N")
    catalogue.save()
    assert catalogue.errors == {"Price": "Type an amount such as 1,500.00."}

    catalogue.pages.fill("Package price", "0")
    catalogue.save()
    assert {"Name", "Code"} <= set(catalogue.errors)
    assert catalogue.pages.focus == "Package name"


def test_a_package_of_nothing_is_refused_beside_the_services(catalogue: CatalogueDriver) -> None:
    catalogue.pages.press("Ctrl+N")
    catalogue.pages.write("Empty")
    catalogue.pages.fill("Package code", "EMP")
    catalogue.pages.fill("Package price", "100")
    catalogue.save()

    assert list(catalogue.errors) == ["Included services"]


def test_somebody_elses_change_meanwhile_is_told_and_nothing_is_overwritten(
    pack: UUID, clinic: Clinic, catalogue: CatalogueDriver
) -> None:
    items = {clinic.services["Physiotherapy"]: 10}
    other: SavePackage = clinic.package_command("Recovery Pack", items, 500_000)
    clinic.as_owner(other.model_copy(update={"package_id": pack, "revision": saved(clinic, "Recovery Pack").revision}))

    catalogue.pages.fill("Package price", "7500")
    catalogue.save()

    assert catalogue.refusal != ""
    assert catalogue.editor.price.text() == "7500"
    assert saved(clinic, "Recovery Pack").price_minor == 500_000


def test_discard_brings_back_what_is_saved(catalogue: CatalogueDriver) -> None:
    catalogue.pages.fill("Package price", "1")
    catalogue.pages.push("Discard")

    assert catalogue.editor.price.text() == "8,000.00"
    assert not catalogue.editor.is_changed


def test_looking_at_a_package_changes_nothing(catalogue: CatalogueDriver) -> None:
    assert not catalogue.editor.is_changed
