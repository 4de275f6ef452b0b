import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.clinic import Clinic, Sold
from tests.drivers.ledger import LedgerDriver
from tests.drivers.redeem import focused
from tests.drivers.stage import Stage
from tests.drivers.void import VoidDriver
from tests.founding import MANAGER, PINS
from ui.dialogs.statement import StatementDialog
from ui.widgets.labels import Label

ENTER, ESC, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete
Open = Callable[..., LedgerDriver]


@pytest.fixture
def sold(clinic: Clinic) -> Sold:
    """Bought, redeemed for Asha, voided, redeemed for Rohan."""
    rohan = clinic.patient("Rohan Kulkarni")
    sold = clinic.sold_pack(members=(rohan,))
    done = clinic.redeem(sold.receipt, sold.physio, sold.head, appointment="APT-1")
    clinic.void(done, reason="wrong_family_member", note="Rohan came")
    clinic.redeem(sold.receipt, sold.physio, rohan, appointment="APT-2")
    return sold


@pytest.fixture
def open_page(stage: Stage, clinic: Clinic, sold: Sold) -> Open:
    def open_it() -> LedgerDriver:
        return LedgerDriver.open(stage, clinic.row(sold.receipt, sold.physio).entitlement_id)

    return open_it


def test_only_a_live_redemption_can_be_voided(open_page: Open) -> None:
    page = open_page()

    found = []
    for row in range(4):
        page.go_to(row)
        found.append(page.can_void)

    assert found == [False, False, False, True]


def test_delete_asks_to_void_and_the_page_tells_it_at_once(open_page: Open, stage: Stage) -> None:
    page = open_page()
    page.go_to(3)

    page.press(DELETE)
    stage.settle()
    dialog = page.void_dialog()
    assert dialog is not None
    void = VoidDriver(dialog)
    void.choose_reason("Recorded twice")
    void.type_pin(PINS[MANAGER])
    void.press(ENTER)
    stage.settle()

    assert page.question == "Why 10?"
    assert len(page.rows) == 5


def test_what_is_seen_can_be_exported_without_formulas(
    open_page: Open, clinic: Clinic, stage: Stage, tmp_path: Path
) -> None:
    page = open_page()

    page.export_to(str(tmp_path / "story.csv"))
    stage.settle()

    with (tmp_path / "story.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Balance"] for row in rows] == ["10", "9", "10", "9"]
    assert (rows[2]["Reason"], rows[2]["Note"]) == ("Wrong family member", "Rohan came")
    assert "4 lines" in stage.toast


def test_escape_goes_back(open_page: Open) -> None:
    page = open_page()

    page.press(ESC)

    assert page.closings == 1


def test_the_statement_is_printed_from_here(open_page: Open, stage: Stage) -> None:
    page = open_page()

    QTest.keyClick(focused(page.page), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    stage.settle()

    dialog = next(one for one in stage.window.findChildren(StatementDialog) if one.isVisible())
    assert dialog.found is not None
    assert sum(row.text().startswith("Physiotherapy: 10 given") for row in dialog.findChildren(Label)) == 1
    dialog.reject()
