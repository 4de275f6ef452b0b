from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.app.desk.lives import Life
from tests.clinic import Clinic, Sold
from tests.drivers.ledger import LedgerDriver
from tests.drivers.stage import Stage

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


def test_every_line_is_there_with_its_running_balance(open_page: Open) -> None:
    rows = open_page().rows

    assert [(row[1], row[2], row[6], row[7]) for row in rows] == [
        ("Bought", "", "+10", "10"),
        ("Attended", "Asha Kulkarni", "\N{MINUS SIGN}1", "9"),
        ("Void", "Asha Kulkarni", "+1", "10"),
        ("Attended", "Rohan Kulkarni", "\N{MINUS SIGN}1", "9"),
    ]


def test_a_void_says_why_who_asked_and_who_approved(open_page: Open) -> None:
    told = open_page().rows[2][3]

    assert told == "Wrong family member. Asked by Ravi Patil, approved by Kavita Rao. “Rohan came”"


def test_the_table_can_be_copied(open_page: Open) -> None:
    page = open_page()

    QTest.mouseClick(page.page.copy_button, Qt.MouseButton.LeftButton)

    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 5
    assert lines[1].split("\t")[1] == "Bought"


def lines_of(stage: Stage, life: Life) -> list[list[str]]:
    """(what, reason and who, change, balance), from the adjustments on."""
    page = LedgerDriver.open(stage, life.card.services[0].entitlement_id)
    return [[row[1], row[3], row[6], row[7]] for row in page.rows[1:]]


def test_sessions_given_and_ended_say_why_and_who_signed(stage: Stage, clinic: Clinic) -> None:
    life = Life(clinic)
    life.adjust(2, reason="goodwill")
    life.complete(note="Moving to Pune")
    life.reopen()

    asked = "The patient asked for it. Asked by Ravi Patil, approved by"
    assert lines_of(stage, life) == [
        ["Adjusted", "Goodwill. Asked by Ravi Patil, approved by Kavita Rao", "+2", "12"],
        ["Completed", f"{asked} Kavita Rao. “Moving to Pune”", "\N{MINUS SIGN}12", "0"],
        ["Reopened", f"{asked} Omkar Owner", "+12", "12"],
    ]
