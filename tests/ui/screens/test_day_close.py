import pytest

from tests.clinic import Sold
from tests.drivers.pages import Pages


@pytest.mark.usefixtures("as_manager", "family")
def test_a_manager_may_close_the_day_shown(pages: Pages) -> None:
    screen = pages.day
    pages.stage.settle()

    assert screen.closing.button.isVisible()
    assert screen.closing.button.text() == "Close the day…"


def test_reception_may_not(family: Sold, pages: Pages) -> None:
    del family
    screen = pages.day
    pages.stage.settle()

    assert not screen.closing.button.isVisible()
