from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.ledger import LineKind
from tests.clinic import Clinic, Sold
from tests.drivers.redeem import RedeemDriver
from tests.drivers.stage import Stage

ENTER, PAD_ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape


def test_one_press_of_enter_redeems_what_the_button_says(family: Sold, stage: Stage) -> None:
    panel = RedeemDriver.open(stage, family.head)
    assert panel.button == "Redeem 1 Physiotherapy, 9 left"

    panel.press(ENTER)
    stage.settle()

    assert panel.results[0].redemption.left_now == 9
    assert panel.results[0].redemption.person_name == "Asha Kulkarni"
    assert panel.results[0].redemption.service_date == date(2026, 1, 1)


def test_the_number_pads_enter_redeems_too(family: Sold, stage: Stage) -> None:
    panel = RedeemDriver.open(stage, family.head)

    panel.press(PAD_ENTER)
    stage.settle()

    assert len(panel.results) == 1


def test_a_second_one_the_same_day_is_asked_about(family: Sold, clinic: Clinic, stage: Stage) -> None:
    clinic.redeem(family.receipt, family.physio, family.head)
    panel = RedeemDriver.open(stage, family.head)

    panel.press(ENTER)
    stage.settle()

    assert panel.question == "Already redeemed for Asha Kulkarni at 10:30 by Ravi Patil."
    assert stage.lines(LineKind.REDEEM) == 1


def test_keep_one_is_what_enter_and_escape_answer(family: Sold, clinic: Clinic, stage: Stage) -> None:
    clinic.redeem(family.receipt, family.physio, family.head)
    panel = RedeemDriver.open(stage, family.head)

    for answer in (ENTER, ESC):
        panel.press(ENTER)
        stage.settle()
        panel.press(answer)
        stage.settle()
        assert (panel.question, panel.closings, stage.lines(LineKind.REDEEM)) == ("", 0, 1)


def test_redeem_again_counts_a_second_one(family: Sold, clinic: Clinic, stage: Stage) -> None:
    clinic.redeem(family.receipt, family.physio, family.head)
    panel = RedeemDriver.open(stage, family.head)
    panel.press(ENTER)
    stage.settle()

    QTest.mouseClick(panel.panel.foot.again, Qt.MouseButton.LeftButton)
    stage.settle()

    assert (len(panel.results), stage.lines(LineKind.REDEEM)) == (1, 2)
