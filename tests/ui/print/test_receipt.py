"""What a patient reads at home."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.clinic import Clinic
from ui.print.document import Paper
from ui.print.receipt import receipt_document, redemption_document, sheet_of


@pytest.mark.parametrize("paper", list(Paper))
def test_a_receipt_tells_what_was_bought_and_until_when(styled: QApplication, clinic: Clinic, paper: Paper) -> None:
    del styled
    receipt = clinic.sold_pack().receipt

    words = receipt_document(sheet_of(receipt), paper).toPlainText()

    assert receipt.order_number in words
    assert receipt.buyer.name in words
    assert receipt.card.name in words
    assert "Last valid" in words
    assert "DUPLICATE" not in words


def test_a_reprint_says_duplicate(styled: QApplication, clinic: Clinic) -> None:
    del styled
    sheet = sheet_of(clinic.sold_pack().receipt, duplicate=True)

    assert "DUPLICATE" in receipt_document(sheet, Paper.A5).toPlainText()


def test_a_redemption_slip_counts_before_and_after(styled: QApplication, clinic: Clinic) -> None:
    del styled
    sold = clinic.sold_pack()
    service = sold.receipt.card.services[0]
    done = clinic.redeem(sold.receipt, service.service_id, sold.receipt.buyer.id).redemption

    words = redemption_document(done, "Nirog Physio", Paper.ROLL).toPlainText()

    assert f"1 of {service.sold}" in words
    assert f"{service.sold}, now {service.sold - 1}" in words
