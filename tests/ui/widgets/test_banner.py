import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.banner import Banner


@pytest.fixture
def banner(on_screen: OnScreen) -> Banner:
    made = Banner()
    on_screen(made)
    return made


def test_it_is_hidden_until_a_rule_says_no(banner: Banner) -> None:
    assert banner.isHidden()
    assert banner.words == ""


def test_what_why_and_the_next_step_are_said(banner: Banner) -> None:
    banner.show_refusal("0 of 2 consultations left.", "Sell again?")

    assert banner.isVisible()
    assert banner.words == "0 of 2 consultations left. Sell again?"
    assert banner.action.isHidden()


def test_the_next_step_is_a_button(banner: Banner) -> None:
    done: list[str] = []
    banner.show_refusal("Nothing left.", "Sell again?", ("Sell package", lambda: done.append("sell")))

    QTest.keyClick(banner.action, Qt.Key.Key_Space)

    assert done == ["sell"]
    assert banner.isHidden()


def test_it_can_be_closed(banner: Banner) -> None:
    banner.show_refusal("Nothing left.")

    QTest.keyClick(banner.close_button, Qt.Key.Key_Space)

    assert banner.words == ""
