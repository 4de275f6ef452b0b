from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.drivers.keys import DOWN, ENTER, UP, press, write
from ui.search_drop import Found, SearchDrop
from ui.widgets.fields import SearchField
from ui.widgets.lists import ListRow


class Searched:
    """A field with a list whose answers come when the test says so."""

    def __init__(self) -> None:
        self.page = QWidget()
        self.field = SearchField("Search", "Name", "Ctrl+K")
        column = QVBoxLayout(self.page)
        column.addWidget(self.field)
        column.addStretch(1)
        self.asked: list[tuple[str, Found]] = []
        self.drop = SearchDrop(self.field, self.page, lambda text, found: self.asked.append((text, found)))
        self.opened: list[object] = []
        self.drop.opened.connect(self.opened.append)
        self.page.resize(600, 400)
        self.page.show()
        self.page.activateWindow()
        self.field.setFocus()

    def answer(self, at: int, *names: str) -> None:
        self.asked[at][1]([ListRow(name, name) for name in names])


@pytest.fixture
def searched(styled: QApplication, qtbot: QtBot) -> Iterator[Searched]:
    made = Searched()
    yield made
    made.page.close()
    made.page.deleteLater()
    qtbot.wait(1)


def test_only_the_answer_to_the_last_letters_is_shown(searched: Searched) -> None:
    write("as")

    searched.answer(0, "Anand")
    assert not searched.drop.isVisible()
    searched.answer(1, "Asha")

    assert [row.title for row in searched.drop.list.rows] == ["Asha"]


def test_the_first_row_is_marked_and_arrows_stay_inside(searched: Searched) -> None:
    write("a")
    searched.answer(0, "Anand", "Asha")
    assert searched.drop.list.current_key() == "Anand"

    for _ in range(3):
        press(DOWN)
    assert searched.drop.list.current_key() == "Asha"
    for _ in range(3):
        press(UP)
    press(ENTER)

    assert searched.opened == ["Anand"]
    assert searched.field.text() == ""


def test_an_answer_after_escape_shows_nothing(searched: Searched) -> None:
    write("a")
    searched.field.clear()
    searched.answer(0, "Anand")

    assert not searched.drop.isVisible()
    press(ENTER)
    assert searched.opened == []


def test_a_click_opens_too(searched: Searched) -> None:
    write("a")
    searched.answer(0, "Anand", "Asha")

    searched.drop.list.clicked.emit(searched.drop.list.model().index(1, 0))

    assert searched.opened == ["Asha"]


def test_the_list_stays_inside_the_window(searched: Searched) -> None:
    write("a")
    searched.answer(0, *(f"Anand {number}" for number in range(12)))

    assert searched.page.rect().contains(searched.drop.geometry())
