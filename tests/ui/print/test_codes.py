"""The code on a receipt is really on the paper, dot for dot, and says which order it is."""

from dataclasses import replace

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.domain.scan_code import order_code, understood
from app.exchange.upi import code_of
from tests.clinic import Clinic
from ui.print.codes import DOTS, QUIET_MODULES, qr_picture
from ui.print.document import CODE, Paper
from ui.print.receipt import receipt_document, redemption_document, sheet_of


def modules_of(picture: QImage) -> tuple[tuple[bool, ...], ...]:
    """The middle of each module, without the quiet zone."""
    side = picture.width() // DOTS
    inside = range(QUIET_MODULES, side - QUIET_MODULES)
    half = DOTS // 2
    return tuple(
        tuple(QColor(picture.pixel(x * DOTS + half, y * DOTS + half)).lightness() < 128 for x in inside) for y in inside
    )


def test_the_picture_is_the_code_with_its_quiet_zone(styled: QApplication) -> None:
    payload = order_code("AND/26-27/000123").payload
    picture = qr_picture(payload)

    assert modules_of(picture) == code_of(payload)
    edge = QUIET_MODULES * DOTS
    assert {picture.pixel(x, 0) for x in range(picture.width())} == {QColor("white").rgb()}
    assert {picture.pixel(edge - 1, y) for y in range(picture.height())} == {QColor("white").rgb()}
    assert understood(payload) == order_code("AND/26-27/000123")


def test_receipts_and_slips_carry_the_order_and_a_draft_carries_none(styled: QApplication, clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    sheet = sheet_of(sold.receipt)
    slip = redemption_document(clinic.redeem(sold.receipt, sold.physio, sold.head).redemption, "Nirog", Paper.ROLL)
    for document in (receipt_document(sheet, Paper.ROLL), receipt_document(sheet, Paper.A5), slip):
        picture = document.loadResource(2, CODE)
        assert isinstance(picture, QImage)
        assert modules_of(picture) == code_of(order_code(sold.receipt.order_number).payload)
        assert CODE in document.toHtml()
        assert "Asha" not in order_code(sold.receipt.order_number).payload

    assert CODE not in receipt_document(replace(sheet, finds=""), Paper.A5).toHtml()
