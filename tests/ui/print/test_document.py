from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from tests.ui.print.conftest import Saved
from ui.print.document import Paper, SafeDocument, build, build_on_one_sheet, centred, paragraph, row, save_pdf, table

LINES = "".join(paragraph(f"Line {number}") for number in range(120))


def test_a_short_receipt_is_one_sheet_of_a5(saved: Saved) -> None:
    pdf = saved(build(paragraph("Paid in full"), Paper.A5), Paper.A5)

    assert pdf.content.startswith(b"%PDF")
    assert pdf.sizes == [(148, 210)]


def test_a_long_one_goes_on_to_further_sheets(saved: Saved) -> None:
    assert len(saved(build(LINES, Paper.A5), Paper.A5).sizes) > 2


def test_a_line_too_much_makes_the_letters_smaller(saved: Saved) -> None:
    html = "".join(paragraph(f"Line {number}") for number in range(26))
    assert len(saved(build(html, Paper.A5), Paper.A5).sizes) == 2

    fitted = build_on_one_sheet(html, Paper.A5)

    assert saved(fitted, Paper.A5).sizes == [(148, 210)]
    assert 8 <= fitted.defaultFont().pointSizeF() < 11


def test_what_fits_keeps_its_letters(styled: QApplication) -> None:
    assert build_on_one_sheet(paragraph("Paid"), Paper.A5).defaultFont().pointSizeF() == 11
    assert build_on_one_sheet(LINES, Paper.ROLL).defaultFont().pointSizeF() == 8.5


def test_a_roll_is_one_page_as_long_as_its_words(saved: Saved) -> None:
    (short,) = saved(build(paragraph("Paid in full"), Paper.ROLL), Paper.ROLL).sizes
    (long,) = saved(build(LINES, Paper.ROLL), Paper.ROLL).sizes

    assert (short[0], long[0]) == (80, 80)
    assert long[1] > 10 * short[1]


def test_words_are_really_on_the_paper(saved: Saved, tmp_path: Path) -> None:
    empty = len(saved(build("", Paper.A5), Paper.A5).content)

    assert len(saved(build(LINES, Paper.A5), Paper.A5).content) > 2 * empty


def test_no_line_is_cut_in_two_at_the_end_of_a_sheet(styled: QApplication, tmp_path: Path) -> None:
    """Where the first sheet ends, no line has begun that ends on the next."""
    device = QPdfWriter(str(tmp_path / "x.pdf"))
    device.setResolution(300)
    copy = build(LINES, Paper.A5).for_device(device)
    page = 1000.0
    copy.setPageSize(QSizeF(1400, page))
    layout = copy.documentLayout()
    block = copy.begin()
    cut = []
    while block.isValid():
        line = block.layout().lineAt(0).rect().translated(layout.blockBoundingRect(block).topLeft())
        if int(line.top() // page) != int((line.bottom() - 1) // page):
            cut.append(block.text())
        block = block.next()

    assert (cut, copy.pageCount() > 2) == ([], True)


@pytest.mark.parametrize("name", ["<b>Asha</b>", "<img src='file:///etc/passwd'>", "A & B", "</td></table>"])
def test_what_looks_like_html_in_a_name_is_text(styled: QApplication, name: str) -> None:
    document = build(centred(name) + table(row(name, name)) + paragraph(name), Paper.A5)

    assert document.toPlainText().count(name) == 4


def test_no_picture_is_ever_loaded(styled: QApplication, tmp_path: Path) -> None:
    """Not even if markup got in: neither by the document, nor by the copy that is painted."""
    red = QImage(40, 40, QImage.Format.Format_RGB32)
    red.fill(QColor("#FF0000"))
    file = tmp_path / "red.png"
    assert red.save(str(file))
    html = f"<img src='{QUrl.fromLocalFile(str(file)).toString()}' width='40' height='40'>"
    device = QImage(200, 200, QImage.Format.Format_RGB32)

    def has_red(document: QTextDocument) -> bool:
        device.fill(QColor("#FFFFFF"))
        painter = QPainter(device)
        document.drawContents(painter)
        painter.end()
        return any(device.pixelColor(x, y) == QColor("#FF0000") for x in range(0, 200, 5) for y in range(0, 200, 5))

    document = build(html, Paper.A5)
    assert not has_red(document)
    assert not has_red(document.for_device(device))
    careless = QTextDocument()
    careless.setHtml(html)
    assert has_red(careless), "the picture would show in a document that loads things"


def test_a_pdf_that_cannot_be_written_leaves_nothing_behind(styled: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "receipt.pdf"
    target.mkdir()
    (target / "something").touch()

    with pytest.raises(OSError, match=r"receipt\.pdf"):
        save_pdf(build("x", Paper.A5), Paper.A5, target)

    assert [file.name for file in tmp_path.iterdir()] == ["receipt.pdf"]


def test_a_folder_that_is_not_there_leaves_nothing_half_done(styled: QApplication, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        save_pdf(build("x", Paper.A5), Paper.A5, tmp_path / "nowhere" / "receipt.pdf")

    assert list(tmp_path.iterdir()) == []


def test_a_pdf_replaces_the_one_before(styled: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "receipt.pdf"
    target.write_text("old")

    save_pdf(build("x", Paper.A5), Paper.A5, target)

    assert target.read_bytes().startswith(b"%PDF")


def test_a_copy_says_the_same(styled: QApplication) -> None:
    document = build(LINES, Paper.A5)
    device = QImage(200, 200, QImage.Format.Format_RGB32)

    copy = document.for_device(device)

    assert isinstance(copy, SafeDocument)
    assert copy.toPlainText() == document.toPlainText()
