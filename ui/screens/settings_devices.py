"""What hangs on this computer: the scanner and the receipt printer; kept here, not in the clinic's database."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.desk_settings import DeskSettings, Section, keep_section
from app.desk.devices import LEAST_GAP_MS, MOST_GAP_MS, MOST_PREFIX, PrintingSettings, ScannerSettings
from ui.client import Client
from ui.scanner import Scanner
from ui.screens.settings_printing import PrintingCard
from ui.screens.settings_scan_test import ScanTest
from ui.theme import wide
from ui.widgets.cards import CardFrame
from ui.widgets.fields import CheckBox, Field, LineEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import scroll
from ui.widgets.note import AlertNote
from ui.widgets.options import Segments
from ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from ui.screens.settings import SettingsScreen

CARD_WIDTH, CARD_LEAST, MUCH = 460, 560, 100


class ScannerCard(CardFrame):
    """How a scan is told from typing, and a place to try it."""

    def __init__(self, part: "DevicesPart") -> None:
        """Filled by the part."""
        super().__init__()
        self._part = part
        self.on = CheckBox(self.tr("Scans open patients' cards and receipts"))
        self.prefix = LineEdit(self.tr("What the scanner sends first"), "~", max_length=MOST_PREFIX)
        self.suffix = Segments(self.tr("What the scanner sends last"))
        ends = [("either", self.tr("Enter or Tab")), ("enter", self.tr("Enter")), ("tab", self.tr("Tab"))]
        self.suffix.set_segments(ends)
        self.gap = Stepper(LEAST_GAP_MS, MOST_GAP_MS, self.tr("Longest pause in milliseconds"), side=40)
        self.trial = ScanTest()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("Scanner"), font="head"))
        column.addWidget(self.on)
        hint = self.tr("As it is set up in the scanner. Empty: told by its speed alone.")
        column.addWidget(Field(self.tr("What the scanner sends first"), self.prefix, hint=hint))
        column.addWidget(Field(self.tr("What the scanner sends last"), self.suffix))
        slower = self.tr("Most scanners need less than 20 ms; some without a cable need more.")
        column.addWidget(Field(self.tr("Longest pause between characters, in ms"), self.gap, hint=slower))
        column.addWidget(Field(self.tr("Scan something here"), self.trial))
        column.addStretch(1)

    def fill(self, settings: ScannerSettings) -> None:
        """Show these settings."""
        self.on.setChecked(settings.on)
        self.prefix.setText(settings.prefix)
        self.suffix.choose(settings.suffix)
        self.gap.set_value(settings.gap_ms)
        self.trial.settings = settings

    def connect_all(self) -> None:
        """From now on each change is kept at once."""
        self.on.toggled.connect(self._keep)
        self.prefix.editingFinished.connect(self._keep)
        self.suffix.changed.connect(self._keep)
        self.gap.changed.connect(self._keep)
        self.gap.edit.editingFinished.connect(self._keep)
        self.trial.tried.connect(self._part.leave_keys)

    def settings(self) -> ScannerSettings:
        """What is chosen now."""
        return ScannerSettings(
            on=self.on.isChecked(),
            prefix=self.prefix.text().strip(),
            suffix=str(self.suffix.chosen),
            gap_ms=self.gap.value(),
        ).checked()

    def _keep(self, _value: object = None) -> None:
        settings = self.settings()
        self.trial.settings = settings
        if self._part.keep(settings):
            self._part.leave_keys(trying=self.trial.hasFocus())


class DevicesPart(QWidget):
    """Two cards side by side."""

    def __init__(self, client: Client, screen: "SettingsScreen") -> None:
        """As this computer's settings say."""
        super().__init__()
        self.client, self.screen_ = client, screen
        self._note = AlertNote("warn")
        self.scanner, self.printing = ScannerCard(self), PrintingCard(self)
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        for card in (self.scanner, self.printing):
            card.setMinimumWidth(min(wide(CARD_WIDTH), CARD_LEAST))
            card.setMaximumWidth(wide(CARD_WIDTH))
            line.addWidget(card, MUCH, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._note)
        whole.addWidget(scroll(pair), 1)
        self._is_filled = False

    def showEvent(self, event: QShowEvent) -> None:
        """Read when first seen: asking a system for its printers may take a while."""
        super().showEvent(event)
        if not self._is_filled:
            self._is_filled = True
            self.fill()
            self.scanner.connect_all()
            self.printing.connect_all()

    def fill(self) -> None:
        """Read the settings of this computer."""
        found = DeskSettings.read(self.client.desk.folder)
        if found.trouble:
            self._note.set_words(
                self.tr("This computer's settings could not be read, so the usual ones are in force."),
                self.tr("What is chosen here from now on is kept again."),
            )
        self.scanner.fill(found.section(ScannerSettings))
        self.printing.fill(found.section(PrintingSettings))

    def keep(self, section: Section) -> bool:
        """Keep it for this computer; where that fails, it is told."""
        try:
            keep_section(self.client.desk.folder or Path(), section)
        except OSError as error:
            words = self.tr("Not kept: {reason}.").format(reason=error.strerror or error)
            self.screen_.window_.toast(words, icon="alert-triangle")
            return False
        self._note.set_words("", "")
        return True

    def leave_keys(self, trying: bool) -> None:  # noqa: FBT001 - a signal's argument
        """While a scan is tried, its keys go to the page; else by the settings."""
        scanner = Scanner.of(self.screen_.window_)
        if scanner is not None:
            settings = self.scanner.settings()
            scanner.listen(replace(settings, on=False) if trying else settings)
