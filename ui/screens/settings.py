"""The clinic's own page: its people, its centres, this desk and its choices; the owner changes, others look."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.desk.views.clinic import ClinicPage, clinic_page
from app.domain.staff import Role
from ui.client import Client
from ui.screens.base import Screen
from ui.screens.settings_backups import BackupsPart
from ui.screens.settings_centres import CentresPart
from ui.screens.settings_choices import ChoicesPart
from ui.screens.settings_devices import DevicesPart
from ui.screens.settings_look import LookPart
from ui.screens.settings_people import PeoplePart
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.note import AlertNote
from ui.widgets.options import Segments

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class SettingsScreen(Screen):
    """Four parts, one at a time."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Filled when shown."""
        super().__init__(client, window)
        self.people = PeoplePart(client, self)
        self.centres = CentresPart(client, self)
        self.choices = ChoicesPart(client, self)
        self.look = LookPart()
        self.devices = DevicesPart(client, self)
        self.backups = BackupsPart(client, self)
        self.parts = Segments(self.tr("Part of the settings"))
        self.parts.set_segments(
            [
                ("people", self.tr("People")),
                ("centres", self.tr("Centres and this desk")),
                ("choices", self.tr("Clinic's choices")),
                ("devices", self.tr("Scanner and printer")),
                ("look", self.tr("Look and language")),
                ("backups", self.tr("Backups")),
            ]
        )
        self._look_only = AlertNote("info")
        self._stack = QStackedWidget()
        for part in (self.people, self.centres, self.choices, self.devices, self.look, self.backups):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(hbox(Label(self.tr("Settings"), font="title"), 16, self.parts, None))
        column.addWidget(self.banner)
        column.addWidget(self._look_only)
        column.addWidget(self._stack, 1)
        self.parts.changed.connect(self._show_part)
        self.look.language_wanted.connect(window.choose_language)

    def first_focus(self) -> QWidget:
        """Choose a part first."""
        return self.parts

    def show_part(self, key: str) -> None:
        """Go to a part by its name."""
        self.parts.choose(key)
        self._show_part(key)

    def _show_part(self, key: object) -> None:
        parts: dict[object, QWidget] = {
            "people": self.people,
            "centres": self.centres,
            "choices": self.choices,
            "devices": self.devices,
            "look": self.look,
            "backups": self.backups,
        }
        self.spot = key
        self._stack.setCurrentWidget(parts[key])

    def refresh(self) -> None:
        """Read the clinic anew."""
        self.client.ask(self, clinic_page, then=self._set, key="clinic")

    def _set(self, page: ClinicPage) -> None:
        actor = self.window_.actor
        is_owner = actor is not None and actor.role is Role.OWNER
        self._look_only.set_words("" if is_owner else self.tr("Only the owner changes people, centres and choices."))
        self.people.set_page(page, actor)
        self.centres.set_page(page, writable=is_owner)
        self.choices.set_page(page, writable=is_owner)
