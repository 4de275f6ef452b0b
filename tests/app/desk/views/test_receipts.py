"""The receipt says what was agreed, also when it is printed again much later."""

from datetime import timedelta
from uuid import uuid4

import pytest

from app.desk.commands.change_settings import ChangeSettings
from app.desk.payments import PaymentFields
from app.desk.settings import ClinicSettings
from app.desk.views.receipts import receipt
from app.domain.errors import NotFound
from app.domain.sale import Tender
from tests.clinic import PACK_PRICE_MINOR, Clinic

DAY = timedelta(days=1)


def test_it_tells_what_was_bought_for_how_much_and_until_when(clinic: Clinic) -> None:
    sold = clinic.sold_pack(refund_fee_basis_points=500)
    paper = sold.receipt

    assert (paper.organisation, paper.currency, paper.centre_name) == ("Nirog Physio", "INR", "Andheri West")
    assert (paper.buyer.name, paper.staff_name, paper.order_number) == (
        "Asha Kulkarni",
        "Ravi Patil",
        "AND/25-26/000001",
    )
    assert [(line.service_name, line.sessions, line.list_price_minor) for line in paper.lines] == [
        ("Physiotherapy", 10, 70_000),
        ("Doctor Consultation", 2, 90_000),
    ]
    assert (paper.list_value_minor, paper.total_minor, paper.paid_minor) == (880_000, 800_000, 800_000)
    assert (paper.card.last_valid_day, paper.refund_fee_basis_points) == (clinic.today + 89 * DAY, 500)


def test_the_change_is_told(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha"), clinic.recovery_pack()
    cash = (PaymentFields(tender=Tender.CASH, amount_minor=PACK_PRICE_MINOR, tendered_minor=900_000),)

    (payment,) = clinic.sell(buyer, package, PACK_PRICE_MINOR, payments=cash).payments

    assert (payment.tendered_minor, payment.change_minor) == (900_000, 100_000)


def test_printed_again_it_says_the_same(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.as_owner(ChangeSettings(settings=ClinicSettings(first_month=1)))

    again = clinic.desk.ask(receipt, sold.receipt.order_id)

    assert again == sold.receipt


def test_an_order_that_does_not_exist_is_not_found(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.desk.ask(receipt, uuid4())
