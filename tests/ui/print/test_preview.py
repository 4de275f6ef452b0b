"""A sheet on the screen is as high as its text, and read aloud."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.print.document import Paper, build, row, table
from ui.print.preview import PaperPreview


def test_more_lines_make_a_higher_sheet(styled: QApplication, qtbot: QtBot) -> None:
    del styled
    preview = PaperPreview("Receipt preview")
    qtbot.addWidget(preview)

    preview.show_document(build(table(row("one")), Paper.A5), Paper.A5)
    short = preview.heightForWidth(320)
    preview.show_document(build(table(*(row(f"line {n}") for n in range(40))), Paper.A5), Paper.A5)

    assert preview.heightForWidth(320) > 2 * short


def test_its_words_are_read_aloud(styled: QApplication, qtbot: QtBot) -> None:
    del styled
    preview = PaperPreview("Receipt preview")
    qtbot.addWidget(preview)

    preview.show_document(build(table(row("Total", "8,000.00")), Paper.A5), Paper.A5)

    assert preview.accessibleName() == "Receipt preview"
    assert "8,000.00" in preview.accessibleDescription()
