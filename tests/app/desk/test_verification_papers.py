"""Orders, refunds and numbers that do not follow from what happened are found."""

import pytest
from sqlalchemy import select

from app.desk.commands.cancel_package import CancelPackage
from app.desk.commands.edit_centre import EditCentre
from app.desk.commands.reverse_payment import ReversePayment
from app.desk.commands.save_service import SaveService
from app.desk.commands.save_tax_class import RateFields, SaveTaxClass
from app.desk.payments import PaymentFields
from app.desk.refunding import PayoutFields
from app.desk.verification import Fault, verify
from app.desk.views.cancelling import quotes
from app.domain.sale import Payment, Tender
from tests.app.desk.lives import WHY, Life, unpaid_life
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import ANDHERI, OWNER
from tests.tampering import tamper


def papered(clinic: Clinic) -> None:
    """Two taxed sales with papers, one cancelled and partly paid out, one in parts, a UPI payment taken back."""
    clinic.settings(part_payment=True)
    place = {"centre_id": clinic.centres[ANDHERI], "name": ANDHERI, "time_zone": "Asia/Kolkata"}
    clinic.as_owner(EditCentre(**place, tax_number="27AAPFU0939F1ZV"))
    rates = (RateFields(valid_from=clinic.today, rate_basis_points=1_800),)
    taxed = clinic.as_owner(SaveTaxClass(name="Cosmetic", rates=rates))
    physio = {"service_id": clinic.service("Physiotherapy", 70_000), "code": "PHY", "name": "Physiotherapy"}
    clinic.as_owner(SaveService(**physio, list_price_minor=70_000, tax_class_id=taxed))
    cancelled = Life(clinic)
    cancelled.redeem()
    quoted = clinic.desk.ask(quotes, cancelled.id).sold.refund_minor
    out = (PayoutFields(tender=Tender.CASH, amount_minor=1_000),)
    command = CancelPackage(patient_package_id=cancelled.id, quoted_minor=quoted, payouts=out, **WHY)
    clinic.approved(command, OWNER)
    unpaid_life(clinic, 300_000)
    upi = PaymentFields(tender=Tender.UPI, amount_minor=PACK_PRICE_MINOR, reference="412345678901")
    paid = clinic.sell(clinic.patient("Meera"), clinic.recovery_pack("By UPI"), PACK_PRICE_MINOR, payments=(upi,))
    clinic.sell(
        paid.buyer.id,
        clinic.recovery_pack("Again"),
        PACK_PRICE_MINOR,
        payments=(upi.model_copy(update={"reference": "412345678902"}),),
    )
    (payment,) = clinic.all(select(Payment.id).where(Payment.order_id == paid.order_id))
    clinic.approved(ReversePayment(payment_id=payment, **WHY))


def test_honest_papers_are_sound(clinic: Clinic) -> None:
    papered(clinic)

    assert verify(clinic.desk.database) == ()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE order_line SET cgst_minor = cgst_minor + 1 WHERE rate_basis_points > 0", "lines of"),
        ("UPDATE sale_order SET total_minor = total_minor + 1", "lines of"),
        ("UPDATE instalment SET amount_minor = amount_minor + 9000000", "instalments of more"),
        ("UPDATE payment SET net_minor = net_minor + 1 WHERE position = 1", "without tax, not"),
        ("UPDATE payment SET amount_minor = amount_minor + 1 WHERE reverses_id IS NOT NULL", "takes back"),
        ("UPDATE payment SET position = 9 WHERE reverses_id IS NULL AND tender = 'upi'", "paid of"),
        ("DELETE FROM reference_claim", "claims None"),
        ("UPDATE reference_claim SET key = 'upi:999999999999'", "claims upi:999999999999"),
        ("UPDATE refund_line SET sgst_minor = sgst_minor + 1 WHERE position = 1", "lines of"),
        ("UPDATE payout SET amount_minor = amount_minor + 90000000", "paid out of"),
        ("UPDATE sale_order SET number = 'AND/25-26/000009' WHERE number = 'AND/25-26/000002'", "not 4"),
        ("DELETE FROM document WHERE kind = 'combined' AND number LIKE '%2'", "papers up to number"),
        ("UPDATE document_series SET next = next + 1 WHERE kind = 'refund'", "1 papers up to number 1, not 2"),
    ],
)
def test_papers_edited_by_hand_are_found(clinic: Clinic, statement: str, words: str) -> None:
    papered(clinic)

    found = tamper(clinic, statement)

    assert any(one.fault is Fault.SUM and words in one.detail for one in found), found
