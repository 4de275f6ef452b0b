"""What somebody reads in the wallet and does to its cards."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages
from ui.screens.wallet import WalletView
from ui.screens.wallet_cards import PunchCard
from ui.screens.wallet_dead import FoldedCard
from ui.screens.wallet_rows import CountColumn, ServiceLine


class WalletDriver:
    """The wallet of whoever is open on the desk."""

    def __init__(self, pages: Pages, name: str) -> None:
        self.pages, self.desk = pages, pages.desk
        self.view: WalletView = self.desk.wallet
        pages.find(name)

    # --- reading -----------------------------------------------------------------------------------------------

    @property
    def head(self) -> list[str]:
        """Who it is, and what is known of them."""
        return words_on(self.view.head)

    @property
    def cards(self) -> list[str]:
        """The kinds of card and their packages, in reading order."""
        return [f"{type(card).__name__} {card.card.name}" for card in self.view.cards]

    def card(self, package: str) -> PunchCard:
        """The card of a package."""
        return next(card for card in self.view.cards if card.card.name == package)

    def words(self, package: str) -> str:
        """All that stands on a card."""
        return " ".join(words_on(self.card(package)))

    @property
    def keys(self) -> dict[str, str]:
        """Which key redeems what."""
        tips = [(button.toolTip(), button.accessibleName()) for button in self.view.buttons()]
        return {tip.partition("(")[2].rstrip(")"): name for tip, name in tips}

    def pips(self, package: str) -> list[str]:
        """What the pips of a card say, a service each."""
        lines = self.card(package).findChildren(ServiceLine)
        return [line.pips.accessibleDescription() for line in lines]

    # --- doing -------------------------------------------------------------------------------------------------

    def click_number(self, package: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Click the big number itself."""
        column = self.card(package).findChildren(CountColumn)[0]
        QTest.mouseClick(column, button, pos=column.count.geometry().center())
        self.pages.stage.settle()

    def unfold(self, package: str) -> None:
        """Ask what was used of a package that ended."""
        card = self.card(package)
        assert isinstance(card, FoldedCard)
        card.chevron.setFocus()
        self.pages.press("Space")
