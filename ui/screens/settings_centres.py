"""The centres of the clinic, and in which of them this desk stands."""

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from app.desk.commands.edit_centre import EditCentre
from app.desk.commands.move_desk import MoveDesk
from app.desk.commands.open_centre import CentreFields, OpenCentre
from app.desk.views.clinic import CentreFacts, ClinicPage
from ui.client import Client
from ui.screens.settings_form import FormPart
from ui.theme import tall, wide
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import LineEdit, TextArea
from ui.widgets.layouts import hbox
from ui.widgets.table import Cell, Column, TableRow
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from ui.screens.settings import SettingsScreen

HEADER_HEIGHT, CODE_WIDTH = 72, 96


class CentresPart(FormPart):
    """Code, name, zone, address, receipt header, UPI address and tax number."""

    def __init__(self, client: Client, screen: "SettingsScreen") -> None:
        """Filled by the settings screen."""
        super().__init__(client, screen, "", "")
        self.table.setAccessibleName(self.tr("Centres"))
        self.new.setText(self.tr("New centre"))
        self._page: ClinicPage | None = None
        self.code = LineEdit(self.tr("Centre code"), "AND", max_length=3)
        self.name = LineEdit(self.tr("Centre name"), max_length=120)
        self.zone = LineEdit(self.tr("Time zone"), "Asia/Kolkata", max_length=60)
        zones = QCompleter(sorted(available_timezones()), self)
        zones.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        zones.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(zones)
        self.address = LineEdit(self.tr("Address"), max_length=400)
        self.header = TextArea(self.tr("Receipt header"))
        self.header.setFixedHeight(tall(HEADER_HEIGHT, 2))
        self.upi = LineEdit(self.tr("UPI address"), "clinic@bank", max_length=120)
        self.tax = LineEdit(self.tr("Tax number"), self.tr("Not registered"), max_length=40)
        self.here = ActionButton(self.tr("Put this desk here"), icon="pin")
        self.table.set_columns(
            [Column(self.tr("Code"), width=80), Column(self.tr("Centre"), stretch=True), Column("", width=140)]
        )
        self._lay_out_fields()
        self.here.clicked.connect(self._move)

    def _lay_out_fields(self) -> None:
        """Short ones side by side, so that the whole centre is seen at once."""
        first = hbox(spacing=12)
        self.rows.addLayout(first)
        code = self.add_field("code", self.tr("Code"), self.code, into=first)
        code.setFixedWidth(wide(CODE_WIDTH))
        tip(self.code, self.tr("It stands in every document number of this centre."))
        self.add_field("name", self.tr("Name"), self.name, into=first)
        second = hbox(spacing=12)
        self.rows.addLayout(second)
        self.add_field("time_zone", self.tr("Time zone"), self.zone, into=second)
        self.add_field("tax_number", self.tr("Tax number (GSTIN)"), self.tax, into=second)
        self.add_field("address", self.tr("Address on receipts"), self.address)
        self.add_field("receipt_header", self.tr("More lines at the head of receipts"), self.header)
        self.add_field("upi_id", self.tr("UPI address, for the code a patient scans"), self.upi)
        tip(
            self.tax,
            self.tr("Printed on tax papers from the next sale on. Empty: not registered, so no tax is charged."),
        )
        self.foot.insertWidget(0, self.here)

    def set_page(self, page: ClinicPage, *, writable: bool) -> None:
        """Show the centres."""
        self._page = page
        for part in (self.new, self.save, self.here):
            part.setVisible(writable)
        for field in self.fields.values():
            field.setEnabled(writable)
        self.show_rows([self._row(centre, page) for centre in page.centres], page.place.centre_id)

    def _row(self, centre: CentreFacts, page: ClinicPage) -> TableRow:
        here: str | Cell = ""
        if centre.id == page.place.centre_id:
            here = Cell(self.tr("This desk"), icon="pin", strong=True)
        return TableRow(centre.id, [centre.code, Cell(centre.name, second=centre.time_zone, strong=True), here])

    def _centre(self) -> CentreFacts | None:
        centres = self._page.centres if self._page else ()
        return next((centre for centre in centres if centre.id == self.chosen), None)

    def fill(self) -> None:
        """The chosen centre, or a new one."""
        centre = self._centre()
        self.title.set_text(centre.name if centre else self.tr("New centre"))
        self.code.setText(centre.code if centre else "")
        self.code.setEnabled(centre is None)
        self.name.setText(centre.name if centre else "")
        self.zone.setText(centre.time_zone if centre else self._page.place.time_zone if self._page else "")
        self.address.setText(centre.address if centre else "")
        # a long one is read from its beginning
        self.address.setCursorPosition(0)
        self.header.setPlainText(centre.receipt_header if centre else "")
        self.upi.setText(centre.upi_id if centre else "")
        self.tax.setText(centre.tax_number if centre else "")
        is_here = self._page is not None and centre is not None and centre.id == self._page.place.centre_id
        self.here.setEnabled(centre is not None and not is_here)

    def command(self) -> OpenCentre | EditCentre:
        """Open a centre, or correct one."""
        texts = {
            "name": self.name.text(),
            "time_zone": self.zone.text().strip(),
            "address": self.address.text(),
            "receipt_header": self.header.toPlainText(),
            "upi_id": self.upi.text(),
            "tax_number": self.tax.words().upper(),
        }
        if self.chosen is None:
            return OpenCentre(
                request_id=self.request_id, centre=CentreFields(code=self.code.text().strip().upper(), **texts)
            )
        return EditCentre(request_id=self.request_id, centre_id=self.chosen, **texts)

    def _move(self) -> None:
        if self.chosen is not None:
            centre_id = self.chosen
            self.send(lambda: MoveDesk(centre_id=centre_id), self.tr("This desk stands there now."))
