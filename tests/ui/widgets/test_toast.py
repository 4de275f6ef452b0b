from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.widgets.conftest import OnScreen
from tests.ui.widgets.test_labels import underlined
from ui.widgets import toast as toasts
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import LineEdit
from ui.widgets.labels import Link
from ui.widgets.toast import Toast

SHORT_MS = 40


@pytest.fixture
def page(on_screen: OnScreen) -> QWidget:
    return on_screen(LineEdit("Name"))


@pytest.fixture
def toast(page: QWidget) -> Iterator[Toast]:
    made = Toast(page)
    yield made
    made.dismiss()


def hurry(toast: Toast) -> None:
    """Nobody waits 9 seconds in a test."""
    toast.set_time(SHORT_MS)


def test_it_stays_long_enough_to_be_read() -> None:
    assert toasts.SHOWN_MS >= 8000


def test_it_says_what_was_done_at_the_bottom_of_the_page(page: QWidget, toast: Toast) -> None:
    toast.show_message("1 session redeemed for Asha.", "6 left.")

    assert toast.accessibleName() == "1 session redeemed for Asha. 6 left."
    assert toast.geometry().bottom() == page.height() - 16 - 1
    assert abs(toast.geometry().center().x() - page.width() // 2) <= 1
    assert toast.height() == 48


def test_it_goes_by_itself(toast: Toast) -> None:
    hurry(toast)
    toast.show_message("Saved.")

    QTest.qWait(4 * SHORT_MS)

    assert toast.isHidden()


def test_it_stays_while_the_focus_is_on_it(page: QWidget, toast: Toast) -> None:
    hurry(toast)
    toast.show_message("1 session redeemed.", links=[("Void", lambda: None)])
    toast.findChildren(Link)[0].setFocus()

    QTest.qWait(4 * SHORT_MS)
    assert toast.isVisible()

    page.findChildren(LineEdit)[0].setFocus()
    QTest.qWait(4 * SHORT_MS)
    assert toast.isHidden()


def test_it_stays_under_the_pointer(page: QWidget, toast: Toast) -> None:
    hurry(toast)
    toast.show_message("1 session redeemed.")
    QTest.mouseMove(page.windowHandle(), QPoint(2, 2))
    QTest.mouseMove(page.windowHandle(), toast.geometry().center())

    QTest.qWait(4 * SHORT_MS)
    assert toast.isVisible()

    QTest.mouseMove(page.windowHandle(), QPoint(2, 2))
    QTest.qWait(4 * SHORT_MS)
    assert toast.isHidden()


def test_a_link_does_what_it_says_once(toast: Toast) -> None:
    done: list[str] = []
    toast.show_message("1 session redeemed.", links=[("Print", lambda: done.append("print"))])

    QTest.keyClick(toast.findChildren(Link)[0], Qt.Key.Key_Space)

    assert done == ["print"]
    assert toast.isHidden()


def test_a_link_stands_bare_in_a_target_32_high(toast: Toast) -> None:
    toast.show_message("1 session redeemed.", links=[("Void", lambda: None)])
    link = toast.findChildren(Link)[0]

    assert link.height() == 32
    assert not underlined(link)


def test_a_second_one_replaces_the_first(toast: Toast) -> None:
    toast.show_message("First.", links=[("Void", lambda: None)])
    toast.show_message("Second.")

    assert toast.words.text() == "Second."
    assert [link.text() for link in toast.findChildren(Link) if link.isVisible()] == []


def test_it_stands_beside_the_primary_button_and_what_is_to_be_scanned(page: QWidget, toast: Toast) -> None:
    button, code = ActionButton("Approve", kind="primary"), QWidget(page)
    button.setParent(page)
    code.setObjectName(toasts.UNCOVERED)
    button.setGeometry(260, 240, 120, 40)
    code.setGeometry(420, 100, 150, 190)
    for part in (button, code):
        part.show()

    toast.show_message("1 session redeemed.")

    assert not toast.geometry().intersects(button.geometry())
    assert not toast.geometry().intersects(code.geometry())
    assert page.rect().contains(toast.geometry())


def test_it_stands_above_a_button_as_wide_as_the_page_until_that_is_gone(page: QWidget, toast: Toast) -> None:
    button = ActionButton("Sign in", kind="primary")
    button.setParent(page)
    button.setGeometry(0, 240, page.width(), 40)
    button.show()
    toast.show_message("Saved.")
    above = toast.geometry()

    button.hide()
    toast.show_message("Saved.")

    assert above.bottom() < 240
    assert toast.geometry().bottom() == page.height() - 16 - 1


def test_it_leaves_the_field_that_gets_the_keyboard(page: QWidget, toast: Toast) -> None:
    field = LineEdit("UTR")
    field.setParent(page)
    field.setGeometry(200, 240, 200, 40)
    field.show()
    toast.show_message("Saved.")
    before = toast.geometry()

    field.setFocus()
    QTest.qWait(10)

    assert before.intersects(field.geometry())
    assert not toast.geometry().intersects(field.geometry())
