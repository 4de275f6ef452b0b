from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from tests.clinic import Clinic, Sold
from tests.drivers.hands import choose_beside
from tests.drivers.pages import Pages
from tests.founding import BANDRA
from ui.screens.reports import ReportsScreen
from ui.widgets.table import Cell


def open_report(pages: Pages, name: str) -> ReportsScreen:
    """Go there by the arrows of the choice of reports."""
    screen = pages.reports
    choose_beside(name, "Redemptions a day")
    pages.stage.settle()
    return screen


def words(screen: ReportsScreen, row: int) -> list[str]:
    return [cell.text if isinstance(cell, Cell) else cell for cell in screen.table.rows[row].cells]


@pytest.mark.usefixtures("as_manager")
def test_a_sale_and_a_visit_stand_in_the_month_they_were_booked_in(family: Sold, clinic: Clinic, pages: Pages) -> None:
    clinic.redeem(family.receipt, family.physio, family.head)
    screen = open_report(pages, "Owed")

    month, opening, received, _, redeemed, *_, closing = words(screen, 0)
    assert month == "January 2026"
    assert (opening, received, redeemed, closing) == ("₹0", "₹8,000.00", "₹636.36", "₹7,363.64")
    assert len(screen.table.rows) == 12


@pytest.mark.usefixtures("as_manager", "family")
def test_the_liability_belongs_to_the_centre_that_sold(pages: Pages) -> None:
    screen = open_report(pages, "Owed")
    pages.take("Centre", BANDRA)

    assert words(screen, 0)[-1] == "₹0"


@pytest.mark.usefixtures("family")
@pytest.mark.usefixtures("as_manager", "family")
def test_the_table_is_saved_as_it_is_seen(pages: Pages, tmp_path: Path) -> None:
    screen = open_report(pages, "Owed")
    screen.write(str(tmp_path / "liability.csv"))
    pages.stage.settle()

    lines = (tmp_path / "liability.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Month,Opening,Received")
    assert lines[1] == f"{date(2026, 1, 1)},0,800000,0,0,0,0,0,800000"


@pytest.mark.usefixtures("as_manager")
def test_the_owners_page_is_not_offered_to_a_manager(pages: Pages) -> None:
    assert "Approvals" not in [button.text() for button in pages.reports.pages.findChildren(QAbstractButton)]
