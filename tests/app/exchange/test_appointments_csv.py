"""Tables of other booking systems, each with heads of its own."""

from datetime import datetime

import pytest

from app.desk.appointment_lines import LineFault, LineProblem
from app.domain.appointment import AppointmentState
from app.domain.errors import FileNotUnderstood
from app.exchange.appointments_csv import read_csv

AT = datetime(2026, 1, 5, 10, 30)  # noqa: DTZ001 - a centre's own time


@pytest.mark.parametrize(
    "text",
    [
        "Reference,Patient,Service,Start\nB-1,Asha Kulkarni,Physiotherapy,2026-01-05 10:30\n",
        "Booking ID;First Name;Surname;Treatment;Date;Time\nB-1;Asha;Kulkarni;Physiotherapy;05/01/2026;10:30\n",
        "id\tLastName\tFirstName\tservicename\tstart time\nB-1\tKulkarni\tAsha\tPhysiotherapy\t5/1/2026 10:30",
        'ref,Client,Appointment Type,Start Date,Start Time\nB-1,"Asha Kulkarni",Physiotherapy,5-Jan-2026,10:30 AM\n',
        "\ufeffUID,FIRST,LAST,Procedure,Starts at\nB-1,Asha,Kulkarni,Physiotherapy,2026-01-05T10:30:00\n",
    ],
)
def test_heads_of_many_systems_mean_the_same(text: str) -> None:
    (line,) = read_csv(text).lines

    assert (line.reference, line.starts, line.service) == ("B-1", AT, "Physiotherapy")
    assert sorted(line.patient.split()) == ["Asha", "Kulkarni"]
    assert line.state is AppointmentState.BOOKED


def test_all_that_a_table_may_tell() -> None:
    (line,) = read_csv(
        "Ref,Patient ID,Mobile Phone,Name,Service,Location,Provider,Start,Status,Cancelled at,Cancelled by\n"
        "B-1,AND-000017,98200 12214,Asha,Physio,Andheri West,Dr. Shah,2026-01-05 10:30,Cancelled,"
        "4/1/2026 09:00,Clinic\n"
    ).lines

    assert (line.record_number, line.phone, line.centre, line.with_whom) == (
        "AND-000017",
        "98200 12214",
        "Andheri West",
        "Dr. Shah",
    )
    assert (line.state, line.by_clinic) == (AppointmentState.CANCELLED, True)
    assert line.cancelled == datetime(2026, 1, 4, 9, 0)  # noqa: DTZ001 - a centre's own time


def test_bad_lines_are_told_by_their_number_and_why() -> None:
    found = read_csv(
        'Patient,Service,Start,Status\n\nAsha,"Physio\ntherapy",2026-01-05 10:30,booked\n'
        "Rohan,Physio,soon,\nSunil,Physio,2026-01-05 10:30,perhaps\n"
    )

    assert [line.line for line in found.lines] == [3]
    assert found.problems == (
        LineProblem(5, LineFault.NO_TIME, "soon"),
        LineProblem(6, LineFault.NO_STATE, "perhaps"),
    )


def test_one_date_tells_the_order_of_the_whole_file() -> None:
    found = read_csv("Patient,Service,Date,Time\nAsha,Physio,01/05/2026,10:30\nRohan,Physio,01/15/2026,10:30\n")

    assert found.lines[0].starts == AT


def test_a_table_without_the_columns_it_needs_says_which() -> None:
    with pytest.raises(FileNotUnderstood) as refusal:
        read_csv("Reference,Name\nB-1,Asha\n")

    assert (refusal.value.why, refusal.value.missing) == ("columns", ("service", "start"))


def test_a_cell_that_was_guarded_against_formulas_is_what_it_was() -> None:
    (line,) = read_csv("Patient,Service,Start,Phone\nAsha,Physio,2026-01-05 10:30,'+919820012214\n").lines

    assert line.phone == "+919820012214"


def test_a_short_line_is_told() -> None:
    assert read_csv("Patient,Service,Start\nAsha\n").problems == (LineProblem(2, LineFault.NO_TIME, ""),)
