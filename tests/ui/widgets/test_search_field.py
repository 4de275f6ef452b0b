import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.search_field import START, SearchField


@pytest.fixture
def search(on_screen: OnScreen) -> SearchField:
    field = SearchField("Search patients", "Search name, phone, card or receipt number", "Ctrl+K")
    on_screen(field)
    field.setFocus()
    return field


def test_typing_is_told_letter_by_letter(search: SearchField) -> None:
    told: list[str] = []
    search.text_changed.connect(told.append)

    QTest.keyClicks(search, "ash")

    assert told == ["a", "as", "ash"]


def test_escape_empties_it_before_it_closes_anything(search: SearchField) -> None:
    QTest.keyClicks(search, "asha")

    QTest.keyClick(search, Qt.Key.Key_Escape)

    assert search.text() == ""


def test_its_name_is_not_its_placeholder(search: SearchField) -> None:
    assert search.accessibleName() == "Search patients"
    assert "Ctrl+K" in search.toolTip()


def test_the_key_gives_way_to_what_is_typed(search: SearchField) -> None:
    room = search.textMargins().right()

    QTest.keyClicks(search, "a")

    assert room > 0
    assert search.textMargins().right() == 0


def test_glass_and_key_change_sides_right_to_left(search: SearchField) -> None:
    search.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert search.textMargins().left() > 0
    assert search.textMargins().right() == START
