"""A page keeps the room it needs: what does not fit is scrolled, never squeezed."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.page_room import PageRoom, Pages, Rooms, given_width


def page(width: int, height: int) -> QWidget:
    made, inside = QWidget(), QWidget()
    inside.setMinimumSize(width, height)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inside)
    return made


def shown(qtbot: QtBot, room: PageRoom, width: int, height: int) -> None:
    qtbot.addWidget(room)
    room.resize(width, height)
    room.show()
    QTest.qWait(400)


def test_a_page_that_fits_fills_the_window_and_nothing_scrolls(qtbot: QtBot) -> None:
    inner = page(300, 200)
    room = PageRoom(inner)
    shown(qtbot, room, 500, 400)

    assert inner.size() == room.viewport().size()
    assert (room.horizontalScrollBar().maximum(), room.verticalScrollBar().maximum()) == (0, 0)


def test_a_page_that_needs_more_is_scrolled_and_as_large_as_it_needs(qtbot: QtBot) -> None:
    inner = page(300, 600)
    room = PageRoom(inner)
    shown(qtbot, room, 500, 400)

    assert inner.height() == 600
    assert room.verticalScrollBar().maximum() > 0


def test_no_bar_flashes_up_while_parts_are_drawn_anew_for_a_smaller_window(qtbot: QtBot) -> None:
    inner = page(300, 600)
    room = PageRoom(inner)
    shown(qtbot, room, 500, 800)

    room.resize(500, 400)
    qtbot.wait(10)
    at_once = room.verticalScrollBar().isVisible()
    QTest.qWait(400)

    assert not at_once
    assert room.verticalScrollBar().isVisible()


def test_what_is_wider_than_the_window_is_told_its_true_room(qtbot: QtBot) -> None:
    inner = page(700, 100)
    room = PageRoom(inner)
    shown(qtbot, room, 500, 400)

    assert given_width(inner) <= 500 < inner.width()


def test_pages_do_not_notice_their_rooms(qtbot: QtBot) -> None:
    rooms, first, second = Rooms(), page(10, 10), page(20, 20)
    qtbot.addWidget(rooms)
    rooms.addWidget(first)
    rooms.addWidget(second)

    rooms.setCurrentWidget(second)

    assert rooms.currentWidget() is second


def test_only_the_page_in_front_says_what_it_needs(qtbot: QtBot) -> None:
    pages = Pages()
    qtbot.addWidget(pages)
    pages.addWidget(page(100, 100))
    pages.addWidget(page(900, 900))

    assert pages.minimumSizeHint().height() == 100
