from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from app.domain.ledger import LineKind
from tests.clinic import Clinic, Sold
from tests.drivers.stage import Stage
from tests.drivers.void import VoidDriver
from tests.founding import MANAGER, PINS

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


def test_a_reason_must_be_chosen(open_dialog: Open, clinic: Clinic, stage: Stage) -> None:
    void = open_dialog()

    void.type_pin(PINS[MANAGER])
    void.press(ENTER)
    stage.settle()

    assert "Choose a reason." in void.words
    assert (void.pin, stage.lines(LineKind.VOID)) == (PINS[MANAGER], 0)


def test_other_needs_words(open_dialog: Open, clinic: Clinic, stage: Stage) -> None:
    void = open_dialog()

    void.choose_reason("Other")
    void.type_pin(PINS[MANAGER])
    void.press(ENTER)
    stage.settle()
    assert "Write a few words: what happened?" in void.words
    assert stage.lines(LineKind.VOID) == 0
    void.write_note("The lamp broke")
    void.press(ENTER)
    stage.settle()

    assert stage.lines(LineKind.VOID) == 1
