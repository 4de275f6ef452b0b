from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings

from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.ui.screens.test_settings import show
from ui.theme import theme
from ui.tokens import LOOK_SETTING


@pytest.fixture
def as_before() -> Iterator[None]:
    """Colours go back to light."""
    yield
    theme().set_scheme("light")
    QSettings().remove(LOOK_SETTING)


@pytest.mark.usefixtures("as_before")
def test_colours_change_at_once_and_are_kept(clinic: Clinic, pages: Pages) -> None:
    theme().set_scheme("light")
    screen = show(pages, "Look and language")
    screen.look.scheme.choose("light")
    before = theme().color("window").name()
    pages.go("Light")
    pages.press("Right")

    assert (theme().scheme, QSettings().value(LOOK_SETTING)) == ("dark", "dark")
    assert theme().color("window").name() != before
    assert screen.palette().window().color().name() == theme().color("window").name()

    pages.press("Right")
    assert theme().scheme == "contrast"
