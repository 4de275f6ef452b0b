"""Sending a document to a printer or a PDF: asked for, never assumed, and never in the way of a sale."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ui.main_window import MainWindow
from ui.print.document import Paper, SafeDocument, has_printer, print_on, save_pdf
from ui.print.failures import not_printed

PAPER_SETTING = "receipt/paper"
Ready = Callable[["SafeDocument"], None]


def usual_paper() -> Paper:
    """What receipts are printed on at this computer: the paper chosen last."""
    kept = str(QSettings().value(PAPER_SETTING, Paper.A5.value))
    return Paper.ROLL if kept == Paper.ROLL.value else Paper.A5


def keep_usual_paper(paper: Paper) -> None:
    """From now on this one."""
    QSettings().setValue(PAPER_SETTING, paper.value)


class PaperOutput:
    """One document on its way to paper."""

    def __init__(self, parent: QWidget, document: SafeDocument | None, paper: Paper, title: str) -> None:
        """`title` names the PDF: a document number, never a patient; without a document a subclass makes it."""
        self.parent, self.paper = parent, paper
        self._document = document
        self._title = title.replace("/", "-")

    # --- what a subclass does otherwise ------------------------------------------------------------------------

    def with_document(self, then: Ready) -> None:
        """Hand over what is to come out, just before it does."""
        if self._document is not None:
            then(self._document)

    def paint(self, document: SafeDocument, printer: QPrinter) -> None:
        """Print it on that printer; raises `OSError`."""
        print_on(document, self.paper, printer)

    def write(self, document: SafeDocument, target: Path) -> None:
        """Save it as a PDF; raises `OSError`."""
        save_pdf(document, self.paper, target)

    def came_out(self) -> None:
        """It is on paper or in a file."""

    # --- ways --------------------------------------------------------------------------------------------------

    def print_or_save(self) -> None:
        """A print dialog where a printer is known; otherwise say so and offer a PDF."""
        if not has_printer():
            self.save(QCoreApplication.translate("PaperOutput", "No printer. Save as PDF?"))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.parent)
        dialog.accepted.connect(lambda: self.with_document(lambda document: self.print_on(document, printer)))
        open_once(dialog, printer)

    def print_on(self, document: SafeDocument, printer: QPrinter) -> None:
        """On that printer; where it takes nothing, that is told and can be tried again."""
        try:
            self.paint(document, printer)
        except OSError as error:
            self.tell_failure(error, printer.printerName())
        else:
            self.came_out()

    def preview(self) -> None:
        """Page by page as the printer will do it."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintPreviewDialog(printer, self.parent)
        dialog.paintRequested.connect(
            lambda device: self.with_document(lambda document: self.print_on(document, device))
        )
        open_once(dialog, printer)

    def save(self, caption: str = "") -> None:
        """Ask where, then write the PDF."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.parent, caption or QCoreApplication.translate("PaperOutput", "Save as PDF"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(QCoreApplication.translate("PaperOutput", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._title}.pdf")
        dialog.fileSelected.connect(lambda name: self.with_document(lambda document: self._write(document, Path(name))))
        open_once(dialog)

    def _write(self, document: SafeDocument, target: Path) -> None:
        """A full disk or a folder one may not write into: the question where comes again, saying why."""
        try:
            self.write(document, target)
        except OSError as error:
            words = QCoreApplication.translate("PaperOutput", "Not saved: {reason}. Where else?")
            self.save(words.format(reason=error.strerror or error))
            return
        self.came_out()
        main = main_of(self.parent)
        if main is not None:
            main.toast(QCoreApplication.translate("PaperOutput", "Saved as {name}.").format(name=target.name))

    def tell_failure(self, error: Exception, printer: str) -> None:
        """What went wrong, with both ways on."""
        main = main_of(self.parent)
        if main is None:
            return
        links = [
            (QCoreApplication.translate("PaperOutput", "Print again"), self.print_or_save),
            (QCoreApplication.translate("PaperOutput", "Save as PDF"), self.save),
        ]
        main.toast(not_printed(error, printer), "", links, icon="alert-triangle")


def main_of(widget: QWidget) -> MainWindow | None:
    """The main window that a page or a dialog belongs to."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, MainWindow):
        above = above.parentWidget()
    return above


def open_once(dialog: QDialog, printer: QPrinter | None = None) -> None:
    """Show without blocking and let it go when it is closed; Qt's dialogs do not keep their printer alive."""
    dialog.finished.connect(partial(_let_go, dialog, printer))
    dialog.open()


def _let_go(dialog: QDialog, _printer: QPrinter | None, _result: int = 0) -> None:
    dialog.deleteLater()
