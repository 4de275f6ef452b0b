"""Money and days that do not follow from what happened are found."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.desk.commands.bring_in_package import BringInPackage
from app.desk.commands.cancel_package import CancelPackage
from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.freeze_package import FreezePackage
from app.desk.commands.reverse_payment import ReversePayment
from app.desk.verification import Fault, verify
from app.desk.views.cancelling import quotes
from app.domain.sale import Payment
from tests.app.desk.lives import DAY, WHY, Life
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import MANAGER, OWNER
from tests.tampering import tamper


def lived(clinic: Clinic) -> None:
    """Expired and revived, expired, completed, cancelled, frozen, brought in, a payment taken back."""
    revived, expired = (Life(clinic, clinic.sold_pack(name)) for name in ("Revived", "Expired"))
    revived.redeem(sessions=2)
    undone = expired.redeem()
    clinic.clock.go(days=91)
    revived.done(ExtendPackage, to_day=clinic.today + 9 * DAY)
    clinic.void(undone, OWNER)
    Life(clinic, clinic.sold_pack("Completed")).complete()
    frozen = Life(clinic, clinic.sold_pack("Frozen"))
    frozen.done(FreezePackage, from_day=clinic.today, to_day=clinic.today + 4 * DAY)
    cancelled = Life(clinic, clinic.sold_pack("Cancelled"))
    cancelled.redeem()
    quoted = clinic.desk.ask(quotes, cancelled.id).sold.refund_minor
    clinic.approved(CancelPackage(patient_package_id=cancelled.id, quoted_minor=quoted, **WHY), OWNER)
    reversed_one = Life(clinic, clinic.sold_pack("Reversed"))
    (payment,) = clinic.all(select(Payment.id).where(Payment.order_id == reversed_one.sold.receipt.order_id))
    clinic.approved(ReversePayment(payment_id=payment, **WHY))
    bring_in(clinic)


def bring_in(clinic: Clinic) -> None:
    clinic.sign_in(MANAGER)
    clinic.desk.execute(
        BringInPackage(
            patient_id=clinic.patient("Brought in"),
            package_id=clinic.recovery_pack("Old"),
            left=((clinic.services["Physiotherapy"], 4),),
            start=clinic.today - timedelta(days=9),
            price_minor=PACK_PRICE_MINOR,
            value_minor=250_000,
            bought_on=clinic.today - timedelta(days=9),
        )
    )


def test_honest_books_are_sound(clinic: Clinic) -> None:
    lived(clinic)

    assert verify(clinic.desk.database) == ()


BOOKED_AGAIN = """
INSERT INTO liability_line SELECT '00000000000000000000000000000001', patient_package_id, seq + 9, kind, cause,
  amount_minor, centre_id, booked_on, at, journal_id
FROM liability_line WHERE cause = 'expiry' AND patient_package_id IN
  (SELECT patient_package_id FROM liability_line WHERE cause = 'void_after_expiry')"""
OF_CANCELLED = "(SELECT id FROM patient_package WHERE closing = 'cancelled')"


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (BOOKED_AGAIN, "expiry booked twice"),
        ("UPDATE liability_line SET booked_on = '2027-01-01' WHERE cause = 'expiry'", "expiry booked before"),
        ("UPDATE liability_line SET amount_minor = amount_minor + 1 WHERE cause = 'extension'", "left by an extension"),
        ("UPDATE patient_package SET expiry_booked_on = NULL", "an expiry that is not booked"),
        ("UPDATE patient_package SET expiry_booked_on = '2026-01-01' WHERE expiry_booked_on > ''", "but it ends on"),
        ("DELETE FROM liability_line WHERE cause = 'completion'", "still owed after the end"),
        ("UPDATE liability_line SET amount_minor = amount_minor + 1 WHERE kind = 'kept'", "a liability of -1"),
        ("UPDATE freeze SET to_day = date(to_day, '+1 day')", "5 days frozen, not 6"),
        ("UPDATE patient_package SET days_extended = days_extended + 1 WHERE days_extended > 0", "ends on"),
        (f"UPDATE refund SET net_minor = net_minor - 1 WHERE patient_package_id IN {OF_CANCELLED}", "refunded"),
        ("UPDATE patient_package SET closing = 'completed' WHERE closing = 'cancelled'", "without a cancellation"),
        ("UPDATE liability_line SET amount_minor = amount_minor + 1 WHERE kind = 'brought_in'", "brought in, not"),
    ],
)
def test_books_edited_by_hand_are_found(clinic: Clinic, statement: str, words: str) -> None:
    lived(clinic)

    found = tamper(clinic, statement)

    assert any(one.fault is Fault.SUM and words in one.detail for one in found), found
