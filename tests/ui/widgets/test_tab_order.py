from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.buttons import ActionButton
from ui.widgets.layouts import hbox, scroll, vbox
from ui.widgets.segments import Segments
from ui.widgets.tab_order import is_covered, move_on


def unfocused(window: QWidget) -> QWidget:
    """Shown, and the keyboard nowhere yet."""
    now = QApplication.focusWidget()
    if now is not None:
        now.clearFocus()
    return window


def walk(window: QWidget, steps: int, *, onward: bool = True) -> list[str]:
    """The words of each button on the way."""
    passed: list[str] = []
    for _ in range(steps):
        assert move_on(window, onward=onward)
        now = QApplication.focusWidget()
        assert isinstance(now, QWidget)
        passed.append(str(now.property("text")))
    return passed


def test_it_goes_row_by_row_whenever_a_part_was_made_and_comes_round(on_screen: OnScreen) -> None:
    late, page = ActionButton("late"), QWidget()
    column = QVBoxLayout(page)
    last = ActionButton("last")
    column.addLayout(hbox(ActionButton("one"), ActionButton("two")))
    column.addWidget(last)
    column.insertWidget(1, late)
    window = unfocused(on_screen(page))

    assert walk(window, 5) == ["one", "two", "late", "last", "one"]
    assert walk(window, 2, onward=False) == ["last", "late"]


def test_a_tall_column_is_read_to_its_end_before_the_next(on_screen: OnScreen) -> None:
    page = QWidget()
    row = QHBoxLayout(page)
    row.addLayout(vbox(ActionButton("body"), 120, ActionButton("foot")))
    side = QWidget()
    side.setLayout(vbox(ActionButton("paper"), None))
    row.addWidget(side)

    assert walk(unfocused(on_screen(page)), 3) == ["body", "foot", "paper"]


def test_right_to_left_it_begins_at_the_right(on_screen: OnScreen, right_to_left: None) -> None:
    del right_to_left
    page = QWidget()
    page.setLayout(hbox(ActionButton("first"), ActionButton("second")))
    window = unfocused(on_screen(page))
    QTest.qWait(1)

    assert walk(window, 2) == ["first", "second"]


def test_of_several_choices_it_stops_at_the_chosen_one_and_it_scrolls_to_what_is_below(on_screen: OnScreen) -> None:
    segments, low, page = Segments("Paper"), ActionButton("low"), QWidget()
    segments.set_segments([("a5", "A5"), ("roll", "80 mm")])
    segments.choose("roll")
    page.setLayout(vbox(segments, 900, low))
    window = unfocused(on_screen(scroll(page)))

    assert walk(window, 2) == ["80 mm", "low"]
    assert low.visibleRegion().boundingRect() == low.rect()


def test_what_a_panel_covers_is_passed_over(on_screen: OnScreen) -> None:
    under, free = ActionButton("under"), ActionButton("free")
    window = on_screen(under, free)
    panel = QWidget(window)
    panel.setProperty("covers", True)
    panel.setGeometry(under.geometry())
    panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    panel.show()

    assert is_covered(under)
    assert walk(window, 2) == ["free", "free"]
