"""What somebody does on the page "Why 7?", and what they read there."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from tests.drivers.redeem import focused, said
from tests.drivers.stage import Stage
from ui.dialogs.void import VoidDialog
from ui.screens.ledger import LedgerPage


class LedgerDriver:
    """The page by keys and words."""

    def __init__(self, page: LedgerPage) -> None:
        self.page = page
        self.closings = 0
        page.closed.connect(self._note_closing)

    def _note_closing(self) -> None:
        self.closings += 1

    @classmethod
    def open(cls, stage: Stage, entitlement_id: UUID) -> "LedgerDriver":
        """Ask "Why 7?"."""
        page = LedgerPage(stage.client, stage.window)
        stage.show(page)
        page.open(entitlement_id)
        stage.settle()
        return cls(page)

    # --- doing -------------------------------------------------------------------------------------------------

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(focused(self.page), key)

    def go_to(self, row: int) -> None:
        """Down from the first line."""
        self.page.table.setFocus()
        QTest.keySequence(self.page.table, "Ctrl+Home")
        for _ in range(row):
            self.press(Qt.Key.Key_Down)

    def choose_service(self, words: str) -> None:
        buttons = self.page.head.services.findChildren(QAbstractButton)
        button = next(button for button in buttons if button.text() == words)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def export_to(self, path: str) -> None:
        QTest.mouseClick(self.page.export_button, Qt.MouseButton.LeftButton)
        dialog = self.page.findChild(QFileDialog)
        assert dialog is not None
        dialog.fileSelected.emit(path)
        dialog.close()

    # --- reading -----------------------------------------------------------------------------------------------

    @property
    def question(self) -> str:
        return self.page.head.question.full_text

    @property
    def arithmetic(self) -> str:
        return self.page.head.arithmetic.accessibleName()

    @property
    def used_by(self) -> str:
        return said(self.page.head.used_by)

    @property
    def rows(self) -> list[list[str]]:
        model = self.page.table.model()
        return [
            [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    @property
    def can_void(self) -> bool:
        return self.page.void_button.isEnabled()

    def void_dialog(self) -> VoidDialog | None:
        dialogs = self.page.window().findChildren(VoidDialog)
        return next((dialog for dialog in dialogs if dialog.isVisible()), None)
