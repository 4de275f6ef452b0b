"""What the short lists of the catalogue share: a table, the fields of the chosen row under it, and a button to save."""

from typing import Any
from uuid import UUID, uuid4

from pydantic import ValidationError
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.command import Command
from app.domain.errors import CodeTaken, Refusal
from ui.client import Client
from ui.keys import bind
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import Label
from ui.widgets.table import DataTable
from ui.wording import bad_input


class CatalogueForm(CardFrame):
    """A table and, under it, the fields of the chosen row; nothing chosen means a new one."""

    def __init__(self, client: Client, title: str, table: str) -> None:
        """`table` says what is listed."""
        super().__init__()
        self.client = client
        self.chosen: UUID | None = None
        self._request_id = uuid4()
        self.table = DataTable(table)
        self.name = LineEdit("", max_length=120)
        self.new = ActionButton(self.tr("New"), icon="plus", size="sm")
        self.save = ActionButton(self.tr("Save"), icon="check", kind="plain")
        self.form = QWidget()
        self._caption = Label("", font="small_strong", token="muted")
        self.fields: dict[str, Field] = {}
        self.body = column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Label(title, font="head"))
        head.addStretch(1)
        head.addWidget(self.new)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._caption)
        column.addWidget(self.form)
        self.table.current_changed.connect(self.choose)
        self.new.clicked.connect(self._begin)
        self.save.clicked.connect(self._save)
        for shortcut in bind(self.form, "Return", self._save):
            shortcut.setAutoRepeat(False)

    def _begin(self) -> None:
        self.table.setCurrentIndex(QModelIndex())
        self.choose(None)
        next(iter(self.fields.values())).editor.setFocus()

    def choose(self, key: object) -> None:
        """Show the row with that key, or an empty form for a new one."""
        self.chosen = key if isinstance(key, UUID) else None
        self._request_id = uuid4()
        self._mark({})
        self.fill()
        self._caption.set_text(self._caption_words())

    def _caption_words(self) -> str:
        name = self.name.text()
        return self.tr("Change {name}").format(name=name) if self.chosen else self.tr("A new one")

    def problems(self) -> dict[str, str]:
        """What cannot be sent at all, by field."""
        return {}

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Receptionists look only."""
        for part in (self.form, self._caption, self.new):
            part.setVisible(writable)

    def fill(self) -> None:
        """Show the chosen row in the fields."""
        raise NotImplementedError

    def command(self) -> Command[Any]:
        """What saving sends."""
        raise NotImplementedError

    def _save(self) -> None:
        problems = self.problems()
        if problems:
            self._mark(problems)
            return
        try:
            command = self.command()
        except ValidationError as error:
            self._mark(bad_input(error))
            return
        self._mark({})
        self.client.execute(self, command, self.choose, refused=self._refused)

    def _refused(self, error: Refusal) -> None:
        self._request_id = uuid4()
        name = "code" if isinstance(error, CodeTaken) else "name"
        self._mark({name: self.client.words(error).head})

    def _mark(self, problems: dict[str, str]) -> None:
        for name, field in self.fields.items():
            field.set_error(problems.get(name))
        wrong = next((field for name, field in self.fields.items() if name in problems), None)
        if wrong is not None:
            wrong.editor.setFocus()

    @property
    def request_id(self) -> UUID:
        """The id of this one saving."""
        return self._request_id
