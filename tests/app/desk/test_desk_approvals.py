"""A manager's yes: for one exact act, for two minutes, once."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from app.desk.command import Command
from app.desk.commands.edit_staff import EditStaff
from app.desk.commands.void_redemption import VoidRedemption
from app.desk.journal import Signed
from app.desk.views.redemptions import Redeemed
from app.domain.approval import Approval
from app.domain.errors import ApprovalStale, ApproverMayNot, NotSignedIn, WrongPin
from app.domain.journal import Journal
from app.domain.ledger import LedgerLine, LineKind
from tests.clinic import Clinic
from tests.founding import BANDRA, MANAGER, OWNER, PINS, SECOND_RECEPTION


@pytest.fixture
def done(clinic: Clinic) -> Redeemed:
    """A redemption somebody wants to void."""
    sold = clinic.sold_pack()
    return clinic.redeem(sold.receipt, sold.physio, sold.head)


def sign(clinic: Clinic, command: Command[Redeemed], name: str = MANAGER) -> Signed:
    return clinic.desk.sign(command, clinic.staff[name], PINS[name])


def voids(clinic: Clinic) -> int:
    counted = select(func.count()).select_from(LedgerLine).where(LedgerLine.kind == LineKind.VOID)
    return int(clinic.all(counted)[0])


def test_signed_for_this_very_act_it_holds(clinic: Clinic, done: Redeemed) -> None:
    command = clinic.voiding(done)

    clinic.desk.execute(command, sign(clinic, command))

    (approval,) = clinic.all(select(Approval))
    (entry,) = clinic.all(select(Journal).where(Journal.kind == "void_redemption"))
    assert (entry.approver_id, entry.id) == (clinic.staff[MANAGER], approval.journal_id)
    assert (approval.signed_at, approval.requester_id) == (clinic.clock.now(), entry.actor_id)


@pytest.mark.parametrize(
    "altered",
    [{"reason": "recorded_twice"}, {"note": "and more"}, {"line_id": uuid4()}, {"request_id": uuid4()}],
    ids=lambda altered: next(iter(altered)),
)
def test_signed_for_one_act_it_allows_no_other(clinic: Clinic, done: Redeemed, altered: dict[str, object]) -> None:
    command = clinic.voiding(done)
    signed = sign(clinic, command)

    with pytest.raises(ApprovalStale):
        clinic.desk.execute(command.model_copy(update=altered), signed)

    assert voids(clinic) == 0


def test_signed_for_a_void_it_backdates_nothing(clinic: Clinic, done: Redeemed) -> None:
    sold = clinic.sold_pack("Meera Shah")
    clinic.clock.go(days=3)
    late = clinic.redemption(sold.receipt, sold.physio, sold.head, service_date=clinic.today - timedelta(days=3))

    with pytest.raises(ApprovalStale):
        clinic.desk.execute(late, sign(clinic, clinic.voiding(done)))


@pytest.mark.parametrize(("seconds", "holds"), [(120, True), (120.5, False), (3600, False)])
def test_it_holds_for_two_minutes_whatever_the_wall_clock_says(
    clinic: Clinic, done: Redeemed, seconds: float, holds: bool
) -> None:
    command = clinic.voiding(done)
    signed = sign(clinic, command)
    clinic.clock.ticks += seconds
    clinic.clock.moment -= timedelta(hours=12)  # set back by hand

    if holds:
        clinic.desk.execute(command, signed)
    else:
        with pytest.raises(ApprovalStale):
            clinic.desk.execute(command, signed)
    assert voids(clinic) == int(holds)


def test_a_clock_set_forward_does_not_end_it(clinic: Clinic, done: Redeemed) -> None:
    command = clinic.voiding(done)
    signed = sign(clinic, command)
    clinic.clock.moment += timedelta(hours=5)

    clinic.desk.execute(command, signed)


def test_it_is_used_once(clinic: Clinic, done: Redeemed) -> None:
    command = clinic.voiding(done)
    signed = sign(clinic, command)
    clinic.desk.execute(command, signed)

    repeated = clinic.desk.execute(command, signed)  # a retry of the same act: harmless
    with pytest.raises(ApprovalStale):
        clinic.desk.execute(clinic.voiding(done), signed)

    assert repeated.redemption.voided
    assert clinic.all(select(func.count()).select_from(Approval)) == [1]


def test_a_refused_act_leaves_no_approval_to_use_again(clinic: Clinic, done: Redeemed) -> None:
    command = clinic.voiding(done)
    signed = sign(clinic, command, SECOND_RECEPTION)

    with pytest.raises(ApproverMayNot):
        clinic.desk.execute(command, signed)
    with pytest.raises(ApprovalStale):
        clinic.desk.execute(command, signed)


def test_it_is_bound_to_who_asked(clinic: Clinic, done: Redeemed) -> None:
    command = clinic.voiding(done)
    signed = sign(clinic, command)
    clinic.sign_in(SECOND_RECEPTION)

    with pytest.raises(ApprovalStale):
        clinic.desk.execute(command, signed)
    with pytest.raises(ApprovalStale):
        clinic.desk.execute(command, replace(signed, requester_id=clinic.staff[SECOND_RECEPTION]))


def test_no_forged_or_foreign_approval_is_taken(clinic: Clinic, done: Redeemed) -> None:
    command = clinic.voiding(done)
    signed = sign(clinic, command, SECOND_RECEPTION)

    for forged in (replace(signed, known_id=clinic.staff[OWNER]), replace(signed, id=uuid4())):
        with pytest.raises(ApprovalStale):
            clinic.desk.execute(command, forged)
    with pytest.raises(ApprovalStale):
        clinic.another_computer().desk.execute(command, sign(clinic, command))


def test_a_wrong_pin_signs_nothing(clinic: Clinic, done: Redeemed) -> None:
    with pytest.raises(WrongPin):
        clinic.desk.sign(clinic.voiding(done), clinic.staff[MANAGER], "999999")


def test_nobody_at_the_desk_asks_for_nothing(clinic: Clinic, done: Redeemed) -> None:
    clinic.desk.sign_out()

    with pytest.raises(NotSignedIn):
        sign(clinic, clinic.voiding(done))


def test_managers_approve_only_at_their_centres_owners_everywhere(clinic: Clinic) -> None:
    sold = clinic.sold_pack(centres=["Andheri West", BANDRA])
    there = clinic.at(BANDRA)
    done = there.redeem(sold.receipt, sold.physio, sold.head)
    only_andheri = (clinic.centres["Andheri West"],)
    staff_id = clinic.staff[MANAGER]
    clinic.as_owner(EditStaff(staff_id=staff_id, name=MANAGER, role="manager", centre_ids=only_andheri))

    with pytest.raises(ApproverMayNot) as refusal:
        there.void(done, MANAGER)
    assert (refusal.value.name, refusal.value.why) == (MANAGER, "centre")

    assert there.void(done, OWNER).redemption.voided


def test_what_needs_no_approval_books_none(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    clinic.approved(clinic.redemption(sold.receipt, sold.physio, sold.head))

    assert clinic.all(select(Approval)) == []
    assert clinic.all(select(LedgerLine.approver_id).where(LedgerLine.kind == LineKind.REDEEM)) == [None]


def test_a_void_signed_for_nothing_left_to_void_is_no_approval(clinic: Clinic, done: Redeemed) -> None:
    clinic.void(done)

    clinic.approved(VoidRedemption(line_id=done.redemption.line_id, reason="recorded_twice"))

    assert clinic.all(select(func.count()).select_from(Approval)) == [1]
