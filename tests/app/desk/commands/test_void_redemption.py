"""A void undoes exactly one whole redemption, with a second person's yes."""

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from app.desk.commands.void_redemption import VoidRedemption
from app.domain.appointment import AppointmentClaim
from app.domain.approval import Action, Approval
from app.domain.entitlement import Entitlement
from app.domain.errors import (
    ApprovalNeeded,
    ApproverMayNot,
    NotARedemption,
    NotFound,
    PackageClosed,
    ReasonMissing,
)
from app.domain.ledger import LedgerLine, LineKind
from app.domain.status import Closing, Status
from app.domain.wallet import PatientPackage
from tests.clinic import Clinic, Sold
from tests.founding import BANDRA, MANAGER, OWNER, RECEPTION, SECOND_RECEPTION

DAY = timedelta(days=1)


def lines(clinic: Clinic) -> list[LedgerLine]:
    order = (LedgerLine.entitlement_id, LedgerLine.seq)
    return clinic.all(select(LedgerLine).where(LedgerLine.kind != LineKind.GRANT).order_by(*order))


def test_exactly_the_sessions_the_numbers_and_the_value_come_back(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    undone = clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=3)
    clinic.redeem(sold.receipt, sold.physio, sold.head)

    clinic.void(undone)

    _, redeemed, _, void = lines(clinic)
    assert (void.change, void.balance) == (3, 8)
    assert (void.numbers, void.used) == (redeemed.numbers, "1,5") == ("2-4", "1,5")
    assert void.value_minor == -redeemed.value_minor
    assert void.voids_id == redeemed.id


