"""What is said when paper did not come out."""

import pytest
from PySide6.QtWidgets import QApplication

from app.exchange.escpos_out import NotPrinted, Why
from ui.print.failures import not_printed


@pytest.mark.parametrize("why", list(Why))
def test_each_reason_has_words_that_name_the_printer(styled: QApplication, why: Why) -> None:
    said = not_printed(NotPrinted(why, "/dev/usb/lp0"), "")
    assert said.startswith("Not printed")
    assert "/dev/usb/lp0" in said


def test_a_printer_of_the_system_that_takes_nothing_is_named(styled: QApplication) -> None:
    assert not_printed(OSError("no"), "Front desk") == "Not printed: Front desk takes nothing now."
