from dataclasses import replace

import pytest

from app.desk.commands.sell_package import UseNow
from app.desk.payments import PaymentFields
from app.desk.views.receipts import Receipt
from app.domain.sale import Tender
from tests.clinic import Clinic, Sold
from tests.ui.print.conftest import Saved
from ui.print.document import Paper
from ui.print.receipt import receipt_document, redemption_document, sheet_of


def words(receipt: Receipt, *, duplicate: bool = False) -> str:
    return receipt_document(sheet_of(receipt, duplicate=duplicate), Paper.A5).toPlainText()


@pytest.fixture
def split(clinic: Clinic) -> Receipt:
    """Rs 3,000 in cash of Rs 5,000 handed over, the rest by UPI; Rohan may use it too."""
    pack = clinic.recovery_pack("Recovery Pack", refund_fee_basis_points=1000)
    payments = (
        PaymentFields(tender=Tender.CASH, amount_minor=300_000, tendered_minor=500_000),
        PaymentFields(tender=Tender.UPI, amount_minor=500_000, reference="412345678901"),
    )
    members = (clinic.patient("Rohan Kulkarni"),)
    return clinic.sell(clinic.patient("Asha Kulkarni"), pack, 800_000, payments=payments, members=members)


@pytest.mark.usefixtures("styled")
def test_a_receipt_says_all_a_patient_asks_at_home(split: Receipt) -> None:
    said = words(split)

    for fact in (
        "Nirog Physio",
        "Andheri West",
        "Receipt AND/25-26/000001",
        "1 Jan 2026, 10:30 IST",
        "Ravi Patil",
        "Asha Kulkarni",
        "10 Physiotherapy, list ₹700",
        "2 Doctor Consultation, list ₹900",
        "₹8,000.00",
        "Tendered ₹5,000.00, change",
        "₹2,000.00",
        "UPI, reference ends 8901",
        "31 Mar 2026",
        "Use at Andheri West.",
        "May be used by Asha Kulkarni, Rohan Kulkarni.",
    ):
        assert fact in said


@pytest.mark.usefixtures("styled")
def test_the_refund_policy_is_told_in_words(split: Receipt) -> None:
    assert "list price" in words(split)
    assert "10" in words(split).partition("list price")[2]


@pytest.mark.usefixtures("styled")
def test_a_whole_reference_is_never_printed(split: Receipt) -> None:
    assert "412345678901" not in words(split)


@pytest.mark.usefixtures("styled")
def test_a_reprint_says_duplicate_and_the_first_does_not(split: Receipt) -> None:
    assert "DUPLICATE" in words(split, duplicate=True)
    assert "DUPLICATE" not in words(split)


@pytest.mark.usefixtures("styled")
def test_a_session_used_at_once_shows_the_balance_before_and_after(clinic: Clinic) -> None:
    pack = clinic.recovery_pack("Recovery Pack")
    asha = clinic.patient("Asha Kulkarni")
    use = UseNow(service_id=clinic.services["Physiotherapy"], person_id=asha)
    said = words(clinic.sell(asha, pack, 800_000, use_now=use))

    assert "1 of 10" in said
    assert said.partition("Physiotherapy, before and after")[2].split()[:3] == ["10,", "now", "9"]


@pytest.mark.usefixtures("styled")
def test_html_in_a_name_is_text(clinic: Clinic) -> None:
    sold = clinic.sold_pack("<b>Asha</b> & <img src='x'>")

    assert "<b>Asha</b> & <img src='x'>" in words(sold.receipt)


@pytest.mark.parametrize(("paper", "width"), [(Paper.A5, 148), (Paper.ROLL, 80)])
def test_it_is_printed_on_both_papers(split: Receipt, saved: Saved, paper: Paper, width: int) -> None:
    pdf = saved(receipt_document(sheet_of(split), paper), paper)

    assert len(pdf.sizes) == 1
    assert pdf.sizes[0][0] == width
    assert len(pdf.content) > 5_000


@pytest.mark.usefixtures("styled")
def test_a_package_that_never_expires_says_so(clinic: Clinic) -> None:
    assert "never expires" in words(clinic.sold_pack(validity_days=None).receipt)


@pytest.mark.usefixtures("styled")
def test_the_slip_of_a_redemption(clinic: Clinic) -> None:
    sold: Sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head).redemption
    said = redemption_document(done, "Nirog Physio", Paper.ROLL).toPlainText()

    for fact in ("Nirog Physio", "Recovery of Asha Kulkarni", "Physiotherapy", "1 of 10", "31 Mar 2026", "Ravi Patil"):
        assert fact in said
    again = redemption_document(replace(done), "Nirog Physio", Paper.ROLL, duplicate=True).toPlainText()
    assert "DUPLICATE" in again
    assert "DUPLICATE" not in said


@pytest.mark.usefixtures("styled")
def test_the_slip_tells_the_order_the_visit_and_several_sessions(clinic: Clinic) -> None:
    sold: Sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=3).redemption
    said = redemption_document(done, "Nirog Physio", Paper.A5).toPlainText()

    assert "Order AND/25-26/000001" in said
    assert "1 to 3 of 10" in said
    assert said.partition("before and after")[2].split()[:3] == ["10,", "now", "7"]
    assert "1 Jan 2026" in said.partition("Visit")[2]


@pytest.mark.usefixtures("styled")
def test_the_slip_of_a_package_brought_in_names_no_order(clinic: Clinic) -> None:
    sold: Sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head).redemption
    said = redemption_document(replace(done, order_number=""), "Nirog Physio", Paper.A5).toPlainText()

    assert "Brought in from before" in said
