"""What a receptionist and a manager do in the void dialog, and what they read there."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tests.drivers.redeem import focused, said
from tests.drivers.stage import Stage
from ui.dialogs.void import VoidDialog


class VoidDriver:
    """The dialog by keys and words."""

    def __init__(self, dialog: VoidDialog) -> None:
        self.dialog = dialog

    @classmethod
    def open(cls, stage: Stage, line_id: UUID) -> "VoidDriver":
        """Ask to void that redemption."""
        dialog = VoidDialog(stage.client, stage.window, line_id)
        dialog.open()
        stage.settle()
        return cls(dialog)

    # --- doing -------------------------------------------------------------------------------------------------

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(focused(self.dialog), key)

    def choose_reason(self, words: str) -> None:
        row = next(row for row in self.dialog.reason.reasons.rows.values() if row.accessibleName() == words)
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Space)

    def write_note(self, words: str) -> None:
        self._write(self.dialog.reason.note, words)

    def type_pin(self, pin: str) -> None:
        self._write(self.dialog.sign.pin, pin)

    def paste_pin(self, pin: str) -> None:
        QGuiApplication.clipboard().setText(pin)
        self.dialog.sign.pin.setFocus()
        QTest.keySequence(self.dialog.sign.pin, "Ctrl+V")

    def choose_approver(self, name: str) -> None:
        combo = self.dialog.sign.approver
        names = [combo.itemText(index) for index in range(combo.count())]
        combo.setFocus()
        combo.setCurrentIndex(next(index for index, words in enumerate(names) if words.startswith(name)))

    def _write(self, field: QWidget, words: str) -> None:
        field.setFocus()
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClicks(field, words)

    def send_for_approval(self) -> None:
        self.dialog.send.setFocus()
        self.press(Qt.Key.Key_Return)

    # --- reading -----------------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        return self.dialog.windowTitle()

    @property
    def is_open(self) -> bool:
        return isValid(self.dialog) and self.dialog.isVisible()

    @property
    def words(self) -> str:
        """Everything on the dialog."""
        return said(self.dialog)

    @property
    def reasons(self) -> list[str]:
        return [row.accessibleName() for row in self.dialog.reason.reasons.rows.values()]

    @property
    def approvers(self) -> list[str]:
        combo = self.dialog.sign.approver
        return [combo.itemText(index) for index in range(combo.count())]

    @property
    def alert(self) -> str:
        return said(self.dialog.sign.alert)

    @property
    def pin(self) -> str:
        return self.dialog.sign.pin.text()

    @property
    def can_approve(self) -> bool:
        return self.dialog.approve.isVisible() and self.dialog.approve.isEnabled()
