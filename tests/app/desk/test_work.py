"""What a rule may ask of the unit of work: a manager's yes."""

import pytest
from sqlalchemy.orm import Session

from app.desk.views.selling import sale_page
from app.desk.work import Place, Work
from app.domain.approval import Action
from app.domain.errors import ApprovalNeeded, ApproverMayNot, NotSignedIn
from app.domain.staff import Actor, Role
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA


def work(clinic: Clinic, role: Role | None, *centres: str) -> Work:
    place: Place | None = clinic.desk.place
    actor = clinic.desk.actor
    approver = Actor(clinic.staff["Kavita Rao"], "Kavita Rao", role) if role else None
    times = {"now": clinic.clock.now(), "today": clinic.today}
    made = Work(session=Session(), current_place=place, current_actor=actor, approver=approver, **times)  # type: ignore[arg-type]
    made.approver_centres = [clinic.centres[name] for name in centres]
    return made


def test_without_an_approver_the_need_is_told(clinic: Clinic) -> None:
    with pytest.raises(ApprovalNeeded) as needed:
        work(clinic, None).need_approval(Action.VOID, needs_owner=True)

    assert (needed.value.action, needed.value.needs_owner) == ("void", True)


@pytest.mark.parametrize(
    ("role", "centre", "needs_owner", "why"),
    [
        (Role.RECEPTIONIST, ANDHERI, False, "role"),
        (Role.RECEPTIONIST, ANDHERI, True, "needs_owner"),
        (Role.MANAGER, ANDHERI, True, "needs_owner"),
        (Role.MANAGER, BANDRA, False, "centre"),
        (Role.MANAGER, ANDHERI, False, None),
        (Role.OWNER, BANDRA, True, None),
    ],
)
def test_who_may_say_yes(clinic: Clinic, role: Role, centre: str, needs_owner: bool, why: str | None) -> None:
    asked = work(clinic, role, centre)

    if why is None:
        asked.need_approval(Action.VOID, needs_owner=needs_owner)
        assert asked.stamp.approver_id == clinic.staff["Kavita Rao"]
        return
    with pytest.raises(ApproverMayNot) as refusal:
        asked.need_approval(Action.VOID, needs_owner=needs_owner)
    assert refusal.value.why == why
    assert asked.stamp.approver_id is None


def test_whoever_did_it_does_not_approve_it(clinic: Clinic) -> None:
    with pytest.raises(ApproverMayNot) as refusal:
        work(clinic, Role.OWNER).need_approval(Action.VOID, not_by=clinic.staff["Kavita Rao"])

    assert refusal.value.why == "own_redemption"


def test_one_yes_serves_all_that_one_act_needs(clinic: Clinic) -> None:
    asked = work(clinic, Role.OWNER)

    for action in (Action.VOID, Action.BACK_DATED, Action.VOID):
        asked.need_approval(action)

    assert asked.actions == [Action.VOID, Action.BACK_DATED]


def test_nobody_acts_at_a_locked_desk(clinic: Clinic) -> None:
    clinic.desk.sign_out()

    with pytest.raises(NotSignedIn):
        clinic.desk.ask(sale_page)
