"""Sending a document to a printer or a PDF: asked for, never assumed, and never in the way of a sale."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ui.print.document import Paper, SafeDocument, has_printer, print_on, save_pdf

PAPER_SETTING = "receipt/paper"


def usual_paper() -> Paper:
    """What receipts are printed on at this computer: the paper chosen last."""
    kept = str(QSettings().value(PAPER_SETTING, Paper.A5.value))
    return Paper.ROLL if kept == Paper.ROLL.value else Paper.A5


def keep_usual_paper(paper: Paper) -> None:
    """From now on this one."""
    QSettings().setValue(PAPER_SETTING, paper.value)


class PaperOutput:
    """One document on its way to paper."""

    def __init__(self, parent: QWidget, document: SafeDocument, paper: Paper, title: str) -> None:
        """`title` names the PDF: a document number, never a patient."""
        self._parent, self._document, self._paper = parent, document, paper
        self._title = title.replace("/", "-")

    def print_or_save(self) -> None:
        """A print dialog where a printer is known; otherwise say so and offer a PDF."""
        if not has_printer():
            self.save(QCoreApplication.translate("PaperOutput", "No printer. Save as PDF?"))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._parent)
        dialog.accepted.connect(lambda: print_on(self._document, self._paper, printer))
        _open_once(dialog, printer)

    def preview(self) -> None:
        """Page by page as the printer will do it."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintPreviewDialog(printer, self._parent)
        dialog.paintRequested.connect(lambda device: print_on(self._document, self._paper, device))
        _open_once(dialog, printer)

    def save(self, caption: str = "") -> None:
        """Ask where, then write the PDF."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._parent, caption or QCoreApplication.translate("PaperOutput", "Save as PDF"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(QCoreApplication.translate("PaperOutput", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._title}.pdf")
        dialog.fileSelected.connect(lambda name: self._write(Path(name)))
        _open_once(dialog)

    def _write(self, target: Path) -> None:
        """A full disk or a folder one may not write into: the question where comes again, saying why."""
        try:
            save_pdf(self._document, self._paper, target)
        except OSError as error:
            words = QCoreApplication.translate("PaperOutput", "Not saved: {reason}. Where else?")
            self.save(words.format(reason=error.strerror or error))
            return
        toast = getattr(self._parent.window(), "toast", None)
        if toast is not None:
            toast(QCoreApplication.translate("PaperOutput", "Saved as {name}.").format(name=target.name))


def _open_once(dialog: QDialog, printer: QPrinter | None = None) -> None:
    """Show without blocking and let it go when it is closed; Qt's dialogs do not keep their printer alive."""
    dialog.finished.connect(partial(_let_go, dialog, printer))
    dialog.open()


def _let_go(dialog: QDialog, _printer: QPrinter | None, _result: int = 0) -> None:
    dialog.deleteLater()
