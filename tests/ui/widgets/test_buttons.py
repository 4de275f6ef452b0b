import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.buttons import ActionButton, IconButton


def test_the_key_is_in_the_tooltip_but_not_in_the_name(on_screen: OnScreen) -> None:
    button = ActionButton("Redeem", icon="check", key="F2", kind="primary", size="lg")
    on_screen(button)

    assert button.text() == "Redeem"
    assert button.accessibleName() == ""
    assert button.toolTip() == "Redeem (F2)"


def test_the_tooltip_follows_the_words() -> None:
    button = ActionButton("Redeem", key="F2")

    button.setText("Redeem 1 Physiotherapy, 6 left")

    assert button.toolTip() == "Redeem 1 Physiotherapy, 6 left (F2)"


@pytest.mark.parametrize(("size", "height"), [("sm", 32), ("md", 40), ("lg", 48), ("xl", 56)])
def test_buttons_have_four_heights(on_screen: OnScreen, size: str, height: int) -> None:
    button = ActionButton("Sell", size=size)
    on_screen(button)

    assert button.height() == height


def test_the_key_hint_has_room_of_its_own() -> None:
    assert ActionButton("Sell", key="Ctrl+Enter").sizeHint().width() > ActionButton("Sell").sizeHint().width() + 60


def test_enter_is_left_to_the_page_and_space_presses(on_screen: OnScreen) -> None:
    pressed: list[bool] = []
    button = ActionButton("Sell")
    button.clicked.connect(lambda: pressed.append(True))
    on_screen(button)
    button.setFocus()

    QTest.keyClick(button, Qt.Key.Key_Space)

    assert pressed == [True]


@pytest.mark.parametrize(("kind", "token"), [("primary", "accent"), ("danger", "danger"), ("plain", "surface")])
def test_the_kind_is_the_ground(on_screen: OnScreen, kind: str, token: str) -> None:
    button = ActionButton("Void", kind=kind)
    on_screen(button)

    assert button.grab().toImage().pixelColor(8, 8).name() == theme().color(token).name()


def test_icon_and_key_change_sides_right_to_left(on_screen: OnScreen, right_to_left: None) -> None:
    button = ActionButton("Redeem", icon="check", key="F2")
    on_screen(button)
    mirrored = button.grab().toImage()
    button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert button.grab().toImage() != mirrored


def test_an_icon_alone_always_has_a_name(on_screen: OnScreen) -> None:
    button = IconButton("lock", "Lock the desk", "Lock (Ctrl+L)")
    on_screen(button)

    assert button.accessibleName() == "Lock the desk"
    assert button.toolTip() == "Lock (Ctrl+L)"
    assert button.width() >= 24


def test_in_high_contrast_what_cannot_be_pressed_has_a_broken_edge(on_screen: OnScreen) -> None:
    button = ActionButton("Edit", key="Ctrl+E")
    on_screen(button)
    theme().set_scheme("contrast")

    def edge() -> set[str]:
        image = button.grab().toImage()
        return {image.pixelColor(x, 0).name() for x in range(12, image.width() - 12)}

    assert edge() == {theme().color("ctl").name()}
    button.setEnabled(False)
    assert {theme().color("surface_2").name(), theme().color("dead").name()} <= edge()
