"""The clinic's choices: what the rules leave open."""

from typing import TYPE_CHECKING
from uuid import uuid4

from pydantic import ValidationError
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.commands.change_settings import ChangeSettings
from app.desk.settings import ClinicSettings
from app.desk.views.clinic import ClinicPage
from ui import format as show
from ui.client import Client
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.fields import CheckBox, Combo, Field, TextArea
from ui.widgets.layouts import hbox
from ui.widgets.stepper import Stepper
from ui.wording import bad_input, reason_word

if TYPE_CHECKING:
    from ui.screens.settings import SettingsScreen

CARD_WIDTH, REASONS_HEIGHT, MONTHS = 640, 120, 12


class ChoicesPart(QWidget):
    """One card; saved together."""

    def __init__(self, client: Client, screen: "SettingsScreen") -> None:
        """Filled by the settings screen."""
        super().__init__()
        self.client, self.screen_ = client, screen
        self._settings = ClinicSettings()
        self._shown: dict[str, object] = {}
        self.void_days = Stepper(0, 3650, self.tr("Days in which a manager may approve a void"))
        self.idle = Stepper(1, 240, self.tr("Minutes until the desk locks itself"))
        self.month = Combo(self.tr("First month of the financial year"))
        self.month.set_items([(str(n), show.locale().standaloneMonthName(n)) for n in range(1, MONTHS + 1)])
        self.reasons = TextArea(self.tr("Reasons for a void, one a line"))
        self.reasons.setFixedHeight(REASONS_HEIGHT)
        self.one_person = CheckBox(self.tr("One-person shifts: a manager may approve the void of an own redemption"))
        self.save = ActionButton(self.tr("Save choices"), icon="check", kind="primary")
        self._fields = {
            "void_days": Field(self.tr("Voids of older redemptions need the owner, days"), self.void_days),
            "idle_minutes": Field(self.tr("Lock when idle, minutes"), self.idle),
            "first_month": Field(self.tr("Financial year begins in"), self.month),
            "void_reasons": Field(self.tr("Reasons for a void, one a line"), self.reasons),
        }
        self._lay_out()
        self.save.clicked.connect(self._save)

    def _lay_out(self) -> None:
        card = CardFrame()
        card.setMaximumWidth(CARD_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(hbox(self._fields["void_days"], None, self._fields["idle_minutes"], spacing=24))
        column.addWidget(self._fields["first_month"])
        column.addWidget(self._fields["void_reasons"])
        column.addWidget(self.one_person)
        column.addLayout(hbox(None, self.save))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        whole.addStretch(1)

    def set_page(self, page: ClinicPage, *, writable: bool) -> None:
        """Show the choices, unless somebody is changing them."""
        self.save.setVisible(writable)
        for part in (*self._fields.values(), self.one_person):
            part.setEnabled(writable)
        self._settings = page.settings
        if self._shown and self._shown != self._chosen():
            return
        self.void_days.set_value(page.settings.void_days)
        self.idle.set_value(page.settings.idle_minutes)
        self.month.set_key(str(page.settings.first_month))
        self.reasons.setPlainText("\n".join(reason_word(code) for code in page.settings.void_reasons))
        self.one_person.setChecked(page.settings.one_person_shift)
        self._shown = self._chosen()

    def _chosen(self) -> dict[str, object]:
        codes = {reason_word(code): code for code in ClinicSettings().void_reasons}
        lines = [line.strip() for line in self.reasons.toPlainText().splitlines() if line.strip()]
        return {
            "void_days": self.void_days.value(),
            "idle_minutes": self.idle.value(),
            "first_month": int(self.month.key() or 1),
            "void_reasons": tuple(codes.get(line, line) for line in lines),
            "one_person_shift": self.one_person.isChecked(),
        }

    def _save(self) -> None:
        try:
            settings = ClinicSettings.model_validate(self._settings.model_dump() | self._chosen())
        except ValidationError as error:
            self._mark(bad_input(error))
            return
        self._mark({})
        command = ChangeSettings(request_id=uuid4(), settings=settings)
        self.client.execute(self, command, self._saved, refused=self.screen_.show_refusal)

    def _mark(self, problems: dict[str, str]) -> None:
        for name, field in self._fields.items():
            field.set_error(problems.get(name))

    def _saved(self, _settings: ClinicSettings) -> None:
        self._shown = self._chosen()
        self.screen_.window_.toast(self.tr("Saved."))
