"""Services and package types: what a patient comes for, and the clinic's own categories."""

from typing import Any
from uuid import UUID, uuid4

from pydantic import ValidationError
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.command import Command
from app.desk.commands.save_package_type import SavePackageType
from app.desk.commands.save_service import SaveService
from app.desk.views.catalogue import CatalogueLists, ServiceLine, TypeLine
from app.domain.errors import CodeTaken, Refusal
from ui import format as show
from ui.client import Client
from ui.keys import bind
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.fields import CheckBox, Field, LineEdit, MoneyEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox
from ui.widgets.table import Cell, Column, DataTable, TableRow
from ui.wording import bad_input


class ServicesPage(QWidget):
    """Two lists, each with the form for the chosen or the new one."""

    def __init__(self, client: Client, owner: QWidget) -> None:
        """Filled by the catalogue."""
        super().__init__(owner)
        self.client = client
        self.back = ActionButton(self.tr("Packages"), icon="left", kind="link", size="sm")
        self.services = ServiceForm(client)
        self.types = TypeForm(client)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.services, 3)
        line.addWidget(self.types, 2)
        column.addLayout(line, 1)

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Receptionists look only."""
        self.services.set_writable(writable)
        self.types.set_writable(writable)

    def set_lists(self, found: CatalogueLists, currency: str) -> None:
        """Show what there is."""
        self.services.set_rows(found.services, currency)
        self.types.set_rows(found.types)


class _Form(CardFrame):
    """A table and, under it, the fields of the chosen row; nothing chosen means a new one."""

    def __init__(self, client: Client, title: str, table: str) -> None:
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
        column = QVBoxLayout(self)
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
        self.table.current_changed.connect(self._choose)
        self.new.clicked.connect(self._begin)
        self.save.clicked.connect(self._save)
        for shortcut in bind(self.form, "Return", self._save):
            shortcut.setAutoRepeat(False)

    def _begin(self) -> None:
        self.table.setCurrentIndex(QModelIndex())
        self._choose(None)
        next(iter(self.fields.values())).editor.setFocus()

    def _choose(self, key: object) -> None:
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
        self.client.execute(self, command, self._choose, refused=self._refused)

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


class ServiceForm(_Form):
    """Services with code, name and list price."""

    def __init__(self, client: Client) -> None:
        """Empty until rows are set."""
        super().__init__(client, self.tr("Services"), self.tr("Services"))
        self._rows: dict[UUID, ServiceLine] = {}
        self.code = LineEdit(self.tr("Service code"), max_length=40)
        self.name.setAccessibleName(self.tr("Service name"))
        self.new.setAccessibleName(self.tr("New service"))
        self.price = MoneyEdit(self.tr("List price"))
        self.offered = CheckBox(self.tr("Offered in new packages"))
        self.fields = {
            "code": Field(self.tr("Code"), self.code),
            "name": Field(self.tr("Name"), self.name),
            "list_price_minor": Field(self.tr("List price"), self.price),
        }
        first = hbox(*self.fields.values(), spacing=12)
        for place, stretch in enumerate((2, 4, 2)):
            first.setStretch(place, stretch)
        self.form.setLayout(vbox(first, hbox(self.offered, None, self.save)))
        self.table.set_columns(
            [
                Column(self.tr("Code"), width=110),
                Column(self.tr("Service"), stretch=True),
                Column(self.tr("List price"), align="right", width=130),
            ]
        )
        self._choose(None)

    def set_rows(self, rows: tuple[ServiceLine, ...], currency: str) -> None:
        """Show these services."""
        self._rows = {row.id: row for row in rows}
        self.price.set_currency(currency)
        self.table.set_rows(
            [
                TableRow(
                    row.id,
                    [row.code, Cell(row.name, strong=row.offered), show.money(row.list_price_minor, currency)],
                )
                for row in rows
            ]
        )
        self.table.select(self.chosen)

    def fill(self) -> None:
        """Show the chosen service, or an empty form for a new one."""
        row = self._rows.get(self.chosen) if self.chosen else None
        self.code.setText(row.code if row else "")
        self.name.setText(row.name if row else "")
        self.offered.setChecked(row.offered if row else True)
        if row:
            self.price.set_minor(row.list_price_minor)
        else:
            self.price.clear()

    def problems(self) -> dict[str, str]:
        """A price that cannot be read."""
        problem = self.price.problem()
        return {"list_price_minor": problem} if problem else {}

    def command(self) -> SaveService:
        """Add or change the service."""
        return SaveService(
            request_id=self.request_id,
            service_id=self.chosen,
            code=self.code.text(),
            name=self.name.text(),
            list_price_minor=self.price.minor() or 0,
            offered=self.offered.isChecked(),
        )


class TypeForm(_Form):
    """Package types by name."""

    def __init__(self, client: Client) -> None:
        """Empty until rows are set."""
        super().__init__(client, self.tr("Package types"), self.tr("Package types"))
        self._rows: dict[UUID, TypeLine] = {}
        self.name.setAccessibleName(self.tr("Type name"))
        self.new.setAccessibleName(self.tr("New package type"))
        self.fields = {"name": Field(self.tr("Name"), self.name)}
        self.form.setLayout(vbox(self.fields["name"], hbox(None, self.save)))
        self.table.set_columns([Column(self.tr("Type"), stretch=True)])
        self._choose(None)

    def set_rows(self, rows: tuple[TypeLine, ...]) -> None:
        """Show these types."""
        self._rows = {row.id: row for row in rows}
        self.table.set_rows([TableRow(row.id, [row.name]) for row in rows])
        self.table.select(self.chosen)

    def fill(self) -> None:
        """Show the chosen type, or an empty form for a new one."""
        row = self._rows.get(self.chosen) if self.chosen else None
        self.name.setText(row.name if row else "")

    def command(self) -> SavePackageType:
        """Add or rename the type."""
        return SavePackageType(request_id=self.request_id, type_id=self.chosen, name=self.name.text())
