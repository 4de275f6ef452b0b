"""Who decides how much, and how it is handed out."""

import pytest

from app.domain.errors import (
    ApprovalNeeded,
    ApproverMayNot,
    PayoutTooMuch,
    ReasonMissing,
    RefundOutOfRange,
)
from tests.clinic import Clinic
from tests.founding import MANAGER, OWNER
from tests.money import cancelled, cancelling, out, standing, used_pack


@pytest.mark.parametrize(("final", "kept"), [(0, 527_273), (500_001, 27_272), (800_000, -272_727)])
def test_the_approver_may_set_another_amount_up_to_what_was_paid(clinic: Clinic, final: int, kept: int) -> None:
    pack = used_pack(clinic)

    refund = cancelled(clinic, pack, final_minor=final)

    assert (refund.quoted_minor, refund.net_minor) == (500_000, final)
    assert standing(clinic, pack.id).kept_minor == kept
    assert standing(clinic, pack.id).liability_minor == 0


def test_more_than_was_paid_is_refused(clinic: Clinic) -> None:
    with pytest.raises(RefundOutOfRange) as refused:
        cancelled(clinic, used_pack(clinic), final_minor=800_001)

    assert refused.value.most_minor == 800_000


def test_it_needs_a_reason_and_a_manager(clinic: Clinic) -> None:
    pack = used_pack(clinic)

    with pytest.raises(ReasonMissing):
        cancelled(clinic, pack, reason="because")
    with pytest.raises(ApprovalNeeded):
        clinic.desk.execute(cancelling(clinic, pack.receipt))


@pytest.mark.parametrize(("limit", "allowed"), [(500_000, True), (499_999, False)])
def test_above_the_clinics_amount_somebody_else_than_the_asker_approves(
    clinic: Clinic, limit: int, allowed: bool
) -> None:
    pack = used_pack(clinic)
    clinic.settings(refund_alone_minor=limit)
    clinic.sign_in(MANAGER)

    if allowed:
        clinic.approved(cancelling(clinic, pack.receipt), MANAGER)
    else:
        with pytest.raises(ApproverMayNot) as refused:
            clinic.approved(cancelling(clinic, pack.receipt), MANAGER)
        assert refused.value.why == "own_refund"
        clinic.approved(cancelling(clinic, pack.receipt), OWNER)


def test_it_is_paid_out_at_once_as_far_as_one_likes(clinic: Clinic) -> None:
    pack = used_pack(clinic)

    done = clinic.approved(cancelling(clinic, pack.receipt, payouts=out(200_000)), OWNER)

    assert (done.refund.paid_out_minor, done.refund.due_minor, done.card.refund_due_minor) == (
        200_000,
        300_000,
        300_000,
    )


def test_no_more_is_paid_out_than_was_decided(clinic: Clinic) -> None:
    with pytest.raises(PayoutTooMuch) as refused:
        cancelled(clinic, used_pack(clinic), payouts=out(500_001))

    assert refused.value.left_minor == 500_000


def test_the_paper_is_numbered_at_the_centre_that_sold(clinic: Clinic) -> None:
    pack, other = used_pack(clinic), used_pack(clinic, head="Meera")
    bandra = clinic.at("Bandra West")

    first = bandra.approved(cancelling(bandra, pack.receipt), OWNER).refund
    second = cancelled(clinic, other)

    assert (first.document_number, second.document_number) == ("AND/25-26/R00001", "AND/25-26/R00002")
    assert max(len(first.document_number), len(second.document_number)) <= 16
