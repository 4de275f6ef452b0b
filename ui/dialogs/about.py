"""Which program this is, what it runs on, and whose work is in it."""

import platform

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.version import full_version, notices
from ui.dialogs.shell import DialogShell
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import TextArea
from ui.widgets.labels import Label


class AboutDialog(DialogShell):
    """The first thing support asks for can be copied; the licences can be read."""

    shows_while_locked = True

    def __init__(self, parent: QWidget) -> None:
        """Nothing here is of the clinic."""
        super().__init__(parent, QCoreApplication.translate("AboutDialog", "About Sessiondesk"), icon="info", width=720)
        self.version = Label(f"Sessiondesk {full_version()}", font="title_small")
        self.machine = Label(machine(), token="muted", wrap=True)
        free = self.tr("Free software under the MIT licence. It is built from the work of many others, named below.")
        lgpl = self.tr("Qt and psycopg (LGPL) lie in the program's folder as plain files that anybody may replace.")
        for label in (self.version, self.machine, Label(free, wrap=True), Label(lgpl, token="muted", wrap=True)):
            self.body.addWidget(label)
        self.notices = TextArea(self.tr("Licences"))
        self.notices.setReadOnly(True)
        self.notices.setPlainText(notices() or self.tr("The licences come with the installed program."))
        self.notices.setMinimumHeight(320)
        self.body.addWidget(self.notices, 1)
        self._lay_feet()

    def _lay_feet(self) -> None:
        self.copy = ActionButton(self.tr("Copy version"), icon="copy", size="lg")
        self.close_button = ActionButton(self.tr("Close"), key="Esc", kind="primary", size="lg")
        self.copy.clicked.connect(self.copy_version)
        self.close_button.clicked.connect(self.reject)
        self.foot_left.addWidget(self.copy)
        self.foot_right.addWidget(self.close_button)
        self.close_button.setFocus()

    def copy_version(self) -> None:
        """Onto the clipboard, and say so."""
        QGuiApplication.clipboard().setText(f"Sessiondesk {full_version()}, {machine()}")
        self.copy.setText(self.tr("Copied"))


def machine() -> str:
    """What it runs on, in one line."""
    return f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
