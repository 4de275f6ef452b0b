"""Tax classes: how services of one sort are taxed, from which day on."""

from uuid import UUID

from app.desk.commands.save_tax_class import SaveTaxClass
from app.desk.views.tax_classes import RateRow, TaxClassRow, TaxPage
from ui import format as show
from ui.client import Client
from ui.screens.catalogue_form import CatalogueForm
from ui.screens.catalogue_rates import RatesPart
from ui.widgets.fields import Field
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox
from ui.widgets.table import Cell, Column, TableRow


class TaxForm(CatalogueForm):
    """Classes by name, each with its rates."""

    def __init__(self, client: Client) -> None:
        """Empty until the classes are known."""
        super().__init__(client, self.tr("Tax classes"), self.tr("Tax classes"))
        self._rows: dict[UUID, TaxClassRow] = {}
        self.name.setAccessibleName(self.tr("Class name"))
        self.new.setAccessibleName(self.tr("New tax class"))
        self.save.setAccessibleName(self.tr("Save the tax class"))
        self.rates = RatesPart()
        self._note = Label("", font="small", token="muted", wrap=True)
        words = self.tr("Before the first one it is exempt. What was sold keeps its tax.")
        self.fields = {
            "name": Field(self.tr("Name"), self.name),
            "rates": Field(self.tr("Rates"), self.rates, hint=words),
        }
        self.form.setLayout(vbox(self.fields["name"], self.fields["rates"], hbox(None, self.save), spacing=12))
        self.body.insertWidget(1, self._note)
        self.table.set_columns([Column(self.tr("Class"), stretch=True), Column(self.tr("Today"), width=180)])
        self.table.set_empty(
            "tag", self.tr("Tax classes will be here"), self.tr("Without one, every service is exempt from tax.")
        )
        self.choose(None)

    def set_page(self, page: TaxPage) -> None:
        """Show these classes."""
        self._rows = {row.id: row for row in page.classes}
        self.rates.set_today(page.today)
        unregistered = self.tr("This centre has no tax number in the settings, so it charges no tax.")
        self._note.set_text("" if page.registered else unregistered)
        self._note.setHidden(page.registered)
        self.table.set_rows([TableRow(row.id, [Cell(row.name, strong=True), self._words(row)]) for row in page.classes])
        self.table.select(self.chosen)

    def _words(self, row: TaxClassRow) -> Cell:
        later = next((rate for rate in row.rates if row.now is None or rate.valid_from > row.now.valid_from), None)
        second = ""
        if later is not None:
            second = self.tr("from {day}: {rate}").format(day=show.day(later.valid_from), rate=self.rate_words(later))
        return Cell(self.rate_words(row.now), second=second)

    def rate_words(self, rate: RateRow | None) -> str:
        """18 % in the price."""
        if rate is None or rate.exempt:
            return self.tr("exempt")
        words = self.tr("{rate} in the price") if rate.included else self.tr("{rate} on top")
        return words.format(rate=show.rate(rate.rate_basis_points))

    def fill(self) -> None:
        """Show the chosen class, or an empty form for a new one."""
        row = self._rows.get(self.chosen) if self.chosen else None
        if self.chosen and row is None:
            # just added: its fields stay until it is listed, and so does the keyboard
            return
        self.name.setText(row.name if row else "")
        self.rates.set_rates(row.rates if row else ())

    def problems(self) -> dict[str, str]:
        """A day or a rate that cannot be read."""
        problem = self.rates.problem()
        return {"rates": problem} if problem else {}

    def command(self) -> SaveTaxClass:
        """Add or change the class."""
        return SaveTaxClass(
            request_id=self.request_id,
            tax_class_id=self.chosen,
            name=self.name.text(),
            rates=self.rates.fields(),
        )
