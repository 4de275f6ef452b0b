from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.empty import EmptyState


def test_it_says_what_will_be_here_and_gives_the_first_action(on_screen: OnScreen) -> None:
    done: list[str] = []
    empty = EmptyState(
        "package", "Packages you sell", "Add the first one.", ("New package", lambda: done.append("new"))
    )
    on_screen(empty)

    QTest.keyClick(empty.button, Qt.Key.Key_Space)

    assert empty.head.text() == "Packages you sell"
    assert done == ["new"]


def test_its_words_may_change(on_screen: OnScreen) -> None:
    empty = EmptyState("search", "Nobody yet", "Type a name.")
    on_screen(empty)

    empty.set_words("Nobody called Zed", "Register them?")

    assert (empty.head.text(), empty.line.text()) == ("Nobody called Zed", "Register them?")
    assert empty.head.width() <= 320


def test_its_words_wrap_where_there_is_less_room(on_screen: OnScreen) -> None:
    empty = EmptyState("users", "Patients of today", "Type a name above, or press F4 for a new patient.")
    window = on_screen(empty, width=200)

    assert window.width() == 200
    assert empty.line.geometry().right() < empty.width()
    assert empty.line.height() >= 2 * empty.line.fontMetrics().height()
