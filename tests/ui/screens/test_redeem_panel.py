from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from app.domain.ledger import LineKind
from tests.clinic import PACK_PRICE_MINOR, Clinic, Sold
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages
from tests.drivers.redeem import RedeemDriver
from tests.drivers.stage import Stage, nameless
from tests.founding import MANAGER, PINS

ENTER, PAD_ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape


def test_a_double_click_counts_once(family: Sold, clinic: Clinic, stage: Stage) -> None:
    panel = RedeemDriver.open(stage, family.head)
    button = panel.panel.foot.button

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    panel.press(ENTER)
    stage.settle()

    assert (len(panel.results), stage.lines(LineKind.REDEEM)) == (1, 1)


def test_enter_held_down_counts_once(family: Sold, clinic: Clinic, stage: Stage) -> None:
    panel = RedeemDriver.open(stage, family.head)
    target = panel.panel.foot.button

    panel.press(ENTER)
    for _ in range(3):
        held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
        QApplication.sendEvent(target, held)
        stage.settle()

    assert stage.lines(LineKind.REDEEM) == 1
    assert panel.question == ""


def test_a_refusal_is_told_in_the_panel_and_nothing_typed_is_lost(family: Sold, clinic: Clinic, stage: Stage) -> None:
    clinic.redeem(family.receipt, family.physio, family.head, appointment="APT-77")
    panel = RedeemDriver.open(stage, family.head)

    panel.write_appointment("APT-77")
    panel.press(ENTER)
    stage.settle()

    assert "Appointment APT-77 was redeemed already (10:30, Ravi Patil)." in panel.refusal
    assert panel.panel.form.appointment.words() == "APT-77"
    assert panel.button == "Redeem 1 Physiotherapy, 8 left"


def test_when_somebody_else_used_the_last_one_the_panel_says_so_and_counts_anew(clinic: Clinic, stage: Stage) -> None:
    sold = clinic.sold_pack()
    panel = RedeemDriver.open(stage, sold.head, "Doctor Consultation")
    clinic.redeem(sold.receipt, sold.doctor, sold.head, sessions=2)

    panel.press(ENTER)
    stage.settle()

    assert "Ravi Patil used the last one" in panel.refusal
    assert "Nothing was taken." in panel.refusal
    assert (panel.button, panel.can_redeem) == ("No Doctor Consultation left", False)


def test_escape_closes_without_redeeming(family: Sold, clinic: Clinic, stage: Stage) -> None:
    panel = RedeemDriver.open(stage, family.head)

    panel.press(ESC)

    assert (panel.closings, stage.lines(LineKind.REDEEM)) == (1, 0)


def test_everything_one_can_reach_has_a_name(family: Sold, stage: Stage) -> None:
    panel = RedeemDriver.open(stage, family.head)

    assert nameless(panel.panel) == []


@pytest.fixture
def older(clinic: Clinic, stage: Stage) -> RedeemDriver:
    """The panel with the day before yesterday typed, once it was sent."""
    sold = clinic.sold_pack()
    clinic.clock.go(days=3)
    panel = RedeemDriver.open(stage, sold.head)
    panel.write_day("-2")
    panel.press(ENTER)
    stage.settle()
    return panel


def test_an_older_day_is_recorded_once_a_manager_signed(older: RedeemDriver, stage: Stage) -> None:
    dialog = stage.approval()
    assert dialog is not None
    assert older.results == []

    QTest.keyClicks(dialog.pin, PINS[MANAGER])
    QTest.keyClick(dialog.pin, ENTER)
    stage.settle()

    assert older.results[0].redemption.service_date == date(2026, 1, 2)


def test_a_manager_reads_what_a_late_entry_takes_from_which_package(older: RedeemDriver, stage: Stage) -> None:
    dialog = stage.approval()
    assert dialog is not None
    words = words_on(dialog)
    assert words[1].startswith("1 Physiotherapy for Asha Kulkarni on 2 Jan 2026 (Attended) is taken from Recovery of ")
    assert words[2:5] == ["Physiotherapy", "10 left", "9 left"]


def test_without_the_signature_nothing_is_recorded_and_the_panel_waits(older: RedeemDriver, stage: Stage) -> None:
    dialog = stage.approval()
    assert dialog is not None

    QTest.keyClick(dialog, ESC)
    stage.settle()

    assert (older.results, older.can_redeem) == ([], True)
    assert older.panel.form.day.text() != ""


@pytest.fixture
def choosing(clinic: Clinic, stage: Stage) -> RedeemDriver:
    """Three packages to choose from, in the window of the cheap monitor."""
    head = clinic.patient("Asha Kulkarni")
    family = tuple(clinic.patient(name) for name in ("Rohan Kulkarni", "Aarav Kulkarni"))
    for number in range(3):
        package = clinic.recovery_pack(f"{number + 1}. Physiotherapy Recovery")
        clinic.sell(head, package, PACK_PRICE_MINOR, members=family)
    clinic.clock.go(days=40)
    stage.window.resize(1366, 768)
    pages = Pages(stage)
    pages.find("asha")
    pages.press("F2")
    return RedeemDriver(pages.desk.panel)


def scrolled(panel: RedeemDriver) -> int:
    area = panel.panel.findChild(QScrollArea)
    assert area is not None
    return area.verticalScrollBar().maximum()


@pytest.mark.parametrize("height", [768, 736])
def test_with_three_packages_to_choose_from_nothing_is_scrolled(
    choosing: RedeemDriver, stage: Stage, height: int
) -> None:
    stage.window.resize(1366, height)
    stage.settle()
    assert len(choosing.packages) == 3
    assert choosing.panel.form.note.isVisible()

    choosing.write_day("-3")
    stage.settle()

    assert choosing.late
    assert scrolled(choosing) == 0
