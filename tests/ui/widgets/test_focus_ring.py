import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import LineEdit
from ui.widgets.focus_ring import FocusRing
from ui.widgets.layouts import scroll
from ui.widgets.toast import Toast


@pytest.fixture
def buttons() -> list[ActionButton]:
    return [ActionButton(f"Button {number}") for number in range(12)]


def test_the_ring_is_4_px_around_whatever_has_the_focus(on_screen: OnScreen, buttons: list[ActionButton]) -> None:
    window = on_screen(*buttons[:2])
    ring = FocusRing.install(window)

    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Tab)

    corner = buttons[1].mapTo(window, QPoint(0, 0))
    assert ring.isVisible()
    assert ring.geometry().topLeft() == corner - QPoint(4, 4)
    assert ring.width() == buttons[1].width() + 8


def test_fields_show_the_focus_by_their_own_edge(on_screen: OnScreen, buttons: list[ActionButton]) -> None:
    name = LineEdit("Name")
    window = on_screen(buttons[0], name)
    ring = FocusRing.install(window)

    buttons[0].setFocus()
    name.setFocus()

    assert ring.isHidden()


def test_the_mouse_does_not_notice_it(on_screen: OnScreen, buttons: list[ActionButton]) -> None:
    pressed: list[bool] = []
    window = on_screen(buttons[0])
    FocusRing.install(window)
    buttons[0].clicked.connect(lambda: pressed.append(True))
    buttons[0].setFocus()

    under = window.childAt(buttons[0].mapTo(window, buttons[0].rect().center()))

    assert under is buttons[0]


def test_it_moves_with_what_is_scrolled_and_never_leaves_the_page(
    on_screen: OnScreen, buttons: list[ActionButton]
) -> None:
    inner = QWidget()
    column = QVBoxLayout(inner)
    for button in buttons:
        column.addWidget(button)
    area = scroll(inner)
    window = on_screen(area)
    ring = FocusRing.install(window)
    buttons[2].setFocus()
    before = ring.y()

    area.verticalScrollBar().setValue(30)
    assert ring.y() == before - 30

    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert ring.isHidden()


def test_it_goes_when_the_button_goes(on_screen: OnScreen, buttons: list[ActionButton]) -> None:
    window = on_screen(*buttons[:2])
    ring = FocusRing.install(window)
    buttons[0].setFocus()

    buttons[0].hide()

    assert ring.geometry().topLeft() == buttons[1].mapTo(window, QPoint(-4, -4))
    buttons[1].setFocus()
    buttons[1].setEnabled(False)
    assert ring.isHidden()


def test_a_message_lies_over_the_ring_of_the_page(on_screen: OnScreen, buttons: list[ActionButton]) -> None:
    buttons[0].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    window = on_screen(buttons[0])
    FocusRing.install(window)
    toast = Toast(window)
    buttons[0].setFocus()
    toast.show_message("1 session redeemed for Asha.")
    box = toast.geometry()

    image = window.grab(box).toImage()
    toast.dismiss()

    focus = theme().color("focus").name()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(8, image.height() - 8)}
    assert focus not in seen
