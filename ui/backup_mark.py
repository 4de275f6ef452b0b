"""How old the newest backup is: always in sight in the bar, and the way to the page of backups."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label
from ui.widgets.tips import tip


class BackupMark(QWidget):
    """An icon and a few words; a warning where something needs care."""

    pressed = Signal()

    def __init__(self) -> None:
        """Says nothing until the age is known."""
        super().__init__()
        self.button = IconButton("database-check", self.tr("Backups"), token="accent")
        self.warning = IconButton("alert-triangle", self.tr("Backups"), token="danger")
        self.words = Label("", font="small", token="muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in (self.button, self.warning, self.words):
            line.addWidget(part)
        for button in (self.button, self.warning):
            button.clicked.connect(self.pressed)
        self.warning.hide()

    def set_words(self, age: str, care: str = "") -> None:
        """Show it; what needs care is told in the tip and to whoever hears the page."""
        self.words.set_text(age)
        self.button.setVisible(not care)
        self.warning.setVisible(bool(care))
        whole = f"{age}. {care}" if care else age
        for button in (self.button, self.warning):
            tip(button, whole)
            button.setAccessibleDescription(whole)

    def set_narrow(self, *, narrow: bool) -> None:
        """The icon says it alone where there is little room."""
        self.words.setVisible(not narrow)
