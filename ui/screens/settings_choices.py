"""The clinic's choices: what the rules leave open, a page for what belongs together."""

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from pydantic import ValidationError
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.desk.commands.change_settings import ChangeSettings
from app.desk.settings import ClinicSettings
from app.desk.views.clinic import ClinicPage
from ui.client import Client
from ui.screens.settings_choice_pages import (
    CARD_WIDTH,
    ApprovalsPage,
    ChoicePage,
    EverydayPage,
    FreezesPage,
    MoneyPage,
)
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.layouts import hbox
from ui.widgets.segments import Segments
from ui.wording import bad_input

if TYPE_CHECKING:
    from ui.screens.settings import SettingsScreen


class ChoicesPart(QWidget):
    """Four pages; saved together, so that nothing chosen is lost on the way from one to another."""

    def __init__(self, client: Client, screen: "SettingsScreen") -> None:
        """Filled by the settings screen."""
        super().__init__()
        self.client, self.screen_ = client, screen
        self._settings = ClinicSettings()
        self._shown: dict[str, Any] = {}
        self.approvals, self.money = ApprovalsPage(), MoneyPage()
        self.freezes, self.everyday = FreezesPage(), EverydayPage()
        self.pages: dict[str, ChoicePage] = {
            "approvals": self.approvals,
            "money": self.money,
            "freezes": self.freezes,
            "everyday": self.everyday,
        }
        self.about = Segments(self.tr("Choices about"), size="sm")
        self.about.set_segments(
            [
                ("approvals", self.tr("Approvals and reasons")),
                ("money", self.tr("Money and tax")),
                ("freezes", self.tr("Freezes")),
                ("everyday", self.tr("Visits and this desk")),
            ]
        )
        self.save = ActionButton(self.tr("Save choices"), icon="check", kind="primary")
        self._stack = QStackedWidget()
        self._lay_out()
        self.about.changed.connect(lambda key: self._stack.setCurrentIndex(list(self.pages).index(key)))
        self.save.clicked.connect(self._save)

    def _lay_out(self) -> None:
        for page in self.pages.values():
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(page)
            column.addStretch(1)
            self._stack.addWidget(holder)
        foot = QWidget()
        foot.setMaximumWidth(wide(CARD_WIDTH))
        foot.setLayout(hbox(None, self.save))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(hbox(self.about, None))
        whole.addWidget(self._stack, 1)
        whole.addWidget(foot)

    def set_page(self, page: ClinicPage, *, writable: bool) -> None:
        """Show the choices, unless somebody is changing them."""
        self.save.setVisible(writable)
        for one in self.pages.values():
            for field in one.fields.values():
                field.setEnabled(writable)
        self._settings = page.settings
        if self._shown and self._shown != self._chosen():
            return
        for one in self.pages.values():
            one.set_settings(page.settings, page.place.currency)
        self._shown = self._chosen()

    def _chosen(self) -> dict[str, Any]:
        return {name: value for page in self.pages.values() for name, value in page.chosen().items()}

    def _save(self) -> None:
        problems = {name: words for page in self.pages.values() for name, words in page.problems().items()}
        try:
            settings = ClinicSettings.model_validate(self._settings.model_dump() | self._chosen())
        except ValidationError as error:
            self._mark(bad_input(error) | problems)
            return
        self._mark(problems)
        if not problems:
            command = ChangeSettings(request_id=uuid4(), settings=settings)
            self.client.execute(self, command, self._saved, refused=self.screen_.show_refusal)

    def _mark(self, problems: dict[str, str]) -> None:
        """Say it beside each field, and turn to the first page that has one."""
        for page in self.pages.values():
            for name, field in page.fields.items():
                field.set_error(problems.get(name))
        wrong = next((key for key, page in self.pages.items() if problems.keys() & page.fields.keys()), None)
        if wrong is not None:
            self.about.choose(wrong)
            fields = self.pages[wrong].fields
            next(fields[name] for name in fields if name in problems).editor.setFocus()

    def _saved(self, _settings: ClinicSettings) -> None:
        self._shown = self._chosen()
        self.screen_.window_.toast(self.tr("Saved."))
