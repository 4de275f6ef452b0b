from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.patient import Patient
from tests.clinic import Clinic
from tests.drivers.catalogue import rows_of
from tests.drivers.eyes import wallet_of
from tests.drivers.hands import press, write
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import nameless
from ui.dialogs.patient import PatientDialog
from ui.screens.patients import PAGE, PatientsScreen
from ui.widgets.table import Cell


@pytest.fixture
def people(clinic: Clinic) -> dict[str, UUID]:
    """Asha, who bought a pack, Meera and Ravi."""
    sold = clinic.sold_pack()
    meera = clinic.patient("Meera Joshi", phone="9820012214", birth_year=1990)
    return {"asha": sold.head, "meera": meera, "ravi": clinic.patient("Ravi Shah")}


@pytest.fixture
def screen(people: dict[str, UUID], pages: Pages) -> PatientsScreen:
    return pages.patients


def test_everybody_is_listed_by_name_with_what_they_can_use_here(screen: PatientsScreen) -> None:
    assert rows_of(screen.table) == ["Asha Kulkarni", "Meera Joshi", "Ravi Shah"]
    usable = [cell.text for row in screen.table.rows if isinstance(cell := row.cells[-1], Cell)]
    assert usable == ["1 active, 12 left", "No package", "No package"]
    assert screen.table.rows[1].cells[3] == "98••• ••214"


@pytest.mark.parametrize("typed", ["joshi meera", "12214", "MEERA"])
def test_typing_finds_in_any_order_and_by_a_part_of_the_phone(screen: PatientsScreen, pages: Pages, typed: str) -> None:
    pages.write(typed)

    assert rows_of(screen.table) == ["Meera Joshi"]


def test_enter_opens_the_first_one_found(screen: PatientsScreen, pages: Pages) -> None:
    pages.write("meera")
    pages.press("Return")

    assert wallet_of(pages.stage.window) == "Meera Joshi"


def test_enter_before_the_answer_never_opens_somebody_else(screen: PatientsScreen, pages: Pages) -> None:
    write("ravi")
    press("Return")
    pages.stage.settle()

    assert wallet_of(pages.stage.window) == "Ravi Shah"


def test_arrows_and_enter_open_a_row(screen: PatientsScreen, pages: Pages) -> None:
    pages.go("Patients")
    screen.table.setFocus()
    pages.press("Down", "Return")

    assert wallet_of(pages.stage.window) == "Meera Joshi"


def test_nobody_found_says_so_and_offers_to_register(screen: PatientsScreen, pages: Pages) -> None:
    pages.write("zzz")

    assert screen.table.empty_words == "No patient found"
    pages.push("New patient")
    assert pages.dialog(PatientDialog) is not None


def test_f4_registers_and_opens_the_new_patient(screen: PatientsScreen, pages: Pages, clinic: Clinic) -> None:
    pages.press("F4")
    pages.write("Zoya Khan")
    pages.press("Return")

    assert wallet_of(pages.stage.window) == "Zoya Khan"
    assert rows_of(pages.patients.table)[-1] == "Zoya Khan"


def test_ctrl_e_corrects_the_chosen_one(
    screen: PatientsScreen, pages: Pages, people: dict[str, UUID], clinic: Clinic
) -> None:
    screen.table.setFocus()
    pages.press("Down", "Ctrl+E")
    pages.fill("Name", "Meera Joshi-Rao")
    pages.press("Return")

    assert rows_of(screen.table)[1] == "Meera Joshi-Rao"
    with clinic.desk.database.read() as session:
        found = session.get(Patient, people["meera"])
        assert found is not None
        assert (found.name, found.birth_year) == ("Meera Joshi-Rao", 1990)


def test_nobody_is_corrected_before_somebody_is_chosen(screen: PatientsScreen, pages: Pages) -> None:
    assert not screen.edit.isEnabled()

    pages.press("Ctrl+E")

    assert pages.dialog(PatientDialog) is None


def test_what_is_shown_is_copied(screen: PatientsScreen, pages: Pages) -> None:
    screen.table.setFocus()
    pages.press("Ctrl+C")

    assert QApplication.clipboard().text().splitlines()[2].startswith("Meera Joshi\tAND-00000")


def test_a_long_register_comes_a_page_at_a_time_and_stays_open_after_a_change(clinic: Clinic, pages: Pages) -> None:
    for number in range(PAGE + 3):
        clinic.patient(f"Patient {number:03d}")
    screen = pages.patients
    assert (len(screen.table.rows), screen.more.isVisible()) == (PAGE, True)

    pages.push("Show more")
    assert (len(screen.table.rows), screen.more.isVisible()) == (PAGE + 3, False)
    assert rows_of(screen.table)[-1] == "Patient 102"

    screen.table.setFocus()
    pages.press("Ctrl+End", "Ctrl+E")
    pages.fill("Name", "Patient 999")
    pages.press("Return")

    assert rows_of(screen.table)[-1] == "Patient 999"


def test_everything_has_a_name_and_room_for_its_words(screen: PatientsScreen) -> None:
    assert nameless(screen) == []
    assert cut_off(screen) == []
