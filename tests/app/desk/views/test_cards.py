"""What a card shows of people and services after the acts on its package."""

import pytest

from app.domain.errors import PackageClosed
from app.domain.status import Status
from tests.app.desk.families import Family
from tests.app.desk.lives import Life
from tests.clinic import Clinic


@pytest.fixture
def family(clinic: Clinic) -> Family:
    return Family(clinic)


@pytest.fixture
def life(family: Family) -> Life:
    return Life(family.clinic, family.sold)


def test_who_holds_a_place_beside_the_head(family: Family, life: Life) -> None:
    family.add(family.sunil, family.meera)
    family.redeem(family.sunil)
    family.remove_approved(family.sunil)

    shown = [(person.name, person.is_current, person.holds_place) for person in life.card.people]

    assert shown == [("Asha Kulkarni", True, False), ("Meera", True, True), ("Sunil", False, True)]


def test_a_former_head_is_told_though_they_used_nothing(family: Family, life: Life) -> None:
    life.transfer(family.clinic.patient("Nina"))

    assert [(one.name, one.is_head, one.is_current, one.holds_place) for one in life.card.people] == [
        ("Nina", True, True, False),
        ("Asha Kulkarni", False, False, False),
    ]


def test_goodwill_counts_among_what_was_given(life: Life) -> None:
    life.redeem(sessions=2)
    life.adjust(3)

    row = life.card.services[0]
    assert (row.left, row.sold, len(row.pips)) == (11, 13, 2)
    assert life.redeem().redemption.sold == 13


def test_a_completed_package_shows_its_day_and_nothing_left(life: Life) -> None:
    life.redeem()
    card = life.complete()

    assert (card.status, card.closed_on, card.left) == (Status.COMPLETED, life.clinic.today, 0)
    assert isinstance(card.why_not, PackageClosed)
    assert [person.used for person in card.people] == [1]
