"""Adding to a family: places, and who may take one."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from app.domain.errors import AlreadyMember, FamilyFull, NotFound, NotShareable, PackageClosed, PackageExpired
from app.domain.status import Closing
from app.domain.wallet import PatientPackage
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


@pytest.mark.parametrize("closing", Closing)
def test_nobody_joins_what_was_closed(family: Family, closing: Closing) -> None:
    family.clinic.change(PatientPackage, family.sold.id, closing=closing, closed_on=family.clinic.today)

    with pytest.raises(PackageClosed) as refusal:
        family.add(family.sunil)

    assert (refusal.value.closing, refusal.value.on) == (closing, family.clinic.today)
    assert family.members() == []


def test_nobody_joins_what_has_expired(family: Family) -> None:
    family.clinic.clock.go(days=89)
    family.add(family.sunil)
    family.clinic.clock.go(days=1)

    with pytest.raises(PackageExpired) as refusal:
        family.add(family.meera)

    assert refusal.value.last_valid_day == family.clinic.today - timedelta(days=1) == date(2026, 3, 31)
    assert family.members() == ["Sunil"]


def test_what_is_used_up_may_still_be_shared(family: Family) -> None:
    sold = family.sold
    family.clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=10)
    family.clinic.redeem(sold.receipt, sold.doctor, sold.head, sessions=2)

    family.add(family.sunil)

    assert family.members() == ["Sunil"]


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
