"""Whoever comes with a paper is found by what stands on it."""

import pytest

from app.desk.payments import PaymentFields
from app.desk.views.found_papers import found_papers, last_sale
from app.domain.sale import Tender
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.money import register

UTR = "123456789012"


@pytest.fixture
def sold(clinic: Clinic) -> Clinic:
    payment = PaymentFields(tender=Tender.UPI, amount_minor=PACK_PRICE_MINOR, reference=UTR)
    buyer = clinic.patient("Asha Kulkarni")
    clinic.sell(buyer, clinic.recovery_pack(), PACK_PRICE_MINOR, payments=(payment,))
    return clinic


@pytest.mark.parametrize(
    "typed", ["AND/25-26/000001", "and/25-26/1", "and / 25-26 / 000001", "000001", "1", UTR, "1234 5678 9012"]
)
def test_a_sale_is_found_by_its_number_or_the_reference_of_its_payment(sold: Clinic, typed: str) -> None:
    (row,) = sold.desk.ask(found_papers, typed)

    assert (row.number, row.kind, row.patient_name) == ("AND/25-26/000001", None, "Asha Kulkarni")
    assert (row.package_name, row.total_minor) == ("Recovery", PACK_PRICE_MINOR)
    assert sold.desk.ask(last_sale) == row.patient_package_id


@pytest.mark.parametrize(
    "typed",
    ["", "asha", "2", "T1", "BAN/25-26/1", "AND/25-26/0000001", "AND/25-26/T999999", "12345678901", "\x00", "%/%/%"],
)
def test_other_words_lead_to_no_paper(sold: Clinic, typed: str) -> None:
    assert sold.desk.ask(found_papers, typed) == ()


def test_a_tax_paper_is_found_by_its_letter_and_number(clinic: Clinic) -> None:
    register(clinic)
    receipt = clinic.sold_pack("Asha Kulkarni").receipt
    assert receipt.paper is not None

    found = clinic.desk.ask(found_papers, receipt.paper.number.lower())
    short = clinic.desk.ask(found_papers, receipt.paper.number.rpartition("/")[2][0] + "1")

    assert [row.number for row in found] == [row.number for row in short] == [receipt.paper.number]
    assert found[0].kind is receipt.paper.kind


def test_nothing_was_sold_yet(clinic: Clinic) -> None:
    assert clinic.desk.ask(last_sale) is None
