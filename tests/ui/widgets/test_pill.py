import pytest

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.tokens import STATUS
from ui.widgets.pill import Pill, StatusPill


@pytest.mark.parametrize("status", STATUS)
def test_a_status_is_said_in_a_word_on_its_ground(on_screen: OnScreen, status: str) -> None:
    pill = StatusPill()
    pill.set_status(status, "A word")
    on_screen(pill)

    assert pill.accessibleName() == "A word"
    assert pill.height() == 24
    assert pill.grab().toImage().pixelColor(6, 6).name() == theme().status_colors(status)[1].name()


def test_a_longer_word_has_room() -> None:
    short, long = Pill("flag", "Active"), Pill("flag", "Manually Completed")

    assert long.sizeHint().width() > short.sizeHint().width()


def test_a_pill_has_an_edge_in_high_contrast(on_screen: OnScreen) -> None:
    pill = StatusPill()
    pill.set_status("expired", "Expired")
    on_screen(pill)
    theme().set_scheme("contrast")
    try:
        edge = pill.grab().toImage().pixelColor(pill.width() // 2, 0)
        assert edge.lightness() > 100
    finally:
        theme().set_scheme("light")
