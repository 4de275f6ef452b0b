from uuid import UUID

import pytest

from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.receipts import Receipt
from app.desk.views.refunds import RefundFacts, due_refunds, refund_of
from app.domain.errors import (
    ApprovalNeeded,
    CannotReverse,
    CreditOfAnother,
    CreditTooLarge,
    NotInThisStatus,
    PaymentMismatch,
    QuoteChanged,
    RequestWaits,
)
from app.domain.sale import Tender
from app.domain.status import Status
from app.domain.terms import RefundPolicy
from tests.clinic import Clinic, Sold
from tests.founding import MANAGER, OWNER
from tests.money import booked, cancelling, cash, quoted, reversing, standing, upgrading

CREDIT = 800_000 - 190_909 - 81_818
"""After 3 physiotherapies and a consultation, at allocated value."""
PREMIUM = 1_500_000


def used_pack(clinic: Clinic, policy: RefundPolicy = RefundPolicy.LIST_PRICE, fee: int = 0) -> Sold:
    pack = clinic.sold_pack(refund_policy=policy, refund_fee_basis_points=fee)
    clinic.redeem(pack.receipt, pack.physio, pack.head, sessions=3)
    clinic.redeem(pack.receipt, pack.doctor, pack.head)
    return pack


def premium(clinic: Clinic, **terms: object) -> UUID:
    physio = clinic.service("Physiotherapy", 70_000)
    return clinic.package("Premium", {physio: 24}, PREMIUM, **terms)


def upgraded(clinic: Clinic, pack: Sold, **terms: object) -> Receipt:
    return clinic.approved(upgrading(clinic, pack.receipt, premium(clinic, **terms), PREMIUM))


def old_refund(clinic: Clinic, pack: Sold) -> RefundFacts:
    return clinic.desk.ask(refund_of, pack.id)


@pytest.mark.parametrize("policy", list(RefundPolicy))
def test_the_credit_is_what_is_not_used_without_fee_whatever_the_policy(clinic: Clinic, policy: RefundPolicy) -> None:
    pack = used_pack(clinic, policy, fee=2_000)

    new = upgraded(clinic, pack)

    assert [(payment.tender, payment.amount_minor) for payment in new.payments] == [
        (Tender.CREDIT, CREDIT),
        (Tender.CASH, PREMIUM - CREDIT),
    ]
    assert new.card.status is Status.ACTIVE


def test_the_old_package_is_cancelled_and_nothing_is_left_to_pay_out(clinic: Clinic) -> None:
    pack = used_pack(clinic)

    upgraded(clinic, pack)

    card = clinic.card(pack.receipt, pack.head)
    assert (card.status, card.left, card.refund_due_minor) == (Status.CANCELLED, 0, 0)
    assert booked(clinic, pack.id) == [("refund", "upgrade", CREDIT)]
    assert standing(clinic, pack.id).liability_minor == 0
    assert (old_refund(clinic, pack).is_upgrade, clinic.desk.ask(due_refunds)) == (True, ())


def test_the_new_liability_is_the_whole_new_price(clinic: Clinic) -> None:
    new = upgraded(clinic, used_pack(clinic))

    assert standing(clinic, new.card.patient_package_id).liability_minor == PREMIUM


