"""The page that answers "Why 7?", line by line, so that it can be proved."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from app.desk.desk import Desk
from app.desk.views.ledger import Story, story
from app.exchange.csv_out import write_csv
from ui.client import Client
from ui.dialogs.statement import StatementDialog
from ui.dialogs.void import VoidDialog
from ui.keys import bind
from ui.screens.base import Screen
from ui.screens.ledger_head import LINK_PAD, LedgerHead
from ui.screens.ledger_table import LedgerTable
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ROOMY = 900


class LedgerPage(Screen):
    """The story of one service of one patient package; Esc goes back to the wallet."""

    closed = Signal()

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Empty until `open`."""
        super().__init__(client, window)
        self._entitlement_id: UUID | None = None
        self._story: Story | None = None
        self.setAccessibleName(self.tr("Ledger"))
        self.head, self.table = LedgerHead(), LedgerTable()
        self.count = Label("", font="small", token="muted", elide=True)
        self.void_button = ActionButton(self.tr("Void…"), icon="undo", key="Del")
        self.copy_button = ActionButton(self.tr("Copy"), icon="copy", key="Ctrl+C")
        self.export_button = ActionButton(self.tr("Export what I see"), icon="export")
        self.print_button = ActionButton(self.tr("Print statement"), icon="printer", key="Ctrl+P", kind="primary")
        self._buttons = (self.void_button, self.copy_button, self.export_button, self.print_button)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.count, 1)
        for button in self._buttons:
            foot.addWidget(button)
        below = QVBoxLayout()
        below.setContentsMargins(LINK_PAD, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self.banner)
        below.addWidget(self.table, 1)
        below.addStretch(0)
        below.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24 - LINK_PAD, 8, 24, 16)
        whole.setSpacing(12)
        whole.addWidget(self.head)
        whole.addLayout(below, 1)

    def _connect(self) -> None:
        self.head.back_pressed.connect(self.closed)
        self.head.service_chosen.connect(self.open)
        self.table.current_changed.connect(self._show_current)
        self.void_button.clicked.connect(self.void_current)
        self.copy_button.clicked.connect(self.table.copy)
        self.export_button.clicked.connect(self.export)
        self.print_button.clicked.connect(self.print_statement)
        bind(self, "Esc", self.closed.emit)
        bind(self, "Ctrl+P", self.print_statement)
        bind(self, "Del", self.void_current)

    # --- telling -----------------------------------------------------------------------------------------------

    def open(self, entitlement_id: UUID) -> None:
        """Tell the story of that service of that package."""
        if entitlement_id != self._entitlement_id:
            self._forget()
        self._entitlement_id = entitlement_id
        self.refresh()

    def _forget(self) -> None:
        """Nobody may read or void a line of the story before while this one is on its way."""
        self._story = None
        self.head.hide()
        self.table.forget()
        self.table.hide()
        self.count.set_text("")
        self._show_current(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the words need the room of the keys."""
        super().resizeEvent(event)
        for button in self._buttons:
            button.show_key(event.size().width() >= wide(ROOMY))

    def refresh(self) -> None:
        """Read it again: somebody may have redeemed or voided meanwhile."""
        if self._entitlement_id is not None:
            self.client.ask(self, story, self._entitlement_id, then=self._tell, key="story")

    def _tell(self, told: Story) -> None:
        if told.entitlement_id != self._entitlement_id:
            return  # an answer about the package before
        first = self._story is None or self._story.entitlement_id != told.entitlement_id
        self._story = told
        self.head.tell(told)
        self.table.tell(told)
        self.head.show()
        self.table.show()
        words = self.tr("{n} lines, oldest first. Nothing is ever deleted; a void adds a line.")
        self.count.set_text(words.format(n=len(told.lines)))
        self._show_current(self.table.current_key())
        if first:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_current(self, key: object) -> None:
        line = self.table.line(key)
        self.void_button.setEnabled(line is not None and line.can_be_voided)

    # --- acting ------------------------------------------------------------------------------------------------

    def void_current(self) -> None:
        """Ask to void the redemption of the current row."""
        line = self.table.line(self.table.current_key())
        if line is not None and line.can_be_voided:
            VoidDialog(self.client, self.window_, line.line_id).open()

    def print_statement(self) -> None:
        """The whole story of the package, with the code that proves it, to read and to print."""
        if self._story is not None:
            StatementDialog(self.client, self.window_, self._story.card).open()

    def export(self) -> None:
        """Ask where to put the table; the dialog does not stop the window."""
        if self._story is None:
            return
        number = self._story.card.order_number.replace("/", "-")
        dialog = QFileDialog(self, self.tr("Export what I see"), QDir.homePath(), self.tr("CSV table (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{number}.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _write(self, name: str) -> None:
        if self._story is None:
            return
        head, rows = self.table.as_seen(self._story)

        def write(desk: Desk) -> int:
            del desk
            return write_csv(Path(name), head, rows)

        self.client.call(self, write, self._written)

    def _written(self, count: int) -> None:
        self.window_.toast(self.tr("Exported."), strong=self.tr("{n} lines.").format(n=count))
