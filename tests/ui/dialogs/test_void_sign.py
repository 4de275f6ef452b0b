from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from app.domain.ledger import LineKind
from tests.clinic import Clinic, Sold
from tests.drivers.stage import Stage
from tests.drivers.void import VoidDriver
from tests.founding import MANAGER, OWNER, PINS

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


def test_who_recorded_it_is_not_among_the_approvers(open_dialog: Open, clinic: Clinic) -> None:
    clinic.sign_in(MANAGER)

    assert open_dialog().approvers == ["Omkar Owner, Owner"]


def test_an_old_redemption_is_for_the_owner(open_dialog: Open) -> None:
    void = open_dialog(after_days=8)

    assert void.approvers == ["Omkar Owner, Owner"]
    assert "Recorded more than 7 days ago, so the owner decides." in void.words


def test_a_wrong_pin_tells_how_many_guesses_are_left(open_dialog: Open, clinic: Clinic, stage: Stage) -> None:
    void = open_dialog()
    void.choose_reason("Recorded twice")

    void.type_pin("000111")
    void.press(ENTER)
    stage.settle()

    assert "9" in void.alert
    assert (void.pin, void.can_approve, stage.lines(LineKind.VOID)) == ("", True, 0)


def test_after_five_wrong_pins_there_is_a_wait(open_dialog: Open, stage: Stage) -> None:
    void = open_dialog()
    void.choose_reason("Recorded twice")

    for _ in range(5):
        void.type_pin("000111")
        void.press(ENTER)
        stage.settle()

    assert "5" in void.alert
    assert not void.can_approve


def test_the_pin_may_be_pasted(open_dialog: Open, clinic: Clinic, stage: Stage) -> None:
    void = open_dialog()

    void.choose_reason("Recorded twice")
    void.paste_pin(PINS[MANAGER])
    void.press(ENTER)
    stage.settle()

    assert stage.lines(LineKind.VOID) == 1


def test_another_approver_may_sign(open_dialog: Open, clinic: Clinic, stage: Stage) -> None:
    void = open_dialog()

    void.choose_reason("Wrong patient chosen")
    void.choose_approver(OWNER)
    void.type_pin(PINS[OWNER])
    void.press(ENTER)
    stage.settle()

    assert stage.lines(LineKind.VOID) == 1
