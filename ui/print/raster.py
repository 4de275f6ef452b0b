"""A receipt as the dots that a printer without a driver burns."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from app.exchange.escpos import Raster
from ui.print.document import MM_PER_INCH, SafeDocument, ink

DOTS_PER_INCH = 203
EDGE_DOTS, FEED_DOTS = 8, 24
WHITE, BLACK = 0xFFFFFFFF, 0xFF000000
MOST_ROWS = 20_000
"""Two and a half metres: no receipt is longer."""


def raster_of(document: SafeDocument, dots: int) -> Raster:
    """The whole document across so many dots; dark or light, nothing between."""
    probe = _paper(dots, 1)
    copy = document.for_device(probe)
    copy.setTextWidth(dots - 2 * EDGE_DOTS)
    height = min(round(copy.size().height()) + FEED_DOTS, MOST_ROWS)
    picture = _paper(dots, height)
    painter = QPainter(picture)
    painter.translate(EDGE_DOTS, 0)
    copy.documentLayout().draw(painter, ink())
    painter.end()
    mono = picture.convertToFormat(
        QImage.Format.Format_Mono,
        [WHITE, BLACK],
        Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither,
    )
    width = -(-dots // 8)
    return Raster(
        dots, tuple(bytes(memoryview(cast("bytes", mono.constScanLine(y)))[:width]) for y in range(mono.height()))
    )


def _paper(width: int, height: int) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    per_meter = round(DOTS_PER_INCH / MM_PER_INCH * 1000)
    picture.setDotsPerMeterX(per_meter)
    picture.setDotsPerMeterY(per_meter)
    picture.fill(Qt.GlobalColor.white)
    return picture
