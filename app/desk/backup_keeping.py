"""Which old backups stay: the newest ones, then the last of each week for a year, then the last of each month."""

from collections.abc import Hashable, Iterable
from datetime import datetime
from typing import TypeVar

T = TypeVar("T", bound=Hashable)
NEWEST, WEEKS, MONTHS = 30, 52, 120


def kept(backups: Iterable[tuple[datetime, T]]) -> set[T]:
    """The ones to keep, counted backward from the newest: the machine's clock today plays no part."""
    newest_first = sorted(backups, key=lambda one: one[0], reverse=True)
    staying = {name for _, name in newest_first[:NEWEST]}
    for most, period in ((WEEKS, _week), (MONTHS, _month)):
        last_of: dict[tuple[int, ...], T] = {}
        for at, name in newest_first:
            last_of.setdefault(period(at), name)
        staying |= set(list(last_of.values())[:most])
    return staying


def _week(at: datetime) -> tuple[int, ...]:
    return at.isocalendar()[:2]


def _month(at: datetime) -> tuple[int, ...]:
    return at.year, at.month
