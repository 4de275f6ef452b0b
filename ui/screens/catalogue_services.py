"""Services, package types and tax classes: what a patient comes for, and the clinic's own categories."""

from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.desk.commands.save_package_type import SavePackageType
from app.desk.commands.save_service import SaveService
from app.desk.views.catalogue import CatalogueLists, ServiceLine, TypeLine
from app.desk.views.tax_classes import TaxPage
from ui import format as show
from ui.client import Client
from ui.screens.catalogue_form import CatalogueForm
from ui.screens.catalogue_taxes import TaxForm
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import CheckBox, Combo, Field, LineEdit, MoneyEdit
from ui.widgets.layouts import hbox, vbox
from ui.widgets.options import Segments
from ui.widgets.table import Cell, Column, TableRow


class ServicesPage(QWidget):
    """Services beside types or tax classes, each list with the form for the chosen or the new one."""

    def __init__(self, client: Client, owner: QWidget) -> None:
        """Filled by the catalogue."""
        super().__init__(owner)
        self.client = client
        self.back = ActionButton(self.tr("Packages"), icon="left", kind="link", size="sm")
        self.beside = Segments(self.tr("Beside the services"), size="sm")
        self.beside.set_segments([("types", self.tr("Package types")), ("taxes", self.tr("Tax classes"))])
        self.services = ServiceForm(client)
        self.types, self.taxes = TypeForm(client), TaxForm(client)
        self._right = QStackedWidget()
        self._right.addWidget(self.types)
        self._right.addWidget(self.taxes)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        head = hbox(self.back, None, self.beside)
        line = hbox(self.services, self._right, spacing=16)
        line.setStretch(0, 3)
        line.setStretch(1, 2)
        column.addLayout(head)
        column.addLayout(line, 1)
        self.beside.changed.connect(lambda key: self._right.setCurrentIndex(int(key == "taxes")))

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Receptionists look only."""
        for part in (self.services, self.types, self.taxes):
            part.set_writable(writable)

    def set_lists(self, found: CatalogueLists, currency: str) -> None:
        """Show what there is."""
        self.services.set_rows(found.services, currency)
        self.types.set_rows(found.types)

    def set_taxes(self, page: TaxPage) -> None:
        """Show how services are taxed."""
        self.taxes.set_page(page)
        words = {row.id: self.taxes.rate_words(row.now) for row in page.classes}
        self.services.set_classes({row.id: (row.name, words[row.id]) for row in page.classes})


class ServiceForm(CatalogueForm):
    """Services with code, name, list price and how they are taxed."""

    def __init__(self, client: Client) -> None:
        """Empty until rows are set."""
        super().__init__(client, self.tr("Services"), self.tr("Services"))
        self._rows: dict[UUID, ServiceLine] = {}
        self._classes: dict[UUID, tuple[str, str]] = {}
        self._currency = "INR"
        self.code = LineEdit(self.tr("Service code"), max_length=40)
        self.name.setAccessibleName(self.tr("Service name"))
        self.new.setAccessibleName(self.tr("New service"))
        self.save.setAccessibleName(self.tr("Save the service"))
        self.price = MoneyEdit(self.tr("List price"))
        self.tax = Combo(self.tr("Tax class"))
        self.tax.let_shrink()
        self.offered = CheckBox(self.tr("Offered in new packages"))
        self.fields = {
            "code": Field(self.tr("Code"), self.code),
            "name": Field(self.tr("Name"), self.name),
            "list_price_minor": Field(self.tr("List price"), self.price),
            "tax_class_id": Field(self.tr("Tax class"), self.tax),
        }
        first = hbox(*self.fields.values(), spacing=12)
        for place, stretch in enumerate((3, 6, 3, 4)):
            first.setStretch(place, stretch)
        self.form.setLayout(vbox(first, hbox(self.offered, None, self.save)))
        self.table.set_columns(
            [
                Column(self.tr("Code"), width=110),
                Column(self.tr("Service"), stretch=True),
                Column(self.tr("Tax"), width=150),
                Column(self.tr("List price"), align="right", width=120),
            ]
        )
        self.set_classes({})
        self.choose(None)

    def set_rows(self, rows: tuple[ServiceLine, ...], currency: str) -> None:
        """Show these services."""
        self._rows, self._currency = {row.id: row for row in rows}, currency
        self.price.set_currency(currency)
        self._list()

    def set_classes(self, classes: dict[UUID, tuple[str, str]]) -> None:
        """The classes to choose from: their names, and what they mean today."""
        self._classes = classes
        self.tax.set_items([("", self.tr("Exempt")), *((str(key), name) for key, (name, _) in classes.items())])
        self._list()

    def _list(self) -> None:
        self.table.set_rows([self._row(row) for row in self._rows.values()])
        self.table.select(self.chosen)

    def _row(self, row: ServiceLine) -> TableRow:
        name, rate = self._classes.get(row.tax_class_id, ("", "")) if row.tax_class_id else ("", "")
        tax = Cell(name, second=rate) if name else Cell(self.tr("Exempt"), token="muted")
        price = show.money(row.list_price_minor, self._currency)
        return TableRow(row.id, [row.code, Cell(row.name, strong=row.offered), tax, price])

    def fill(self) -> None:
        """Show the chosen service, or an empty form for a new one."""
        row = self._rows.get(self.chosen) if self.chosen else None
        self.code.setText(row.code if row else "")
        self.name.setText(row.name if row else "")
        self.offered.setChecked(row.offered if row else True)
        self.tax.set_key(str(row.tax_class_id) if row and row.tax_class_id else "")
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
            tax_class_id=UUID(self.tax.key()) if self.tax.key() else None,
        )


class TypeForm(CatalogueForm):
    """Package types by name."""

    def __init__(self, client: Client) -> None:
        """Empty until rows are set."""
        super().__init__(client, self.tr("Package types"), self.tr("Package types"))
        self._rows: dict[UUID, TypeLine] = {}
        self.name.setAccessibleName(self.tr("Type name"))
        self.new.setAccessibleName(self.tr("New package type"))
        self.save.setAccessibleName(self.tr("Save the package type"))
        self.fields = {"name": Field(self.tr("Name"), self.name)}
        self.form.setLayout(vbox(self.fields["name"], hbox(None, self.save)))
        self.table.set_columns([Column(self.tr("Type"), stretch=True)])
        self.choose(None)

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
