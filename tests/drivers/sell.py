"""What a receptionist does at the sell page, and what they read there."""

from tests.drivers.eyes import words_on
from tests.drivers.hands import until
from tests.drivers.pages import Pages, errors
from tests.drivers.redeem import said
from ui.screens.sell import SellPage


class SellDriver:
    """The page by keys and words."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages

    @classmethod
    def open(cls, pages: Pages, buyer: str) -> "SellDriver":
        """Find the buyer, F3."""
        pages.find(buyer)
        pages.press("F3")
        until(pages.desk.sell.chooser.isVisible, "the sell page")
        return cls(pages)

    @property
    def page(self) -> SellPage:
        return self.pages.desk.sell

    # --- doing -------------------------------------------------------------------------------------------------

    def choose(self, package: str) -> None:
        """Type a part of the package's name, Enter."""
        self.pages.fill("Find a package", package)
        self.pages.press("Return")

    def pay(self, tender: str, amount: str, proof: str = "") -> None:
        """Change a tender's row, or add one."""
        rows = [row.tender.value for row in self.page.payment.rows]
        if tender.casefold() not in rows:
            self.pages.push(f"Add {tender}")
        if amount:
            self.pages.fill(f"{tender} amount", amount)
        if proof:
            self.pages.fill("Cash tendered" if tender == "Cash" else f"{tender} reference", proof)

    def complete(self) -> None:
        self.pages.press("Ctrl+Return")

    # --- reading -----------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        return self.page.isVisible()

    @property
    def words(self) -> list[str]:
        return words_on(self.page)

    @property
    def errors(self) -> dict[str, str]:
        return errors(self.page)

    @property
    def refusal(self) -> str:
        return said(self.page.banner)

    @property
    def receipt(self) -> str:
        """The receipt in the making."""
        return self.page.receipt.preview.accessibleDescription()

    @property
    def tenders(self) -> list[tuple[str, str, str]]:
        """Each row: its tender, its amount, what was handed over or its reference."""
        return [(row.tender.value, row.amount.text(), row.proof.text()) for row in self.page.payment.rows]
