import pytest

from app.desk.commands.pay_out_refund import PayOutRefund
from app.desk.refunding import PayoutFields
from app.desk.views.refunds import DueRefund, RefundFacts, due_refunds
from app.domain.approval import Action
from app.domain.errors import (
    AmountZero,
    ApprovalNeeded,
    ApproverMayNot,
    PayoutTooMuch,
    ReferenceMissing,
    ReferenceUsed,
)
from app.domain.ledger import LedgerLine
from app.domain.sale import Tender
from app.domain.status import Status
from tests.clinic import Clinic, Sold
from tests.founding import BANDRA, MANAGER, OWNER
from tests.money import UTR, booked, cancelling, out, upi


def cancelled(clinic: Clinic) -> tuple[Sold, RefundFacts]:
    pack = clinic.sold_pack()
    clinic.redeem(pack.receipt, pack.physio, pack.head, sessions=3)
    return pack, clinic.approved(cancelling(clinic, pack.receipt), OWNER).refund


def paying(refund: RefundFacts, *payouts: PayoutFields) -> PayOutRefund:
    return PayOutRefund(refund_id=refund.refund_id, payouts=payouts)


def due(clinic: Clinic) -> tuple[DueRefund, ...]:
    return clinic.desk.ask(due_refunds)


def test_it_is_paid_out_in_parts_over_tenders_and_due_until_all_is_out(clinic: Clinic) -> None:
    pack, refund = cancelled(clinic)
    assert [(row.buyer_name, row.due_minor) for row in due(clinic)] == [("Asha Kulkarni", 590_000)]

    card = PayoutFields(tender=Tender.CARD, amount_minor=200_000, reference="4111")
    part = clinic.approved(paying(refund, *out(90_000), card), OWNER)
    assert (part.paid_out_minor, part.due_minor) == (290_000, 300_000)
    assert clinic.card(pack.receipt, pack.head).refund_due_minor == 300_000

    rest = clinic.approved(paying(refund, *out(300_000)), OWNER)
    assert (rest.due_minor, due(clinic)) == (0, ())
    assert [(payout.tender, payout.amount_minor) for payout in rest.payouts] == [
        (Tender.CASH, 90_000),
        (Tender.CARD, 200_000),
        (Tender.CASH, 300_000),
    ]


def test_no_session_and_no_book_moves(clinic: Clinic) -> None:
    pack, refund = cancelled(clinic)
    lines, books = clinic.all(LedgerLine.__table__.select()), booked(clinic, pack.id)

    clinic.approved(paying(refund, *out(590_000)), OWNER)

    assert (clinic.all(LedgerLine.__table__.select()), booked(clinic, pack.id)) == (lines, books)
    assert clinic.card(pack.receipt, pack.head).status is Status.CANCELLED


def test_no_more_goes_out_than_is_left(clinic: Clinic) -> None:
    _, refund = cancelled(clinic)
    clinic.approved(paying(refund, *out(590_000 - 1)), OWNER)

    with pytest.raises(PayoutTooMuch) as refused:
        clinic.approved(paying(refund, *out(2)), OWNER)

    assert refused.value.left_minor == 1


def test_sending_it_twice_pays_once(clinic: Clinic) -> None:
    _, refund = cancelled(clinic)
    command = paying(refund, *out(100_000))
    clinic.approved(command, OWNER)

    assert clinic.desk.execute(command).paid_out_minor == 100_000


def test_it_needs_a_manager_and_a_second_person_above_the_clinics_amount(clinic: Clinic) -> None:
    _, refund = cancelled(clinic)

    with pytest.raises(ApprovalNeeded) as needed:
        clinic.desk.execute(paying(refund, *out(1)))
    assert (needed.value.action, needed.value.not_by) == (
        Action.REFUND.value,
        clinic.desk.actor and clinic.desk.actor.id,
    )
    clinic.sign_in(MANAGER)
    with pytest.raises(ApproverMayNot):
        clinic.approved(paying(refund, *out(1)), MANAGER)
    clinic.settings(refund_alone_minor=590_000)
    assert clinic.approved(paying(refund, *out(1)), MANAGER).payouts[0].approver_name == MANAGER


def test_a_transfer_needs_a_reference_of_its_own(clinic: Clinic) -> None:
    _, refund = cancelled(clinic)
    other = clinic.sell(
        clinic.patient("Meera"), clinic.recovery_pack("Other"), 800_000, payments=upi(800_000, "512345678901")
    )
    assert other.paid_minor == 800_000

    def transfer(reference: str) -> PayOutRefund:
        return paying(refund, PayoutFields(tender=Tender.UPI, amount_minor=10, reference=reference))

    with pytest.raises(ReferenceMissing):
        clinic.approved(transfer(""), OWNER)
    with pytest.raises(ReferenceUsed):
        clinic.approved(transfer("512345678901"), OWNER)
    clinic.approved(transfer(UTR), OWNER)
    with pytest.raises(ReferenceUsed):
        clinic.approved(transfer(UTR), OWNER)


def test_nothing_is_no_payout(clinic: Clinic) -> None:
    _, refund = cancelled(clinic)

    with pytest.raises(AmountZero):
        clinic.approved(paying(refund, *out(0)), OWNER)


def test_another_centre_may_hand_it_out_but_it_is_due_where_it_was_sold(clinic: Clinic) -> None:
    _, refund = cancelled(clinic)
    bandra = clinic.at(BANDRA)

    assert due(bandra) == ()
    assert bandra.approved(paying(refund, *out(590_000)), OWNER).due_minor == 0
