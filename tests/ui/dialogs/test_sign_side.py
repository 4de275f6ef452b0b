from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.views.people import Person
from app.domain.errors import PackageClosed, PinTooSoon, WrongPin
from app.domain.staff import Actor, Role
from tests.drivers.eyes import words_on
from tests.drivers.redeem import said
from ui.dialogs.sign_side import SignSide
from ui.wording import Sentence

KAVITA = Person(uuid4(), "Kavita Rao", Role.MANAGER)
OMKAR = Person(uuid4(), "Omkar Owner", Role.OWNER)


@pytest.fixture
def side(styled: QApplication, qtbot: QtBot) -> SignSide:
    made = SignSide()
    qtbot.addWidget(made)
    made.set_people((KAVITA, OMKAR), None)
    made.show()
    return made


def test_the_first_who_may_is_proposed_and_the_pin_is_named_for_them(side: SignSide) -> None:
    assert side.can_sign
    assert side.pin.accessibleName() == "Kavita Rao's PIN"
    assert side.approver.currentText() == "Kavita Rao, Manager"


def test_who_is_at_the_keyboard_comes_first(side: SignSide) -> None:
    side.approver.clear()
    side.set_people((KAVITA, OMKAR), Actor(OMKAR.id, OMKAR.name, OMKAR.role))

    assert side.approver.currentText() == "Omkar Owner, Owner"


def test_a_signature_is_who_and_the_pin(side: SignSide) -> None:
    assert side.signature() is None
    assert side.pin_field.error == "Type the PIN."

    side.pin.setText("571903")
    assert side.signature() == (KAVITA.id, "571903")


def test_a_wrong_pin_is_emptied_and_told_here(side: SignSide) -> None:
    side.pin.setText("000000")

    assert side.refuse(WrongPin(left=9, wait_seconds=0), Sentence("That PIN is not right."))
    assert (side.pin.text(), side.alert.accessibleName()) == ("", "That PIN is not right.")
    assert side.can_sign


def test_too_soon_waits_with_a_clock(side: SignSide) -> None:
    side.refuse(PinTooSoon(wait_seconds=1), Sentence("Too many wrong PINs."))
    assert not side.can_sign

    QTest.qWait(1100)
    assert said(side.alert) == "Too many wrong PINs. You can try again now."
    assert side.can_sign


def test_a_refusal_of_the_act_is_not_told_here(side: SignSide) -> None:
    side.pin.setText("571903")

    assert not side.refuse(PackageClosed.__new__(PackageClosed), Sentence("It was closed."))
    assert (side.pin.text(), side.alert.isVisible()) == ("", False)


def test_where_nobody_may_it_says_so(side: SignSide) -> None:
    side.set_people((), None)

    assert not side.can_sign
    assert "Nobody here may sign this." in words_on(side)


def test_it_says_whose_yes_it_takes(side: SignSide) -> None:
    side.set_needs_owner(needed=True)
    assert "The owner signs here" in words_on(side)


def test_another_approver_neither_waits_nor_inherits_a_pin(side: SignSide) -> None:
    side.refuse(PinTooSoon(wait_seconds=30), Sentence("Too many wrong PINs."))
    side.pin.setText("57")

    side.approver.setFocus()
    QTest.keyClick(side.approver, Qt.Key.Key_Down)
    side.approver.activated.emit(side.approver.currentIndex())

    assert side.can_sign
    assert (side.pin.text(), side.alert.isVisible()) == ("", False)
    assert side.pin.accessibleName() == "Omkar Owner's PIN"


def test_no_pin_stays_where_nobody_sees_it(side: SignSide) -> None:
    side.pin.setText("571903")

    side.hide()

    assert side.pin.text() == ""


def test_once_it_was_sent_nothing_is_left_to_sign(side: SignSide) -> None:
    side.show_sent("It waits in Approvals.")

    assert not side.can_sign
    assert {"Sent for approval", "It waits in Approvals."} <= set(words_on(side))
