import gc

from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.choices import Combo
from ui.widgets.options import OptionGroup
from ui.widgets.segments import Segments

TEXT = QAccessible.Text


def approver() -> Combo:
    combo = Combo("Approver")
    combo.set_items([("kavita", "Dr Kavita Rao"), ("meera", "Meera Nair")])
    return combo


def test_a_choice_has_a_name_besides_what_is_chosen(on_screen: OnScreen) -> None:
    combo = approver()
    on_screen(combo)
    spoken = QAccessible.queryAccessibleInterface(combo)

    assert (spoken.text(TEXT.Name), spoken.text(TEXT.Value)) == ("Approver", "Dr Kavita Rao")

    combo.set_key("meera")

    assert (spoken.text(TEXT.Name), spoken.text(TEXT.Value)) == ("Approver", "Meera Nair")
    assert spoken.role() == QAccessible.Role.ComboBox


def test_what_can_be_chosen_is_found_below_it(on_screen: OnScreen) -> None:
    combo = approver()
    on_screen(combo)
    spoken = QAccessible.queryAccessibleInterface(combo)

    offered = spoken.child(0)

    assert spoken.childCount() == 1
    assert spoken.indexOfChild(offered) == 0
    assert [offered.child(place).text(TEXT.Name) for place in range(2)] == ["Dr Kavita Rao", "Meera Nair"]


def test_a_screen_reader_opens_the_list(on_screen: OnScreen) -> None:
    combo = approver()
    on_screen(combo)
    acts = QAccessible.queryAccessibleInterface(combo).actionInterface()

    acts.doAction("ShowMenu")
    QTest.qWait(1)

    assert combo.view().isVisible()

    acts.doAction("ShowMenu")

    assert not combo.view().isVisible()


def test_a_screen_reader_moves_the_focus_there(on_screen: OnScreen) -> None:
    combo = approver()
    other = approver()
    on_screen(other, combo)
    other.setFocus()

    QAccessible.queryAccessibleInterface(combo).actionInterface().doAction("SetFocus")

    assert combo.hasFocus()


def test_a_choice_that_is_gone_is_spoken_of_no_more(styled: QApplication) -> None:
    gc.freeze()  # what other tests left is not looked through twenty times
    try:
        for _ in range(20):
            combo = approver()
            assert QAccessible.queryAccessibleInterface(combo).text(TEXT.Name) == "Approver"
            del combo
            gc.collect()
    finally:
        gc.unfreeze()


def test_one_of_several_is_a_radio_button(on_screen: OnScreen) -> None:
    ways, people = Segments("How it went"), OptionGroup("Who came")
    ways.set_segments([("attended", "Attended"), ("no_show", "No-show")])
    people.set_options([("asha", "Asha", "head"), ("rohan", "Rohan", "husband")])
    on_screen(ways, people)

    buttons = [*ways.findChildren(QAbstractButton), *people.boxes()]

    roles = [QAccessible.queryAccessibleInterface(button).role() for button in buttons]
    assert roles == [QAccessible.Role.RadioButton] * 4
