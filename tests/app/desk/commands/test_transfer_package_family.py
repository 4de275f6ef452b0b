"""The family of a transferred package: the new head names members anew, the days before stay the former one's."""

from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.errors import (
    AlreadyMember,
    FamilyFull,
    NotAMember,
    PlaceTaken,
)
from app.domain.family import Membership
from tests.app.desk.families import Family
from tests.app.desk.lives import DAY, Life
from tests.clinic import Clinic


@pytest.fixture
def family(clinic: Clinic) -> Family:
    """A pack for Asha and two more; Sunil, Meera and Anil would like to share it."""
    return Family(clinic)


@pytest.fixture
def life(family: Family) -> Life:
    return Life(family.clinic, family.sold)


def keys(clinic: Clinic, patient: UUID) -> list[UUID]:
    return [card.patient_package_id for card in clinic.wallet(patient).cards]


def people(life: Life) -> list[tuple[str, bool, int]]:
    return [(person.name, person.is_current, person.used) for person in life.card.people]


def test_from_that_day_the_former_head_and_members_come_no_more(family: Family, life: Life) -> None:
    family.add(family.sunil)
    nina = family.clinic.patient("Nina")
    life.transfer(nina)

    for person in (life.sold.head, family.sunil):
        with pytest.raises(NotAMember):
            life.redeem(person)
    life.redeem(nina)


def test_late_entries_for_days_before_it_are_the_former_familys(family: Family, life: Life) -> None:
    family.add(family.sunil)
    clinic, nina = family.clinic, family.clinic.patient("Nina")
    clinic.clock.go(days=1)
    life.transfer(nina)
    yesterday = clinic.today - DAY

    with pytest.raises(NotAMember):
        life.redeem(nina, service_date=yesterday)
    life.redeem(life.sold.head, service_date=yesterday)
    life.redeem(family.sunil, service_date=yesterday)

    assert people(life) == [("Nina", True, 0), ("Sunil", False, 1), ("Asha Kulkarni", False, 1)]
    assert life.card.left == 10


def test_a_late_entry_for_the_former_family_takes_no_place_that_somebody_else_had(family: Family, life: Life) -> None:
    family.add(family.sunil, family.meera)
    clinic = family.clinic
    clinic.clock.go(days=1)
    family.remove(family.sunil)
    family.add(family.anil)
    clinic.clock.go(days=1)
    life.transfer(clinic.patient("Nina"))
    before = clinic.today - 2 * DAY

    def late(person: UUID) -> None:
        clinic.approved(clinic.redemption(life.sold.receipt, life.sold.physio, person, service_date=before))

    late(family.meera)
    with pytest.raises(PlaceTaken):
        late(family.sunil)


def test_the_new_head_names_members_anew_up_to_the_maximum(family: Family, life: Life) -> None:
    clinic = family.clinic
    family.add(family.sunil, family.meera)
    family.redeem(family.sunil)
    family.remove_approved(family.sunil)
    nina, om, uma = (clinic.patient(name) for name in ("Nina", "Om", "Uma"))
    clinic.clock.go(days=1)
    life.transfer(nina)

    family.add(om, uma)

    with pytest.raises(FamilyFull):
        family.add(family.anil)
    with pytest.raises(AlreadyMember):
        family.add(nina)
    shown = {person.name: person.holds_place for person in life.card.people}
    assert shown == {"Nina": False, "Sunil": False, "Om": True, "Uma": True, "Asha Kulkarni": False}


def test_every_former_stay_ends_that_day_and_is_marked(family: Family, life: Life) -> None:
    clinic = family.clinic
    family.add(family.sunil, family.meera)
    clinic.clock.go(days=1)
    family.remove(family.sunil)
    clinic.clock.go(days=1)

    life.transfer(clinic.patient("Nina"))

    stays = clinic.all(select(Membership).order_by(Membership.removed_on))
    assert [(stay.removed_on, stay.ended_by_transfer) for stay in stays] == [
        (clinic.today - DAY, True),
        (clinic.today, True),
    ]


def test_the_former_head_may_be_named_a_member(family: Family, life: Life) -> None:
    clinic = family.clinic
    life.redeem()
    clinic.clock.go(days=1)
    life.transfer(clinic.patient("Nina"))

    family.add(life.sold.head)

    assert people(life) == [("Nina", True, 0), ("Asha Kulkarni", True, 1)]
    life.redeem(life.sold.head)
    assert keys(clinic, life.sold.head) == [life.id]


def test_a_member_who_used_sessions_may_become_the_head_and_counts_once(family: Family, life: Life) -> None:
    family.add(family.sunil)
    life.redeem()
    family.redeem(family.sunil)
    family.clinic.clock.go(days=1)

    life.transfer(family.sunil)
    life.redeem(family.sunil)

    assert people(life) == [("Sunil", True, 2), ("Asha Kulkarni", False, 1)]
    assert sum(used for _, _, used in people(life)) == 12 - life.card.left


def test_a_former_member_removed_again_needs_no_approval_for_sessions_of_the_old_family(
    family: Family, life: Life
) -> None:
    clinic = family.clinic
    family.add(family.sunil)
    family.redeem(family.sunil)
    clinic.clock.go(days=1)
    life.transfer(clinic.patient("Nina"))
    family.add(family.sunil)

    family.remove(family.sunil)

    om, uma = clinic.patient("Om"), clinic.patient("Uma")
    family.add(om, uma)


def test_a_head_who_is_a_member_elsewhere_stays_one(family: Family, life: Life) -> None:
    other = Life(family.clinic, head="Bina")
    family.clinic.add_member(other.sold.receipt, life.sold.head)

    life.transfer(other.sold.head)

    assert keys(family.clinic, life.sold.head) == [other.id]
    assert set(keys(family.clinic, other.sold.head)) == {life.id, other.id}


def test_with_the_clock_set_back_no_stay_ends_before_it_began(family: Family, life: Life) -> None:
    clinic = family.clinic
    clinic.clock.go(days=5)
    family.add(family.sunil)
    added = clinic.today
    clinic.clock.go(days=-3)

    life.transfer(clinic.patient("Nina"))

    assert clinic.all(select(Membership.removed_on)) == [added]
    clinic.clock.go(days=5)
    with pytest.raises(NotAMember):
        life.redeem(family.sunil)
