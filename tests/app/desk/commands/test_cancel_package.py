from datetime import timedelta

import pytest
from sqlalchemy import select

from app.desk.commands.approve_request import ApproveRequest
from app.desk.commands.cancel_package import CancelPackage
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.payments import InstalmentFields
from app.domain.approval import RequestState
from app.domain.errors import (
    NotInThisStatus,
    QuoteChanged,
    RequestWaits,
)
from app.domain.ledger import LedgerLine, LineKind
from app.domain.status import Status
from app.domain.terms import RefundPolicy
from tests.clinic import Clinic
from tests.founding import OWNER
from tests.money import booked, cancelled, cancelling, cash, pay, quoted, reversing, standing, used_pack


def ended(clinic: Clinic) -> list[int]:
    return clinic.all(select(LedgerLine.change).where(LedgerLine.kind == LineKind.END))


def test_by_list_price_used_sessions_cost_what_one_session_costs(clinic: Clinic) -> None:
    pack = used_pack(clinic)

    refund = cancelled(clinic, pack)

    assert refund.net_minor == 800_000 - 3 * 70_000 - 90_000
    assert booked(clinic, pack.id) == [("refund", "cancellation", 500_000), ("kept", "cancellation", 27_273)]
    assert standing(clinic, pack.id).liability_minor == 0


def test_pro_rata_used_sessions_cost_their_part_of_the_price(clinic: Clinic) -> None:
    pack = used_pack(clinic, refund_policy=RefundPolicy.PRO_RATA)

    refund = cancelled(clinic, pack)

    assert refund.net_minor == 800_000 - 190_909 - 81_818
    assert booked(clinic, pack.id) == [("refund", "cancellation", 527_273)]


def test_the_policy_none_keeps_everything(clinic: Clinic) -> None:
    pack = used_pack(clinic, refund_policy=RefundPolicy.NONE)

    refund = cancelled(clinic, pack)

    assert (refund.total_minor, refund.due_minor, refund.document_number) == (0, 0, "")
    assert booked(clinic, pack.id) == [("kept", "cancellation", 527_273)]


@pytest.mark.parametrize(("fee", "fee_minor"), [(0, 0), (1_000, 50_000), (333, 16_650), (10_000, 500_000)])
def test_the_fee_is_taken_off_at_last(clinic: Clinic, fee: int, fee_minor: int) -> None:
    pack = used_pack(clinic, refund_fee_basis_points=fee)

    sold = quoted(clinic, pack.receipt).sold

    assert (sold.fee_minor, sold.refund_minor) == (fee_minor, 500_000 - fee_minor)


def test_the_sheet_shows_all_three_policies_and_marks_the_sold_one(clinic: Clinic) -> None:
    pack = used_pack(clinic)

    sheet = quoted(clinic, pack.receipt)

    assert [(one.policy.value, one.refund_minor) for one in sheet.quotes] == [
        ("list_price", 500_000),
        ("pro_rata", 527_273),
        ("none", 0),
    ]
    assert (sheet.policy, sheet.total_minor, sheet.tax_back_minor) == (RefundPolicy.LIST_PRICE, 500_000, 0)
    assert [(service.service_name, service.used) for service in sheet.services] == [
        ("Physiotherapy", 3),
        ("Doctor Consultation", 1),
    ]


def test_a_shortfall_is_shown_and_never_charged(clinic: Clinic) -> None:
    physio = clinic.service("Physiotherapy", 70_000)
    sale = clinic.sell(clinic.patient("Asha"), clinic.package("Offer", {physio: 3}, 100_000), 100_000)
    clinic.redeem(sale, physio, sale.buyer.id, sessions=2)

    sheet = quoted(clinic, sale)

    assert (sheet.sold.refund_minor, sheet.sold.shortfall_minor) == (0, 40_000)
    assert clinic.approved(cancelling(clinic, sale)).refund.total_minor == 0


