"""Without a printer a PDF is offered, named by its document number."""

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.drivers.stage import Stage
from ui.print.document import Paper, build, has_printer, row, table
from ui.print.output import PaperOutput


def test_without_a_printer_a_pdf_is_offered_under_the_order_number(stage: Stage, qtbot: QtBot) -> None:
    assert not has_printer()
    output = PaperOutput(stage.window, build(table(row("Total")), Paper.A5), Paper.A5, "AND/26-27/000001")

    output.print_or_save()

    qtbot.waitUntil(lambda: bool(stage.window.findChildren(QFileDialog)))
    dialog = stage.window.findChildren(QFileDialog)[0]
    assert dialog.windowTitle() == "No printer. Save as PDF?"
    assert [name.rsplit("/", 1)[-1] for name in dialog.selectedFiles()] == ["AND-26-27-000001.pdf"]
    dialog.reject()
