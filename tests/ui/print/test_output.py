from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from tests.drivers.hands import paste, press, until
from tests.drivers.stage import Stage
from ui.print.document import Paper, build, has_printer, paragraph
from ui.print.output import PaperOutput


@pytest.fixture
def output(stage: Stage) -> PaperOutput:
    return PaperOutput(stage.window, build(paragraph("Paid in full"), Paper.A5), Paper.A5, "AND/25-26/000001")


def question(stage: Stage) -> QFileDialog:
    def shown() -> list[QFileDialog]:
        return [one for one in stage.window.findChildren(QFileDialog) if one.isVisible()]

    until(shown, "the question where to save")
    return shown()[0]


def answer(dialog: QFileDialog, file: Path) -> None:
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setFocus()
    paste(str(file))
    press("Return")


def test_without_a_printer_it_says_so_and_saves_a_pdf(stage: Stage, output: PaperOutput, tmp_path: Path) -> None:
    assert not has_printer()
    output.print_or_save()
    dialog = question(stage)
    assert dialog.windowTitle() == "No printer. Save as PDF?"
    assert [Path(name).name for name in dialog.selectedFiles()] == ["AND-25-26-000001.pdf"]

    answer(dialog, tmp_path / "mine.pdf")

    until((tmp_path / "mine.pdf").is_file, "the PDF")
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    assert stage.toast.startswith("Saved as mine.pdf.")


def test_where_it_cannot_be_written_it_asks_again_and_says_why(
    stage: Stage, output: PaperOutput, tmp_path: Path
) -> None:
    blocked = tmp_path / "taken.pdf"
    output.save()
    dialog = question(stage)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    blocked.mkdir()
    (blocked / "something").touch()
    dialog.fileSelected.emit(str(blocked))
    dialog.reject()
    QTest.qWait(1)

    again = question(stage)
    assert again.windowTitle().startswith("Not saved: ")
    answer(again, tmp_path / "other.pdf")
    until((tmp_path / "other.pdf").is_file, "the PDF elsewhere")


def test_leaving_the_question_saves_nothing(stage: Stage, output: PaperOutput, tmp_path: Path) -> None:
    output.save()
    dialog = question(stage)
    assert dialog.isVisible()
    press("Escape")
    QTest.qWait(1)

    assert [one for one in stage.window.findChildren(QFileDialog) if one.isVisible()] == []
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_preview_shows_pages_without_stopping_the_window(stage: Stage, output: PaperOutput) -> None:
    output.preview()

    until(lambda: [one for one in stage.window.findChildren(QPrintPreviewDialog) if one.isVisible()], "the preview")
    press("Escape")
    stage.settle()
