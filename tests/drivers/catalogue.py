"""What a manager does in the catalogue, and what stands there."""

from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages, errors
from ui.screens.catalogue import CatalogueScreen
from ui.screens.catalogue_editor import PackageEditor
from ui.screens.catalogue_services import ServicesPage
from ui.widgets.table import Cell, DataTable


class CatalogueDriver:
    """The catalogue by keys and words."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.screen: CatalogueScreen = pages.catalogue

    @property
    def editor(self) -> PackageEditor:
        return self.screen.editor

    @property
    def services(self) -> ServicesPage:
        return self.screen.services

    # --- doing -------------------------------------------------------------------------------------------------

    def add_service(self, name: str, sessions: int = 1) -> None:
        """Choose from the box by its first letters, then type how many sessions."""
        self.pages.take("Add a service", name)
        self.pages.press("Return")
        self.pages.fill(f"Sessions of {name}", str(sessions))

    def fill_new(self, name: str, price: str) -> None:
        """A package of 10 Physiotherapy and 2 Doctor Consultations."""
        self.pages.press("Ctrl+N")
        self.pages.write(name)
        self.pages.fill("Package code", name[:3].upper())
        self.add_service("Physiotherapy", 10)
        self.add_service("Doctor Consultation", 2)
        self.pages.fill("Package price", price)

    def save(self) -> None:
        self.pages.press("Ctrl+S")

    # --- reading -----------------------------------------------------------------------------------------------

    @property
    def listed(self) -> list[str]:
        return rows_of(self.screen.table)

    @property
    def errors(self) -> dict[str, str]:
        return errors(self.screen)

    @property
    def refusal(self) -> str:
        return self.editor.banner.words

    @property
    def sums(self) -> list[str]:
        """Sessions, list value and saving as shown."""
        return words_on(self.editor.sums)


def rows_of(table: DataTable) -> list[str]:
    """The first cell of each row."""
    firsts = [row.cells[0] for row in table.rows]
    return [cell.text if isinstance(cell, Cell) else cell for cell in firsts]
