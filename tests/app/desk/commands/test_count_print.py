"""The first printing of a paper is the original; each later one, at whatever desk, a duplicate."""

import pytest

from app.desk.commands.count_print import CountPrint
from app.desk.commands.take_payment import TakePayment
from app.desk.payments import PaymentFields
from app.desk.verification import verify
from app.desk.views.papers import papers
from app.domain.errors import Refusal
from app.domain.sale import Tender
from tests.app.desk.lives import unpaid_life
from tests.clinic import Clinic


def test_each_printing_has_the_next_number_at_every_desk(clinic: Clinic) -> None:
    sold = clinic.sold_pack().receipt
    other = clinic.sold_pack("Rohan Mehta").receipt

    assert clinic.desk.execute(CountPrint(paper="receipt", record_id=sold.order_id)) == 1
    assert clinic.another_computer().desk.execute(CountPrint(paper="receipt", record_id=sold.order_id)) == 2
    assert clinic.desk.execute(CountPrint(paper="receipt", record_id=other.order_id)) == 1
    assert clinic.desk.ask(papers, sold.card.patient_package_id).receipt_prints == 2


def test_a_press_that_is_sent_again_counts_once(clinic: Clinic) -> None:
    command = CountPrint(paper="receipt", record_id=clinic.sold_pack().receipt.order_id)
    assert [clinic.desk.execute(command), clinic.desk.execute(command)] == [1, 1]


def test_what_another_payment_made_new_is_no_duplicate(clinic: Clinic) -> None:
    order_id = unpaid_life(clinic).sold.receipt.order_id
    assert clinic.desk.execute(CountPrint(paper="receipt", record_id=order_id)) == 1
    payment = PaymentFields(tender=Tender.CASH, amount_minor=100_000)
    clinic.desk.execute(TakePayment(order_id=order_id, payments=(payment,)))
    assert clinic.desk.execute(CountPrint(paper="receipt", record_id=order_id)) == 1
    assert clinic.desk.execute(CountPrint(paper="receipt", record_id=order_id)) == 2


def test_counting_leaves_the_clinic_sound_and_needs_a_record(clinic: Clinic) -> None:
    sold = clinic.sold_pack().receipt
    clinic.desk.execute(CountPrint(paper="receipt", record_id=sold.order_id))

    with pytest.raises(Refusal):
        clinic.desk.execute(CountPrint(paper="refund", record_id=sold.order_id))
    assert verify(clinic.desk.database) == ()
