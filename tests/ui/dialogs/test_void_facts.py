from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.clinic import Clinic, Sold
from tests.drivers.stage import Stage
from tests.drivers.void import VoidDriver

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
Open = Callable[..., VoidDriver]


@pytest.fixture
def sold(clinic: Clinic) -> Sold:
    return clinic.sold_pack()


@pytest.fixture
def open_dialog(stage: Stage, clinic: Clinic, sold: Sold) -> Open:
    """Redeem one session as Ravi Patil and ask to void it."""

    def open_it(after_days: int = 0) -> VoidDriver:
        done = clinic.redeem(sold.receipt, sold.physio, sold.head)
        clinic.clock.go(days=after_days)
        return VoidDriver.open(stage, done.redemption.line_id)

    return open_it


def test_the_dialog_tells_what_when_who_and_what_comes_back(open_dialog: Open) -> None:
    words = open_dialog().words

    for fact in (
        "1 Physiotherapy, Recovery of Asha Kulkarni",
        "Today, 1 Jan 2026, 10:30 IST",
        "Ravi Patil, Desk 1, Andheri West",
        "9 left",
        "10 left",
        "₹636.36 goes back to the package.",
        "Ravi Patil recorded it, so somebody else signs.",
    ):
        assert fact in words


def test_after_the_last_valid_day_the_dialog_says_it_stays_expired(open_dialog: Open) -> None:
    assert "The package ended 31 Mar 2026: what comes back stays expired." in open_dialog(after_days=120).words
