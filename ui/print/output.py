"""Sending a document to a printer or a PDF: asked for, never assumed, and never in the way of a sale."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ui.print.document import Paper, has_printer, print_on, save_pdf


class PaperOutput:
    """One document on its way to paper."""

    def __init__(self, parent: QWidget, document: QTextDocument, paper: Paper, title: str) -> None:
        """`title` names the PDF: a document number, never a patient."""
        self._parent, self._document, self._paper = parent, document, paper
        self._title = title.replace("/", "-")

    def print_or_save(self) -> None:
        """A print dialog where a printer is known; otherwise say so and offer a PDF."""
        if not has_printer():
            self.save(QCoreApplication.translate("PaperOutput", "No printer. Save as PDF?"))
            return
        dialog = QPrintDialog(QPrinter(QPrinter.PrinterMode.HighResolution), self._parent)
        dialog.accepted.connect(lambda: print_on(self._document, self._paper, dialog.printer()))
        _open_once(dialog)

    def preview(self) -> None:
        """Page by page as the printer will do it."""
        dialog = QPrintPreviewDialog(QPrinter(QPrinter.PrinterMode.HighResolution), self._parent)
        dialog.paintRequested.connect(lambda printer: print_on(self._document, self._paper, printer))
        _open_once(dialog)

    def save(self, caption: str = "") -> None:
        """Ask where, then write the PDF."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._parent, caption or QCoreApplication.translate("PaperOutput", "Save as PDF"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(QCoreApplication.translate("PaperOutput", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._title}.pdf")
        dialog.fileSelected.connect(lambda name: save_pdf(self._document, self._paper, Path(name)))
        _open_once(dialog)


def _open_once(dialog: QDialog) -> None:
    """Show without blocking and let it go when it is closed."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
