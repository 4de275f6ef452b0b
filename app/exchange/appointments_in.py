"""Reading the visits of the clinic's booking system from a file."""

from pathlib import Path

from app.desk.appointment_lines import FileLines
from app.exchange.appointments_csv import read_csv
from app.exchange.appointments_ics import read_ics
from app.exchange.text_in import read_text

CALENDAR = "BEGIN:VCALENDAR"


def read_appointments(source: Path) -> FileLines:
    """A calendar or a table, told apart by what is in the file; raises `FileNotUnderstood` where it is neither."""
    text = read_text(source)
    begins_as_calendar = text.lstrip("\ufeff \n\t").upper().startswith(CALENDAR)
    return read_ics(text) if begins_as_calendar or source.suffix.lower() == ".ics" else read_csv(text)
