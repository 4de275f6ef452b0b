"""Thirty newest, one a week for a year, one a month after that."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from app.desk.backup_keeping import kept

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_daily_backups_of_three_years_come_to_about_a_hundred() -> None:
    days = [(NOON - timedelta(days=back), back) for back in range(3 * 365)]

    staying = kept(days)

    assert set(range(30)) <= staying
    assert len(staying) == 110
    weeks = sorted(back for back in staying if 30 <= back < 360)
    assert all(later - earlier <= 7 for earlier, later in pairwise(weeks))
    months = {(NOON - timedelta(days=back)).strftime("%Y-%m") for back in staying}
    assert len(months) == 37


def test_few_are_all_kept() -> None:
    few = [(NOON - timedelta(hours=back), back) for back in range(30)]

    assert kept(few) == set(range(30))
