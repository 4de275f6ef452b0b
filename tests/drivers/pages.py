"""What a person does at the pages of the main window, by keys alone, and what stands there."""

from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QWidget

from tests.drivers.hands import go_to, name_of, press, rewrite, until, write
from tests.drivers.redeem import said
from tests.drivers.stage import Stage
from ui.dialogs.shell import DialogShell
from ui.screens.approvals import ApprovalsScreen
from ui.screens.base import Screen
from ui.screens.catalogue import CatalogueScreen
from ui.screens.day import DayScreen
from ui.screens.desk import DeskScreen
from ui.screens.patients import PatientsScreen
from ui.screens.reports import ReportsScreen
from ui.screens.settings import SettingsScreen
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Field
from ui.widgets.labels import Label

S = TypeVar("S", bound=Screen)
D = TypeVar("D", bound=DialogShell)


class Pages:
    """The window as one person at the keyboard uses it; every answer has arrived after each step."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    # --- doing -------------------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        for key in keys:
            press(key)
            self.stage.settle()

    def write(self, words: str) -> None:
        write(words)
        self.stage.settle()

    def go(self, name: str) -> None:
        """Tab until the part of that name has the focus."""
        go_to(name)

    def fill(self, name: str, words: str) -> None:
        """Go to a field and put these words into it."""
        go_to(name)
        rewrite(words)
        self.stage.settle()

    def push(self, name: str) -> None:
        """Go to a button and press it with the space bar."""
        go_to(name)
        self.press("Space")

    def take(self, name: str, words: str) -> None:
        """Choose from a box with the arrow keys."""
        go_to(name)
        box = self.stage.window.focusWidget()
        assert isinstance(box, QComboBox)
        self.press("Home", *["Down"] * next(n for n in range(box.count()) if box.itemText(n).startswith(words)))

    def find(self, words: str) -> None:
        """Search for a patient and open the first one found."""
        self.press("Ctrl+K")
        write(words)
        self.press("Return")
        until(lambda: self.stage.jobs.is_idle, "the patient")

    def refresh_desk(self) -> None:
        """The desk reads what happened meanwhile elsewhere."""
        self.desk.refresh()
        self.stage.settle()

    def wait_for(self, dialog: type[D]) -> D:
        """The open dialog of that kind."""
        until(lambda: self.dialog(dialog) is not None, f"the {dialog.__name__}")
        found = self.dialog(dialog)
        assert found is not None
        return found

    # --- looking -----------------------------------------------------------------------------------------------

    def dialog(self, kind: type[D]) -> D | None:
        """The open dialog of that kind, if there is one."""
        return next((one for one in self.stage.window.findChildren(kind) if one.isVisible()), None)

    def screen(self, key: str, kind: type[S]) -> S:
        """Go to a place of the rail, unless one is there already."""
        frame = self.stage.window.frame
        assert frame is not None
        if not isinstance(frame.pages.currentWidget(), kind):
            self.press(key)
        found = frame.pages.currentWidget()
        assert isinstance(found, kind)
        return found

    @property
    def desk(self) -> DeskScreen:
        return self.screen("Ctrl+1", DeskScreen)

    @property
    def patients(self) -> PatientsScreen:
        return self.screen("Ctrl+2", PatientsScreen)

    @property
    def catalogue(self) -> CatalogueScreen:
        return self.screen("Ctrl+3", CatalogueScreen)

    @property
    def day(self) -> DayScreen:
        return self.screen("Ctrl+4", DayScreen)

    @property
    def reports(self) -> ReportsScreen:
        return self.screen("Ctrl+6", ReportsScreen)

    @property
    def approvals(self) -> ApprovalsScreen:
        return self.screen("Ctrl+5", ApprovalsScreen)

    @property
    def settings(self) -> SettingsScreen:
        return self.screen("Ctrl+,", SettingsScreen)

    @property
    def focus(self) -> str:
        """What the main window gives the keyboard to, once no dialog is open."""
        return name_of(self.stage.window.focusWidget())

    @property
    def words(self) -> str:
        """Everything that can be read in the window."""
        return said(self.stage.window)


def errors(page: QWidget) -> dict[str, str]:
    """What is wrong, by the field it stands under."""
    fields = [field for field in page.findChildren(Field) if field.isVisible() and field.error]
    return {field.label.full_text: field.error for field in fields}


def cut_off(page: QWidget) -> list[str]:
    """Labels and buttons that have less room than their words need, and do not say so with dots."""
    labels = [label for label in page.findChildren(Label) if label.isVisible() and label.full_text]
    plain = [label for label in labels if not label.wordWrap() and label.text() == label.full_text]
    buttons = [button for button in page.findChildren(ActionButton) if button.isVisible()]
    return [
        *(label.full_text for label in plain if label.width() < label.fontMetrics().horizontalAdvance(label.text())),
        *(button.text() for button in buttons if button.width() < button.sizeHint().width()),
    ]
