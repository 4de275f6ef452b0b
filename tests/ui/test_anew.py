"""One is where one was when the pages were made anew."""

from collections.abc import Iterator

import pytest

from tests.clinic import Clinic
from tests.drivers.hands import focus_name
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from tests.ui.screens.test_settings import show
from ui.theme import theme


@pytest.fixture
def pages(stage: Stage) -> Iterator[Pages]:
    yield Pages(stage)
    theme().set_text_size("usual")


def test_the_keyboard_stays_on_the_part_it_was_on(clinic: Clinic, pages: Pages) -> None:
    show(pages, "Look and language")
    pages.go("Light")
    before = pages.stage.window.focusWidget()

    pages.press("Ctrl++")

    assert pages.stage.window.focusWidget() is not before
    assert focus_name() == "Light"
