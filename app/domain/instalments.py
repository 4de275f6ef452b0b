"""Paying the rest of a sale later: equal parts, a month apart."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from app.domain.allocation import allocate

MONTHS_A_YEAR = 12
MOST_INSTALMENTS = 60
"""As many as one sale may agree on."""


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last one where it is shorter: 31 January, then 28 February."""
    years, month = divmod(day.month - 1 + months, MONTHS_A_YEAR)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def monthly(first: date, count: int) -> list[date]:
    """So many days, a month apart; each counted from the first, so that the 31st comes back after a short month."""
    return [months_later(first, month) for month in range(count)]


def equal_parts(rest_minor: int, days: Sequence[date]) -> list[tuple[date, int]]:
    """The rest in equal parts, what is left over on the earlier ones; fewer parts where there is too little."""
    parts = allocate(rest_minor, [1] * len(days)) if days else []
    return [(day, part) for day, part in zip(days, parts, strict=True) if part]
