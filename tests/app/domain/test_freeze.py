"""A pause: which days count, and each rule that refuses one."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import (
    FreezeOutsideValidity,
    FreezeOverlaps,
    FreezeTooEarly,
    FreezeTooShort,
    RedeemedInFreeze,
    Refusal,
    TooManyFreezeDays,
    TooManyFreezes,
)
from app.domain.freeze import Freeze, FreezeLimits, ensure_freezable, spans

TODAY = date(2026, 3, 10)
DAY = timedelta(days=1)
LAST = TODAY + 30 * DAY
LIMITS = FreezeLimits(shortest_days=3, most=2, most_days=60)


def freeze(first: int, last: int, ended: int | None = None) -> Freeze:
    """From and to so many days from today."""
    return Freeze(
        patient_package_id=uuid4(),
        position=1,
        from_day=TODAY + first * DAY,
        to_day=TODAY + last * DAY,
        ended_on=None if ended is None else TODAY + ended * DAY,
    )


def ask(
    first: int,
    last: int,
    others: Sequence[Freeze] = (),
    visits: Collection[int] = (),
    limits: FreezeLimits = LIMITS,
) -> None:
    ensure_freezable(
        TODAY + first * DAY,
        TODAY + last * DAY,
        asked_on=TODAY,
        validity=(TODAY - 5 * DAY, LAST),
        others=others,
        visits=[TODAY + day * DAY for day in visits],
        limits=limits,
    )


def refused(kind: type[Refusal], *asked: Any, **more: Any) -> Any:
    with pytest.raises(kind) as refusal:
        ask(*asked, **more)
    return refusal.value


# --- which days count ------------------------------------------------------------------------------------------


def test_ten_to_nineteen_ended_on_the_fifteenth_are_five_days() -> None:
    ended = Freeze(
        patient_package_id=uuid4(), position=1, from_day=date(2026, 3, 10), to_day=date(2026, 3, 19), reason="medical"
    )

    ended.end(date(2026, 3, 15))

    assert (ended.days, ended.last_day, ended.withdrawn) == (5, date(2026, 3, 14), False)
    assert ended.span == (date(2026, 3, 10), date(2026, 3, 14))


@pytest.mark.parametrize(
    ("ended", "days", "withdrawn"),
    [(None, 10, False), (-1, 0, True), (0, 0, False), (1, 1, False), (9, 9, False), (10, 10, False), (25, 10, False)],
)
def test_only_the_days_before_the_end_count(ended: int | None, days: int, withdrawn: bool) -> None:
    pause = freeze(0, 9, ended)

    assert (pause.days, pause.withdrawn) == (days, withdrawn)
    assert (pause.span is None) is (days == 0)


def test_the_frozen_days_of_a_package_leave_out_what_was_withdrawn() -> None:
    assert spans([freeze(0, 9), freeze(20, 29, 15)]) == ((TODAY, TODAY + 9 * DAY),)


@given(first=st.integers(0, 40), length=st.integers(1, 40), ended=st.none() | st.integers(-5, 90))
def test_the_days_that_count_are_the_days_of_the_span(first: int, length: int, ended: int | None) -> None:
    pause = freeze(first, first + length - 1, ended)

    frozen = [day for day in range(first, first + length) if ended is None or day < ended]
    assert pause.days == len(frozen)
    assert pause.span == (None if not frozen else (TODAY + frozen[0] * DAY, TODAY + frozen[-1] * DAY))
    assert pause.withdrawn is (ended is not None and ended < first)


# --- which freezes are refused ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("first", "last"), [(0, 2), (0, 59), (1, 3), (30, 32)])
def test_a_freeze_of_three_to_sixty_days_that_begins_within_validity_may_be(first: int, last: int) -> None:
    ask(first, last)


def test_the_shortest_freeze_is_three_days() -> None:
    assert refused(FreezeTooShort, 0, 1).days == 2


def test_a_freeze_that_ends_before_it_begins_is_too_short() -> None:
    assert refused(FreezeTooShort, 5, 2).days == 0


def test_a_freeze_begins_on_the_day_asked_or_later() -> None:
    assert refused(FreezeTooEarly, -1, 5).earliest == TODAY


def test_a_freeze_begins_within_validity() -> None:
    refusal = refused(FreezeOutsideValidity, 31, 40)

    assert (refusal.first, refusal.last) == (TODAY - 5 * DAY, LAST)


def test_before_the_start_nothing_is_frozen() -> None:
    with pytest.raises(FreezeOutsideValidity):
        ensure_freezable(
            TODAY,
            TODAY + 9 * DAY,
            asked_on=TODAY,
            validity=(TODAY + DAY, LAST),
            others=[],
            visits=[],
            limits=LIMITS,
        )


@pytest.mark.parametrize(("first", "last", "overlaps"), [(0, 4, False), (0, 5, True), (9, 12, True), (10, 12, False)])
def test_freezes_do_not_overlap(first: int, last: int, overlaps: bool) -> None:
    others = [freeze(5, 9)]

    if overlaps:
        assert refused(FreezeOverlaps, first, last, others).from_day == TODAY + 5 * DAY
    else:
        ask(first, last, others)


def test_the_days_after_an_early_end_may_be_frozen_again() -> None:
    ask(3, 9, [freeze(0, 9, 3)])


def test_two_freezes_a_package() -> None:
    assert refused(TooManyFreezes, 10, 14, [freeze(0, 2), freeze(4, 6)]).most == 2


def test_ended_early_it_still_counts_as_one_withdrawn_it_counts_as_none() -> None:
    ask(10, 14, [freeze(0, 2), freeze(4, 6, 3)])
    refused(TooManyFreezes, 10, 14, [freeze(0, 2), freeze(4, 6, 5)])


def test_sixty_days_in_all() -> None:
    before = [freeze(-40, -1)]

    ask(10, 29, before)
    refusal = refused(TooManyFreezeDays, 10, 30, before)
    assert (refusal.most, refusal.left) == (60, 20)


def test_days_that_an_early_end_gave_back_may_be_frozen() -> None:
    ask(10, 30, [freeze(-40, -1, -1)])


def test_nobody_came_inside_it() -> None:
    assert refused(RedeemedInFreeze, 0, 9, visits=[12, 7, 3]).on == TODAY + 3 * DAY


def test_visits_around_it_are_fine() -> None:
    ask(1, 9, visits=[-1, 0, 10])


def test_a_clinic_may_have_other_limits() -> None:
    refused(TooManyFreezes, 0, 9, limits=FreezeLimits(shortest_days=1, most=0, most_days=60))
    ask(0, 0, limits=FreezeLimits(shortest_days=1, most=1, most_days=1))
