"""Paper: PDFs are whole or absent, nothing is loaded, names are text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from ui.print.document import Paper, build, centred, row, save_pdf, table


@pytest.mark.parametrize("paper", list(Paper))
def test_a_pdf_is_written_whole_for_each_paper(styled: QApplication, tmp_path: Path, paper: Paper) -> None:
    del styled
    target = tmp_path / "receipt.pdf"

    save_pdf(build(table(row("Total", "8,000.00", strong=True)), paper), paper, target)

    assert target.read_bytes().startswith(b"%PDF")
    assert [file.name for file in tmp_path.iterdir()] == ["receipt.pdf"]


def test_a_roll_is_one_page_however_long(styled: QApplication, tmp_path: Path) -> None:
    del styled
    target = tmp_path / "long.pdf"
    lines = table(*(row(f"line {n}", "1.00") for n in range(120)))

    save_pdf(build(lines, Paper.ROLL), Paper.ROLL, target)

    assert target.read_bytes().count(b"/Type /Page\n") == 1


def test_a_folder_that_is_not_there_leaves_nothing_half_done(styled: QApplication, tmp_path: Path) -> None:
    del styled
    with pytest.raises(OSError, match="nowhere"):
        save_pdf(build(row("a"), Paper.A5), Paper.A5, tmp_path / "nowhere" / "receipt.pdf")

    assert list(tmp_path.iterdir()) == []


def test_html_in_a_name_is_text(styled: QApplication) -> None:
    del styled
    name = "<b>Asha</b> <img src='file:///etc/passwd'>"

    assert name in build(centred(name) + table(row(name)), Paper.A5).toPlainText()


def test_a_document_never_loads_what_a_text_names(styled: QApplication) -> None:
    del styled
    document = build("<p>receipt</p>", Paper.A5)

    kind = QTextDocument.ResourceType.ImageResource.value
    assert document.loadResource(kind, QUrl("file:///etc/hostname")) is None
