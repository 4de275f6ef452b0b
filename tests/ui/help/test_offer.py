import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.drivers.hands import press, until
from ui.help.offer import offer_help
from ui.help.panel import HelpPanel


@pytest.mark.usefixtures("styled")
def test_f1_helps_before_there_is_a_clinic(qtbot: QtBot) -> None:
    page, field = QWidget(), QLineEdit()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(field)
    offer_help(page, "first_run")
    page.resize(900, 600)
    page.show()
    field.setFocus()
    press("F1")

    until(lambda: page.findChild(HelpPanel) is not None, "the help")
    found = page.findChild(HelpPanel)
    assert found is not None
    assert (found.view.shown, found.width()) == ("first_run", 400)
    press("Esc")
    until(field.hasFocus, "the keyboard in the field again")
