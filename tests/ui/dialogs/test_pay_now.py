import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.payments import PaymentFields
from app.domain.sale import Tender
from tests.drivers.eyes import words_on
from ui.dialogs.pay_now import PayNow


@pytest.fixture
def pay(styled: QApplication, qtbot: QtBot) -> PayNow:
    made = PayNow("INR")
    qtbot.addWidget(made)
    made.set_due(300_000)
    return made


def choose(pay: PayNow, tender: Tender) -> None:
    pay.tender.set_key(tender.value)
    pay.tender.changed.emit(tender.value)


def test_where_nothing_is_due_nothing_is_asked(styled: QApplication, qtbot: QtBot) -> None:
    pay = PayNow("INR")
    qtbot.addWidget(pay)
    pay.set_due(0)

    assert (pay.isVisible(), pay.payments()) == (False, ())


def test_nothing_is_taken_until_a_tender_is_chosen(pay: PayNow) -> None:
    assert words_on(pay) == ["Pay, ₹3,000.00 is due"]
    assert pay.payments() == ()


def test_the_whole_is_proposed_in_cash(pay: PayNow) -> None:
    choose(pay, Tender.CASH)

    assert pay.payments() == (PaymentFields(tender=Tender.CASH, amount_minor=300_000),)
    assert not pay.reference.isVisible()


def test_a_card_needs_its_reference(pay: PayNow) -> None:
    choose(pay, Tender.CARD)
    assert pay.payments() is None

    pay.reference.editingFinished.emit()
    assert pay.reference_field.error == "Type the reference."

    pay.reference.setText("4711")
    assert pay.payments() == (PaymentFields(tender=Tender.CARD, amount_minor=300_000, reference="4711"),)
    assert pay.reference_field.error == ""


def test_an_amount_that_is_none_is_told_beside_its_field(pay: PayNow) -> None:
    choose(pay, Tender.CASH)
    pay.amount.setText("lots")

    assert pay.payments() is None
    assert pay.amount_field.error == "Type an amount such as 1,500.00."


def test_a_upi_payment_asks_for_its_utr(pay: PayNow) -> None:
    choose(pay, Tender.UPI)

    assert "UTR, 12 digits" in words_on(pay)
