from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from app.desk.views.approvals import waiting_requests
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


def test_a_manager_voids_it_with_a_reason_and_a_pin(
    open_dialog: Open, clinic: Clinic, sold: Sold, stage: Stage
) -> None:
    void = open_dialog()
    assert void.title == "Void 1 Physiotherapy for Asha?"

    void.choose_reason("Recorded twice")
    void.type_pin(PINS[MANAGER])
    void.press(ENTER)
    stage.settle()

    assert clinic.row(sold.receipt, sold.physio).left == 10
    assert "Void done." in stage.toast
    assert "10 left." in stage.toast


def test_enter_pressed_twice_voids_once(open_dialog: Open, clinic: Clinic, stage: Stage) -> None:
    void = open_dialog()
    void.choose_reason("Recorded twice")
    void.type_pin(PINS[MANAGER])

    void.press(ENTER)
    void.press(ENTER)
    stage.settle()

    assert stage.lines(LineKind.VOID) == 1


def test_without_a_manager_it_is_sent_for_approval(open_dialog: Open, clinic: Clinic, stage: Stage) -> None:
    void = open_dialog()

    void.choose_reason("Recorded twice")
    void.write_note("Pressed twice")
    void.send_for_approval()
    stage.settle()

    waiting = clinic.desk.ask(waiting_requests)
    assert [(row.reason, row.note) for row in waiting] == [("recorded_twice", "Pressed twice")]
    assert "It waits in Approvals." in void.words
    assert (void.can_approve, stage.lines(LineKind.VOID)) == (False, 0)
    void.press(ENTER)
    stage.settle()
    assert not void.is_open


def test_escape_keeps_the_redemption(open_dialog: Open, stage: Stage) -> None:
    void = open_dialog()

    void.press(ESC)

    assert (void.is_open, stage.lines(LineKind.VOID)) == (False, 0)


def test_a_redemption_voided_already_is_said_to_be(clinic: Clinic, sold: Sold, stage: Stage) -> None:
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.void(done)

    void = VoidDriver.open(stage, done.redemption.line_id)

    assert "This redemption is void already." in void.words
    assert not void.can_approve
