"""The answer when a rule says no: what, why, and the one next step."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.note import AlertNote


class Banner(QWidget):
    """In the page, never a window of its own; said aloud by a screen reader."""

    def __init__(self) -> None:
        """Hidden until there is something to say."""
        super().__init__()
        self.note = AlertNote("alert-triangle")
        self.action = ActionButton("", size="sm")
        self.close_button = IconButton("x", self.tr("Close the message"))
        self._does: Callable[[], object] | None = None
        inner = QHBoxLayout()
        inner.setSpacing(8)
        inner.addWidget(self.note, 1)
        side = QVBoxLayout()
        side.addWidget(self.action)
        inner.addLayout(side)
        inner.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(inner)
        self.action.clicked.connect(self._act)
        self.close_button.clicked.connect(self.clear)
        self.hide()

    def show_refusal(
        self, head: str, next_step: str = "", action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Say it; `action` is the next step as a button."""
        self.note.set_words(head, next_step)
        self._does = action[1] if action else None
        self.action.setText(action[0] if action else "")
        self.action.setVisible(action is not None)
        self.action.updateGeometry()
        self.setAccessibleName(f"{head} {next_step}".strip())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Nothing to say any more."""
        self._does = None
        self.hide()

    def _act(self) -> None:
        does = self._does
        self.clear()
        if does is not None:
            does()

    @property
    def words(self) -> str:
        """What is said now, empty while hidden."""
        return self.accessibleName() if not self.isHidden() else ""