def test_a_no_show_counts_as_used_and_a_voided_session_does_not(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.redeem(pack.receipt, pack.physio, pack.head, outcome="no_show")
    clinic.void(clinic.redeem(pack.receipt, pack.physio, pack.head))

    assert quoted(clinic, pack.receipt).sold.used_minor == 70_000


def test_remaining_sessions_are_voided_and_nothing_can_be_redeemed(clinic: Clinic) -> None:
    pack = used_pack(clinic)

    card = clinic.approved(cancelling(clinic, pack.receipt), OWNER).card

    assert (card.status, card.left, card.closed_on) == (Status.CANCELLED, 0, clinic.today)
    assert sorted(ended(clinic)) == [-7, -1]


def test_a_service_that_was_used_up_needs_no_line(clinic: Clinic) -> None:
    pack = used_pack(clinic, doctor=2)

    cancelled(clinic, pack)

    assert ended(clinic) == [-7]


def test_a_second_cancel_is_refused(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    command = cancelling(clinic, pack.receipt)
    clinic.approved(command, OWNER)

    with pytest.raises(NotInThisStatus):
        clinic.approved(command.model_copy(update={"request_id": pack.head}), OWNER)


def test_sending_the_same_cancel_twice_cancels_once(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    command = cancelling(clinic, pack.receipt)
    first = clinic.approved(command, OWNER)

    assert clinic.desk.execute(command).refund == first.refund


def test_what_expired_is_extended_first(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    clinic.clock.go(days=90)

    with pytest.raises(NotInThisStatus) as refused:
        cancelled(clinic, pack)

    assert refused.value.status == "expired"


def test_what_is_used_up_cannot_be_cancelled(clinic: Clinic) -> None:
    with pytest.raises(NotInThisStatus):
        cancelled(clinic, used_pack(clinic, physio=10, doctor=2))


def test_before_it_starts_everything_comes_back(clinic: Clinic) -> None:
    package = clinic.recovery_pack()
    sale = clinic.sell(clinic.patient("Asha"), package, 800_000, start=clinic.today + timedelta(days=20))

    assert clinic.approved(cancelling(clinic, sale), OWNER).refund.total_minor == 800_000


def test_it_is_refused_while_a_void_waits(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    used = clinic.redeem(pack.receipt, pack.physio, pack.head)
    clinic.desk.execute(SendForApproval.of(clinic.voiding(used)))

    with pytest.raises(RequestWaits) as refused:
        cancelled(clinic, pack)

    assert refused.value.action == "void"


def test_a_changed_quote_is_refused(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    command = cancelling(clinic, pack.receipt)
    clinic.redeem(pack.receipt, pack.physio, pack.head)

    with pytest.raises(QuoteChanged) as refused:
        clinic.approved(command, OWNER)

    assert (refused.value.shown_minor, refused.value.now_minor) == (500_000, 430_000)


def test_what_the_patient_still_owed_is_closed(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    later = InstalmentFields(due_on=clinic.today + timedelta(days=30), amount_minor=500_000)
    sale = clinic.sell(clinic.patient("Asha"), clinic.recovery_pack(), 800_000, payments=cash(300_000), later=(later,))
    clinic.redeem(sale, clinic.services["Physiotherapy"], sale.buyer.id)
    assert quoted(clinic, sale).due_closed_minor == 500_000

    done = clinic.approved(cancelling(clinic, sale), OWNER)

    assert (done.refund.total_minor, done.card.due_minor, done.card.instalments) == (230_000, 0, ())
    with pytest.raises(NotInThisStatus):
        pay(clinic, sale, 500_000)


def test_while_it_waits_for_payment_all_that_was_paid_comes_back(clinic: Clinic) -> None:
    later = InstalmentFields(due_on=clinic.today, amount_minor=500_000)
    sale = clinic.sell(clinic.patient("Asha"), clinic.recovery_pack(), 800_000, payments=cash(300_000), later=(later,))

    assert clinic.approved(cancelling(clinic, sale), OWNER).refund.total_minor == 300_000


def test_a_reversed_payment_is_not_refunded(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    clinic.redeem(pack.receipt, pack.physio, pack.head)
    clinic.approved(reversing(pack.receipt))

    refund = cancelled(clinic, pack)

    assert refund.total_minor == 0
    assert standing(clinic, pack.id).kept_minor == -63_636
    assert standing(clinic, pack.id).liability_minor == 0


def test_a_package_for_nothing_brings_nothing_back(clinic: Clinic) -> None:
    free = clinic.package("Free trial", {clinic.service("Physiotherapy", 70_000): 1}, 0)
    sale = clinic.sell(clinic.patient("Asha"), free, 0)

    done = clinic.approved(cancelling(clinic, sale))

    assert (done.card.status, done.refund.total_minor) == (Status.CANCELLED, 0)
    assert booked(clinic, sale.card.patient_package_id) == []


def test_a_single_session_comes_back_whole(clinic: Clinic) -> None:
    one = clinic.package("One visit", {clinic.service("Physiotherapy", 70_000): 1}, 65_001)
    sale = clinic.sell(clinic.patient("Asha"), one, 65_001)

    assert clinic.approved(cancelling(clinic, sale)).refund.total_minor == 65_001


def test_a_request_whose_quote_changed_meanwhile_is_overtaken(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    waiting = clinic.desk.execute(SendForApproval.of(cancelling(clinic, pack.receipt)))
    clinic.redeem(pack.receipt, pack.physio, pack.head)

    assert clinic.approved(ApproveRequest(waiting_id=waiting), OWNER) is RequestState.OVERTAKEN
    assert clinic.card(pack.receipt, pack.head).status is Status.ACTIVE


def test_a_request_is_carried_out_under_the_quote_it_was_asked_with(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    waiting = clinic.desk.execute(SendForApproval.of(cancelling(clinic, pack.receipt)))

    assert clinic.approved(ApproveRequest(waiting_id=waiting), OWNER) is RequestState.APPROVED
    assert clinic.card(pack.receipt, pack.head).refund_due_minor == 500_000


def test_the_fields_are_public_but_for_the_words(clinic: Clinic) -> None:
    pack = clinic.sold_pack()
    command = CancelPackage(patient_package_id=pack.id, quoted_minor=1, reason="other", note="Asha moves to Pune")

    assert "note" not in command.public_fields()
