"""Words of other programs: times as people write them, and how a visit went."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from app.domain.appointment import AppointmentState

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
EARLIEST, LATEST = 1990, 2200
_ISO_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_SHORT_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)")
_NAMED_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?!\d)")
_NAMED_MONTH_FIRST = re.compile(r"([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_TIME = re.compile(
    r"(?<!\d)(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])\.?m\b|(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)"
)
_STATES = {
    AppointmentState.BOOKED: "booked confirmed scheduled pending tentative new open arrived"
    " checkedin rescheduled active",
    AppointmentState.COMPLETED: "completed complete done attended finished closed checkedout fulfilled visited",
    AppointmentState.CANCELLED: "cancelled canceled cancel deleted",
    AppointmentState.NO_SHOW: "noshow didnotattend didnotarrive dna missed absent notattended",
}
_STATE_OF = {word: state for state, words in _STATES.items() for word in words.split()}
CLINIC = frozenset({"clinic", "centre", "center", "staff", "practice", "provider", "doctor", "therapist", "business"})


def state_of(told: str) -> AppointmentState | None:
    """How the visit went, booked where nothing is told; None for a word nobody knows."""
    plain = "".join(c for c in told.casefold() if c.isalpha())
    return _STATE_OF.get(plain) if plain else AppointmentState.BOOKED


def is_by_clinic(told: str) -> bool:
    """Whether it was the clinic that cancelled."""
    return bool(CLINIC & set(re.split(r"\W+", told.casefold())))


def is_month_first(told: Iterable[str]) -> bool:
    """Whether a file writes 01/15/2026: some second number is no month, and no first one is none."""
    pairs = [(int(found[1]), int(found[2])) for one in told if (found := _SHORT_DAY.search(one))]
    most = len(MONTHS)
    return any(second > most for _, second in pairs) and not any(first > most for first, _ in pairs)


def moment_of(told: str, *, month_first: bool = False) -> datetime | None:
    """A date with a time, with its zone where one is told; None where it is neither."""
    told = told.strip()
    exact = _exact(told)
    if exact is not None:
        return exact if EARLIEST <= exact.year <= LATEST else None
    day, rest = _day(told.casefold(), month_first=month_first)
    clock = _clock(rest)
    return datetime.combine(day, clock) if day is not None and clock is not None else None


def _exact(told: str) -> datetime | None:
    """2026-01-05T10:30+05:30 and its kin; not a bare day, which tells no time."""
    if ":" not in told and "T" not in told:
        return None
    try:
        return datetime.fromisoformat(told)
    except ValueError:
        return None


def _day(told: str, *, month_first: bool) -> tuple[date | None, str]:
    """The day that is told, and what stands around it."""
    for pattern, order in (
        (_ISO_DAY, (1, 2, 3)),
        (_SHORT_DAY, (3, 1, 2) if month_first else (3, 2, 1)),
        (_NAMED_DAY, (3, 2, 1)),
        (_NAMED_MONTH_FIRST, (3, 1, 2)),
    ):
        found = pattern.search(told)
        if found:
            return _date(*(found[place] for place in order)), told[: found.start()] + " " + told[found.end() :]
    return None, told


def _date(year: str, month: str, day: str) -> date | None:
    number = MONTHS.index(month) + 1 if month in MONTHS else int(month) if month.isdecimal() else 0
    short = int(year) + 2000 if len(year) == 2 else int(year)  # noqa: PLR2004 - 26 is 2026: no visit is older
    try:
        return date(short, number, int(day)) if EARLIEST <= short <= LATEST else None
    except ValueError:
        return None


def _clock(told: str) -> time | None:
    found = _TIME.search(told)
    if not found:
        return None
    hour, minute, half = int(found[1] or found[4]), int(found[2] or found[5] or 0), found[3]
    if half and not 1 <= hour <= 12:  # noqa: PLR2004 - a clock face
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
