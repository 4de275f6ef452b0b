"""A file of the booking system, from the disk to the list of today."""

from pathlib import Path

import pytest

from app.desk.commands.import_appointments import ImportAppointments
from app.desk.views.appointment_match import Matched, match_appointments
from app.desk.views.appointments import appointments_of_day
from app.domain.errors import FileNotUnderstood
from app.exchange.appointments_in import read_appointments
from tests.clinic import Clinic, Sold
from tests.founding import MANAGER

CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n"
    "BEGIN:VEVENT\r\nUID:b-1\r\nDTSTART;TZID=Asia/Kolkata:20260101T113000\r\n"
    "SUMMARY:Physiotherapy - Asha Kulkarni\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:b-2\r\nDTSTART:20260101T070000Z\r\nSUMMARY:Mr. Nobody (Doctor Consultation)\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n"
)
TABLE = (
    "Ref,Name,Service,Start\nb-1,Kulkarni Asha,PHYSIOTHERAPY,1/1/2026 11:30\n"
    "b-2,Mr. Nobody,Doctor Consultation,1/1/2026 12:30\n"
)


def brought_in(clinic: Clinic, source: Path) -> Matched:
    matched = clinic.desk.ask(match_appointments, read_appointments(source))
    clinic.sign_in(MANAGER)
    clinic.desk.execute(ImportAppointments(rows=matched.rows))
    return matched


@pytest.mark.parametrize(("name", "text"), [("visits.ics", CALENDAR), ("visits.csv", TABLE), ("visits.txt", CALENDAR)])
def test_a_calendar_and_a_table_tell_the_same_visits(clinic: Clinic, tmp_path: Path, name: str, text: str) -> None:
    sold: Sold = clinic.sold_pack()
    source = tmp_path / name
    source.write_text(text, encoding="utf-8", newline="")

    matched = brought_in(clinic, source)

    (row,) = clinic.desk.ask(appointments_of_day).rows
    assert (row.reference, row.patient_id, row.service_id) == ("b-1", sold.head, sold.physio)
    assert row.starts_at is not None
    assert row.starts_at.isoformat() == "2026-01-01T06:00:00+00:00"
    assert len(matched.problems) == 1
    assert "nobody" in matched.problems[0].words.casefold()


def test_a_calendar_that_is_none_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "visits.ics"
    source.write_text("Asha, Monday")

    with pytest.raises(FileNotUnderstood):
        read_appointments(source)
