import pytest
import segno

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.qr import QrView


def test_a_code_is_black_on_white_in_the_dark_too(on_screen: OnScreen) -> None:
    view = QrView("UPI code")
    on_screen(view)
    theme().set_scheme("dark")
    try:
        view.set_code(
            [[bool(module) for module in row] for row in segno.make("upi://pay?am=5400.00").matrix], "₹5,400.00 to pay"
        )
        image = view.grab().toImage()
    finally:
        theme().set_scheme("light")

    colors = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert colors == {"#000000", "#ffffff"}
    assert (view.accessibleName(), view.accessibleDescription()) == ("UPI code", "₹5,400.00 to pay")


@pytest.mark.parametrize(("modules", "pixels"), [(29, 3), (49, 3), (53, 2)])
def test_a_module_is_as_large_as_the_page_allows(on_screen: OnScreen, modules: int, pixels: int) -> None:
    view = QrView("UPI code")
    on_screen(view)

    view.set_code([[True] * modules] * modules, "₹5,400.00 to pay")

    quiet = 2 * 4
    assert view.sizeHint().width() == view.sizeHint().height() == pixels * (modules + quiet)
