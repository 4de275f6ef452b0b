import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.stepper import Stepper


@pytest.fixture
def sessions(on_screen: OnScreen) -> Stepper:
    stepper = Stepper(1, 7, "Sessions")
    on_screen(stepper)
    stepper.setFocus()
    return stepper


def test_arrow_keys_step_within_the_bounds(sessions: Stepper) -> None:
    for _ in range(9):
        QTest.keyClick(sessions.edit, Qt.Key.Key_Up)

    assert sessions.value() == 7
    assert not sessions.more.isEnabled()

    QTest.keyClick(sessions.edit, Qt.Key.Key_Down)

    assert sessions.value() == 6


def test_buttons_step(sessions: Stepper) -> None:
    told: list[int] = []
    sessions.changed.connect(told.append)

    QTest.mouseClick(sessions.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(sessions.less, Qt.MouseButton.LeftButton)

    assert told == [2, 1]
    assert not sessions.less.isEnabled()


def test_a_typed_count_is_brought_within_the_bounds(sessions: Stepper) -> None:
    sessions.edit.selectAll()
    QTest.keyClicks(sessions.edit, "55")

    assert sessions.value() == 7


def test_letters_are_no_count(sessions: Stepper) -> None:
    sessions.edit.selectAll()
    QTest.keyClicks(sessions.edit, "ab")

    assert sessions.value() == 1


def test_fewer_left_moves_the_count(sessions: Stepper) -> None:
    sessions.set_value(6)

    sessions.set_range(1, 2)

    assert sessions.value() == 2


def test_every_part_has_a_name(sessions: Stepper) -> None:
    assert sessions.edit.accessibleName() == "Sessions"
    assert sessions.less.accessibleName() == "One less: Sessions"
    assert sessions.more.accessibleName() == "One more: Sessions"


@pytest.mark.parametrize("side", [40, 48])
def test_the_parts_make_one_box(on_screen: OnScreen, side: int) -> None:
    stepper = Stepper(1, 7, "Sessions", side=side)
    on_screen(stepper)

    assert stepper.height() == stepper.edit.height() == stepper.less.height() == side
    assert stepper.width() == 2 * side + stepper.edit.width()