def test_both_names_both_times_and_the_workstation_are_kept(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    redeemed_at = clinic.clock.now()
    clinic.clock.go(hours=2)
    clinic.sign_in(SECOND_RECEPTION)

    clinic.void(done, reason="recorded_twice")

    redeemed, void = lines(clinic)
    assert (redeemed.staff_id, redeemed.at) == (clinic.staff[RECEPTION], redeemed_at)
    assert (void.staff_id, void.approver_id, void.at) == (
        clinic.staff[SECOND_RECEPTION],
        clinic.staff[MANAGER],
        clinic.clock.now(),
    )
    assert (void.workstation_id, void.reason) == (clinic.places.desks["Andheri West"], "recorded_twice")
    (approval,) = clinic.all(select(Approval))
    assert (approval.action, approval.approver_id, approval.requester_id) == (
        Action.VOID,
        clinic.staff[MANAGER],
        clinic.staff[SECOND_RECEPTION],
    )


def test_the_redemption_stays_visible_marked_voided_and_leaves_no_pip(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    shown = clinic.void(clinic.redeem(sold.receipt, sold.physio, sold.head))

    assert shown.redemption.voided
    row = clinic.row(sold.receipt, sold.physio)
    assert (row.left, row.pips, row.used_by) == (10, (), ())


def test_a_second_void_returns_the_first_and_writes_nothing(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    first = clinic.void(done)

    again = clinic.void(done, reason="left_before_session")
    without_approval = clinic.desk.execute(clinic.voiding(done))

    assert again == without_approval == first
    assert len(lines(clinic)) == 2
    assert clinic.row(sold.receipt, sold.physio).left == 10


def test_without_a_managers_yes_nothing_happens(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)

    with pytest.raises(ApprovalNeeded) as needed:
        clinic.desk.execute(clinic.voiding(done))

    assert (needed.value.action, needed.value.needs_owner) == ("void", False)
    assert needed.value.not_by == clinic.staff[RECEPTION]
    assert clinic.row(sold.receipt, sold.physio).left == 9


@pytest.mark.parametrize("recorder", [MANAGER, OWNER])
def test_nobody_approves_the_void_of_their_own_redemption_not_even_managers(clinic: Clinic, recorder: str) -> None:
    sold = clinic.sold_pack()
    clinic.sign_in(recorder)
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.sign_in(RECEPTION)

    with pytest.raises(ApproverMayNot) as refusal:
        clinic.void(done, recorder)

    assert (refusal.value.name, refusal.value.why) == (recorder, "own_redemption")
    clinic.void(done, OWNER if recorder == MANAGER else MANAGER)


def test_a_manager_at_the_keyboard_asks_and_approves_in_one_go(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.sign_in(MANAGER)

    clinic.void(done, MANAGER)

    void = lines(clinic)[1]
    assert void.staff_id == void.approver_id == clinic.staff[MANAGER]


def test_in_a_one_person_shift_the_recorder_may_approve(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.sign_in(MANAGER)
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.settings(one_person_shift=True)

    clinic.void(done, MANAGER)

    redeemed, void = lines(clinic)
    assert redeemed.staff_id == void.approver_id == clinic.staff[MANAGER]


def test_a_receptionist_approves_nothing(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)

    with pytest.raises(ApproverMayNot) as refusal:
        clinic.void(done, SECOND_RECEPTION)

    assert (refusal.value.name, refusal.value.why) == (SECOND_RECEPTION, "role")


@pytest.mark.parametrize(("days", "needs_owner"), [(7, False), (8, True)])
def test_booked_more_than_seven_days_ago_it_needs_the_owner(clinic: Clinic, days: int, needs_owner: bool) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(days=days)

    with pytest.raises(ApprovalNeeded) as needed:
        clinic.desk.execute(clinic.voiding(done))
    assert needed.value.needs_owner is needs_owner
    if needs_owner:
        with pytest.raises(ApproverMayNot) as refusal:
            clinic.void(done, MANAGER)
        assert refusal.value.why == "needs_owner"

    assert clinic.void(done, OWNER if needs_owner else MANAGER).redemption.voided


def test_the_void_window_counts_from_the_booking_and_is_the_clinics_choice(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    came = clinic.today
    clinic.clock.go(days=20)
    late = clinic.approved(clinic.redemption(sold.receipt, sold.physio, sold.head, service_date=came))
    clinic.clock.go(days=7)

    clinic.void(late, MANAGER)  # the visit is 27 days old, its entry seven

    clinic.settings(void_days=0)
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(days=1)
    with pytest.raises(ApproverMayNot):
        clinic.void(done, MANAGER)


@pytest.mark.parametrize("reason", ["", "other", "because I say so"])
def test_a_reason_of_the_clinics_list_is_needed(clinic: Clinic, reason: str) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)

    with pytest.raises(ReasonMissing):
        clinic.void(done, reason=reason)

    assert len(lines(clinic)) == 1


def test_other_needs_words_which_stay_out_of_ledger_and_chain(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)

    clinic.void(done, reason="other", note="Asha felt faint")

    assert lines(clinic)[1].reason == "other"


def test_the_clinics_own_reasons_count(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.settings(void_reasons=("Machine broke",))

    with pytest.raises(ReasonMissing):
        clinic.void(done, reason="wrong_patient")

    assert clinic.void(done, reason="Machine broke").redemption.voided


@pytest.mark.parametrize("closing", Closing)
def test_on_a_closed_package_it_is_refused_naming_the_day(clinic: Clinic, closing: Closing) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.change(PatientPackage, sold.id, closing=closing, closed_on=clinic.today)
    clinic.clock.go(days=2)

    with pytest.raises(PackageClosed) as refusal:
        clinic.void(done)

    assert (refusal.value.closing, refusal.value.on) == (closing.value, clinic.today - 2 * DAY)


def test_expired_stays_expired(clinic: Clinic) -> None:
    sold = clinic.sold_pack(validity_days=5)
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(days=6)

    clinic.void(done)

    card = clinic.card(sold.receipt, sold.head)
    assert (card.status, card.left) == (Status.EXPIRED, 12)


def test_the_voided_appointment_may_be_redeemed_again(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head, appointment="A-7")

    clinic.void(done)

    assert clinic.all(select(func.count()).select_from(AppointmentClaim)) == [0]
    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment="A-7")


def test_it_may_be_voided_at_another_centre_and_counts_there(clinic: Clinic) -> None:
    sold = clinic.sold_pack(centres=["Andheri West", BANDRA])
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)

    clinic.at(BANDRA).void(done)

    redeemed, void = lines(clinic)
    assert [line.centre_id for line in (redeemed, void)] == list(clinic.centres.values())


def test_only_redemptions_can_be_voided(clinic: Clinic) -> None:
    sold: Sold = clinic.sold_pack()
    undone = clinic.void(clinic.redeem(sold.receipt, sold.physio, sold.head))
    (void,) = clinic.all(select(LedgerLine.id).where(LedgerLine.kind == LineKind.VOID))
    grant = clinic.all(select(LedgerLine.id).join(Entitlement).where(LedgerLine.kind == LineKind.GRANT))[0]

    assert undone.redemption.voided
    for line_id in (void, grant):
        with pytest.raises(NotARedemption):
            clinic.approved(VoidRedemption(line_id=line_id, reason="wrong_patient"))
    with pytest.raises(NotFound):
        clinic.approved(VoidRedemption(line_id=uuid4(), reason="wrong_patient"))
