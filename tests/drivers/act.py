"""What a receptionist and a manager do in the dialog of an act, by keys alone, and what they read there."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from shiboken6 import isValid

from app.desk.views.cards import Card
from app.desk.views.offers import Offer
from app.desk.views.wallet import card_of
from tests.clinic import Sold
from tests.drivers.breath import breathe
from tests.drivers.hands import choose_beside, focus_name, go_to, name_of, press
from tests.drivers.pages import Pages, errors
from tests.drivers.redeem import said
from tests.drivers.stage import Stage
from tests.founding import MANAGER, PINS
from ui.acts import form_class
from ui.dialogs.act import ActDialog
from ui.dialogs.act_form import ActForm

F = TypeVar("F", bound=ActForm)
PREVIEW_WAIT_MS = 25
"""The window waits until nobody types any more; here nobody does (tests/ui/conftest.py)."""


class ActDriver(Pages):
    """One open dialog over the main window."""

    def __init__(self, stage: Stage, sold: Sold, offer: Offer) -> None:
        super().__init__(stage)
        self.sold = sold
        self.box = ActDialog(stage.client, stage.window, form_class(offer)(self.card, stage.window.currency))
        self.box.open()
        self.look()

    # --- doing -------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Wait until what would happen has been asked and told."""
        self.stage.settle()
        if self.is_open:
            breathe(PREVIEW_WAIT_MS)
            self.stage.settle()

    def fill(self, name: str, words: str) -> None:
        super().fill(name, words)
        self.look()

    def push(self, name: str) -> None:
        super().push(name)
        self.look()

    def press_at_once(self, *keys: str) -> None:
        """Without waiting for an answer in between."""
        for key in keys:
            press(key)
        self.look()

    def take(self, name: str, words: str) -> None:
        go_to(name)
        box = QApplication.focusWidget()
        assert isinstance(box, QComboBox)
        self.press("Home", *["Down"] * next(n for n in range(box.count()) if box.itemText(n).startswith(words)))
        self.look()

    def choose(self, name: str, chosen: str) -> None:
        """In a group of choices the arrows move."""
        choose_beside(name, chosen)
        self.press("Space")
        self.look()

    def reason(self, words: str = "The patient asked") -> None:
        self.take("Reason", words)

    def sign(self, person: str = MANAGER, pin: str = "") -> None:
        """Type the PIN of whoever signs, then Enter."""
        self.fill(f"{person}'s PIN", pin or PINS[person])
        self.press("Return")
        self.look()

    def approve(self, person: str = MANAGER) -> None:
        """A reason, the approver's PIN, Enter."""
        self.reason()
        self.sign(person)

    # --- reading -----------------------------------------------------------------------------------------------

    @property
    def focus(self) -> str:
        return focus_name()

    @property
    def is_open(self) -> bool:
        return isValid(self.box) and self.box.isVisible()

    @property
    def card(self) -> Card:
        """The package as it is now."""
        return self.stage.clinic.desk.ask(card_of, self.sold.id)

    @property
    def says(self) -> str:
        """Everything on the dialog."""
        return said(self.box)

    @property
    def changes(self) -> str:
        """Before and after, as a screen reader says it."""
        return self.box.changes.accessibleName() if self.box.changes.isVisible() else ""

    @property
    def refusal(self) -> str:
        return said(self.box.banner) if self.box.banner.isVisible() else ""

    @property
    def can_act(self) -> bool:
        return self.box.act.isEnabled()

    @property
    def reachable(self) -> list[str]:
        """The names of what the keyboard can reach."""
        parts = [one for one in self.box.findChildren(QWidget) if one.isVisible()]
        return [name_of(one) for one in parts if one.focusPolicy() & Qt.FocusPolicy.TabFocus]

    @property
    def approvers(self) -> list[str]:
        combo = self.box.sign.approver
        return [combo.itemText(at) for at in range(combo.count())]

    @property
    def errors(self) -> dict[str, str]:
        return errors(self.box)
