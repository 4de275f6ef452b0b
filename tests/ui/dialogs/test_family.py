import pytest

from tests.clinic import Clinic, Sold
from tests.drivers.eyes import reads, words_on
from tests.drivers.hands import focus_name
from tests.drivers.pages import Pages
from tests.drivers.redeem import said
from tests.drivers.stage import Stage, nameless
from tests.founding import MANAGER, PINS
from ui.dialogs.approval import ApprovalDialog
from ui.dialogs.family import FamilyDialog
from ui.dialogs.pick_person import PickPerson

PACK = "Recovery of Asha Kulkarni"


class FamilyDriver:
    """The dialog as one person at the keyboard uses it."""

    def __init__(self, stage: Stage) -> None:
        self.pages = Pages(stage)
        self.pages.find("asha")
        self.pages.push(f"Family of {PACK}")

    @property
    def dialog(self) -> FamilyDialog:
        return self.pages.wait_for(FamilyDialog)

    @property
    def words(self) -> list[str]:
        return words_on(self.dialog)[1:]

    @property
    def refusal(self) -> str:
        return said(self.dialog.banner)

    def add(self, name: str, relation: str = "") -> None:
        """Search them, Enter, the relation, Enter."""
        self.pages.push("Add a family member")
        self.pages.wait_for(PickPerson)
        self.pages.write(name)
        self.pages.press("Return")
        self.pages.write(relation)
        self.pages.press("Return")

    def sign(self) -> None:
        """The manager's PIN."""
        self.pages.wait_for(ApprovalDialog)
        self.pages.write(PINS[MANAGER])
        self.pages.press("Return")


@pytest.fixture
def dialog(family: Sold, stage: Stage) -> FamilyDriver:
    return FamilyDriver(stage)


def test_everybody_who_may_come_is_listed_with_what_they_used(dialog: FamilyDriver) -> None:
    assert dialog.words == [
        "Asha Kulkarni",
        "head, the buyer · used 0",
        "Rohan Kulkarni",
        "husband · used 0",
        "1 of 4 places beside the head are taken.",
    ]
    assert nameless(dialog.dialog) == []


def test_somebody_is_added_by_name_and_relation_and_may_come_at_once(dialog: FamilyDriver, clinic: Clinic) -> None:
    clinic.patient("Aarav Joshi")
    dialog.add("aarav", "son")

    assert dialog.words[2:4] == ["Aarav Joshi", "son · used 0"]
    assert dialog.words[-1] == "2 of 4 places beside the head are taken."
    dialog.pages.press("Escape")
    assert reads("Family: Aarav, Rohan")


def test_somebody_who_is_in_it_already_is_refused_in_words(dialog: FamilyDriver) -> None:
    dialog.add("rohan")

    assert "Rohan Kulkarni" in dialog.refusal
    assert len(dialog.words) == 5 + len(words_on(dialog.dialog.banner))


def test_somebody_who_used_nothing_is_removed_by_the_receptionist(dialog: FamilyDriver) -> None:
    dialog.pages.push("Remove Rohan Kulkarni")

    assert dialog.words[-1] == "0 of 4 places beside the head are taken."
    assert focus_name() == "Done"


@pytest.fixture
def used(family: Sold, clinic: Clinic, stage: Stage) -> FamilyDriver:
    """Rohan has used a session."""
    rohan = clinic.card(family.receipt, family.head).people[1].patient_id
    clinic.redeem(family.receipt, family.physio, rohan)
    return FamilyDriver(stage)


def test_somebody_who_used_sessions_is_removed_when_a_manager_signs(used: FamilyDriver) -> None:
    used.pages.push("Remove Rohan Kulkarni")
    assert used.pages.dialog(FamilyDialog) is None, "never a dialog on a dialog"
    used.sign()

    assert used.words[-3:] == [
        "Rohan Kulkarni",
        "removed, keeps the place · used 1",
        "1 of 4 places beside the head are taken.",
    ]


def test_unsigned_nothing_changes_and_the_family_is_shown_again(used: FamilyDriver) -> None:
    used.pages.push("Remove Rohan Kulkarni")
    used.pages.wait_for(ApprovalDialog)
    used.pages.press("Escape")

    assert "husband · used 1" in used.words


def test_somebody_removed_takes_the_old_place_again(used: FamilyDriver) -> None:
    used.pages.push("Remove Rohan Kulkarni")
    used.sign()
    used.dialog.activateWindow()
    used.pages.push("Add Rohan Kulkarni again")

    assert used.words[-2:] == ["husband · used 1", "1 of 4 places beside the head are taken."]


def test_a_full_family_offers_no_place(clinic: Clinic, stage: Stage) -> None:
    rohan = clinic.patient("Rohan Kulkarni")
    clinic.sold_pack(members=(rohan,), max_members=1)

    driver = FamilyDriver(stage)
    assert driver.words[-1] == "1 of 1 places beside the head are taken."
    assert not driver.dialog.add.isEnabled()
