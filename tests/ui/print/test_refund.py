"""The note of a refund, as the buyer takes it home."""

import pytest

from app.desk.commands.pay_out_refund import PayOutRefund
from app.desk.views.papers import RefundPaper, papers
from app.domain.terms import RefundPolicy
from tests.clinic import Clinic, Sold
from tests.money import cancelled, cash, out, register, taxed, upgrading, used_pack
from tests.ui.print.conftest import Saved
from ui.print.document import Paper
from ui.print.refund import refund_document

pytestmark = pytest.mark.usefixtures("styled")
MINUS = "\N{MINUS SIGN}"


def note(clinic: Clinic, pack: Sold) -> RefundPaper:
    found = clinic.desk.ask(papers, pack.id).refund
    assert found is not None
    return found


def words(clinic: Clinic, pack: Sold, *, duplicate: bool = False) -> str:
    return refund_document(note(clinic, pack), Paper.A5, duplicate=duplicate).toPlainText()


def after(said: str, words: str) -> str:
    return said.partition(words)[2].split()[0]


def test_the_quote_is_told_step_by_step(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    cancelled(clinic, pack)
    said = words(clinic, pack)

    assert "Refund note AND/25-26/R00001" in said
    assert "for order AND/25-26/000001" in said
    assert after(said, "Paid") == "₹8,000.00"
    assert after(said, "3 Physiotherapy used, ₹700.00 each") == f"{MINUS}₹2,100.00"
    assert after(said, "1 Doctor Consultation used, ₹900.00 each") == f"{MINUS}₹900.00"
    assert after(said, "Refund by what was agreed") == "₹5,000.00"
    assert after(said, "Goes back to the buyer") == "₹5,000.00"
    assert "Approved by Omkar Owner." in said


def test_until_all_is_out_it_says_due_and_then_refunded(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    facts = cancelled(clinic, pack, payouts=out(200_000))
    said = words(clinic, pack)
    assert "Cash, 1 Jan 2026" in said
    assert after(said, "Refund due") == "₹3,000.00"

    clinic.approved(PayOutRefund(refund_id=facts.refund_id, payouts=out(300_000)))

    assert "Refund due" not in words(clinic, pack)
    assert after(words(clinic, pack), "Refunded") == "₹5,000.00"


def test_another_amount_than_quoted_is_told(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    cancelled(clinic, pack, final_minor=600_000)
    said = words(clinic, pack)

    assert (after(said, "Refund by what was agreed"), after(said, "Decided")) == ("₹5,000.00", "₹6,000.00")


def test_the_fee_is_a_line_of_its_own(clinic: Clinic) -> None:
    pack = used_pack(clinic, refund_fee_basis_points=1_250, refund_policy=RefundPolicy.PRO_RATA)
    cancelled(clinic, pack)
    said = words(clinic, pack)

    assert "3 Physiotherapy used, at their share of the price" in said
    assert after(said, "Fee of 12.5 %").startswith(MINUS)


def test_without_a_refund_nothing_is_promised(clinic: Clinic) -> None:
    pack = used_pack(clinic, refund_policy=RefundPolicy.NONE)
    cancelled(clinic, pack)
    said = words(clinic, pack)

    assert "Cancellation" in said
    assert after(said, "No refund was agreed") == "₹0.00"
    assert "Nothing to refund" in said


def test_more_used_than_paid_is_told_and_not_charged(clinic: Clinic) -> None:
    """One visit of ten at a tenth of the list price costs as much as the whole package."""
    service = clinic.service("Yoga", 110_000)
    sale = clinic.sell(clinic.patient("Uma"), clinic.package("Yoga 10", {service: 10}, 100_000), 100_000)
    pack = Sold(sale, sale.card.head_id, service, service)
    clinic.redeem(sale, service, pack.head)
    cancelled(clinic, pack)
    said = words(clinic, pack)

    assert after(said, "More was used than paid; it is not charged") == "₹100.00"
    assert after(said, "Refund by what was agreed") == "₹0.00"


def test_tax_goes_back_by_halves_at_the_rate_of_the_sale(clinic: Clinic) -> None:
    register(clinic)
    peel = taxed(clinic, "Peel", 40_000, 1_800, included=False)
    package = clinic.package("Peels", {peel: 4}, 100_000)
    sale = clinic.sell(clinic.patient("Asha"), package, 100_000, payments=cash(118_000))
    pack = Sold(sale, sale.card.head_id, peel, peel)
    cancelled(clinic, pack)
    said = words(clinic, pack)

    assert "for Tax invoice AND/25-26/T00001" in said
    assert "Order AND/25-26/000001" in said
    assert after(said, "Paid, without tax") == "₹1,000.00"
    assert (after(said, "CGST"), after(said, "SGST")) == ("₹90.00", "₹90.00")
    assert after(said, "Goes back to the buyer") == "₹1,180.00"


def test_an_upgrade_says_what_it_credits(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    dearer = clinic.package("Premium", {pack.physio: 30}, 1_500_000)
    credit = 800_000 - 190_909 - 81_818
    clinic.approved(upgrading(clinic, pack.receipt, dearer, 1_500_000, payments=cash(1_500_000 - credit)))
    said = words(clinic, pack)

    assert after(said, "Credit for the new package") == "₹5,272.73"
    assert after(said, "Goes into the new package") == "₹5,272.73"
    assert "Decided" not in said
    assert "Credit of the old package" in said


def test_a_reprint_says_duplicate(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    cancelled(clinic, pack)

    assert "DUPLICATE" in words(clinic, pack, duplicate=True)
    assert "DUPLICATE" not in words(clinic, pack)


@pytest.mark.parametrize(("paper", "width"), [(Paper.A5, 148), (Paper.ROLL, 80)])
def test_it_is_one_sheet(clinic: Clinic, saved: Saved, paper: Paper, width: int) -> None:
    pack = used_pack(clinic)
    cancelled(clinic, pack, payouts=out(200_000))
    pdf = saved(refund_document(note(clinic, pack), paper), paper)

    assert [size[0] for size in pdf.sizes] == [width]
