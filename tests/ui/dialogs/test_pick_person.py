import pytest

from app.desk.views.rows import PatientFacts
from tests.clinic import Clinic
from tests.drivers.eyes import reads
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage, nameless
from ui.dialogs.patient import PatientDialog
from ui.dialogs.pick_person import PickPerson


class Picking:
    """The dialog by keys, and whom it gave."""

    def __init__(self, stage: Stage, *, for_family: bool = True) -> None:
        self.pages = Pages(stage)
        self.picked: list[tuple[str, str]] = []
        self.dialog = PickPerson(stage.client, stage.window, "Who else?", for_family=for_family)
        self.dialog.picked.connect(self._note)
        self.dialog.open()
        stage.settle()

    @property
    def found(self) -> list[str]:
        return [row.title for row in self.dialog.list.rows]

    def _note(self, facts: PatientFacts, relation: str) -> None:
        self.picked.append((facts.name, relation))


@pytest.fixture
def people(clinic: Clinic) -> None:
    for name in ("Rohan Kulkarni", "Rohini Kulkarni"):
        clinic.patient(name)


def test_type_enter_relation_enter(people: None, stage: Stage) -> None:
    picking = Picking(stage)
    picking.pages.write("rohan")
    picking.pages.press("Return")
    picking.pages.write("husband")
    picking.pages.press("Return")

    assert picking.picked == [("Rohan Kulkarni", "husband")]


def test_arrows_choose_while_the_keyboard_stays_in_the_search(people: None, stage: Stage) -> None:
    picking = Picking(stage, for_family=False)
    picking.pages.write("roh")
    assert picking.found == ["Rohan Kulkarni", "Rohini Kulkarni"]
    picking.pages.press("Down", "Return")

    assert picking.picked == [("Rohini Kulkarni", "")]


def test_nobody_found_says_what_to_do(people: None, stage: Stage) -> None:
    picking = Picking(stage)
    picking.pages.write("zzz")

    assert reads("Nobody found")
    assert reads("Try fewer letters, or register them with F4.")
    assert not picking.dialog.take.isEnabled()


def test_somebody_new_is_registered_on_the_spot(people: None, stage: Stage) -> None:
    picking = Picking(stage)
    picking.pages.write("Aarav Kulkarni")
    picking.pages.press("F4")
    assert picking.pages.wait_for(PatientDialog).name.text() == "Aarav Kulkarni"
    assert not picking.dialog.isVisible(), "never a dialog on a dialog"

    picking.pages.press("Return")
    picking.pages.write("son")
    picking.pages.press("Return")
    assert picking.picked == [("Aarav Kulkarni", "son")]


def test_a_number_typed_is_not_taken_for_a_name(people: None, stage: Stage) -> None:
    picking = Picking(stage)
    picking.pages.write("98200")
    picking.pages.press("F4")

    assert picking.pages.wait_for(PatientDialog).name.text() == ""


def test_registering_nobody_comes_back_with_what_was_typed(people: None, stage: Stage) -> None:
    picking = Picking(stage)
    picking.pages.write("roh")
    picking.pages.press("F4", "Escape")

    assert picking.dialog.isVisible()
    assert (picking.dialog.search.text(), picking.found) == ("roh", ["Rohan Kulkarni", "Rohini Kulkarni"])


def test_escape_picks_nobody(people: None, stage: Stage) -> None:
    picking = Picking(stage)
    picking.pages.write("rohan")
    picking.pages.press("Escape")

    assert picking.picked == []


def test_everything_one_can_reach_has_a_name(people: None, stage: Stage) -> None:
    assert nameless(Picking(stage).dialog) == []
