"""Removing from a family: at once, or with a yes where sessions were used."""

import pytest
from sqlalchemy import select

from app.domain.approval import Action, Approval
from app.domain.errors import ApprovalNeeded, FamilyFull, NotAMemberNow
from tests.app.desk.families import Family
from tests.clinic import Clinic


@pytest.fixture
def family(clinic: Clinic) -> Family:
    return Family(clinic)


def test_removed_without_redemptions_the_place_is_free_at_once(family: Family) -> None:
    family.add(family.sunil, family.meera)

    family.remove(family.sunil)
    family.add(family.anil)

    assert family.members() == ["Anil", "Meera"]


def test_removed_with_live_redemptions_it_needs_approval_and_the_place_stays_taken(family: Family) -> None:
    family.add(family.sunil, family.meera)
    family.redeem(family.sunil)
    with pytest.raises(ApprovalNeeded) as needed:
        family.remove(family.sunil)
    assert needed.value.action == "remove_member"

    family.remove_approved(family.sunil)

    assert family.clinic.all(select(Approval.action)) == [Action.REMOVE_MEMBER]
    assert family.members() == ["Meera"]
    with pytest.raises(FamilyFull):
        family.add(family.anil)


def test_redemptions_that_were_voided_need_no_approval(family: Family) -> None:
    family.add(family.sunil)
    family.clinic.void(family.clinic.redeem(family.sold.receipt, family.sold.physio, family.sunil))

    family.remove(family.sunil)

    assert family.members() == []


def test_only_who_is_in_it_can_be_removed(family: Family) -> None:
    family.add(family.sunil)
    family.remove(family.sunil)

    for person in (family.sunil, family.meera, family.sold.head):
        with pytest.raises(NotAMemberNow):
            family.remove(person)
