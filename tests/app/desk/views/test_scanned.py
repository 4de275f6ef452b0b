"""Whose card or receipt was scanned."""

from app.desk.views.scanned import scanned
from app.domain.scan_code import CodeKind, ScanCode, order_code, patient_code
from tests.clinic import Clinic


def test_a_card_leads_to_the_patient_and_a_receipt_to_the_package(clinic: Clinic) -> None:
    sold = clinic.sold_pack().receipt

    card = clinic.desk.ask(scanned, patient_code(sold.buyer.record_number))
    paper = clinic.desk.ask(scanned, order_code(sold.order_number))

    assert card is not None
    assert (card.patient_id, card.card) == (sold.buyer.id, None)
    assert paper is not None
    assert paper.card is not None
    assert (paper.patient_id, paper.card.order_number) == (sold.buyer.id, sold.order_number)


def test_a_number_nobody_has_leads_nowhere(clinic: Clinic) -> None:
    for code in (patient_code("ZZZ-000001"), order_code("ZZ/26-27/1"), ScanCode(CodeKind.DOCUMENT, "Z/26-27/T1")):
        assert clinic.desk.ask(scanned, code) is None
