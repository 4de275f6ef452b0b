"""Appointments as calendars keep them (RFC 5545); folding, zones and escapes are icalendar's business."""

import re
from datetime import datetime
from typing import TYPE_CHECKING

from app.desk.appointment_lines import AppointmentLine, FileLines, LineFault, LineProblem
from app.domain.appointment import AppointmentState
from app.domain.errors import FileNotUnderstood
from app.exchange.words_in import state_of

if TYPE_CHECKING:
    from icalendar import Component

_RECORD = re.compile(r"\b[A-Z0-9]{1,3}-\d{6}\b")
_PHONE = re.compile(r"\+?\d(?:[ ()-]{0,2}\d){9,14}")
SEPARATE = re.compile(r"[\r\n]+")


def read_ics(text: str) -> FileLines:
    """Every visit of a calendar by the line it begins on; the title, its category and who attends tell whose it is."""
    from icalendar import Calendar  # noqa: PLC0415 - an import pays for it, not every start

    try:
        events = [event for calendar in Calendar.from_ical(text, multiple=True) for event in calendar.walk("VEVENT")]
    except (ValueError, IndexError, KeyError, TypeError) as error:
        raise FileNotUnderstood(why="calendar") from error
    begins = [n for n, line in enumerate(text.split("\n"), 1) if line.strip().upper() == "BEGIN:VEVENT"]
    if "END:VCALENDAR" not in text.upper() or len(begins) != len(events):
        # broken off in the middle: half a day would look like a quiet one
        raise FileNotUnderstood(why="calendar")
    return FileLines.of(_line(number, event) for number, event in zip(begins, events, strict=True))


def _line(number: int, event: "Component") -> AppointmentLine | LineProblem:
    if "RRULE" in event or "RDATE" in event:
        return LineProblem(number, LineFault.REPEATS, _words(event, "SUMMARY"))
    starts = _moment(event, "DTSTART")
    if starts is None:
        return LineProblem(number, LineFault.NO_TIME, _words(event, "SUMMARY"))
    state = state_of(_words(event, "STATUS"))
    if state is None:
        return LineProblem(number, LineFault.NO_STATE, _words(event, "STATUS"))
    about = f"{_words(event, 'SUMMARY')}\n{_words(event, 'DESCRIPTION')}"
    record, phone = _RECORD.search(about), _PHONE.search(about)
    return AppointmentLine(
        line=number,
        starts=starts,
        reference=_reference(event),
        record_number=record.group() if record else "",
        phone=phone.group() if phone else "",
        said=tuple(_said(event)),
        centre="",
        with_whom=_name(event, "ORGANIZER"),
        state=state,
        cancelled=_moment(event, "LAST-MODIFIED") if state is AppointmentState.CANCELLED else None,
    )


def _said(event: "Component") -> list[str]:
    """What may name the patient or the service: the title, its categories, who attends, each line of the text."""
    categories = event.get("CATEGORIES")
    listed = categories if isinstance(categories, list) else [categories] if categories is not None else []
    words = [str(word) for one in listed for word in getattr(one, "cats", [one])]
    text = SEPARATE.split(_words(event, "DESCRIPTION"))
    said = [_words(event, "SUMMARY"), *words, _name(event, "ATTENDEE"), *text]
    return [word.strip() for word in said if word.strip()]


def _reference(event: "Component") -> str:
    """One visit of a series has the series' UID and a day of its own."""
    uid, which = _words(event, "UID"), _moment(event, "RECURRENCE-ID")
    return f"{uid} {which:%Y%m%dT%H%M}" if uid and which is not None else uid


def _words(event: "Component", name: str) -> str:
    found = event.get(name)
    first = found[0] if isinstance(found, list) and found else found
    return "" if first is None else str(first)


def _name(event: "Component", name: str) -> str:
    """The common name of a person, never their address."""
    found = event.get(name)
    first = found[0] if isinstance(found, list) and found else found
    return "" if first is None else str(getattr(first, "params", {}).get("CN", ""))


def _moment(event: "Component", name: str) -> datetime | None:
    found = getattr(event.get(name), "dt", None)
    return found if isinstance(found, datetime) else None
