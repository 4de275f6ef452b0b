"""What may lapse: an honest guess from how often the package was used so far."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.desk.views.cards import Card, ServiceRow

FEW_DAYS = 14
"""Fewer days of use than this tell nothing about a pace."""


@dataclass(frozen=True, slots=True)
class Lapse:
    """Sessions that will be left on the last valid day if people go on coming as they did."""

    sessions: int
    last_valid_day: date
    left: int
    days_left: int
    used: int
    days_used: int
    """The arithmetic: `used` sessions in `days_used` days so far."""


def lapse(card: Card, row: ServiceRow, sessions: int) -> Lapse | None:
    """What may lapse after redeeming so many now; None where nothing will, or nobody can tell yet."""
    if card.last_valid_day is None or card.days_left is None or card.days_left < 0:
        return None
    left, used = row.left - sessions, len(row.pips) + sessions
    today = card.last_valid_day - timedelta(days=card.days_left)
    days_used = (today - card.starts_on).days + 1
    if left <= 0 or days_used < 1 or (days_used < FEW_DAYS and card.days_left > 0):
        return None
    may_still_come = -(-used * card.days_left // days_used)
    lapsing = left - may_still_come
    return Lapse(lapsing, card.last_valid_day, left, card.days_left, used, days_used) if lapsing > 0 else None


def sooner(cards: tuple[Card, ...], chosen: Card) -> Card | None:
    """The package that ends before the chosen one and would be left to lapse by that choice, if any."""
    ending = [card for card in cards if card.last_valid_day is not None and card is not chosen]
    first = min(ending, key=lambda card: card.last_valid_day or date.max, default=None)
    if first is None or first.last_valid_day is None:
        return None
    return first if first.last_valid_day < (chosen.last_valid_day or date.max) else None
