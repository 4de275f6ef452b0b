"""Who may share a package: places, stays, and what their redemptions hold."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.approval import Action, Approval
from app.domain.errors import (
    AlreadyMember,
    ApprovalNeeded,
    FamilyFull,
    NotAMember,
    NotAMemberNow,
    NotFound,
    NotShareable,
)
from app.domain.family import Membership
from tests.clinic import Clinic, Sold

DAY = timedelta(days=1)


class Family:
    """A pack for the head and two more, and three people who would like to share it."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        self.sunil, self.meera, self.anil = (clinic.patient(name) for name in ("Sunil", "Meera", "Anil"))
        self.sold = clinic.sold_pack(max_members=2)

    def add(self, *people: UUID) -> None:
        for person in people:
            self.clinic.add_member(self.sold.receipt, person)

    def remove(self, person: UUID) -> None:
        self.clinic.remove_member(self.sold.receipt, person)

    def redeem(self, person: UUID) -> None:
        self.clinic.redeem(self.sold.receipt, self.sold.physio, person)

    def members(self) -> list[str]:
        card = self.clinic.card(self.sold.receipt, self.sold.head)
        return sorted(person.name for person in card.people if person.is_current and not person.is_head)


@pytest.fixture
def family(clinic: Clinic) -> Family:
    return Family(clinic)


def test_head_and_limit_is_how_many_share(family: Family) -> None:
    family.add(family.sunil, family.meera)

    with pytest.raises(FamilyFull) as refusal:
        family.add(family.anil)

    assert refusal.value.limit == 2
    assert family.members() == ["Meera", "Sunil"]


def test_nobody_is_in_it_twice(family: Family) -> None:
    family.add(family.sunil)

    for person, name in ((family.sunil, "Sunil"), (family.sold.head, "Asha Kulkarni")):
        with pytest.raises(AlreadyMember) as refusal:
            family.add(person)
        assert refusal.value.person == name


def test_what_is_not_shareable_stays_so(clinic: Clinic) -> None:
    sold = clinic.sold_pack(max_members=0)

    with pytest.raises(NotShareable):
        clinic.add_member(sold.receipt, clinic.patient("Sunil"))


def test_only_patients_of_the_clinic_are_added_to_packages_of_the_clinic(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    with pytest.raises(NotFound) as refusal:
        clinic.add_member(sold.receipt, uuid4())
    assert refusal.value.what == "patient"


def test_removed_without_redemptions_the_place_is_free_at_once(family: Family) -> None:
    family.add(family.sunil, family.meera)

    family.remove(family.sunil)
    family.add(family.anil)

    assert family.members() == ["Anil", "Meera"]


def test_removed_with_live_redemptions_it_needs_approval_and_the_place_stays_taken(family: Family) -> None:
    from app.desk.commands.remove_member import RemoveMember

    family.add(family.sunil, family.meera)
    family.redeem(family.sunil)
    with pytest.raises(ApprovalNeeded) as needed:
        family.remove(family.sunil)
    assert needed.value.action == "remove_member"

    family.clinic.approved(RemoveMember(patient_package_id=family.sold.id, patient_id=family.sunil))

    assert family.clinic.all(select(Approval.action)) == [Action.REMOVE_MEMBER]
    assert family.members() == ["Meera"]
    with pytest.raises(FamilyFull):
        family.add(family.anil)


def test_a_void_frees_the_place_of_somebody_removed(family: Family) -> None:
    from app.desk.commands.remove_member import RemoveMember

    family.add(family.sunil, family.meera)
    done = family.clinic.redeem(family.sold.receipt, family.sold.physio, family.sunil)
    family.clinic.approved(RemoveMember(patient_package_id=family.sold.id, patient_id=family.sunil))
    family.clinic.void(done)

    family.add(family.anil)

    assert family.members() == ["Anil", "Meera"]


def test_redemptions_that_were_voided_need_no_approval(family: Family) -> None:
    family.add(family.sunil)
    family.clinic.void(family.clinic.redeem(family.sold.receipt, family.sold.physio, family.sunil))

    family.remove(family.sunil)

    assert family.members() == []


def test_added_again_somebody_takes_their_old_place(family: Family) -> None:
    from app.desk.commands.remove_member import RemoveMember

    family.add(family.sunil, family.meera)
    family.redeem(family.sunil)
    family.clinic.approved(RemoveMember(patient_package_id=family.sold.id, patient_id=family.sunil))
    family.clinic.clock.go(days=2)

    family.add(family.sunil)

    assert family.members() == ["Meera", "Sunil"]
    family.redeem(family.sunil)
    stays = family.clinic.all(select(Membership).where(Membership.patient_id == family.sunil))
    assert len(stays) == 2


def test_a_stay_runs_from_the_day_added_to_the_day_removed(family: Family) -> None:
    clinic = family.clinic
    clinic.clock.go(days=5)
    family.add(family.sunil)
    added = clinic.today
    clinic.clock.go(days=5)
    family.remove(family.sunil)
    removed = clinic.today

    assert clinic.all(select(Membership.removed_on)) == [removed]
    for day, may in ((added - DAY, False), (added, True), (removed - DAY, True), (removed, False)):
        command = clinic.redemption(family.sold.receipt, family.sold.physio, family.sunil, service_date=day)
        if may:
            clinic.approved(command)
        else:
            with pytest.raises(NotAMember):
                clinic.approved(command)


def test_on_the_day_of_removal_they_come_no_more_and_added_back_they_do(family: Family) -> None:
    family.add(family.sunil)
    family.redeem(family.sunil)
    family.clinic.void(family.clinic.redeem(family.sold.receipt, family.sold.physio, family.sunil))
    done = family.clinic.all(select(Membership))[0]
    assert done.removed_on is None

    family.add(family.meera)
    family.remove(family.meera)
    with pytest.raises(NotAMember):
        family.redeem(family.meera)
    family.add(family.meera)
    family.redeem(family.meera)


def test_only_who_is_in_it_can_be_removed(family: Family) -> None:
    family.add(family.sunil)
    family.remove(family.sunil)

    for person in (family.sunil, family.meera, family.sold.head):
        with pytest.raises(NotAMemberNow):
            family.remove(person)


def test_the_usage_of_all_is_the_usage_of_the_package(family: Family) -> None:
    clinic, sold = family.clinic, family.sold
    family.add(family.sunil, family.meera)
    for person, sessions in ((sold.head, 2), (family.sunil, 3), (family.meera, 1), (family.sunil, 1)):
        clinic.redeem(sold.receipt, sold.physio, person, sessions=sessions)
    clinic.redeem(sold.receipt, sold.doctor, family.meera)

    card = clinic.card(sold.receipt, sold.head)

    assert [(person.name, person.used) for person in card.people] == [("Asha Kulkarni", 2), ("Meera", 2), ("Sunil", 4)]
    assert sum(person.used for person in card.people) == 12 - card.left


def test_the_relation_is_kept(family: Family) -> None:
    family.clinic.add_member(family.sold.receipt, family.sunil, "Husband")

    card = family.clinic.card(family.sold.receipt, family.sold.head)
    assert [person.relation for person in card.people] == ["", "Husband"]


def test_the_last_place_goes_to_one_of_two_desks(family: Family, clinic: Clinic) -> None:
    family.add(family.sunil)
    other = clinic.another_computer()
    sold: Sold = family.sold

    other.add_member(sold.receipt, family.meera)

    with pytest.raises(FamilyFull):
        clinic.add_member(sold.receipt, family.anil)
