"""Registering and correcting a patient by keys alone; who looks alike is a hint, never a block."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from sqlalchemy import func, select

from app.domain.patient import Patient, Sex
from tests.clinic import Clinic
from tests.drivers.pages import Pages, errors
from tests.drivers.stage import Stage
from ui.dialogs.patient import PatientDialog


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


def people(clinic: Clinic) -> int:
    with clinic.desk.database.read() as session:
        return int(session.scalar(select(func.count()).select_from(Patient)) or 0)


def named(clinic: Clinic, name: str) -> Patient:
    with clinic.desk.database.read() as session:
        return session.scalars(select(Patient).where(Patient.name == name)).one()


def test_f4_a_name_and_enter_register_somebody(clinic: Clinic, pages: Pages) -> None:
    pages.press("F4")
    pages.wait_for(PatientDialog)
    pages.fill("Name", "Meena Joshi")
    pages.fill("Phone", "98200 55555")
    pages.fill("Age or year of birth", "34")
    pages.press("Return")

    found = named(clinic, "Meena Joshi")
    assert found.phone == "+919820055555"
    assert found.birth_year == clinic.today.year - 34
    assert found.sex is Sex.UNKNOWN
    assert pages.desk.wallet.wallet is not None
    assert pages.desk.wallet.wallet.patient.name == "Meena Joshi"


def test_without_a_name_the_field_is_marked_and_nothing_is_lost(clinic: Clinic, pages: Pages) -> None:
    before = people(clinic)
    pages.press("F4")
    dialog = pages.wait_for(PatientDialog)
    pages.fill("Phone", "98200 55555")
    pages.press("Return")

    assert people(clinic) == before
    assert dialog.isVisible()
    assert dialog.phone.text() == "98200 55555"
    assert errors(dialog) == {"Name": "Type something here."}


def test_an_age_that_is_none_is_marked(clinic: Clinic, pages: Pages) -> None:
    before = people(clinic)
    pages.press("F4")
    dialog = pages.wait_for(PatientDialog)
    pages.fill("Name", "Meena Joshi")
    pages.fill("Age or year of birth", "old")
    pages.press("Return")

    assert people(clinic) == before
    assert dialog.isVisible()


def test_a_day_of_birth_gives_the_year_too(clinic: Clinic, pages: Pages) -> None:
    pages.press("F4")
    pages.wait_for(PatientDialog)
    pages.fill("Name", "Meena Joshi")
    pages.fill("Age or year of birth", "5/11/1992")
    pages.press("Return")

    assert named(clinic, "Meena Joshi").birth_year == 1992


def test_each_answer_to_sex_is_a_word_and_none_is_proposed(pages: Pages) -> None:
    pages.press("F4")
    dialog = pages.wait_for(PatientDialog)

    words = [button.text() for button in dialog.sex.findChildren(QAbstractButton)]

    assert words == ["female", "male", "other", "not said"]
    assert dialog.sex.chosen is Sex.UNKNOWN
