"""Everything else that can be done with a package: the menu at the end of its card."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from app.desk.views.cards import Card
from app.desk.views.offers import Offer, offers
from ui.acts import ENTRIES, offer_word
from ui.screens.wallet_rows import CardEvents
from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.tips import tip

OTHER_ICONS = {Offer.RENEW: "renew", Offer.PAPERS: "printer", Offer.STATEMENT: "receipt"}


class MoreButton(IconButton):
    """Opens the menu; only what the status and the money of the package allow is in it."""

    def __init__(self, card: Card, events: CardEvents) -> None:
        """For that package."""
        super().__init__("menu", "")
        self._card, self._events = card, events
        name = self.tr("More for {package}").format(package=card.name)
        self.setAccessibleName(name)
        tip(self, name)
        self.clicked.connect(self.open_menu)

    def menu(self) -> QMenu:
        """The acts offered now."""
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        for offer in offers(self._card):
            icon = ENTRIES[offer].icon if offer in ENTRIES else OTHER_ICONS[offer]
            action = menu.addAction(theme().icon(icon, 20), offer_word(offer))
            action.triggered.connect(lambda _checked=False, chosen=offer: self._events.act.emit(self._card, chosen))
        return menu

    def open_menu(self) -> None:
        """Below the button, the first entry chosen."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        entries = menu.actions()
        menu.setActiveAction(entries[0])
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
