from datetime import timedelta

import pytest

from app.desk.commands.take_payment import TakePayment
from app.desk.payments import InstalmentFields
from app.domain.errors import (
    AlreadyReversed,
    ApprovalNeeded,
    CannotReverse,
    PackageClosed,
    PaymentNeeded,
    ReasonMissing,
    ReferenceUsed,
)
from app.domain.sale import Payment
from app.domain.status import Closing, Status
from app.domain.wallet import PatientPackage
from tests.clinic import Clinic
from tests.money import cash, reversing, standing, upi


def test_a_reversal_is_an_entry_of_its_own_and_the_payment_stays(clinic: Clinic) -> None:
    pack = clinic.sold_pack()

    after = clinic.approved(reversing(pack.receipt))

    assert [payment.amount_minor for payment in after.payments] == [800_000, -800_000]
    assert [(payment.is_reversed, payment.is_reversal) for payment in after.payments] == [(True, False), (False, True)]
    assert [(payment.booked_on, payment.reason) for payment in after.payments] == [
        (clinic.today, ""),
        (clinic.today, "our_mistake"),
    ]
    assert (after.paid_minor, after.card.due_minor, after.card.paid_minor) == (0, 800_000, 0)
    stored = clinic.all(Payment.__table__.select().with_only_columns(Payment.net_minor))
    assert sum(stored) == 0


def test_the_dates_and_redemptions_stay_and_new_ones_wait_for_payment(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.redeem(pack.receipt, pack.physio, pack.head)

    after = clinic.approved(reversing(pack.receipt))

    assert (after.card.status, after.card.last_valid_day) == (Status.ACTIVE, pack.receipt.card.last_valid_day)
    assert clinic.row(pack.receipt, pack.physio).left == 9
    with pytest.raises(PaymentNeeded):
        clinic.redeem(pack.receipt, pack.physio, pack.head)


def test_only_a_reversed_payment_makes_the_liability_negative(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.redeem(pack.receipt, pack.physio, pack.head)

    clinic.approved(reversing(pack.receipt))

    assert standing(clinic, pack.id).liability_minor == -63_636


def test_paying_again_makes_it_whole(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.approved(reversing(pack.receipt))

    paid = clinic.desk.execute(TakePayment(order_id=pack.receipt.order_id, payments=upi(800_000)))

    assert (paid.paid_minor, paid.card.due_minor) == (800_000, 0)
    clinic.redeem(pack.receipt, pack.physio, pack.head)


def test_a_reversed_reference_may_be_used_again_and_only_then(clinic: Clinic) -> None:
    package = clinic.recovery_pack()
    sale = clinic.sell(clinic.patient("Asha"), package, 800_000, payments=upi(800_000))
    other = clinic.patient("Meera")
    with pytest.raises(ReferenceUsed):
        clinic.sell(other, package, 800_000, payments=upi(800_000))

    clinic.approved(reversing(sale))

    clinic.sell(other, package, 800_000, payments=upi(800_000))


def test_a_payment_is_reversed_once(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.approved(reversing(pack.receipt))

    with pytest.raises(AlreadyReversed):
        clinic.approved(reversing(pack.receipt))


def test_a_reversal_cannot_be_reversed(clinic: Clinic) -> None:
    after = clinic.approved(reversing(clinic.sold_pack().receipt))

    with pytest.raises(CannotReverse):
        clinic.approved(reversing(after, 1))


def test_it_needs_a_reason_and_a_manager(clinic: Clinic) -> None:
    pack = clinic.sold_pack()

    with pytest.raises(ReasonMissing):
        clinic.approved(reversing(pack.receipt, reason="other"))
    with pytest.raises(ApprovalNeeded):
        clinic.desk.execute(reversing(pack.receipt))


def test_a_cancelled_package_keeps_the_payments_its_refund_was_decided_on(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.change(PatientPackage, pack.id, closing=Closing.CANCELLED, closed_on=clinic.today)

    with pytest.raises(PackageClosed):
        clinic.approved(reversing(pack.receipt))


def test_on_an_expired_package_the_breakage_of_that_money_is_taken_back(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.redeem(pack.receipt, pack.physio, pack.head)
    clinic.clock.go(days=90)

    clinic.approved(reversing(pack.receipt))

    stands = standing(clinic, pack.id)
    assert (stands.paid_minor, stands.breakage_minor, stands.liability_minor) == (0, 0, -63_636)


def test_one_of_two_payments_leaves_the_other(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    later = InstalmentFields(due_on=clinic.today + timedelta(days=9), amount_minor=300_000)
    sale = clinic.sell(clinic.patient("Asha"), clinic.recovery_pack(), 800_000, payments=cash(500_000), later=(later,))
    paid = clinic.desk.execute(TakePayment(order_id=sale.order_id, payments=upi(300_000)))

    after = clinic.approved(reversing(paid))

    assert (after.paid_minor, after.card.due_minor) == (300_000, 500_000)
