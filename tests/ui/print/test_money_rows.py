"""Tax, payments and what is still to pay, as a receipt tells them."""

from dataclasses import replace
from datetime import date

import pytest

from app.desk.views.receipts import Receipt, receipt
from app.domain.sale import DocumentKind
from tests.app.desk.lives import unpaid_life
from tests.clinic import Clinic
from tests.money import cash, pay, register, reversing, taxed
from tests.ui.print.conftest import Saved
from ui.print.document import Paper
from ui.print.receipt import receipt_document, sheet_of

pytestmark = pytest.mark.usefixtures("styled")


def words(found: Receipt) -> str:
    return receipt_document(sheet_of(found), Paper.A5).toPlainText()


def after(said: str, words: str) -> str:
    """The figure that stands beside these words."""
    return said.partition(words)[2].split()[0]


def sold(clinic: Clinic, *, exempt: bool = False, included: bool = False) -> Receipt:
    """Four peels at 18 %, and with them three exempt visits if asked for."""
    register(clinic)
    services = {taxed(clinic, "Peel", 40_000, 1_800, included=included): 4}
    if exempt:
        services[clinic.service("Physiotherapy", 40_000)] = 4
    package = clinic.package("Peels", services, 100_000, above_list_value=True)
    total = 100_000 if included else 109_000 if exempt else 118_000
    return clinic.sell(clinic.patient("Asha Kulkarni"), package, 100_000, payments=cash(total))


def test_an_unregistered_centre_gives_a_receipt_without_a_word_on_tax(clinic: Clinic) -> None:
    said = words(clinic.sold_pack().receipt)

    assert "Receipt AND/25-26/000001" in said
    assert "GST" not in said
    assert "Tax" not in said


def test_a_tax_invoice_tells_both_halves_and_the_total_with_them(clinic: Clinic) -> None:
    said = words(sold(clinic))

    assert "Tax invoice AND/25-26/T00001" in said
    assert "Order AND/25-26/000001" in said
    assert "Tax number 27AAACN1234A1Z5" in said
    assert after(said, "Peel, taxable value") == "₹1,000.00"
    assert (after(said, "CGST 9 %"), after(said, "SGST 9 %")) == ("₹90.00", "₹90.00")
    assert after(said, "Total") == "₹1,180.00"


def test_tax_in_the_price_is_taken_out_of_it(clinic: Clinic) -> None:
    said = words(sold(clinic, included=True))

    assert (after(said, "Peel, taxable value"), after(said, "CGST 9 %")) == ("₹847.46", "₹76.27")
    assert after(said, "Total") == "₹1,000.00"


def test_both_kinds_on_one_paper_are_told_apart(clinic: Clinic) -> None:
    said = words(sold(clinic, exempt=True))

    assert "Invoice-cum-bill of supply" in said
    assert after(said, "Peel, taxable value") == "₹500.00"
    assert after(said, "Physiotherapy, exempt of tax") == "₹500.00"


def test_a_bill_of_supply_says_exempt_in_one_word(clinic: Clinic) -> None:
    register(clinic)
    said = words(clinic.sold_pack().receipt)

    assert "Bill of supply" in said
    assert after(said, "Tax\n") == "exempt"
    assert "CGST" not in said


def test_tax_that_is_not_halved_is_one_line(clinic: Clinic) -> None:
    clinic.settings(tax_halved=False)
    said = words(sold(clinic))

    assert after(said, "Tax 18 %") == "₹180.00"
    assert "CGST" not in said


def test_half_of_an_odd_rate_is_told_exactly(clinic: Clinic) -> None:
    found = sold(clinic)
    assert found.paper is not None
    line = replace(found.paper.lines[0], rate_basis_points=500)

    assert "CGST 2.5 %" in words(replace(found, paper=replace(found.paper, lines=(line,))))
    assert found.paper.kind is DocumentKind.TAX_INVOICE


def test_what_is_paid_later_is_told_with_its_days(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    sale = unpaid_life(clinic, 300_000).sold.receipt
    said = words(sale)
    assert after(said, "Still to pay") == "₹5,000.00"
    assert after(said, "due 21 Jan 2026") == "₹5,000.00"

    clinic.clock.go(days=3)
    said = words(pay(clinic, sale, 200_000))

    assert after(said, "Cash, 4 Jan 2026") == "₹2,000.00"
    assert after(said, "due 21 Jan 2026") == "₹3,000.00"


def test_a_payment_taken_back_stays_on_the_paper_with_its_reason(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    sale = unpaid_life(clinic, 300_000).sold.receipt
    clinic.clock.go(days=3)
    said = words(clinic.approved(reversing(sale)))

    assert after(said, "Cash") == "₹3,000.00"
    assert after(said, "Cash, 4 Jan 2026 taken back: Our mistake") == "\N{MINUS SIGN}₹3,000.00"
    assert after(said, "Still to pay") == "₹8,000.00"
    assert after(said, "due now") == "₹3,000.00"


def test_once_all_is_paid_nothing_is_still_to_pay(clinic: Clinic) -> None:
    found = clinic.desk.ask(receipt, clinic.sold_pack().receipt.order_id)

    assert "Still to pay" not in words(found)
    assert found.payments[0].booked_on == date(2026, 1, 1)


@pytest.mark.parametrize(("paper", "width"), [(Paper.A5, 148), (Paper.ROLL, 80)])
def test_the_longest_receipt_is_one_sheet(clinic: Clinic, saved: Saved, paper: Paper, width: int) -> None:
    pdf = saved(receipt_document(sheet_of(sold(clinic, exempt=True)), paper), paper)

    assert [size[0] for size in pdf.sizes] == [width]
