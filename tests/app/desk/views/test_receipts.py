"""The receipt says what was agreed, also when it is printed again much later."""

from datetime import timedelta
from uuid import uuid4

import pytest

from app.desk.commands.change_settings import ChangeSettings
from app.desk.payments import InstalmentFields, PaymentFields
from app.desk.settings import ClinicSettings
from app.desk.views.receipts import receipt
from app.domain.errors import NotFound
from app.domain.sale import DocumentKind, Tender
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import OWNER
from tests.money import cancelling, cash, register, taxed

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


def test_it_names_what_is_still_to_pay_and_when(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    due_on = clinic.today + 30 * DAY
    later = (InstalmentFields(due_on=due_on, amount_minor=500_000),)
    sale = clinic.sell(
        clinic.patient("Asha"), clinic.recovery_pack(), PACK_PRICE_MINOR, payments=cash(300_000), later=later
    )

    assert (sale.due_minor, sale.instalments) == (500_000, ((due_on, 500_000),))


def test_a_registered_centre_prints_the_tax_paper_also_much_later(clinic: Clinic) -> None:
    register(clinic)
    peel = taxed(clinic, "Peel", 40_000, 1_800)
    sale = clinic.sell(clinic.patient("Asha"), clinic.package("Peels", {peel: 4}, 118_000), 118_000)
    clinic.clock.go(days=400)

    paper = clinic.desk.ask(receipt, sale.order_id).paper

    assert paper is not None
    assert (paper.kind, paper.number, paper.tax_number) == (
        DocumentKind.TAX_INVOICE,
        "AND/25-26/T00001",
        "27AAACN1234A1Z5",
    )
    assert (paper.net_minor, paper.tax_minor) == (100_000, 18_000)
    (line,) = paper.lines
    assert (line.tax_class, line.rate_basis_points, line.gross_minor) == ("Peel tax", 1_800, 118_000)


def test_after_a_refund_the_receipt_still_shows_the_paper_of_the_sale(clinic: Clinic) -> None:
    register(clinic)
    peel = taxed(clinic, "Peel", 40_000, 1_800)
    sale = clinic.sell(clinic.patient("Asha"), clinic.package("Peels", {peel: 4}, 118_000), 118_000)
    clinic.approved(cancelling(clinic, sale), OWNER)

    assert clinic.desk.ask(receipt, sale.order_id).paper == sale.paper
