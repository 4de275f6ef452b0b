"""What the menu of a card leads to: a dialog for each act, and pages for selling again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desk.views.cards import Card
from app.desk.views.offers import Offer
from app.desk.views.rows import PatientFacts
from app.desk.views.wallet import Wallet
from app.desk.views.why_not import NextAction
from app.domain.staff import Role
from ui.acts import ENTRIES, form_class
from ui.client import Client
from ui.dialogs.act import ActDialog
from ui.dialogs.bring_in import BringInDialog
from ui.dialogs.family import FamilyDialog
from ui.dialogs.papers import PapersDialog
from ui.dialogs.patient import PatientDialog
from ui.dialogs.statement import StatementDialog
from ui.dialogs.why_not import WhyNotDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow


STEPS = {
    NextAction.SELL_AGAIN: Offer.RENEW,
    NextAction.RENEW: Offer.RENEW,
    NextAction.EXTEND: Offer.EXTEND,
    NextAction.TAKE_PAYMENT: Offer.TAKE_PAYMENT,
    NextAction.END_FREEZE: Offer.END_FREEZE,
    NextAction.MOVE_START: Offer.MOVE_START,
}


class DeskActs(QObject):
    """Opens what was chosen for a package."""

    sell_wanted = Signal(object)
    """The card to sell again, or None to sell anything."""
    person_saved = Signal(object)
    """The id of a patient who was registered or corrected."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Over that window."""
        super().__init__(window)
        self._client, self._window = client, window

    def open(self, card: Card, offer: Offer) -> None:
        """An entry of a card's menu, or the next step that a refusal offers."""
        if offer in ENTRIES:
            form = form_class(offer)(card, self._window.currency)
            ActDialog(self._client, self._window, form).open()
        elif offer is Offer.RENEW:
            self.sell_wanted.emit(card)
        elif offer is Offer.PAPERS:
            PapersDialog(self._client, self._window, card).open()
        elif offer is Offer.STATEMENT:
            StatementDialog(self._client, self._window, card).open()

    def person(self, known: PatientFacts | None) -> None:
        """Register somebody, or correct who is known."""
        dialog = PatientDialog(self._client, self._window, known)
        dialog.saved.connect(lambda facts: self.person_saved.emit(facts.id))
        dialog.open()

    @property
    def may_bring_in(self) -> bool:
        """Whether whoever is signed in may bring in packages of another program."""
        actor = self._window.actor
        return actor is not None and actor.role.includes(Role.MANAGER)

    def bring_in(self, patient: PatientFacts) -> None:
        """A package that another program sold to this patient."""
        if self.may_bring_in:
            BringInDialog(self._client, self._window, patient).open()

    def family(self, card: Card) -> None:
        """Who may use it."""
        FamilyDialog(self._client, self._window, card).open()

    def why_not(self, found: Wallet) -> None:
        """Why a service cannot be redeemed from what this patient has."""
        own = {row.service_id for card in found.cards for row in card.services}
        dialog = WhyNotDialog(self._client, self._window, found.patient, own)
        dialog.step_wanted.connect(self._step)
        dialog.sell_wanted.connect(lambda: self.sell_wanted.emit(None))
        dialog.open()

    def _step(self, card: Card, action: NextAction) -> None:
        if action is NextAction.ADD_MEMBER:
            self.family(card)
        else:
            self.open(card, STEPS[action])
