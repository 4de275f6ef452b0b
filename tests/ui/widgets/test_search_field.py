import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.key_hint import KeyChip
from ui.widgets.search_field import START, SearchField


class LaidOut(QObject):
    """How often a window had to find room for its parts."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.times = 0
        QTest.qWait(1)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        self.times += event.type() is QEvent.Type.LayoutRequest
        return False


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


def test_words_never_reach_the_key_and_nothing_is_laid_out_anew_while_one_types(search: SearchField) -> None:
    room, laid_out = search.textMargins(), LaidOut(search.window())

    QTest.keyClicks(search, "asha")
    search.clear()
    QTest.qWait(1)

    assert room.right() > 0
    assert search.textMargins() == room
    assert laid_out.times == 0


def test_the_key_stands_there_only_while_nothing_is_typed(search: SearchField) -> None:
    chip = search.findChildren(KeyChip)[0]
    seen = [chip.isVisible()]

    QTest.keyClicks(search, "a")
    seen.append(chip.isVisible())
    search.clear()

    assert [*seen, chip.isVisible()] == [True, False, True]
    assert search.rect().contains(chip.geometry())


def test_glass_and_key_change_sides_right_to_left(search: SearchField) -> None:
    search.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert search.textMargins().left() > 0
    assert search.textMargins().right() == START
    assert search.findChildren(KeyChip)[0].geometry().right() < search.width() // 2
    assert search.findChildren(QLabel)[0].geometry().left() > search.width() // 2
