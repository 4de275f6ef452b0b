from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.page_room import PageRoom, Pages, Rooms, given_width


def page_of(words: str) -> QWidget:
    page = QWidget()
    page.setLayout(hbox(Label(words)))
    return page


def test_a_page_is_as_large_as_its_room_and_never_smaller_than_its_words(on_screen: OnScreen) -> None:
    page = page_of("Nothing is ever deleted; a void adds a line to the ledger, which is never edited.")
    room = PageRoom(page)
    window = on_screen(room, width=900)
    assert page.size() == room.viewport().size()

    window.resize(300, 300)
    QTest.qWait(1)

    assert page.width() == page.minimumSizeHint().width() > room.viewport().width()
    assert given_width(page) == room.maximumViewportSize().width()


def test_rooms_are_not_noticed_from_outside(on_screen: OnScreen) -> None:
    rooms, desk, day = Rooms(), page_of("Desk"), page_of("Day")
    rooms.addWidget(desk)
    rooms.addWidget(day)
    on_screen(rooms)

    rooms.setCurrentWidget(day)

    assert rooms.currentWidget() is day
    assert day.isVisible()


def test_only_the_page_in_front_asks_for_room(on_screen: OnScreen) -> None:
    pages, short = Pages(), page_of("Day")
    pages.addWidget(short)
    pages.addWidget(page_of("A page with very many words on it that stands behind the other one"))
    on_screen(pages)

    assert pages.minimumSizeHint() == short.minimumSizeHint()
