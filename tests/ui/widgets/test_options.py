from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.options import OptionBox, OptionGroup

FAMILY = [("asha", "Asha", "head, used 2"), ("rohan", "Rohan", "husband, used 1"), ("aarav", "Aarav", "son, used 0")]


def test_the_first_is_chosen_and_arrows_choose_the_next(on_screen: OnScreen) -> None:
    told: list[object] = []
    group = OptionGroup("Who came")
    group.set_options(FAMILY)
    on_screen(group)
    group.changed.connect(told.append)
    group.boxes()[0].setFocus()

    QTest.keyClick(group.boxes()[0], Qt.Key.Key_Right)

    assert group.chosen == "rohan"
    assert told == ["rohan"]


def test_who_was_chosen_stays_chosen_when_the_list_changes(on_screen: OnScreen) -> None:
    group = OptionGroup("Who came")
    group.set_options(FAMILY)
    on_screen(group)
    group.choose("aarav")

    group.set_options(FAMILY[1:])

    assert group.chosen == "aarav"


def test_nothing_to_choose_is_nothing_chosen() -> None:
    group = OptionGroup("Who came")
    group.set_options([])

    assert group.chosen is None


def test_a_box_says_its_second_line_too(on_screen: OnScreen) -> None:
    box = OptionBox("Physio Recovery 12", "10 Physiotherapy, 2 Consultations", mark="radio")
    on_screen(box)
    box.setFocus()

    QTest.keyClick(box, Qt.Key.Key_Space)

    assert box.isChecked()
    assert box.accessibleName() == "Physio Recovery 12"
    assert box.accessibleDescription() == "10 Physiotherapy, 2 Consultations"


def test_three_of_a_family_stand_side_by_side_in_the_redeem_panel(on_screen: OnScreen) -> None:
    group = OptionGroup("Who came")
    group.set_options(
        [("a", "Asha", "head, used 2"), ("r", "Rohan", "member, used 1"), ("v", "Aarav", "member, used 0")]
    )
    on_screen(group, width=352 + 2 * 11)

    assert len({box.y() for box in group.boxes()}) == 1
