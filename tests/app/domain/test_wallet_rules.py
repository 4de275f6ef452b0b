"""Rules 1 to 7 of a redemption: each one told, and of two the first."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest

from app.domain.errors import (
    CentreOutOfScope,
    FrozenOnDate,
    NotActivated,
    NotAMember,
    NotStarted,
    PackageClosed,
    PackageExpired,
    Refusal,
    ServiceDateInFuture,
)
from app.domain.status import Closing
from app.domain.terms import Scope
from app.domain.visit import Circumstances, Visit
from app.domain.wallet import PatientPackage
from tests.app.domain.examples import AROUND, DAY, HEAD, HERE, MEMBER, STRANGER, THERE, TODAY, VISIT, package

Break = Callable[[PatientPackage, Circumstances, Visit], tuple[Circumstances, Visit]]


def closed(sold: PatientPackage, around: Circumstances, visit: Visit) -> tuple[Circumstances, Visit]:
    sold.closing, sold.closed_on = Closing.COMPLETED, TODAY
    return around, visit


def in_future(sold: PatientPackage, around: Circumstances, visit: Visit) -> tuple[Circumstances, Visit]:
    del sold
    return replace(around, today=visit.service_date - DAY), visit


def not_activated(sold: PatientPackage, around: Circumstances, visit: Visit) -> tuple[Circumstances, Visit]:
    sold.activated_on = None
    return replace(around, paid_minor=500_000), visit


def too_early(sold: PatientPackage, around: Circumstances, visit: Visit) -> tuple[Circumstances, Visit]:
    sold.starts_on = visit.service_date + DAY
    return around, visit


def frozen(sold: PatientPackage, around: Circumstances, visit: Visit) -> tuple[Circumstances, Visit]:
    del sold
    return replace(around, freezes=[(visit.service_date, visit.service_date)]), visit


def elsewhere(sold: PatientPackage, around: Circumstances, visit: Visit) -> tuple[Circumstances, Visit]:
    del sold
    return replace(around, here=THERE), visit


def by_stranger(sold: PatientPackage, around: Circumstances, visit: Visit) -> tuple[Circumstances, Visit]:
    del sold
    return around, replace(visit, person_id=STRANGER)


RULES: list[tuple[Break, type[Refusal]]] = [
    (closed, PackageClosed),
    (in_future, ServiceDateInFuture),
    (not_activated, NotActivated),
    (too_early, NotStarted),
    (frozen, FrozenOnDate),
    (elsewhere, CentreOutOfScope),
    (by_stranger, NotAMember),
]


@pytest.mark.parametrize(("spoil", "told"), RULES)
def test_each_rule_is_told(spoil: Break, told: type[Refusal]) -> None:
    sold = package()

    around, visit = spoil(sold, AROUND, VISIT)

    with pytest.raises(told):
        sold.ensure_redeemable(visit, around)


@pytest.mark.parametrize(("first", "second"), list(combinations(RULES, 2)))
def test_of_two_failing_rules_the_first_is_told(
    first: tuple[Break, type[Refusal]], second: tuple[Break, type[Refusal]]
) -> None:
    sold = package()

    around, visit = second[0](sold, *first[0](sold, AROUND, VISIT))

    with pytest.raises(first[1]):
        sold.ensure_redeemable(visit, around)


def test_what_is_missing_of_the_payment_is_told() -> None:
    sold = package(activated_on=None)

    with pytest.raises(NotActivated) as refusal:
        sold.ensure_redeemable(VISIT, replace(AROUND, paid_minor=500_000))

    assert refusal.value.due_minor == 300_000


@pytest.mark.parametrize("day", [-1, 90])
def test_outside_validity_the_bound_is_told(day: int) -> None:
    sold = package(starts_on=TODAY - 100 * DAY)
    visit = Visit(sold.starts_on + day * DAY, HEAD, 1)

    with pytest.raises(NotStarted if day < 0 else PackageExpired):
        sold.ensure_redeemable(visit, AROUND)


@pytest.mark.parametrize(("day", "fails"), [(-1, False), (0, True), (4, True), (5, False)])
def test_a_freeze_holds_from_its_first_to_its_last_day(day: int, fails: bool) -> None:
    sold = package(starts_on=TODAY - 20 * DAY)
    first = TODAY - 10 * DAY
    around = replace(AROUND, freezes=[(first, first + 4 * DAY)])

    if fails:
        with pytest.raises(FrozenOnDate):
            sold.ensure_redeemable(Visit(first + day * DAY, HEAD, 1), around)
    else:
        sold.ensure_redeemable(Visit(first + day * DAY, HEAD, 1), around)


def test_a_single_package_is_used_where_it_was_bought_and_a_multi_one_where_it_lists() -> None:
    multi = package(scope=Scope.MULTI)

    assert list(package().redeemable_centres([THERE])) == [HERE]
    assert list(multi.redeemable_centres([THERE])) == [THERE]


def test_head_and_members_may_come() -> None:
    for person in (HEAD, MEMBER):
        package().ensure_redeemable(replace(VISIT, person_id=person), AROUND)
