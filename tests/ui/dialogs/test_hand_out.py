"""Money handed back with an act: later at first, then all of it, with what proves it."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.refunding import PayoutFields
from app.domain.sale import Tender
from tests.drivers.hands import focus_name, go_to, press, rewrite
from tests.drivers.pages import errors
from tests.money import UTR
from ui.dialogs.hand_out import HandOut


@pytest.fixture
def hand_out(styled: QApplication, qtbot: QtBot) -> HandOut:
    return opened(HandOut("INR"), qtbot)


def opened(made: HandOut, qtbot: QtBot) -> HandOut:
    qtbot.addWidget(made)
    made.show()
    made.tender.setFocus()
    made.set_total(500_000)
    return made


def test_it_is_paid_out_later_unless_a_tender_is_chosen(hand_out: HandOut) -> None:
    assert hand_out.payouts() == ()
    assert not hand_out.amount.isVisible()


def test_the_whole_is_proposed_in_cash(hand_out: HandOut) -> None:
    press("Down")

    assert hand_out.payouts() == (PayoutFields(tender=Tender.CASH, amount_minor=500_000),)
    assert not hand_out.reference.isVisible()


def test_where_it_is_paid_out_now_there_is_no_later(styled: QApplication, qtbot: QtBot) -> None:
    made = opened(HandOut("INR", later=False), qtbot)
    press("Home")

    assert made.payouts() == (PayoutFields(tender=Tender.CASH, amount_minor=500_000),)


def test_upi_needs_its_reference(hand_out: HandOut) -> None:
    press("Down", times=3)
    assert hand_out.payouts() is None
    assert errors(hand_out) == {"UTR, 12 digits": "Type the reference."}

    go_to("Reference")
    rewrite(UTR)
    assert errors(hand_out) == {}
    assert hand_out.payouts() == (PayoutFields(tender=Tender.UPI, amount_minor=500_000, reference=UTR),)


def test_what_was_typed_stays_when_the_total_changes(hand_out: HandOut) -> None:
    press("Down")
    go_to("Amount paid out")
    rewrite("2000")
    hand_out.set_total(400_000)

    assert hand_out.payouts() == (PayoutFields(tender=Tender.CASH, amount_minor=200_000),)


def test_what_was_only_proposed_follows_the_total(hand_out: HandOut) -> None:
    press("Down")
    hand_out.set_total(400_000)

    assert hand_out.payouts() == (PayoutFields(tender=Tender.CASH, amount_minor=400_000),)


@pytest.mark.parametrize(("typed", "told"), [("0", "Type an amount."), ("lots", "")])
def test_an_amount_that_is_none_is_told_beside_its_field(hand_out: HandOut, typed: str, told: str) -> None:
    press("Down")
    go_to("Amount paid out")
    rewrite(typed)

    assert hand_out.payouts() is None
    assert told in errors(hand_out)["Amount"]


def test_the_keyboard_goes_from_tender_to_amount_to_reference(hand_out: HandOut) -> None:
    press("Down", times=4)
    passed = [focus_name()]
    for _ in range(2):
        press("Tab")
        passed.append(focus_name())

    assert passed == ["Pay out by", "Amount paid out", "Reference"]
