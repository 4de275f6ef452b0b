"""Paper: documents that load nothing a patient's name could point to, and files that are whole or absent."""

import os
import tempfile
from collections.abc import Callable, Mapping
from enum import Enum
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

MM_PER_INCH = 25.4
RESOLUTION = 300
ROLL_FEED_MM = 6
SMALLER_POINTS = (10.0, 9.0, 8.0)
BLACK = QColor("#000000")
CODE, CODE_PX = "sessiondesk:code", 78
"""The picture of a paper's own code: 20 mm, which are five whole dots a module on a receipt printer."""


class Paper(Enum):
    """The papers a front desk prints on."""

    A4 = "a4"
    A5 = "a5"
    ROLL = "roll"

    @property
    def width_mm(self) -> float:
        """Width of the sheet."""
        return {Paper.A4: 210.0, Paper.A5: 148.0, Paper.ROLL: 80.0}[self]

    @property
    def height_mm(self) -> float:
        """Height of the sheet; a roll has none."""
        return {Paper.A4: 297.0, Paper.A5: 210.0, Paper.ROLL: 0.0}[self]

    @property
    def margin_mm(self) -> float:
        """Empty edge on every side."""
        return {Paper.A4: 15.0, Paper.A5: 12.0, Paper.ROLL: 5.0}[self]

    @property
    def body_mm(self) -> float:
        """Width of the text."""
        return self.width_mm - 2 * self.margin_mm

    @property
    def point_size(self) -> float:
        """Size of ordinary text."""
        return 8.5 if self is Paper.ROLL else 11.0


class SafeDocument(QTextDocument):
    """A document that never opens a file or an address, whatever a name in it says (reliability.md, point 9)."""

    def __init__(self, pictures: Mapping[str, QImage] | None = None) -> None:
        """With the pictures that its words may show, by name."""
        super().__init__()
        self._pictures = dict(pictures or {})

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Our own pictures, else an empty one: where Qt is given none at all, it opens the file itself."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        ours = self._pictures.get(QUrl(name).toString())
        if ours is not None:
            return ours
        empty = QImage(1, 1, QImage.Format.Format_ARGB32)
        empty.fill(0)
        return empty

    def for_device(self, device: QPaintDevice) -> "SafeDocument":
        """A copy whose fonts are measured in the dots of the device; Qt's own clone() would load what a name says."""
        copy = SafeDocument(self._pictures)
        copy.setDefaultFont(self.defaultFont())
        copy.setDocumentMargin(0)
        copy.setHtml(self.toHtml())
        copy.documentLayout().setPaintDevice(device)
        return copy


def build(html: str, paper: Paper, pictures: Mapping[str, QImage] | None = None) -> SafeDocument:
    """A document laid out for that paper; the text width is in points of 1/72 inch."""
    document = SafeDocument(pictures)
    font = QFont()
    font.setFamilies(["Noto Sans", "Noto Sans Devanagari"])
    font.setPointSizeF(paper.point_size)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setHtml(html)
    return document


def build_on_one_sheet(html: str, paper: Paper, pictures: Mapping[str, QImage] | None = None) -> SafeDocument:
    """In smaller letters where a line or two would stand alone on a second sheet; a roll is as long as its words."""
    document = build(html, paper, pictures)
    for size in SMALLER_POINTS:
        if paper is Paper.ROLL or _fits(document, paper):
            break
        font = document.defaultFont()
        font.setPointSizeF(size)
        document.setDefaultFont(font)
    return document


def _fits(document: SafeDocument, paper: Paper) -> bool:
    device = QImage(1, 1, QImage.Format.Format_RGB32)
    device.setDotsPerMeterX(round(RESOLUTION / MM_PER_INCH * 1000))
    device.setDotsPerMeterY(round(RESOLUTION / MM_PER_INCH * 1000))
    room = (paper.height_mm - 2 * paper.margin_mm) / MM_PER_INCH * RESOLUTION
    return lay_out(document.for_device(device), paper, RESOLUTION).height() <= room


def lay_out(document: QTextDocument, paper: Paper, dots_per_inch: float) -> QSizeF:
    """Wrap the text to the paper for a device of that resolution; gives the size of the text in its dots."""
    document.setTextWidth(paper.body_mm / MM_PER_INCH * dots_per_inch)
    return document.size()


def save_pdf(document: SafeDocument, paper: Paper, target: Path) -> None:
    """Write a PDF: a half one never shows."""
    write_whole(target, lambda temporary: _write_pdf(document, paper, temporary))


