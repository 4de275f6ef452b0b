import segno

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.qr import QrView


def test_a_code_is_black_on_white_in_the_dark_too(on_screen: OnScreen) -> None:
    view = QrView("UPI code", side=132)
    on_screen(view)
    theme().set_scheme("dark")
    try:
        view.set_code(
            [[bool(module) for module in row] for row in segno.make("upi://pay?am=5400.00").matrix], "₹5,400.00 to pay"
        )
        image = view.grab().toImage()
    finally:
        theme().set_scheme("light")

    colors = {image.pixelColor(x, y).name() for x in range(132) for y in range(132)}
    assert colors == {"#000000", "#ffffff"}
    assert (view.accessibleName(), view.accessibleDescription()) == ("UPI code", "₹5,400.00 to pay")
