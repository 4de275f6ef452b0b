"""The help over a dialog: a dialog of its own, because nothing beside a dialog can be reached."""

from PySide6.QtWidgets import QDialog, QWidget

from ui.dialogs.shell import DialogShell
from ui.help.view import HelpView
from ui.widgets.buttons import ActionButton

WIDTH, HEIGHT = 640, 420


class HelpDialog(DialogShell):
    """Escape goes back to the dialog below, with all that was typed."""

    shows_while_locked = True

    def __init__(self, window: QWidget, below: QDialog, page: str) -> None:
        """Over the main window, so that a small dialog does not make it small too."""
        super().__init__(window, "", icon="info", width=WIDTH)
        self.set_title(self.tr("Help"))
        self._below = below
        self.view = HelpView()
        self.view.setMinimumHeight(HEIGHT)
        self.view.show_page(page)
        self.body.addWidget(self.view, 1)
        self.back = ActionButton(self.tr("Back"), key="Esc", kind="primary", size="lg")
        self.back.clicked.connect(self.reject)
        self.foot_right.addWidget(self.back)
        self.view.text.setFocus()
        self.finished.connect(lambda _result: self._return())

    def _return(self) -> None:
        if self._below.isVisible():
            self._below.activateWindow()