def write_whole(target: Path, write: Callable[[Path], None]) -> None:
    """Write a PDF under a temporary name, sync it, then rename it."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".pdf-")
    os.close(handle)
    temporary = Path(name)
    try:
        write(temporary)
        with temporary.open("rb") as written:
            if written.read(4) != b"%PDF":
                message = "no PDF was written"
                raise OSError(message)
            os.fsync(written.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _write_pdf(document: SafeDocument, paper: Paper, target: Path) -> None:
    writer = QPdfWriter(str(target))
    writer.setResolution(RESOLUTION)
    _set_page(writer, document, paper)
    painter = QPainter(writer)
    try:
        _paint_pages(document, painter, writer, paper)
    finally:
        painter.end()


def has_printer() -> bool:
    """Whether this computer knows a printer: without one Qt silently writes a PDF and reports success."""
    return bool(QPrinterInfo.availablePrinterNames())


def print_on(document: SafeDocument, paper: Paper, printer: QPrinter) -> None:
    """Print on a printer that somebody chose; raises `OSError` where it takes nothing."""
    _set_page(printer, document, paper)
    painter = painter_on(printer)
    try:
        _paint_pages(document, painter, printer, paper)
    finally:
        painter.end()


def painter_on(printer: QPrinter) -> QPainter:
    """A painter at work; an `OSError` where the printer takes nothing."""
    painter = QPainter()
    if not painter.begin(printer):
        message = "the printer takes nothing"
        raise OSError(message)
    return painter


def ink(color: QColor = BLACK) -> QAbstractTextDocumentLayout.PaintContext:
    """How words and rules are drawn on paper: dark on white, whatever colours the window has."""
    palette = QPalette(Qt.GlobalColor.white)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.Dark):
        palette.setColor(role, color)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = palette
    return context


def _set_page(device: QPdfWriter | QPrinter, document: SafeDocument, paper: Paper) -> None:
    if paper is not Paper.ROLL:
        size = QPageSize(QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.A5)
    else:
        copy = document.for_device(device)
        height = lay_out(copy, paper, device.resolution()).height() / device.resolution() * MM_PER_INCH
        tall = QSizeF(paper.width_mm, height + 2 * paper.margin_mm + ROLL_FEED_MM)
        size = QPageSize(tall, QPageSize.Unit.Millimeter, "roll", QPageSize.SizeMatchPolicy.ExactMatch)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))


def _paint_pages(document: SafeDocument, painter: QPainter, device: QPdfWriter | QPrinter, paper: Paper) -> None:
    dots = device.resolution() / MM_PER_INCH
    copy = document.for_device(device)
    page = device.pageLayout().fullRectPixels(device.resolution()).height() - 2 * paper.margin_mm * dots
    # a document that knows its pages breaks between lines, never through one
    copy.setPageSize(QSizeF(paper.body_mm * dots, page))
    for number in range(copy.pageCount()):
        if number:
            device.newPage()
        painter.save()
        painter.translate(paper.margin_mm * dots, paper.margin_mm * dots - number * page)
        view = QRectF(0, number * page, paper.body_mm * dots, page)
        painter.setClipRect(view)
        context = ink()
        context.clip = view
        copy.documentLayout().draw(painter, context)
        painter.restore()


def row(left: str, right: str = "", *, strong: bool = False, quiet: bool = False) -> str:
    """One line of a receipt: words at the start, a figure at the end; both are escaped here."""
    opening, closing = ("<b>", "</b>") if strong else ("<span style='color:#444'>", "</span>") if quiet else ("", "")
    cells = f"<td>{opening}{escape(left)}{closing}</td><td align='right'>{opening}{escape(right)}{closing}</td>"
    return f"<tr>{cells}</tr>"


def table(*rows: str) -> str:
    """Lines set together."""
    return f"<table width='100%' cellspacing='0' cellpadding='1'>{''.join(rows)}</table>"


RULE = "<hr/>"


def centred(text: str, *, size: str = "", strong: bool = False) -> str:
    """A centred line, escaped."""
    style = f" style='font-size:{size}'" if size else ""
    words = escape(text).replace("\n", "<br/>")
    return f"<div align='center'{style}>{'<b>' if strong else ''}{words}{'</b>' if strong else ''}</div>"


def beside_code(text: str) -> str:
    """Quiet words with the code that finds this paper at their end; needs the picture `CODE`."""
    side = f"width='{CODE_PX}' height='{CODE_PX}'"
    words = f"<td style='color:#444'>{escape(text)}</td>"
    code = f"<td width='{CODE_PX}' align='right' valign='middle'><img src='{CODE}' {side}/></td>"
    return f"<table width='100%' cellspacing='0' cellpadding='1'><tr>{words}{code}</tr></table>"


def paragraph(text: str) -> str:
    """A paragraph of quiet words, escaped."""
    return f"<p style='color:#444'>{escape(text)}</p>"
