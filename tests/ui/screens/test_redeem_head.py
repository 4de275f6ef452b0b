from PySide6.QtCore import Qt

from tests.clinic import Sold
from tests.drivers.redeem import RedeemDriver
from tests.drivers.stage import Stage

ENTER, PAD_ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape


def test_the_head_names_the_package_and_its_last_day(family: Sold, stage: Stage) -> None:
    assert RedeemDriver.open(stage, family.head).head == "Recovery of Asha Kulkarni · ends 31 Mar 2026"
