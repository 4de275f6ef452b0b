"""How visits stand in a list: when, who, what covers each, and how late or how soon it is by the clock."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.desk.views.appointments import AppointmentRow, Cover
from app.domain.appointment import AppointmentState
from app.domain.ledger import Outcome
from ui import format as show
from ui.widgets.lists import ListRow

GRACE = timedelta(minutes=5)
"""Whoever comes so much sooner or later is on time."""
HOUR = timedelta(hours=1)
"""Sooner than this before it begins it says how soon; whoever is later than this is hardly the next to come."""
MINUTE = timedelta(minutes=1)


class Turn(IntEnum):
    """In which order visits of a day are of interest."""

    EXPECTED = 0
    OPEN = 1
    """Came and was not redeemed, or is long past and nobody said how it went."""
    MISSED = 2
    DONE = 3


def turn_of(row: AppointmentRow, now: datetime) -> Turn:
    """Whose turn it is by the clock."""
    if not row.awaits:
        return Turn.DONE
    if row.state is AppointmentState.NO_SHOW:
        return Turn.MISSED
    past = row.starts_at is not None and row.starts_at < now - HOUR
    return Turn.OPEN if past or row.state is AppointmentState.COMPLETED else Turn.EXPECTED


def in_turn(rows: Sequence[AppointmentRow], now: datetime) -> list[AppointmentRow]:
    """Whoever is still expected first, by the clock; who is long past, missed or done after them."""
    return sorted(rows, key=lambda row: turn_of(row, now))


def visit_rows(rows: Sequence[AppointmentRow], now: datetime, zone: str) -> list[ListRow]:
    """Rows in the order given; a line stands where now is, between who is late and who is still to come."""
    first = next((row for row in rows if _is_today(row, now, zone) and is_to_come(row, now)), None)
    return [_row(row, now, zone, line="accent" if row is first else "") for row in rows]


def is_to_come(row: AppointmentRow, now: datetime) -> bool:
    """Expected, and not late yet."""
    return turn_of(row, now) is Turn.EXPECTED and not _late(row, now)


def _late(row: AppointmentRow, now: datetime) -> bool:
    """Still expected though its time is over."""
    return (
        row.state is AppointmentState.BOOKED
        and row.awaits
        and row.starts_at is not None
        and (row.starts_at <= now - GRACE)
    )


def _is_today(row: AppointmentRow, now: datetime, zone: str) -> bool:
    here = ZoneInfo(zone)
    return row.starts_at is not None and row.starts_at.astimezone(here).date() == now.astimezone(here).date()


def _row(row: AppointmentRow, now: datetime, zone: str, *, line: str) -> ListRow:
    words, icon, token = _end(row, zone)
    below = _soon(row, now)
    if _late(row, now):
        words, icon, token, below = _lateness(row, now, zone), "clock", "status:expired", words
    at = show.clock_time(row.starts_at, zone) if row.starts_at is not None else ""
    return ListRow(
        (row.patient_id, row.appointment_id),
        row.patient_name,
        " · ".join(filter(None, (row.service_name, row.with_whom))),
        words,
        below,
        token=token,
        icon=icon,
        lead=at,
        line=line,
        quiet=turn_of(row, now) is Turn.DONE,
    )


def _soon(row: AppointmentRow, now: datetime) -> str:
    """How soon somebody who is expected within the hour comes."""
    if row.state is not AppointmentState.BOOKED or not row.awaits or row.starts_at is None:
        return ""
    ahead = row.starts_at - now
    if abs(ahead) < GRACE:
        return QCoreApplication.translate("Visits", "now")
    if ahead > HOUR or ahead < GRACE:
        return ""
    return QCoreApplication.translate("Visits", "in {n} min").format(n=-(-ahead // MINUTE))


def _lateness(row: AppointmentRow, now: datetime, zone: str) -> str:
    late = now - (row.starts_at or now)
    if not _is_today(row, now, zone):
        return QCoreApplication.translate("Visits", "Still open")
    if late < HOUR:
        return QCoreApplication.translate("Visits", "{n} min late").format(n=late // MINUTE)
    return QCoreApplication.translate("Visits", "{n} h late").format(n=late // HOUR)


def _end(row: AppointmentRow, zone: str) -> tuple[str, str | None, str]:
    """How it stands: words, icon, colour."""
    if row.redeemed_at is not None:
        words = QCoreApplication.translate("Visits", "Redeemed {time}")
        return words.format(time=show.clock_time(row.redeemed_at, zone)), "check", "muted"
    if row.state is AppointmentState.CANCELLED:
        return QCoreApplication.translate("Visits", "Cancelled"), None, "muted"
    if row.covered.cover is Cover.COVERED:
        is_open = row.state is not AppointmentState.BOOKED
        return (_covered(row), "warn", "status:expired") if is_open else (_covered(row), "ok", "success")
    if row.covered.starts_on is not None:
        words = QCoreApplication.translate("Visits", "Starts {day}")
        return words.format(day=show.day_short(row.covered.starts_on)), "clock", "status:scheduled"
    words = {
        Cover.NONE_LEFT: QCoreApplication.translate("Visits", "None left"),
        Cover.NOT_INCLUDED: QCoreApplication.translate("Visits", "Not included"),
    }.get(row.covered.cover, QCoreApplication.translate("Visits", "No package"))
    return words, "warn", "status:expired"


def _covered(row: AppointmentRow) -> str:
    left, active = row.covered.left, row.covered.active
    if row.outcome is Outcome.LATE_CANCELLATION:
        return QCoreApplication.translate("Visits", "Cancelled late, {left} left").format(left=left)
    if row.state is AppointmentState.NO_SHOW:
        return QCoreApplication.translate("Visits", "Missed, {left} left").format(left=left)
    if row.state is AppointmentState.COMPLETED:
        return QCoreApplication.translate("Visits", "Came, {left} left").format(left=left)
    if active > 1:
        return QCoreApplication.translate("Visits", "{active} active, {left} left").format(active=active, left=left)
    return QCoreApplication.translate("Visits", "Covered, {left} left").format(left=left)
