"""The machine could not do it: what happened, and the safe retry."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.errors import Trouble
from ui import wording
from ui.dialogs.shell import DialogShell
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label


class TroubleDialog(DialogShell):
    """Accepted means: the very same action again. Nothing typed is lost either way."""

    shows_while_locked = True

    def __init__(self, parent: QWidget, error: Trouble, *, wrote: bool) -> None:
        """`wrote` tells whether something was to be saved."""
        title = QCoreApplication.translate("TroubleDialog", "This cannot be shown just now.")
        if wrote:
            title = QCoreApplication.translate("TroubleDialog", "Nothing was saved. Try again.")
        super().__init__(parent, title, icon="alert-triangle", width=560)
        words = wording.trouble_words(error, wrote=False)
        self.body.addWidget(Label(words.head, font="body_strong", wrap=True))
        self.body.addWidget(Label(words.next_step, token="muted", wrap=True))
        safe = self.tr("Trying again is safe: nothing is counted twice, and what you typed is still there.")
        self.body.addWidget(Label(safe, token="muted", wrap=True))
        self.body.addStretch(1)
        self.close_button = ActionButton(self.tr("Close"), key="Esc", size="lg")
        self.again = ActionButton(self.tr("Try again"), icon="refresh", key="Enter", kind="primary", size="lg")
        self.close_button.clicked.connect(self.reject)
        self.again.clicked.connect(self.accept)
        self.foot_right.addWidget(self.close_button)
        self.foot_right.addWidget(self.again)
        self.again.setFocus()
