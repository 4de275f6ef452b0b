"""What the parts of the settings share: a list, a form beside it, and errors where they belong."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from pydantic import ValidationError
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.desk.command import Command
from app.domain.errors import CodeTaken, NameTaken, PinMalformed, PinTooEasy, Refusal, UnknownTimeZone
from ui.client import Client
from ui.keys import bind
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.fields import CheckBox, Combo, Field
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, scroll
from ui.widgets.table import DataTable, TableRow
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
        self.is_new = False
        self._filled: list[object] = []
        self.request_id = uuid4()
        self.table = DataTable(name)
        self.new = ActionButton(new, icon="plus")
        self.save = ActionButton(self.tr("Save"), icon="check", kind="primary")
        self.title = Label("", font="head")
        self.fields: dict[str, Field] = {}
        self.form = CardFrame()
        self.form.setFixedWidth(wide(FORM_WIDTH))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(12)
        self._lay_out()
        self.new.clicked.connect(self._begin)
        self.table.current_changed.connect(self._on_current)
        self.save.clicked.connect(self._save)
        for shortcut in bind(self.form, "Return", self._save):
            shortcut.setAutoRepeat(False)

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
        self.foot = hbox(None, self.save)
        # in line with the fields, which keep room for the ring of the focus
        self.foot.setContentsMargins(0, 0, 4, 0)
        column.addLayout(self.foot)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(hbox(self.new, None))
        left.addWidget(self.table, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(left, 1)
        whole.addWidget(self.form)

    def add_field(
        self, name: str, label: str, editor: QWidget, *, hint: str = "", into: QBoxLayout | None = None
    ) -> Field:
        """Another line of the form, or another field in a line of it."""
        self.fields[name] = Field(label, editor, hint=hint)
        (into or self.rows).addWidget(self.fields[name])
        return self.fields[name]

    # --- choosing ----------------------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[TableRow], first: UUID | None) -> None:
        """List these; what is being typed in the form stays."""
        self.table.set_rows(rows)
        if self.chosen is None and not self.is_new:
            self.choose(first)
        self.table.select(self.chosen)
        if not self.is_changed:
            self._refill()

    def _begin(self) -> None:
        self._leave(self._show_new)

    def _show_new(self) -> None:
        self.table.setCurrentIndex(QModelIndex())
        self.choose(None)
        self.is_new = True
        next(iter(self.fields.values())).editor.setFocus()

    def _on_current(self, key: object) -> None:
        if key != self.chosen:
            self._leave(lambda: self.choose(key))

    def _leave(self, then: Callable[[], object]) -> None:
        """What was typed goes only if somebody says so."""
        if not self.is_changed:
            then()
            return
        self.table.select(self.chosen)
        head = self.tr("“{name}” was changed and not saved.").format(name=self.title.full_text)
        step = self.tr("Save it first, or discard what was typed.")
        self.screen_.banner.show_refusal(head, step, (self.tr("Discard it"), then))

    def choose(self, key: object) -> None:
        """Show the row with that key, or begin a new one."""
        self.chosen, self.is_new = (key if isinstance(key, UUID) else None), False
        self.request_id = uuid4()
        self.mark({})
        self.table.select(self.chosen)
        self._refill()

    def _refill(self) -> None:
        self.fill()
        self._filled = self._values()

    def forget_typed(self) -> None:
        """The form has other parts from now on: it is filled anew."""
        self._filled = []

    @property
    def is_changed(self) -> bool:
        """Whether the form holds something that is not saved."""
        return not self.save.isHidden() and bool(self._filled) and self._values() != self._filled

    def _values(self) -> list[object]:
        found: list[object] = []
        for part in self.form.findChildren(QWidget):
            if isinstance(part, QLineEdit):
                found.append(part.text())
            elif isinstance(part, QPlainTextEdit):
                found.append(part.toPlainText())
            elif isinstance(part, Combo):
                found.append(part.key())
            elif isinstance(part, CheckBox):
                found.append(part.isChecked())
        return found

    def fill(self) -> None:
        """Show what was chosen in the form."""
        raise NotImplementedError

    def command(self) -> Command[Any]:
        """What saving sends."""
        raise NotImplementedError

    def _save(self) -> None:
        if not self.save.isHidden():
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
        self.screen_.banner.clear()
        self.choose(key)
        self.screen_.refresh()

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
        wrong = next((field for name, field in self.fields.items() if name in problems), None)
        if wrong is not None:
            wrong.editor.setFocus()
