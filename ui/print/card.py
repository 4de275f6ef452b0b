"""A patient's card as a scanner reads it: a number, never a phone; the name only where it is wanted."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.domain.scan_code import patient_code
from app.exchange.code128 import QUIET_MODULES, modules
from ui.print.codes import qr_picture
from ui.print.document import MM_PER_INCH, RESOLUTION, Paper, SafeDocument, painter_on, write_whole
from ui.print.output import PaperOutput

CARD_MM = QSizeF(85.6, 53.98)
"""CR80, as every bank card."""
EDGE_MM, QR_MM, BARS_MM = 4.5, 22.0, 11.0
LEAST_MODULE_MM, MOST_MODULE_MM = 0.25, 0.38
COLUMNS, ROWS, GAP_MM = 2, 5, (4.8, 1.8)
MOST_CARDS = COLUMNS * ROWS
INK, QUIET, CUT = QColor("#17211F"), QColor("#4B5754"), QColor("#C4CBC8")
SMALLEST = 0.6
WRAP = int(Qt.TextFlag.TextWordWrap.value) | int(Qt.TextFlag.TextWrapAnywhere.value)


class Codes(Enum):
    """What stands on the card for the scanner."""

    BOTH = "both"
    BARS = "bars"
    QR = "qr"


@dataclass(frozen=True, slots=True)
class CardFace:
    """What is on one card."""

    organisation: str
    centre_name: str
    record_number: str
    name: str = ""
    """Empty: a lost card tells nobody whose it is."""
    codes: Codes = Codes.BOTH


class CardPainter:
    """Paints one card into a rectangle of dots; codes in whole dots, words as plain text."""

    def __init__(self, painter: QPainter, face: CardFace, corner: tuple[float, float], dots_per_mm: float) -> None:
        """`corner` is the upper left one, in dots."""
        self._painter, self._face = painter, face
        self._corner, self._dots = corner, dots_per_mm

    def paint(self) -> None:
        """All of it."""
        face = self._face
        has_qr, has_bars = face.codes is not Codes.BARS, face.codes is not Codes.QR
        width = CARD_MM.width() - 2 * EDGE_MM - (QR_MM + 2 if has_qr else 0)
        self._words(face.organisation, (EDGE_MM, EDGE_MM, width, 5.2), 4.0, strong=True)
        self._words(face.centre_name, (EDGE_MM, EDGE_MM + 5.4, width, 4.0), 2.8, color=QUIET)
        self._words(face.name, (EDGE_MM, EDGE_MM + 12, width, 10.5), 4.4, strong=True, wrap=True)
        self._words(face.record_number, (EDGE_MM, EDGE_MM + 23.5, width, 6), 4.6, strong=True)
        if has_qr:
            self._qr()
        if has_bars:
            self._bars()

    def _box(self, millimetres: tuple[float, float, float, float]) -> QRectF:
        left, top, width, height = (value * self._dots for value in millimetres)
        return QRectF(self._corner[0] + left, self._corner[1] + top, width, height)

    def _words(
        self,
        text: str,
        place: tuple[float, float, float, float],
        height_mm: float,
        *,
        strong: bool = False,
        wrap: bool = False,
        color: QColor = INK,
    ) -> None:
        """As large as it fits, cut off where even small letters do not."""
        box, flags = self._box(place), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        font = QFont()
        font.setFamilies(["Noto Sans", "Noto Sans Devanagari"])
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        how = int(flags.value) | (WRAP if wrap else 0)
        size = height_mm
        while True:
            font.setPixelSize(max(1, round(size * self._dots)))
            needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, box.width(), 0), how, text)
            if size <= height_mm * SMALLEST or (needed.width() <= box.width() and needed.height() <= box.height()):
                break
            size *= 0.93
        if not wrap:
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.save()
        self._painter.setClipRect(box)
        self._painter.setFont(font)
        self._painter.setPen(color)
        self._painter.drawText(box, how, text)
        self._painter.restore()

    def _qr(self) -> None:
        picture = qr_picture(patient_code(self._face.record_number).payload)
        side = QR_MM * self._dots
        box = self._box((CARD_MM.width() - EDGE_MM - QR_MM + 2, EDGE_MM - 2, 0, 0))
        self._painter.drawImage(QRectF(round(box.left()), round(box.top()), round(side), round(side)), picture)

    def _bars(self) -> None:
        """From edge to edge at most; each module as many whole dots as the others."""
        dark = modules(self._face.record_number)
        room = CARD_MM.width() - 2 * EDGE_MM
        module = min(MOST_MODULE_MM, max(LEAST_MODULE_MM, room / (len(dark) + 2 * QUIET_MODULES)))
        dots = max(1, int(module * self._dots))
        box = self._box((EDGE_MM, CARD_MM.height() - EDGE_MM - BARS_MM, room, BARS_MM))
        left, top = round(box.left()), round(box.top())
        for place, is_dark in enumerate(dark):
            if is_dark:
                self._painter.fillRect(left + place * dots, top, dots, round(box.height()), Qt.GlobalColor.black)


@dataclass(frozen=True, slots=True)
class CardSheet:
    """One card on card stock, or several on a sheet of A4 to be cut."""

    face: CardFace
    cards: int = 1
    on_a4: bool = False

    @property
    def page(self) -> QPageSize:
        """The paper."""
        if self.on_a4:
            return QPageSize(QPageSize.PageSizeId.A4)
        return QPageSize(CARD_MM, QPageSize.Unit.Millimeter, "CR80", QPageSize.SizeMatchPolicy.ExactMatch)

    def print_on(self, printer: QPrinter) -> None:
        """On that printer; raises `OSError` where it takes nothing."""
        self._lay_out(printer)
        painter = painter_on(printer)
        try:
            self.paint(painter, printer.resolution() / MM_PER_INCH)
        finally:
            painter.end()

    def save_pdf(self, target: Path) -> None:
        """As a PDF: whole or not at all."""
        write_whole(target, self._write)

    def picture(self, dots_per_mm: float) -> QImage:
        """As it will look, for the screen."""
        size = self.page.size(QPageSize.Unit.Millimeter)
        image = QImage(
            round(size.width() * dots_per_mm), round(size.height() * dots_per_mm), QImage.Format.Format_RGB32
        )
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.paint(painter, dots_per_mm)
        painter.end()
        return image

    def paint(self, painter: QPainter, dots_per_mm: float) -> None:
        """Every card in its place."""
        if not self.on_a4:
            CardPainter(painter, self.face, (0, 0), dots_per_mm).paint()
            return
        size = self.page.size(QPageSize.Unit.Millimeter)
        left = (size.width() - COLUMNS * CARD_MM.width() - (COLUMNS - 1) * GAP_MM[0]) / 2
        top = (size.height() - ROWS * CARD_MM.height() - (ROWS - 1) * GAP_MM[1]) / 2
        for number in range(min(self.cards, MOST_CARDS)):
            x = (left + number % COLUMNS * (CARD_MM.width() + GAP_MM[0])) * dots_per_mm
            y = (top + number // COLUMNS * (CARD_MM.height() + GAP_MM[1])) * dots_per_mm
            painter.setPen(QPen(CUT, max(1.0, 0.15 * dots_per_mm)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(x, y, CARD_MM.width() * dots_per_mm, CARD_MM.height() * dots_per_mm))
            CardPainter(painter, self.face, (x, y), dots_per_mm).paint()

    def _lay_out(self, device: QPdfWriter | QPrinter) -> None:
        device.setPageLayout(QPageLayout(self.page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))

    def _write(self, target: Path) -> None:
        writer = QPdfWriter(str(target))
        writer.setResolution(2 * RESOLUTION)
        self._lay_out(writer)
        painter = QPainter(writer)
        try:
            self.paint(painter, writer.resolution() / MM_PER_INCH)
        finally:
            painter.end()


class CardOutput(PaperOutput):
    """A card on its way to paper; the file is named by the record number."""

    def __init__(self, parent: QWidget, sheet: CardSheet) -> None:
        """For that sheet."""
        super().__init__(parent, SafeDocument(), Paper.A4, sheet.face.record_number)
        self._sheet = sheet

    def paint(self, document: SafeDocument, printer: QPrinter) -> None:
        """The card in place of a document."""
        del document
        self._sheet.print_on(printer)

    def write(self, document: SafeDocument, target: Path) -> None:
        """As a PDF."""
        del document
        self._sheet.save_pdf(target)
