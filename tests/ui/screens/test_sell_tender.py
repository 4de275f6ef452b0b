"""One tender of a sale, in the money the clinic counts in."""

from PySide6.QtWidgets import QApplication

from app.domain.sale import Tender
from tests.ui.widgets.conftest import OnScreen, on_screen
from ui.screens.sell_tender import TenderRow
from ui.widgets.labels import Label

__all__ = ["on_screen"]


def change_of(row: TenderRow) -> str:
    return " ".join(label.full_text for label in row.findChildren(Label) if label.isVisible())


def test_an_amount_is_typed_in_the_clinics_own_money(styled: QApplication, on_screen: OnScreen) -> None:
    row = TenderRow(Tender.CASH, 500, "JPY")
    on_screen(row)
    assert row.amount.text() == "500"

    row.amount.setText("1200")
    row.proof.setText("2000")

    assert (row.amount_minor(), row.fields().tendered_minor) == (1_200, 2_000)
    assert "800" in change_of(row)


def test_three_decimals_are_counted_too(styled: QApplication, on_screen: OnScreen) -> None:
    row = TenderRow(Tender.CARD, 12_345, "KWD")
    on_screen(row)

    assert row.amount.text() == "12.345"
    row.proof.setText("slip 7")
    assert (row.fields().amount_minor, row.fields().reference) == (12_345, "slip 7")


def test_an_amount_that_cannot_be_read_is_none_and_says_so(styled: QApplication, on_screen: OnScreen) -> None:
    row = TenderRow(Tender.CASH, 500, "INR")
    on_screen(row)
    row.amount.setText("abc")

    assert row.amount_minor() == 0
    assert row.problem()
