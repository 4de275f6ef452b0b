from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.clock import civil_date
from app.domain.currencies import all_currencies
from tests.founding import MovableClock
from ui.language import speak
from ui.screens.first_run_steps import CentreStep, ClinicStep, StartStep, currency_names, local_zone, zones


def test_every_zone_offered_is_one_a_desk_can_use(styled: QApplication) -> None:
    offered = zones()

    assert "Asia/Kolkata" in offered
    assert local_zone() in offered
    assert all(civil_date(MovableClock().now(), zone) for zone in offered)


def test_currencies_are_offered_by_name(styled: QApplication, qtbot: QtBot) -> None:
    step = ClinicStep()
    qtbot.addWidget(step)

    assert step.currency.count() == len(all_currencies())
    assert currency_names()["INR"] == "Indian Rupee"
    step.currency.set_key("INR")
    assert step.values() == {"language": "en", "organisation": "", "currency": "INR"}


def test_currencies_are_named_in_the_language_of_the_page(styled: QApplication, qtbot: QtBot) -> None:
    speak(styled, "hi")
    try:
        step = ClinicStep()
        qtbot.addWidget(step)
        step.currency.set_key("INR")
        assert step.currency.currentText() == "INR, भारतीय रुपया"
        step.currency.set_key("AUD")
        assert step.currency.currentText() == "AUD"
    finally:
        speak(styled)


def test_a_code_is_written_large(styled: QApplication, qtbot: QtBot) -> None:
    step = CentreStep()
    qtbot.addWidget(step)

    step.code.insert("and")
    step.code.textEdited.emit("and")

    assert step.values()["code"] == "AND"
    assert step.values()["workstation"] == "Desk 1"


def test_an_empty_clinic_is_what_is_proposed(styled: QApplication, qtbot: QtBot) -> None:
    step = StartStep()
    qtbot.addWidget(step)

    assert step.values() == {"start": "empty"}
    step.choose("sample")
    assert step.values() == {"start": "sample"}
