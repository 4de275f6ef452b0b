"""A list of the desk in full, where its place at the side shows only the first rows."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.shell import DialogShell
from ui.widgets.buttons import ActionButton
from ui.widgets.lists import ListRow, RowList, row_height

WIDTH, MOST_SHOWN, FEWEST_SHOWN = 560, 10, 3

RING_ROOM = 6
"""Free around the list, for the ring that says it has the keyboard."""


class WholeList(DialogShell):
    """Arrows move, Enter or a click chooses, Esc goes back."""

    chosen = Signal(object)
    """The key of the row."""

    def __init__(self, parent: QWidget, title: str, rows: Sequence[ListRow], note: str = "") -> None:
        """All of them, under the same words as at the side."""
        super().__init__(parent, title, icon="menu", width=WIDTH)
        self.head_note.set_text(note)
        self.list = RowList(title)
        self.list.replace_rows(rows)
        shown = max(FEWEST_SHOWN, min(MOST_SHOWN, len(rows)))
        self.list.setMinimumHeight(shown * row_height())
        self.body.setContentsMargins(RING_ROOM, RING_ROOM, RING_ROOM, RING_ROOM)
        self.body.addWidget(self.list, 1)
        self.keep = ActionButton(self.tr("Back to the desk"), key="Esc", size="lg")
        self.foot_right.addWidget(self.keep)
        self.keep.clicked.connect(self.reject)
        self.list.chosen.connect(self._take)
        self.list.set_current(next((n for n, row in enumerate(rows) if not row.is_head), 0))
        self.list.setFocus()

    def _take(self, key: object) -> None:
        self.accept()
        self.chosen.emit(key)
