"""Who may share a package: places, stays, and what their redemptions hold."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.domain.errors import FamilyFull, NotAMember, PlaceTaken
from app.domain.family import Membership
from tests.app.desk.families import Family
from tests.clinic import Clinic

DAY = timedelta(days=1)


@pytest.fixture
def family(clinic: Clinic) -> Family:
    return Family(clinic)


def test_a_void_frees_the_place_of_somebody_removed(family: Family) -> None:
    family.add(family.sunil, family.meera)
    done = family.clinic.redeem(family.sold.receipt, family.sold.physio, family.sunil)
    family.remove_approved(family.sunil)
    family.clinic.void(done)

    family.add(family.anil)

    assert family.members() == ["Anil", "Meera"]


def test_added_again_somebody_takes_their_old_place(family: Family) -> None:
    family.add(family.sunil, family.meera)
    family.redeem(family.sunil)
    family.remove_approved(family.sunil)
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
    family.add(family.meera)
    family.remove(family.meera)

    with pytest.raises(NotAMember):
        family.redeem(family.meera)

    family.add(family.meera)
    family.redeem(family.meera)


def test_a_late_entry_takes_no_place_that_somebody_else_has_by_now(family: Family) -> None:
    clinic, sold = family.clinic, family.sold
    family.add(family.sunil, family.meera)
    clinic.clock.go(days=1)
    family.remove(family.sunil)
    family.add(family.anil)
    yesterday = clinic.today - DAY

    with pytest.raises(PlaceTaken) as refusal:
        clinic.redeem(sold.receipt, sold.physio, family.sunil, service_date=yesterday)
    assert (refusal.value.person, refusal.value.limit) == ("Sunil", 2)
    for person in (sold.head, family.meera):
        clinic.redeem(sold.receipt, sold.physio, person, service_date=yesterday)

    family.remove(family.anil)
    clinic.redeem(sold.receipt, sold.physio, family.sunil, service_date=yesterday)
    with pytest.raises(FamilyFull):
        family.add(family.anil)


def test_a_second_late_entry_keeps_the_place_of_the_first(family: Family) -> None:
    clinic, sold = family.clinic, family.sold
    family.add(family.sunil, family.meera)
    family.redeem(family.sunil)
    clinic.clock.go(days=1)
    family.remove_approved(family.sunil)

    clinic.redeem(sold.receipt, sold.physio, family.sunil, service_date=clinic.today - DAY)

    assert clinic.card(sold.receipt, sold.head).left == 10


def test_the_usage_of_all_is_the_usage_of_the_package(family: Family) -> None:
    clinic, sold = family.clinic, family.sold
    family.add(family.sunil, family.meera)
    for person, sessions in ((sold.head, 2), (family.sunil, 3), (family.meera, 1), (family.sunil, 1)):
        clinic.redeem(sold.receipt, sold.physio, person, sessions=sessions)
    clinic.redeem(sold.receipt, sold.doctor, family.meera)

    card = clinic.card(sold.receipt, sold.head)

    assert [(person.name, person.used) for person in card.people] == [("Asha Kulkarni", 2), ("Meera", 2), ("Sunil", 4)]
    assert sum(person.used for person in card.people) == 12 - card.left
