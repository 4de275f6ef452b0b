"""Calendars of other booking systems."""

from datetime import UTC, datetime

import pytest

from app.desk.appointment_lines import AppointmentLine, LineFault
from app.domain.appointment import AppointmentState
from app.domain.errors import FileNotUnderstood
from app.exchange.appointments_ics import read_ics

HEAD = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Clinic//Booking//EN\n"


def calendar(*events: str) -> str:
    return HEAD + "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events) + "END:VCALENDAR\n"


def only(event: str) -> AppointmentLine:
    (line,) = read_ics(calendar(event)).lines
    return line


def test_a_visit_with_a_zone_a_title_and_who_attends() -> None:
    line = only(
        "UID:b-1@clinic\nDTSTART;TZID=Asia/Kolkata:20260105T103000\nSUMMARY:Physiotherapy - Asha\n"
        "ATTENDEE;CN=Asha Kulkarni:mailto:asha@example.com\nORGANIZER;CN=Dr. Shah:mailto:shah@example.com\n"
        "CATEGORIES:Physio,First visit\nDESCRIPTION:Record AND-000017\\nCall +91 98200 12214"
    )

    assert line.starts == datetime(2026, 1, 5, 5, 0, tzinfo=UTC)
    assert (line.line, line.reference, line.with_whom) == (4, "b-1@clinic", "Dr. Shah")
    assert (line.record_number, line.phone) == ("AND-000017", "+91 98200 12214")
    assert line.said[:4] == ("Physiotherapy - Asha", "Physio", "First visit", "Asha Kulkarni")


def test_folded_lines_and_escapes_are_read() -> None:
    line = only("UID:b-1\nDTSTART:20260105T050000Z\nSUMMARY:Physiotherapy\\, As\n ha Kulkarni")

    assert line.said == ("Physiotherapy, Asha Kulkarni",)


def test_a_time_without_a_zone_is_the_centres() -> None:
    assert only("UID:b-1\nDTSTART:20260105T103000\nSUMMARY:x").starts.tzinfo is None


def test_a_cancelled_visit_tells_when() -> None:
    line = only("UID:b-1\nDTSTART:20260105T050000Z\nSTATUS:CANCELLED\nLAST-MODIFIED:20260104T050000Z\nSUMMARY:x")

    assert (line.state, line.cancelled) == (AppointmentState.CANCELLED, datetime(2026, 1, 4, 5, 0, tzinfo=UTC))


def test_visits_of_a_series_are_told_apart() -> None:
    line = only("UID:b-1\nRECURRENCE-ID:20260105T050000Z\nDTSTART:20260105T060000Z\nSUMMARY:x")

    assert line.reference == "b-1 20260105T0500"


def test_rules_and_whole_days_are_left_out_by_their_line() -> None:
    found = read_ics(
        calendar(
            "UID:a\nDTSTART:20260105T050000Z\nRRULE:FREQ=WEEKLY\nSUMMARY:Asha",
            "UID:b\nDTSTART;VALUE=DATE:20260105\nSUMMARY:Rohan",
            "UID:c\nDTSTART:20260105T050000Z\nSTATUS:PERHAPS\nSUMMARY:Sunil",
            "UID:d\nSUMMARY:Meera",
        )
    )

    assert [(problem.line, problem.fault) for problem in found.problems] == [
        (4, LineFault.REPEATS),
        (10, LineFault.NO_TIME),
        (15, LineFault.NO_STATE),
        (21, LineFault.NO_TIME),
    ]


def test_an_empty_calendar_holds_nothing() -> None:
    assert read_ics(calendar()).lines == ()


@pytest.mark.parametrize("text", ["Asha, Monday", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "BEGIN:VEVENT\nEND:VEVENT\n"])
def test_what_is_no_calendar_says_so(text: str) -> None:
    with pytest.raises(FileNotUnderstood) as refusal:
        read_ics(text)
    assert refusal.value.why == "calendar"
