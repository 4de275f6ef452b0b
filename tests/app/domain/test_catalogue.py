"""What a package is made of."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from app.domain.catalogue import Package
from app.domain.errors import NothingIncluded, NotSoldHere, PackageWithdrawn, SameServiceTwice, TooFewCentres
from app.domain.terms import RefundPolicy, Scope

NOW = datetime(2026, 1, 1, tzinfo=UTC)
HERE, THERE, ELSEWHERE = (UUID(int=number) for number in (1, 2, 3))
NAMES = {HERE: "Andheri", THERE: "Bandra", ELSEWHERE: "Thane"}


def package(scope: Scope = Scope.SINGLE) -> Package:
    words = {"code": "A", "code_key": "a", "name": "A", "name_key": "a", "type_id": uuid4(), "created_at": NOW}
    numbers = {"price_minor": 1, "validity_days": 90, "max_members": 0, "refund_fee_basis_points": 0}
    return Package(**words, **numbers, scope=scope, refund_policy=RefundPolicy.NONE)  # type: ignore[arg-type]


def test_services_stay_in_the_order_shown_and_their_sum_is_the_count() -> None:
    made, first, second = package(), uuid4(), uuid4()

    made.include([(first, 10), (second, 2)])

    assert [(item.position, item.service_id) for item in made.items] == [(1, first), (2, second)]
    assert made.session_count == 12


def test_nothing_or_the_same_twice_is_refused() -> None:
    service = uuid4()

    with pytest.raises(NothingIncluded):
        package().include([])
    with pytest.raises(SameServiceTwice):
        package().include([(service, 1), (service, 2)])


@pytest.mark.parametrize("centres", [[], [HERE], [HERE, HERE]])
def test_several_centres_are_at_least_two(centres: list[UUID]) -> None:
    with pytest.raises(TooFewCentres):
        package().scope_to(Scope.MULTI, centres)


def test_a_single_scope_lists_no_centres() -> None:
    made = package()
    made.scope_to(Scope.SINGLE, [HERE, THERE])

    assert made.centres == []
    made.ensure_on_sale_at(ELSEWHERE, NAMES)


def test_a_listed_package_is_sold_where_it_is_listed() -> None:
    made = package()
    made.scope_to(Scope.MULTI, [THERE, HERE])

    made.ensure_on_sale_at(HERE, NAMES)
    with pytest.raises(NotSoldHere) as refusal:
        made.ensure_on_sale_at(ELSEWHERE, NAMES)
    assert refusal.value.only_at == ("Andheri", "Bandra")


def test_withdrawn_is_told_first() -> None:
    made = package()
    made.scope_to(Scope.MULTI, [THERE, HERE])
    made.withdrawn_at = NOW

    with pytest.raises(PackageWithdrawn):
        made.ensure_on_sale_at(ELSEWHERE, NAMES)
