import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.segments import Segments

WAYS = [("attended", "Attended"), ("no_show", "No-show"), ("late", "Late cancellation")]


@pytest.fixture
def ways(on_screen: OnScreen) -> Segments:
    segments = Segments("How it went")
    segments.set_segments(WAYS)
    on_screen(segments)
    return segments


def buttons(segments: Segments) -> list[QAbstractButton]:
    return [button for button in segments.findChildren(QAbstractButton) if button.isVisible()]


def test_arrows_choose_the_neighbour_and_go_round(ways: Segments) -> None:
    told: list[object] = []
    ways.changed.connect(told.append)
    buttons(ways)[0].setFocus()

    QTest.keyClick(buttons(ways)[0], Qt.Key.Key_Right)
    QTest.keyClick(buttons(ways)[1], Qt.Key.Key_Right)
    QTest.keyClick(buttons(ways)[2], Qt.Key.Key_Right)

    assert told == ["no_show", "late", "attended"]


def test_a_click_chooses(ways: Segments) -> None:
    QTest.mouseClick(buttons(ways)[1], Qt.MouseButton.LeftButton)

    assert ways.chosen == "no_show"


def test_the_chosen_one_is_soft_up_to_the_frame(ways: Segments) -> None:
    assert ways.grab().toImage().pixelColor(3, ways.height() // 2).name() == theme().color("soft").name()


def test_in_high_contrast_a_line_says_which_is_chosen(ways: Segments) -> None:
    theme().set_scheme("contrast")

    image = ways.grab().toImage()

    bottom = [image.pixelColor(button.geometry().center().x(), ways.height() - 3).name() for button in buttons(ways)]
    assert bottom == [theme().color(token).name() for token in ("accent", "surface", "surface")]


def test_words_may_change_and_the_choice_stays(ways: Segments) -> None:
    ways.choose("late")

    ways.set_text("late", "Came too late")
    ways.set_segments(WAYS[1:])

    assert ways.chosen == "late"


def test_small_ones_are_32_high(on_screen: OnScreen) -> None:
    segments = Segments("Type", size="sm")
    segments.set_segments([("all", "All"), ("therapy", "Therapy")])
    on_screen(segments)

    assert segments.height() == 32


def test_the_keyboard_given_to_all_of_them_is_with_the_chosen_one(ways: Segments) -> None:
    ways.choose("no_show")

    ways.setFocus()

    assert buttons(ways)[1].hasFocus()
