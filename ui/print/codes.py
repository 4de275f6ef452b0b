"""Codes on paper: QR and bars, black on white, each module in whole dots of its picture."""

from collections.abc import Mapping

from PySide6.QtGui import QImage, QPainter, Qt

from app.domain.scan_code import order_code
from app.exchange.upi import code_of
from ui.print.document import CODE

QUIET_MODULES, DOTS = 4, 10
"""Dots a module: enough for any printer, few enough for a small file."""


def qr_picture(payload: str) -> QImage:
    """The QR code with its quiet zone."""
    modules = code_of(payload)
    side = len(modules) + 2 * QUIET_MODULES
    small = QImage(side, side, QImage.Format.Format_RGB32)
    small.fill(Qt.GlobalColor.white)
    for y, row in enumerate(modules, start=QUIET_MODULES):
        for x, dark in enumerate(row, start=QUIET_MODULES):
            if dark:
                small.setPixelColor(x, y, Qt.GlobalColor.black)
    large = QImage(side * DOTS, side * DOTS, QImage.Format.Format_RGB32)
    painter = QPainter(large)
    painter.drawImage(large.rect(), small)
    painter.end()
    return large


def order_pictures(order_number: str) -> Mapping[str, QImage]:
    """What `beside_code` shows: the code of that order."""
    return {CODE: qr_picture(order_code(order_number).payload)}
