"""A receipt on the screen before it is printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from app.desk.views.papers import printed
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.keys import bind
from ui.print.preview import PaperPreview
from ui.widgets.buttons import ActionButton
from ui.widgets.layouts import hbox, scroll

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.print.counted import CountedOutput

WIDTH, PREVIEW_WIDTH, PREVIEW_HEIGHT = 600, 440, 440


class LookFirst(DialogShell):
    """As it would come out now: DUPLICATE where it was given out before."""

    def __init__(self, client: Client, window: "MainWindow", output: "CountedOutput") -> None:
        """Empty until it is known how often it came out."""
        super().__init__(window, QCoreApplication.translate("LookFirst", "Before printing"), "printer", width=WIDTH)
        self._client, self._output = client, output
        self.preview = PaperPreview(self.tr("Preview"))
        view = scroll(self.preview)
        view.setFixedSize(PREVIEW_WIDTH, PREVIEW_HEIGHT)
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        view.setAccessibleName(self.tr("Preview, scrolled with the arrow keys"))
        self.printer = ActionButton(self.tr("Print"), icon="printer", key="Enter", kind="primary", size="lg")
        self.file = ActionButton(self.tr("Save as PDF"), icon="export", size="lg")
        self.leave = ActionButton(self.tr("Do not print"), key="Esc", size="lg")
        self.body.addLayout(hbox(None, view, None))
        self.foot_left.addWidget(self.file)
        self.foot_right.addWidget(self.leave)
        self.foot_right.addWidget(self.printer)
        self.leave.clicked.connect(self.reject)
        self.file.clicked.connect(lambda: self._go(output.save))
        self.printer.clicked.connect(lambda: self._go(output.print_now))
        bind(self, "Ctrl+P", self.printer.click)

    def open(self) -> None:
        """Show it, then ask how often it came out."""
        super().open()
        self.printer.setFocus()
        what = self._output.what
        self._client.ask(self, printed, what.paper, what.record_id, then=self._show, refused=self.show_refusal)

    def _show(self, times: int) -> None:
        self.preview.show_document(self._output.document(duplicate=times > 0), self._output.paper)

    def _go(self, way: object) -> None:
        self.accept()
        if callable(way):
            way()
