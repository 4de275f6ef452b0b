"""Something is wrong in the program: a report to copy for whoever looks after it, and the window goes on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.dialogs.shell import DialogShell
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import TextArea
from ui.widgets.labels import Label


class BugDialog(DialogShell):
    """The report holds places in the program and ids, no names."""

    shows_while_locked = True

    def __init__(self, parent: QWidget, report: str) -> None:
        """Copying it is the one thing to do."""
        title = QCoreApplication.translate("BugDialog", "The program made a mistake")
        super().__init__(parent, title, icon="alert-triangle", width=720)
        self._report = report
        what = self.tr("It was not you. What was being done did not happen; everything else is as it was.")
        self.body.addWidget(Label(what, font="body_strong", wrap=True))
        ask = self.tr("Copy this report and send it to whoever looks after Sessiondesk. It names no patient.")
        self.body.addWidget(Label(ask, token="muted", wrap=True))
        self.text = TextArea(self.tr("Report"))
        self.text.setReadOnly(True)
        self.text.setPlainText(report)
        self.text.setMinimumHeight(220)
        self.body.addWidget(self.text, 1)
        self.copy = ActionButton(self.tr("Copy report"), icon="copy", size="lg")
        self.close_button = ActionButton(self.tr("Go on working"), key="Esc", kind="primary", size="lg")
        self.copy.clicked.connect(self.copy_report)
        self.close_button.clicked.connect(self.reject)
        self.foot_left.addWidget(self.copy)
        self.foot_right.addWidget(self.close_button)
        self.copy.setFocus()

    def copy_report(self) -> None:
        """Onto the clipboard, and say so."""
        QGuiApplication.clipboard().setText(self._report)
        self.copy.setText(self.tr("Copied"))
