import pytest
from PySide6.QtWidgets import QAbstractButton

from app.desk.views.catalogue import packages, withdrawn
from tests.clinic import Clinic
from tests.drivers.catalogue import CatalogueDriver, rows_of
from tests.drivers.hands import press
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import nameless
from tests.founding import RECEPTION

pytestmark = pytest.mark.usefixtures("as_manager")


@pytest.fixture
def catalogue(clinic: Clinic, pages: Pages) -> CatalogueDriver:
    """The Recovery Pack and Knee Care are on sale."""
    clinic.recovery_pack("Recovery Pack")
    clinic.package("Knee Care", {clinic.services["Physiotherapy"]: 5}, 300_000, validity_days=None)
    return CatalogueDriver(pages)


def test_packages_are_listed_and_the_first_is_open(catalogue: CatalogueDriver) -> None:
    assert catalogue.listed == ["Knee Care", "Recovery Pack"]
    assert catalogue.editor.name.text() == "Knee Care"
    assert "On sale, 2" in [button.text() for button in catalogue.screen.states.findChildren(QAbstractButton)]


def test_typing_narrows_the_list(catalogue: CatalogueDriver) -> None:
    catalogue.pages.fill("Find a package", "reco")

    assert catalogue.listed == ["Recovery Pack"]
    assert catalogue.editor.name.text() == "Recovery Pack"


def test_arrows_walk_through_the_packages(catalogue: CatalogueDriver) -> None:
    catalogue.screen.table.setFocus()
    catalogue.pages.press("Down")

    assert catalogue.editor.name.text() == "Recovery Pack"


def test_a_new_package_is_saved_and_can_be_sold(catalogue: CatalogueDriver, clinic: Clinic) -> None:
    catalogue.fill_new("Back Care", "7000")
    catalogue.save()

    row = next(row for row in clinic.desk.ask(packages) if row.name == "Back Care")
    assert [(item.service_name, item.sessions) for item in row.items] == [
        ("Physiotherapy", 10),
        ("Doctor Consultation", 2),
    ]
    assert (row.price_minor, row.validity_days, row.max_members) == (700_000, 90, 0)
    assert catalogue.listed == ["Back Care", "Knee Care", "Recovery Pack"]
    assert catalogue.editor.name.text() == "Back Care"
    assert catalogue.pages.stage.toast.startswith("Saved for new sales.")


def test_saving_twice_saves_one(catalogue: CatalogueDriver, clinic: Clinic) -> None:
    catalogue.fill_new("Back Care", "7000")
    press("Ctrl+S", times=2)
    catalogue.pages.stage.settle()

    assert len(clinic.desk.ask(packages)) == 3


def test_withdrawing_takes_it_off_the_list_and_it_can_come_back(catalogue: CatalogueDriver, clinic: Clinic) -> None:
    catalogue.pages.push("Withdraw")
    assert catalogue.listed == ["Recovery Pack"]
    assert catalogue.pages.stage.toast.startswith("Knee Care is withdrawn: it is not sold any more.")
    assert [row.name for row in clinic.desk.ask(withdrawn)] == ["Knee Care"]

    catalogue.pages.go("On sale, 1")
    catalogue.pages.press("Right")
    assert catalogue.listed == ["Knee Care"]
    catalogue.pages.push("Put back on sale")

    assert [row.name for row in clinic.desk.ask(packages)] == ["Knee Care", "Recovery Pack"]
    assert catalogue.listed == []
    assert not catalogue.editor.isEnabled()


def test_what_was_typed_is_not_lost_by_looking_for_another(catalogue: CatalogueDriver) -> None:
    catalogue.pages.fill("Package price", "2500")
    catalogue.pages.fill("Find a package", "reco")

    assert (catalogue.editor.name.text(), catalogue.editor.price.text()) == ("Knee Care", "2500")


def test_another_package_is_opened_only_once_the_change_is_given_up(catalogue: CatalogueDriver) -> None:
    catalogue.pages.fill("Package price", "2500")
    catalogue.pages.press("Ctrl+N")
    assert "“Knee Care” was changed and not saved." in catalogue.refusal
    assert catalogue.editor.price.text() == "2500"

    catalogue.pages.push("Discard it")

    assert catalogue.editor.is_new
    assert catalogue.editor.price.text() == ""


@pytest.fixture
def receptionist(clinic: Clinic, as_manager: None) -> None:
    clinic.sign_in(RECEPTION)


def test_a_receptionist_looks_only(receptionist: None, catalogue: CatalogueDriver) -> None:
    catalogue.pages.press("Ctrl+N")
    catalogue.save()

    assert catalogue.editor.name.text() == "Knee Care"
    assert not catalogue.editor.name.isEnabled()
    assert not any(part.isVisible() for part in (catalogue.screen.new, catalogue.editor.save, catalogue.editor.discard))


def test_the_empty_catalogue_says_what_will_be_there(clinic: Clinic, pages: Pages) -> None:
    driver = CatalogueDriver(pages)

    assert driver.screen.table.empty_words == "Packages will be here"
    assert not driver.editor.isEnabled()


def test_everything_has_a_name_and_room_for_its_words(catalogue: CatalogueDriver) -> None:
    assert nameless(catalogue.screen) == []
    assert cut_off(catalogue.screen) == []


def test_services_are_one_key_away(catalogue: CatalogueDriver) -> None:
    catalogue.pages.go("Packages")
    catalogue.pages.press("Right")

    assert catalogue.services.isVisible()
    assert rows_of(catalogue.services.services.table) == ["DoctorConsu", "Physiotherap"]
