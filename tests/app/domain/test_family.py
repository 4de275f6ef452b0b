"""A stay in a family: from the day added to the day before the day removed."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from app.domain.family import Membership

ADDED = date(2026, 3, 1)
DAY = timedelta(days=1)


@pytest.mark.parametrize(("day", "covered"), [(-1, False), (0, True), (4, True), (5, False), (6, False)])
def test_a_stay_covers_its_days(day: int, covered: bool) -> None:
    stay = Membership(patient_package_id=uuid4(), patient_id=uuid4(), added_on=ADDED, removed_on=ADDED + 5 * DAY)

    assert stay.covers(ADDED + day * DAY) is covered


def test_a_stay_without_an_end_goes_on() -> None:
    assert Membership(patient_package_id=uuid4(), patient_id=uuid4(), added_on=ADDED).covers(date.max)


def test_added_and_removed_on_one_day_covers_none() -> None:
    stay = Membership(patient_package_id=uuid4(), patient_id=uuid4(), added_on=ADDED, removed_on=ADDED)

    assert not stay.covers(ADDED)
