"""A later freeze hangs on the days of those before it."""

from datetime import date
from uuid import uuid4

import pytest

from app.domain.errors import FreezeInTheWay
from app.domain.freeze import Freeze, ensure_still_within

LAST = date(2026, 3, 31)
"""The last valid day without any freeze."""


def freeze(from_day: date, to_day: date) -> Freeze:
    return Freeze(patient_package_id=uuid4(), position=1, from_day=from_day, to_day=to_day)


def test_it_may_begin_on_the_days_that_those_before_it_gave() -> None:
    first = freeze(date(2026, 1, 10), date(2026, 1, 19))
    later = freeze(date(2026, 4, 10), date(2026, 4, 14))

    ensure_still_within([later, first], LAST)


def test_it_may_not_begin_after_the_validity_that_is_left() -> None:
    first = freeze(date(2026, 1, 10), date(2026, 1, 19))
    later = freeze(date(2026, 4, 10), date(2026, 4, 14))
    first.end(date(2026, 1, 19))

    with pytest.raises(FreezeInTheWay) as refusal:
        ensure_still_within([first, later], LAST)

    assert (refusal.value.from_day, refusal.value.to_day) == (later.from_day, later.to_day)


def test_a_withdrawn_one_is_in_nobodys_way() -> None:
    later = freeze(date(2026, 4, 10), date(2026, 4, 14))
    later.end(date(2026, 4, 1))

    ensure_still_within([later], LAST)
