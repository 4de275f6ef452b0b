import pytest
from PySide6.QtWidgets import QVBoxLayout

from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from ui.dialogs.person_finder import PersonFinder
from ui.dialogs.shell import DialogShell


class Finding:
    """A finder in a dialog, and whom it went on with."""

    def __init__(self, stage: Stage) -> None:
        self.pages = Pages(stage)
        self.dialog = DialogShell(stage.window, "Who?")
        self.finder = PersonFinder(stage.client, rows_shown=3)
        column: QVBoxLayout = self.dialog.body
        column.addWidget(self.finder)
        self.gone_on: list[str] = []
        self.finder.gone_on.connect(self._note)
        self.dialog.open()
        self.finder.search.setFocus()
        stage.settle()

    def _note(self) -> None:
        person = self.finder.person
        self.gone_on.append(person.name if person else "")


@pytest.fixture
def finding(clinic: Clinic, stage: Stage) -> Finding:
    for name in ("Rohan Kulkarni", "Rohini Kulkarni"):
        clinic.patient(name)
    return Finding(stage)


def test_enter_goes_on_with_the_first_one_found(finding: Finding) -> None:
    finding.pages.write("roh")
    finding.pages.press("Return")

    assert finding.gone_on == ["Rohan Kulkarni"]
    assert finding.dialog.isVisible(), "Enter in the search does nothing else"


def test_arrows_choose_while_the_keyboard_stays_in_the_search(finding: Finding) -> None:
    finding.pages.write("roh")
    finding.pages.press("Down", "Return")

    assert finding.gone_on == ["Rohini Kulkarni"]


def test_enter_with_nobody_found_goes_nowhere(finding: Finding) -> None:
    finding.pages.write("zzz")
    finding.pages.press("Return")

    assert finding.gone_on == []
    assert not finding.finder.is_on_somebody
