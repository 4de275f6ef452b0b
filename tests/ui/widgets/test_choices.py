import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.choices import CheckBox, Combo

TYPES = [("therapy", "Therapy"), ("preventive", "Preventive"), ("premium", "Premium")]


@pytest.fixture
def types(on_screen: OnScreen) -> Combo:
    combo = Combo("Type")
    combo.set_items(TYPES)
    on_screen(combo)
    combo.setFocus()
    return combo


def test_a_letter_chooses(types: Combo) -> None:
    told: list[object] = []
    types.changed.connect(told.append)

    QTest.keyClick(types, Qt.Key.Key_P)

    assert types.key() == "preventive"


def test_what_was_chosen_stays_when_the_list_changes(types: Combo) -> None:
    types.set_key("premium")

    types.set_items(TYPES[1:])

    assert types.key() == "premium"


def test_an_unknown_choice_is_the_first(types: Combo) -> None:
    types.set_key("gone")

    assert types.key() == "therapy"


def test_scrolling_past_it_never_changes_the_choice(types: Combo) -> None:
    place = QPointF(types.rect().center())
    turn = QWheelEvent(
        place,
        QPointF(types.mapToGlobal(QPoint(4, 4))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(types, turn)

    assert types.key() == "therapy"


def test_space_ticks_a_box(on_screen: OnScreen) -> None:
    box = CheckBox("Never expires")
    on_screen(box)
    box.setFocus()

    QTest.keyClick(box, Qt.Key.Key_Space)

    assert box.isChecked()
    assert box.accessibleName() == "Never expires"
    assert box.height() >= 24


def test_a_list_that_may_shrink_keeps_to_its_place_and_opens_as_wide_as_its_words(on_screen: OnScreen) -> None:
    box = Combo("Package")
    box.let_shrink()
    words = "Physiotherapy Recovery Pack, 7 left, ends 30 Mar 2026"
    box.set_items([("a", words)])
    on_screen(box, width=240)
    assert box.width() < 240

    box.showPopup()

    assert box.view().width() >= box.fontMetrics().horizontalAdvance(words)
    assert box.view().sizeHintForRow(0) >= 32
    assert box.view().window().y() >= box.mapToGlobal(box.rect().bottomLeft()).y(), "it opens under the field"
    box.hidePopup()
