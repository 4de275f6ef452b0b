"""Head and foot of the package editor: which package it is and how often it was sold, withdrawing and saving it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.catalogue import PackageRow
from ui import format as show
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label

HEIGHT = 72


class EditorHead(QWidget):
    """Empty until a package is opened."""

    def __init__(self) -> None:
        """Only a saved package can be withdrawn."""
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self._title = Label("", font="title", elide=True)
        self._about = Label("", font="small", token="muted")
        self.withdraw = ActionButton(self.tr("Withdraw"), icon="ban", kind="link", size="sm")
        self.withdraw.setEnabled(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 8, 24, 8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        line.addLayout(words, 1)
        line.addWidget(self.withdraw)

    def show_package(self, row: PackageRow) -> None:
        """A package of the catalogue."""
        self._title.set_text(row.name)
        since = show.day(row.created_at.date())
        state = self.tr("On sale since {day}") if row.withdrawn_at is None else self.tr("Withdrawn, created {day}")
        self._about.set_text(f"{state.format(day=since)} · {self.tr('%n sold', '', row.sold_count)}")
        self.withdraw.setText(self.tr("Withdraw") if row.withdrawn_at is None else self.tr("Put back on sale"))
        self.withdraw.setEnabled(True)

    def show_new(self) -> None:
        """One that is not saved yet."""
        self._title.set_text(self.tr("New package"))
        self._about.set_text(self.tr("Not saved yet"))
        self.withdraw.setEnabled(False)

    def clear(self) -> None:
        """Nothing is chosen."""
        self.show_new()
        self._title.set_text("")
        self._about.set_text("")


class EditorFoot(QWidget):
    """Whom a change concerns, and the two ways out of the editor."""

    def __init__(self) -> None:
        """Words follow the package."""
        super().__init__()
        self.setObjectName("foot")
        self.setFixedHeight(HEIGHT)
        self._note = Label("", font="small", token="muted", wrap=True)
        self.discard = ActionButton(self.tr("Discard"))
        self.save = ActionButton(self.tr("Save for new sales"), icon="check", key="Ctrl+S", kind="primary")
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 8, 24, 8)
        line.addWidget(self._note, 1)
        line.addWidget(self.discard)
        line.addWidget(self.save)

    def show_package(self, row: PackageRow) -> None:
        """What was sold keeps its terms."""
        words = self.tr("Applies to new sales only.")
        if row.sold_count:
            words = self.tr("Applies to new sales only. The %n sold keep their terms.", "", row.sold_count)
        self._note.set_text(words)

    def show_new(self) -> None:
        """One that nobody bought yet."""
        self._note.set_text(self.tr("Can be sold as soon as it is saved."))
