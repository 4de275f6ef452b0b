import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import Trouble
from ui.opening_page import OpeningPage


@pytest.fixture
def page(styled: QApplication, qtbot: QtBot) -> OpeningPage:
    made = OpeningPage()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_progress_is_shown_and_can_be_stopped_once(page: OpeningPage) -> None:
    stopped: list[bool] = []
    page.cancelled.connect(lambda: stopped.append(True))
    page.show_progress()
    page.set_progress(40, 160)

    for _ in range(2):
        page.cancel.click()

    assert (page.progress.value(), page.progress.maximum()) == (40, 160)
    assert page.progress.accessibleName() == "Progress"
    assert stopped == [True]
    assert page.cancel.text() == "Stopping ..."


def test_a_trouble_says_what_to_do_and_may_be_tried_again(page: OpeningPage) -> None:
    tried: list[bool] = []

    page.show_trouble(Trouble("newer", "0002"), lambda: tried.append(True))
    assert page.head.text() == "The clinic's data was made by a newer version of the program."
    assert page.line.text() == "Update Sessiondesk on this computer."
    assert not page.progress.isVisible()
    page.retry.click()

    assert tried == [True]


def test_after_stopping_there_are_two_ways_on(page: OpeningPage) -> None:
    done: list[str] = []
    page.show_stopped(lambda: done.append("again"), lambda: done.append("own"))

    page.retry.click()
    page.own_clinic.click()

    assert done == ["again", "own"]
