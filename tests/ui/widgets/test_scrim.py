from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.scrim import Scrim


def test_the_veil_covers_the_window_and_grows_with_it(on_screen: OnScreen) -> None:
    window = on_screen(ActionButton("Sell"))
    scrim = Scrim(window)

    window.resize(700, 500)

    assert scrim.geometry() == window.rect()


def test_what_is_behind_is_darker(on_screen: OnScreen) -> None:
    window = on_screen(ActionButton("Sell"))
    before = window.grab().toImage().pixelColor(2, 2).lightness()
    Scrim(window)

    assert window.grab().toImage().pixelColor(2, 2).lightness() < before
    assert theme().color("scrim").alpha() < 255
