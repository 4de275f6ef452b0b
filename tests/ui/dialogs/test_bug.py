from PySide6.QtWidgets import QApplication

from tests.drivers.keys import ESCAPE, press
from tests.drivers.stage import Stage
from ui.dialogs.bug import BugDialog


def test_the_report_can_be_copied_and_the_window_goes_on(stage: Stage) -> None:
    dialog = BugDialog(stage.window, "Sessiondesk 0.1.0\nKeyError")
    dialog.open()
    stage.settle()

    dialog.copy.click()
    assert QApplication.clipboard().text() == "Sessiondesk 0.1.0\nKeyError"
    assert dialog.copy.text() == "Copied"

    press(ESCAPE)
    stage.settle()
    assert stage.window.isVisible()
