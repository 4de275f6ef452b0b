import pytest
from PySide6.QtWidgets import QApplication

from ui.format import MINUS
from ui.screens.reports_trade import short_money


@pytest.mark.usefixtures("styled")
@pytest.mark.parametrize(
    ("minor", "currency", "short"),
    [
        (0, "INR", "₹0"),
        (99_950, "INR", "₹999"),
        (840_000, "INR", "₹8.4 k"),
        (12_345_600, "INR", "₹1.2 L"),
        (2_500_000_000, "INR", "₹2.5 Cr"),
        (-840_000, "INR", MINUS + "₹8.4 k"),
        (123_456_700, "USD", "$1.2 M"),
    ],
)
def test_amounts_at_bars_are_short(qapp: QApplication, minor: int, currency: str, short: str) -> None:
    assert short_money(minor, currency) == short
