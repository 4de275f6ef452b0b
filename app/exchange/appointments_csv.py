"""Appointments as spreadsheets and booking systems list them, whatever they call their columns."""

import csv
import io
from collections.abc import Iterator, Mapping

from app.desk.appointment_lines import AppointmentLine, FileLines, LineFault, LineProblem
from app.domain.errors import FileNotUnderstood
from app.exchange.csv_out import unguarded
from app.exchange.words_in import is_by_clinic, is_month_first, moment_of, state_of

COLUMNS = {
    "reference": "reference ref appointmentid appointmentno appointmentnumber appointmentreference bookingid bookingno"
    " bookingreference bookingnumber visitid id uid code",
    "patient": "patient patientname client clientname customer customername guest guestname fullname name",
    "first": "firstname first givenname forename",
    "last": "lastname last surname familyname",
    "record_number": "recordnumber record recordno patientid patientnumber patientno clientid clientidentifier mrn uhid"
    " fileno filenumber membershipcardnumber",
    "phone": "phone phonenumber mobile mobilephone mobilenumber cell cellphone contact contactnumber homephone"
    " primaryphonenumber patientphone clientphone",
    "service": "service servicename servicecode treatment treatmentname procedure appointmenttype type visittype class"
    " session",
    "start": "start starts startsat startat starttime startdatetime datetime dateandtime appointmentdatetime"
    " appointmenttime begin begins from",
    "day": "date day startdate appointmentdate visitdate bookingdate",
    "time": "time hour timeslot slot",
    "centre": "centre center location branch clinic site defaultlocation",
    "with_whom": "with withwhom provider providername doctor doctorname therapist practitioner staff staffname employee"
    " resource",
    "state": "status state appointmentstatus bookingstatus",
    "cancelled": "cancelledat canceledat cancelledon canceledon cancellationtime cancellationdate cancelledtime",
    "cancelled_by": "cancelledby canceledby",
}
"""Our names and the heads that other systems give the same, without case, spaces and signs."""
_MEANS = {head: ours for ours, heads in COLUMNS.items() for head in heads.split()}
SEPARATORS = ",;\t|"


def read_csv(text: str) -> FileLines:
    """Every line of a table with a head; a line that cannot be read is told by its number in the file."""
    rows = list(_rows(text))
    month_first = is_month_first(f"{row.get('start', '')} {row.get('day', '')}" for _, row in rows)
    return FileLines.of(_line(number, row, month_first=month_first) for number, row in rows)


def _rows(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Each row by our names, with the number of its first line; empty ones are passed over."""
    first = next(line for line in text.splitlines() if line.strip())
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=max(SEPARATORS, key=first.count))
    heads: list[str | None] = []
    before = 0
    for cells in reader:
        number, before = before + 1, reader.line_num
        if not any(cell.strip() for cell in cells):
            continue
        if not heads:
            heads = _heads(cells)
            continue
        row: dict[str, str] = {}
        for head, cell in zip(heads, cells, strict=False):
            if head is not None:
                row[head] = row.get(head) or unguarded(cell.strip())
        yield number, row


def _heads(cells: list[str]) -> list[str | None]:
    heads = [_MEANS.get("".join(c for c in cell.casefold() if c.isalnum())) for cell in cells]
    missing = tuple(
        what
        for what, any_of in (
            ("patient", {"patient", "first", "last", "record_number", "phone"}),
            ("service", {"service"}),
            ("start", {"start", "day"}),
        )
        if not any_of & set(heads)
    )
    if missing:
        raise FileNotUnderstood(why="columns", missing=missing)
    return heads


def _line(number: int, row: Mapping[str, str], *, month_first: bool) -> AppointmentLine | LineProblem:
    told = " ".join(filter(None, (row.get("day"), row.get("start"), row.get("time"))))
    starts = moment_of(told, month_first=month_first)
    if starts is None:
        return LineProblem(number, LineFault.NO_TIME, told)
    state = state_of(row.get("state", ""))
    if state is None:
        return LineProblem(number, LineFault.NO_STATE, row["state"])
    name = row.get("patient") or f"{row.get('first', '')} {row.get('last', '')}".strip()
    return AppointmentLine(
        line=number,
        starts=starts,
        reference=row.get("reference", ""),
        record_number=row.get("record_number", ""),
        phone=row.get("phone", ""),
        patient=name,
        service=row.get("service", ""),
        centre=row.get("centre", ""),
        with_whom=row.get("with_whom", ""),
        state=state,
        cancelled=moment_of(row.get("cancelled", ""), month_first=month_first),
        by_clinic=is_by_clinic(row.get("cancelled_by", "")),
    )
