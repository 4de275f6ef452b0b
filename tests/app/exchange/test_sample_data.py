from collections import Counter

import pytest

from app.domain.staff import Role, check_pin_strength
from app.domain.terms import RefundPolicy, Scope
from app.exchange.sample_data import SampleData, read_sample_data


@pytest.fixture(scope="module")
def data() -> SampleData:
    return read_sample_data()


def test_there_is_enough_to_sell(data: SampleData) -> None:
    assert len(data.services) >= 60
    assert len(data.packages) >= 15
    assert {package.validity_days for package in data.packages} >= {30, 60, 90, 180, 365, None}
    assert {package.scope for package in data.packages} == set(Scope)
    assert {package.refund_policy for package in data.packages} == set(RefundPolicy)
    assert {package.type for package in data.packages} == set(data.package_types)
    assert len({package.max_members for package in data.packages}) >= 3


def test_the_recovery_pack_is_the_one_everybody_tries(data: SampleData) -> None:
    pack = next(package for package in data.packages if package.name == "Physiotherapy Recovery Pack")
    services = {service.code: service for service in data.services}

    assert [(services[code].name, sessions) for code, sessions in pack.items] == [
        ("Physiotherapy", 10),
        ("Doctor Consultation", 2),
    ]
    assert [services[code].list_price_minor for code, _ in pack.items] == [800_00, 1_000_00]
    assert (pack.price_minor, pack.validity_days, pack.max_members, pack.scope) == (8_000_00, 90, 4, Scope.MULTI)


def test_every_code_and_name_is_there_once(data: SampleData) -> None:
    for rows in (data.services, data.packages):
        assert len({row.code.casefold() for row in rows}) == len(rows)
        assert len({row.name.casefold() for row in rows}) == len(rows)
    known = {service.code for service in data.services}
    assert {code for package in data.packages for code, _ in package.items} <= known


def test_no_package_costs_more_than_its_sessions_one_by_one(data: SampleData) -> None:
    price = {service.code: service.list_price_minor for service in data.services}
    value = {package.code: sum(price[code] * sessions for code, sessions in package.items) for package in data.packages}

    assert [package.code for package in data.packages if package.price_minor > value[package.code]] == []


def test_the_people_are_many_and_look_alike_at_times(data: SampleData) -> None:
    names = Counter(person.name for person in data.people)
    phones = Counter(person.phone for person in data.people if person.phone)

    assert len(data.people) == 300
    assert names["Anita Sharma"] == 2
    assert sum(1 for name in names if "\u0900" <= name[0] <= "\u097f") >= 5
    assert sum(1 for shared in phones.values() if shared > 1) >= 30
    assert len(data.person) == len(data.people)


def test_no_phone_number_can_belong_to_somebody(data: SampleData) -> None:
    assert {person.phone[:5] for person in data.people if person.phone} == {"+91 5"}


def test_six_people_work_at_two_centres_with_one_pin_that_is_allowed(data: SampleData) -> None:
    assert len(data.staff) == 6
    assert {person.role for person in data.staff} == set(Role)
    assert [centre.code for centre in data.centres] == ["AND", "BAN"]
    check_pin_strength(data.pin)


def test_the_stories_speak_of_people_and_packages_there_are(data: SampleData) -> None:
    for story in data.stories:
        included = dict(data.package[story.package].items)
        assert {story.buyer, *story.members} <= data.person.keys()
        assert all(len(people) <= included[service] for service, people in story.uses.items())
        assert {person for people in story.uses.values() for person in people} <= {story.buyer, *story.members}


def test_the_catalogue_was_another_one_before_it_changed(data: SampleData) -> None:
    raised = next(change for change in data.changes if change.raises)
    withdrawn = next(change for change in data.changes if change.withdraws)

    assert data.price_on(raised.raises, -raised.days_ago - 1) == raised.from_price_minor
    assert data.price_on(raised.raises, -raised.days_ago) == data.package[raised.raises].price_minor
    assert data.on_sale(withdrawn.withdraws, -withdrawn.days_ago - 1)
    assert not data.on_sale(withdrawn.withdraws, -withdrawn.days_ago)
