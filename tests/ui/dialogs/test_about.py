from PySide6.QtWidgets import QApplication

from app.version import VERSION
from tests.drivers.keys import ESCAPE, press
from tests.drivers.stage import Stage
from ui.dialogs.about import AboutDialog


def test_the_version_can_be_read_out_and_copied_for_support(stage: Stage) -> None:
    dialog = AboutDialog(stage.window)
    dialog.open()
    stage.settle()

    assert dialog.version.text() == f"Sessiondesk {VERSION} (source)"
    dialog.copy.click()
    assert QApplication.clipboard().text().startswith(f"Sessiondesk {VERSION} (source), Python ")

    press(ESCAPE)
    stage.settle()
    assert stage.window.isVisible()
