"""One choice a row: its name and what it means at the left, what is chosen at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.theme import theme, wide
from ui.widgets.fields import CheckBox, Field
from ui.widgets.layouts import vbox

TICK_ROOM, WORDS_LEAST = 30, 200


class ChoiceRow(Field):
    """Name and meaning beside the editor; an error stands where the meaning was."""

    def lay_out(self) -> None:
        """The words take the room that the editor leaves."""
        self.label.setFont(theme().font("body_strong"))
        self.label.set_token("text")
        self.below.setMinimumWidth(wide(WORDS_LEAST))
        words = vbox(self.label, self.below, spacing=2)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(24)
        line.addLayout(words, 1)
        line.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignVCenter)


class TickRow(Field):
    """A box to tick with its name in it, and what it means below."""

    def __init__(self, box: CheckBox, meaning: str) -> None:
        """The box's own words are the name of the choice."""
        super().__init__(box.text(), box, hint=meaning)
        box.setFont(theme().font("body_strong"))

    def lay_out(self) -> None:
        """The meaning begins under the name."""
        self.label.hide()
        self.below.setContentsMargins(TICK_ROOM, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.label)
        column.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.below)