def test_the_payments_come_to_the_total_less_the_credit(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    command = upgrading(clinic, pack.receipt, premium(clinic), PREMIUM, payments=cash(PREMIUM))

    with pytest.raises(PaymentMismatch):
        clinic.approved(command)

    assert clinic.card(pack.receipt, pack.head).status is Status.ACTIVE


def test_the_new_package_costs_at_least_the_credit(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    physio = clinic.services["Physiotherapy"]
    exact = clinic.package("Exact", {physio: 8}, CREDIT)
    less = clinic.package("Less", {physio: 7}, CREDIT - 1)

    with pytest.raises(CreditTooLarge) as refused:
        clinic.approved(upgrading(clinic, pack.receipt, less, CREDIT - 1))
    assert (refused.value.credit_minor, refused.value.total_minor) == (CREDIT, CREDIT - 1)

    new = clinic.approved(upgrading(clinic, pack.receipt, exact, CREDIT))
    assert [payment.tender for payment in new.payments] == [Tender.CREDIT]


def test_a_changed_credit_is_refused(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    command = upgrading(clinic, pack.receipt, premium(clinic), PREMIUM)
    clinic.redeem(pack.receipt, pack.physio, pack.head)

    with pytest.raises(QuoteChanged):
        clinic.approved(command)


def test_the_credit_goes_to_nobody_else(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    command = upgrading(clinic, pack.receipt, premium(clinic), PREMIUM)
    other = command.sale.model_copy(update={"patient_id": clinic.patient("Meera")})

    with pytest.raises(CreditOfAnother) as refused:
        clinic.approved(command.model_copy(update={"sale": other}))

    assert refused.value.person == "Asha Kulkarni"


def test_it_needs_a_manager_and_no_waiting_request(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    command = upgrading(clinic, pack.receipt, premium(clinic), PREMIUM)
    with pytest.raises(ApprovalNeeded):
        clinic.desk.execute(command)
    used = clinic.redeem(pack.receipt, pack.doctor, pack.head)
    clinic.desk.execute(SendForApproval.of(clinic.voiding(used)))

    with pytest.raises(RequestWaits):
        clinic.approved(upgrading(clinic, pack.receipt, command.sale.package_id, PREMIUM))


def test_what_is_used_up_or_expired_is_not_upgraded(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    command = upgrading(clinic, pack.receipt, premium(clinic), PREMIUM)
    clinic.clock.go(days=90)

    with pytest.raises(NotInThisStatus):
        clinic.approved(command)


def test_cancelling_the_new_one_brings_back_at_most_the_old_quote_and_the_other_money(clinic: Clinic) -> None:
    """List price, less a fee of a fifth: the old quote was 0.8 x (8,000 - 3,000), not the credit of Rs 5,272.73."""
    pack = used_pack(clinic, RefundPolicy.LIST_PRICE, fee=2_000)
    new = upgraded(clinic, pack)

    sheet = quoted(clinic, new)

    assert (sheet.paid_minor, sheet.is_capped) == (PREMIUM, True)
    assert sheet.cap_minor == sheet.sold.refund_minor == PREMIUM - CREDIT + 400_000
    done = clinic.approved(cancelling(clinic, new), OWNER)
    assert standing(clinic, done.card.patient_package_id).kept_minor == CREDIT - 400_000


def test_an_old_policy_of_none_brings_nothing_back_through_an_upgrade(clinic: Clinic) -> None:
    new = upgraded(clinic, used_pack(clinic, RefundPolicy.NONE))

    assert quoted(clinic, new).sold.refund_minor == PREMIUM - CREDIT


def test_two_upgrades_in_a_row_keep_the_first_bound(clinic: Clinic) -> None:
    first = upgraded(clinic, used_pack(clinic, RefundPolicy.NONE))
    physio = clinic.services["Physiotherapy"]
    top = clinic.package("Top", {physio: 40}, 2_000_000)

    second = clinic.approved(upgrading(clinic, first, top, 2_000_000))

    assert quoted(clinic, second).sold.refund_minor == 2_000_000 - CREDIT


def test_the_credit_cannot_be_reversed_and_the_cash_can(clinic: Clinic) -> None:
    new = upgraded(clinic, used_pack(clinic))

    with pytest.raises(CannotReverse):
        clinic.approved(reversing(new, 0))
    assert clinic.approved(reversing(new, 1)).card.due_minor == PREMIUM - CREDIT


def test_the_rest_may_be_paid_later_where_the_clinic_allows_it(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    pack = used_pack(clinic)
    later = ({"due_on": clinic.today, "amount_minor": PREMIUM - CREDIT},)

    new = clinic.approved(upgrading(clinic, pack.receipt, premium(clinic), PREMIUM, payments=(), later=later))

    assert (new.card.status, new.card.due_minor) == (Status.ACTIVE, PREMIUM - CREDIT)


def test_one_that_waits_for_payment_brings_what_was_paid(clinic: Clinic) -> None:
    later = ({"due_on": clinic.today, "amount_minor": 800_000},)
    old = clinic.sell(clinic.patient("Asha"), clinic.recovery_pack(), 800_000, payments=(), later=later)

    new = clinic.approved(upgrading(clinic, old, premium(clinic), PREMIUM), MANAGER)

    assert [payment.tender for payment in new.payments] == [Tender.CASH]
