"""What the menu of a card leads to: a dialog for each act, and pages for selling again."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.desk.views.cards import Card
from app.desk.views.offers import Offer
from ui.acts import ENTRIES, form_class
from ui.client import Client
from ui.dialogs.act import ActDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class DeskActs(QObject):
    """Opens what was chosen for a package."""

    sell_wanted = Signal(object)
    """The package to sell again."""

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
            self._renew(card.package_id)

    def _renew(self, package_id: UUID) -> None:
        self.sell_wanted.emit(package_id)
