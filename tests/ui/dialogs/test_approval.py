from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from app.desk.commands.void_redemption import VoidRedemption
from app.desk.views.waiting import waiting_count
from tests.clinic import Clinic, Sold
from tests.drivers.keys import ENTER, ESCAPE, press, write
from tests.drivers.stage import Stage
from tests.founding import MANAGER, OWNER, PINS, RECEPTION
from ui.dialogs.act_form import Change
from ui.dialogs.approval import ApprovalDialog


class Asked:
    """A void sent by something that has no page for a manager of its own."""

    def __init__(self, stage: Stage, clinic: Clinic, line_id: UUID) -> None:
        self.stage, self.clinic = stage, clinic
        self.told: list[Any] = []
        command = VoidRedemption(line_id=line_id, reason="wrong_patient")
        stage.client.execute(stage.window, command, self.told.append, ended=lambda: self.told.append("ended"))
        stage.settle()

    @property
    def dialog(self) -> ApprovalDialog:
        return next(one for one in self.stage.window.findChildren(ApprovalDialog) if one.isVisible())

    @property
    def people(self) -> list[str]:
        box = self.dialog.approver
        return [box.itemText(at) for at in range(box.count())]

    def sign(self, pin: str) -> None:
        self.dialog.pin.setFocus()
        write(pin)
        press(ENTER)
        self.stage.settle()


@pytest.fixture
def sold(clinic: Clinic) -> Sold:
    return clinic.sold_pack()


@pytest.fixture
def asked(stage: Stage, clinic: Clinic, sold: Sold) -> Iterator[Asked]:
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    yield Asked(stage, clinic, done.redemption.line_id)
    for dialog in stage.window.findChildren(ApprovalDialog):
        dialog.hide()


def test_it_asks_whoever_may_sign_here(asked: Asked) -> None:
    assert asked.dialog.windowTitle() == "Void a redemption"
    assert asked.people == [f"{MANAGER}, Manager", f"{OWNER}, Owner"]
    assert asked.dialog.pin.accessibleName() == f"{MANAGER}'s PIN"


def test_the_same_command_goes_through_with_the_pin(asked: Asked, clinic: Clinic, sold: Sold) -> None:
    asked.sign(PINS[MANAGER])

    assert [one.redemption.voided for one in asked.told] == [True]
    assert clinic.row(sold.receipt, sold.physio).left == 10
    assert not [one for one in asked.stage.window.findChildren(ApprovalDialog) if one.isVisible()]


def test_a_wrong_pin_is_told_and_may_be_typed_again(asked: Asked) -> None:
    asked.sign("111112")
    assert "Tries left: 9." in asked.dialog.signer.alert.accessibleName()
    assert asked.dialog.pin.text() == ""

    asked.sign(PINS[MANAGER])
    assert len(asked.told) == 1


def test_after_several_wrong_ones_it_counts_the_wait_down(asked: Asked) -> None:
    for _ in range(5):
        asked.sign("111112")
    assert not asked.dialog.approve.isEnabled()

    for _ in range(5):
        asked.dialog.signer._tick()

    assert asked.dialog.approve.isEnabled()
    assert "You can try again now." in asked.dialog.signer.alert.accessibleName()


def test_no_pin_is_said_beside_the_field(asked: Asked) -> None:
    asked.dialog.pin.setFocus()
    press(ENTER)

    assert asked.dialog.signer.pin_field.error == "Type the PIN."


def test_escape_leaves_it_and_gives_the_form_back(asked: Asked, clinic: Clinic, sold: Sold) -> None:
    press(ESCAPE)
    asked.stage.settle()

    assert asked.told == ["ended"]
    assert clinic.row(sold.receipt, sold.physio).left == 9


def test_with_no_manager_it_is_sent_and_waits(asked: Asked, clinic: Clinic) -> None:
    asked.dialog.send.click()
    asked.stage.settle()

    assert clinic.desk.ask(waiting_count) == 1
    assert asked.told == ["ended"]
    assert asked.stage.toast.startswith("Sent for approval.")


def test_nobody_may_sign_their_own(stage: Stage, clinic: Clinic, sold: Sold) -> None:
    clinic.sign_in(MANAGER)
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    asked = Asked(stage, clinic, done.redemption.line_id)

    assert asked.people == [f"{OWNER}, Owner"]
    assert RECEPTION not in " ".join(asked.people)
    asked.dialog.reject()


def test_without_a_page_that_tells_it_says_why_alone(asked: Asked) -> None:
    assert not asked.dialog.words.isVisible()
    assert not asked.dialog.changes.isVisible()


def test_what_would_happen_is_one_sentence_with_before_and_after(asked: Asked) -> None:
    asked.dialog.tell("1 Physiotherapy is taken.", [Change("Physiotherapy", "10 left", "9 left")])

    assert asked.dialog.words.isVisible()
    assert asked.dialog.changes.accessibleName() == "Physiotherapy: 10 left, then 9 left"
