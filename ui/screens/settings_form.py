"""What the parts of the settings share: a list, a form beside it, and errors where they belong."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from pydantic import ValidationError
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.command import Command
from app.domain.errors import CodeTaken, NameTaken, PinMalformed, PinTooEasy, Refusal, UnknownTimeZone
from ui.client import Client
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.fields import Field
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, scroll
from ui.widgets.table import DataTable
from ui.wording import bad_input

if TYPE_CHECKING:
    from ui.screens.settings import SettingsScreen

FORM_WIDTH = 420
FIELD_OF: tuple[tuple[type[Refusal], str], ...] = (
    (NameTaken, "name"),
    (CodeTaken, "code"),
    (PinTooEasy, "pin"),
    (PinMalformed, "pin"),
    (UnknownTimeZone, "time_zone"),
)


class FormPart(QWidget):
    """A table at the left, the form of the chosen or the new row at the right."""

    def __init__(self, client: Client, screen: "SettingsScreen", name: str, new: str) -> None:
        """`name` says what is listed, `new` is the button that begins another."""
        super().__init__()
        self.client, self.screen_ = client, screen
        self.chosen: UUID | None = None
        self.request_id = uuid4()
        self.table = DataTable(name)
        self.new = ActionButton(new, icon="plus")
        self.save = ActionButton(self.tr("Save"), icon="check", kind="primary")
        self.title = Label("", font="head")
        self.fields: dict[str, Field] = {}
        self.form = CardFrame()
        self.form.setFixedWidth(FORM_WIDTH)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(12)
        self._lay_out()
        self.new.clicked.connect(lambda: self.choose(None))
        self.table.current_changed.connect(self.choose)
        self.save.clicked.connect(self._save)

    def _lay_out(self) -> None:
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 4, 0)
        inner.addLayout(self.rows)
        inner.addStretch(1)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(24, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(scroll(holder), 1)
        column.addLayout(hbox(None, self.save))
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(hbox(self.new, None))
        left.addWidget(self.table, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(left, 1)
        whole.addWidget(self.form)

    def add_field(self, name: str, label: str, editor: QWidget, *, hint: str = "") -> Field:
        """Another line of the form."""
        self.fields[name] = Field(label, editor, hint=hint)
        self.rows.addWidget(self.fields[name])
        return self.fields[name]

    def choose(self, key: object) -> None:
        """Show the row with that key, or begin a new one."""
        self.chosen = key if isinstance(key, UUID) else None
        self.request_id = uuid4()
        self.mark({})
        self.fill()

    def fill(self) -> None:
        """Show what was chosen in the form."""
        raise NotImplementedError

    def command(self) -> Command[Any]:
        """What saving sends."""
        raise NotImplementedError

    def _save(self) -> None:
        self.send(self.command, self.tr("Saved."))

    def send(self, make: Callable[[], Command[Any]], said: str) -> None:
        """Send a command made from the form; what is wrong with it is shown beside its field."""
        try:
            command = make()
        except ValidationError as error:
            self.mark(bad_input(error))
            return
        self.mark({})
        self.client.execute(self, command, lambda key: self._saved(key, said), refused=self._refused)

    def _saved(self, key: object, said: str) -> None:
        self.screen_.window_.toast(said)
        self.screen_.refresh()
        self.choose(key)

    def _refused(self, error: Refusal) -> None:
        self.request_id = uuid4()
        place = next((name for kind, name in FIELD_OF if isinstance(error, kind)), "")
        if place in self.fields:
            self.mark({place: str(self.client.words(error).head)})
        else:
            self.screen_.show_refusal(error)

    def mark(self, problems: dict[str, str]) -> None:
        """Say what is wrong beside each field."""
        for name, field in self.fields.items():
            field.set_error(problems.get(name))
