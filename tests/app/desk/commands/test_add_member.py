"""Adding to a family: places, and who may take one."""

from uuid import uuid4

import pytest

from app.domain.errors import AlreadyMember, FamilyFull, NotFound, NotShareable
from tests.app.desk.families import Family
from tests.clinic import Clinic, Sold


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
