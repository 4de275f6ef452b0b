from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.family import Membership
from tests.clinic import Clinic
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages
from tests.drivers.sell import SellDriver
from ui.dialogs.pick_person import PickPerson


@pytest.fixture
def rohan(clinic: Clinic) -> UUID:
    return clinic.patient("Rohan Kulkarni")


@pytest.fixture
def page(clinic: Clinic, rohan: UUID, pages: Pages) -> SellDriver:
    """The Recovery Pack, shareable with two, is chosen."""
    clinic.recovery_pack("Recovery Pack", max_members=2)
    clinic.package("Alone", {clinic.services["Physiotherapy"]: 5}, 300_000)
    clinic.patient("Asha Kulkarni")
    page = SellDriver.open(pages, "asha")
    page.choose("recov")
    return page


def add(page: SellDriver, typed: str, relation: str = "") -> None:
    page.pages.push("Add a family member")
    page.pages.write(typed)
    page.pages.press("Return")
    page.pages.write(relation)
    page.pages.press("Return")


def terms(page: SellDriver) -> list[str]:
    return words_on(page.page.terms)


def test_the_last_valid_day_follows_the_start(page: SellDriver) -> None:
    assert "Last valid 31 Mar 2026" in terms(page)

    page.pages.fill("Start date", "5 jan")

    assert "Last valid 4 Apr 2026" in terms(page)


def test_a_family_member_is_sold_along_with_the_relation(page: SellDriver, rohan: UUID, clinic: Clinic) -> None:
    add(page, "rohan", "husband")
    assert "1 of 2 family members · redeemable at Andheri West" in terms(page)

    page.complete()

    assert [(row.patient_id, row.relation) for row in clinic.all(select(Membership))] == [(rohan, "husband")]


def test_a_member_is_taken_out_again_by_their_chip(page: SellDriver, clinic: Clinic) -> None:
    add(page, "rohan")
    page.pages.push("Remove Rohan Kulkarni")
    assert page.pages.focus == "Add a family member"

    page.complete()

    assert clinic.all(select(Membership)) == []


def test_nobody_is_in_it_twice(page: SellDriver) -> None:
    add(page, "rohan")
    add(page, "rohan")

    assert [member.name for member in page.page.terms.members] == ["Rohan Kulkarni"]


def test_when_the_family_is_full_nobody_can_be_added(page: SellDriver, clinic: Clinic) -> None:
    clinic.patient("Meera Joshi")
    add(page, "rohan")
    add(page, "meera")

    assert not page.page.terms.add.isVisible()


def test_a_package_for_one_says_so(page: SellDriver) -> None:
    page.choose("alone")

    assert "For the buyer alone · redeemable at Andheri West" in terms(page)
    assert not page.page.terms.add.isVisible()


def test_leaving_the_search_for_a_person_keeps_the_sale(page: SellDriver) -> None:
    page.pages.push("Add a family member")
    assert page.pages.dialog(PickPerson) is not None

    page.pages.press("Escape")

    assert page.is_open
    assert page.page.terms.members == []


def test_the_page_tells_how_often_one_must_come(page: SellDriver, clinic: Clinic) -> None:
    assert "12 sessions in 90 days is about one a week, 5 days to spare" in terms(page)

    clinic.package("Daily", {clinic.services["Physiotherapy"]: 30}, 900_000, validity_days=75)
    clinic.package("Rare", {clinic.services["Physiotherapy"]: 4}, 200_000, validity_days=90)
    clinic.package("Ever", {clinic.services["Physiotherapy"]: 4}, 200_000, validity_days=None)
    page.pages.press("Escape", "F3")
    for name, rhythm in (("daily", "3 a week"), ("rare", "one every 3 weeks")):
        page.choose(name)
        assert any(rhythm in words for words in terms(page))
    page.choose("ever")
    assert not any("to spare" in words for words in terms(page))
