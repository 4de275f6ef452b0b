"""The receipt and the refund note of a package, seen first and printed again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from app.desk.views.cards import Card
from app.desk.views.papers import Papers, papers
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.keys import bind
from ui.print.counted import CountedOutput, receipt_output, refund_output
from ui.print.document import Paper, SafeDocument
from ui.print.output import keep_usual_paper, usual_paper
from ui.print.preview import PaperPreview
from ui.print.receipt import receipt_document, sheet_of
from ui.print.refund import refund_document
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.layouts import hbox, scroll
from ui.widgets.options import Segments

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WIDTH, PREVIEW_WIDTH, PREVIEW_HEIGHT = 640, 440, 400
RECEIPT, REFUND = "receipt", "refund"


class PapersDialog(DialogShell):
    """What was given out before says DUPLICATE; what has just come about does not."""

    def __init__(self, client: Client, window: "MainWindow", card: Card) -> None:
        """For that package; empty until its papers are read."""
        title = QCoreApplication.translate("PapersDialog", "Papers of {package}").format(package=card.name)
        super().__init__(window, title, "printer", width=WIDTH)
        self._client, self._card = client, card
        self.found: Papers | None = None
        self.which = Segments(self.tr("Which paper"))
        self.paper = Segments(self.tr("Size of the paper"))
        self.paper.set_segments([(Paper.A5.value, self.tr("A5")), (Paper.ROLL.value, self.tr("80 mm"))])
        self.paper.choose(usual_paper().value)
        self.preview = PaperPreview(self.tr("Preview"))
        self._view = scroll(self.preview)
        self._view.setFixedHeight(PREVIEW_HEIGHT)
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view.setAccessibleName(self.tr("Preview, scrolled with the arrow keys"))
        self.printer = ActionButton(self.tr("Print"), icon="printer", key="Ctrl+P", size="lg")
        self.ready = ActionButton(self.tr("Done"), key="Esc", kind="primary", size="lg")
        self._fill_body()
        self.which.changed.connect(lambda _key: self._show_paper())
        self.paper.changed.connect(self._on_paper)
        self.printer.clicked.connect(self.print_it)
        self.ready.clicked.connect(self.accept)
        bind(self, "Ctrl+P", self.print_it)

    def _fill_body(self) -> None:
        self.body.addLayout(hbox(self.which, None, self.paper))
        self.body.addLayout(hbox(None, self._view, None))
        self._view.setFixedWidth(wide(PREVIEW_WIDTH))
        self.foot_left.addWidget(self.printer)
        self.foot_right.addWidget(self.ready)
        self.printer.setEnabled(False)

    def open(self) -> None:
        """Show it, then read the papers."""
        super().open()
        self.ready.setFocus()
        self._read()

    def _read(self) -> None:
        self._client.ask(self, papers, self._card.patient_package_id, then=self._set, refused=self.show_refusal)

    def _set(self, found: Papers) -> None:
        self.found = found
        # what was done last is looked at first
        names = [(REFUND, self.tr("Refund"))] if found.refund is not None else []
        names += [(RECEIPT, self.tr("Receipt"))] if found.receipt is not None else []
        chosen = self.which.chosen
        self.which.set_segments(names)
        if chosen in [key for key, _ in names]:
            self.which.choose(chosen)
        self.which.setVisible(len(names) > 1)
        self.printer.setEnabled(bool(names))
        self._show_paper()
        self.fit()

    def document(self) -> SafeDocument | None:
        """What is chosen, as it will be printed."""
        found, paper = self.found, Paper(self.paper.chosen)
        if found is None:
            return None
        if found.refund is not None and self.which.chosen == REFUND:
            return refund_document(found.refund, paper, duplicate=found.refund_prints > 0)
        if found.receipt is not None:
            return receipt_document(sheet_of(found.receipt, duplicate=found.receipt_prints > 0), paper)
        return None

    def _on_paper(self, key: object) -> None:
        keep_usual_paper(Paper(key))
        self._show_paper()

    def _show_paper(self) -> None:
        document = self.document()
        if document is not None:
            self.preview.show_document(document, Paper(self.paper.chosen))

    def print_it(self) -> None:
        """On the paper chosen; from then on it is a duplicate."""
        output = self._output(Paper(self.paper.chosen))
        if output is not None:
            output.after = self._read
            output.print_now()

    def _output(self, paper: Paper) -> CountedOutput | None:
        found = self.found
        if found is not None and found.refund is not None and self.which.chosen == REFUND:
            return refund_output(self._client, self, found.refund, paper)
        if found is not None and found.receipt is not None:
            return receipt_output(self._client, self, found.receipt, paper)
        return None
