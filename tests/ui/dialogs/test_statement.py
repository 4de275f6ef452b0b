"""A package's story on the screen, proved by the code on paper, and printed."""

import pytest
from PySide6.QtWidgets import QFileDialog

from app.desk.views.offers import Offer
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import Stage, nameless
from ui.dialogs.statement import StatementDialog
from ui.widgets.table import Cell


@pytest.fixture
def life(clinic: Clinic) -> Life:
    """Two visits, one of them voided."""
    made = Life(clinic)
    made.redeem()
    clinic.clock.go(minutes=5)
    clinic.void(made.redeem())
    return made


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


@pytest.fixture
def dialog(life: Life, pages: Pages) -> StatementDialog:
    pages.find("asha")
    pages.desk.wallet.events.act.emit(life.card, Offer.STATEMENT)
    found = pages.wait_for(StatementDialog)
    pages.stage.settle()
    return found


def cells(dialog: StatementDialog, row: int) -> list[str]:
    return [cell.text if isinstance(cell, Cell) else cell for cell in dialog.table.rows[row].cells]


def check(pages: Pages, dialog: StatementDialog, code: str) -> str:
    pages.fill("Code on a printed statement", code)
    pages.press("Return")
    return dialog.worth.words.full_text


def test_the_story_is_told_line_by_line_to_the_balance(dialog: StatementDialog) -> None:
    assert cells(dialog, 3) == [
        "1 Jan 2026",
        "Physiotherapy for Asha Kulkarni",
        "\N{MINUS SIGN}1",
        "9",
        "",
        "Ravi Patil",
    ]
    assert [row.struck for row in dialog.table.rows] == [False, False, False, False, True, False]
    sums = "Physiotherapy: 10 given, 2 used, 1 voided, so 9 left · Doctor Consultation: 2 given, so 2 left"
    assert f"{sums} · ₹8,000.00 paid" in words_on(dialog)


def test_the_code_on_paper_is_checked(dialog: StatementDialog, pages: Pages) -> None:
    code = dialog.code.full_text

    assert check(pages, dialog, code.lower().replace("-", " ")) == "True: nothing was changed, and nothing came since."
    assert check(pages, dialog, "0000-0000-0000-0000").startswith("Not a code of this statement")
    assert dialog.isVisible()


def test_an_older_paper_is_true_as_of_then(dialog: StatementDialog, pages: Pages, life: Life, clinic: Clinic) -> None:
    code = dialog.code.full_text
    clinic.clock.go(minutes=5)
    life.redeem()

    assert check(pages, dialog, code) == "True as of 1 Jan 2026, 10:35; 1 line came since."


def test_printing_without_a_printer_offers_a_file_that_names_no_patient(
    dialog: StatementDialog, pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.print.output.has_printer", lambda: False)
    pages.press("Ctrl+P")

    (asked,) = dialog.findChildren(QFileDialog)
    (name,) = asked.selectedFiles()
    asked.reject()
    assert name.endswith("Statement AND-25-26-000001.pdf")
    assert "Asha" not in name.rsplit("/", 1)[-1]


def test_esc_leaves_it(dialog: StatementDialog, pages: Pages) -> None:
    pages.press("Escape")

    assert pages.dialog(StatementDialog) is None


def test_everything_has_a_name_and_room(dialog: StatementDialog) -> None:
    assert nameless(dialog) == []
    assert cut_off(dialog) == []
    assert dialog.height() <= 656
