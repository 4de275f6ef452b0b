"""Whose visits a file tells, and why a line is left out."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from app.desk.appointment_lines import AppointmentLine, FileLines, LineFault, LineProblem
from app.desk.views.appointment_match import Matched, match_appointments
from app.domain.appointment import AppointmentState
from tests.app.desk.visits import visit
from tests.clinic import Clinic, Sold
from tests.founding import BANDRA

NOON = datetime(2026, 1, 1, 12, 0)  # noqa: DTZ001 - a centre's own time
COMPLETED, CANCELLED, NO_SHOW = AppointmentState.COMPLETED, AppointmentState.CANCELLED, AppointmentState.NO_SHOW


@pytest.fixture
def sold(clinic: Clinic) -> Sold:
    return clinic.sold_pack()


def line(number: int = 2, **told: Any) -> AppointmentLine:
    usual: dict[str, Any] = {
        "starts": NOON,
        "reference": f"B-{number}",
        "patient": "Asha Kulkarni",
        "service": "Physiotherapy",
    }
    return AppointmentLine(line=number, **(usual | told))


def matched(clinic: Clinic, *lines: AppointmentLine, problems: tuple[LineProblem, ...] = ()) -> Matched:
    return clinic.desk.ask(match_appointments, FileLines(lines, problems))


def fault(clinic: Clinic, **told: Any) -> LineFault:
    (problem,) = matched(clinic, line(**told)).problems
    return problem.fault


def test_a_line_gets_its_patient_service_and_the_centres_time(clinic: Clinic, sold: Sold) -> None:
    (row,) = matched(clinic, line()).rows

    assert (row.reference, row.patient_id, row.service_id) == ("B-2", sold.head, sold.physio)
    assert row.starts_at.isoformat() == "2026-01-01T06:30:00+00:00"
    assert row.centre_id == clinic.desk.place.centre_id if clinic.desk.place else None


def test_another_centre_has_its_own_time(clinic: Clinic, sold: Sold) -> None:
    clinic.new_centre("DXB", "Dubai", "Asia/Dubai")
    (row,) = matched(clinic, line(centre="dxb")).rows

    assert (row.centre_id, row.starts_at.hour) == (clinic.centres["Dubai"], 8)


def test_a_title_alone_tells_both(clinic: Clinic, sold: Sold) -> None:
    (row,) = matched(clinic, line(patient="", service="", said=("Physiotherapy - Asha Kulkarni",))).rows
    (other,) = matched(clinic, line(patient="", service="", said=("Asha Kulkarni", "Physiotherapy"))).rows

    assert (row.patient_id, row.service_id) == (other.patient_id, other.service_id) == (sold.head, sold.physio)


def test_without_a_reference_the_same_visit_gets_the_same_one(clinic: Clinic, sold: Sold) -> None:
    first, second = (matched(clinic, line(reference="")).rows[0].reference for _ in range(2))

    assert first == second == "20260101-1200 AND-000001 Physiotherap"


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"patient": "Nobody"}, LineFault.NOBODY),
        ({"patient": ""}, LineFault.NOBODY),
        ({"service": "Laser"}, LineFault.NO_SERVICE),
        ({"service": ""}, LineFault.NO_SERVICE),
        ({"centre": "Thane"}, LineFault.NO_CENTRE),
        ({"reference": "x" * 121}, LineFault.TOO_LONG),
        ({"state": COMPLETED, "starts": NOON + timedelta(days=1)}, LineFault.AHEAD),
        ({"state": NO_SHOW}, LineFault.AHEAD),
        ({"state": CANCELLED, "cancelled": NOON}, LineFault.AHEAD),
    ],
)
def test_a_line_that_cannot_be_taken_over_says_why(
    clinic: Clinic, sold: Sold, told: dict[str, Any], why: LineFault
) -> None:
    assert fault(clinic, **told) is why


def test_two_of_one_name_are_not_guessed(clinic: Clinic, sold: Sold) -> None:
    clinic.patient("Asha Kulkarni")

    assert fault(clinic) is LineFault.SEVERAL


def test_the_second_line_of_one_reference_is_left_out(clinic: Clinic, sold: Sold) -> None:
    found = matched(clinic, line(2, reference="B-1"), line(3, reference="b-1"))

    assert [row.reference for row in found.rows] == ["B-1"]
    assert found.problems == (LineProblem(3, LineFault.TWICE, "b-1"),)


def test_problems_come_in_the_order_of_the_file(clinic: Clinic, sold: Sold) -> None:
    found = matched(clinic, line(2, service="Laser"), line(5), problems=(LineProblem(3, LineFault.NO_TIME),))

    assert [problem.line for problem in found.problems] == [2, 3]


def test_what_is_there_already_is_counted(clinic: Clinic, sold: Sold) -> None:
    visit(clinic, sold, reference="B-2")

    found = matched(clinic, line(2), line(3))
    assert (found.known, found.unchanged, len(found.rows)) == (1, 0, 2)


@pytest.mark.parametrize(
    ("told", "agrees"),
    [
        ({}, True),
        ({"state": COMPLETED}, True),
        ({"state": CANCELLED}, False),
        ({"service": "Doctor Consultation"}, False),
    ],
)
def test_a_file_does_not_talk_a_redemption_away(
    clinic: Clinic, sold: Sold, told: dict[str, Any], *, agrees: bool
) -> None:
    row = visit(clinic, sold, reference="B-2")
    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=row.reference)

    found = matched(clinic, line(2, **told))
    assert bool(found.rows) is agrees
    assert [problem.fault for problem in found.problems] == ([] if agrees else [LineFault.REDEEMED])


def test_a_record_number_names_them_in_a_title(clinic: Clinic, sold: Sold) -> None:
    told = line(patient="", service="", said=("Physiotherapy",), record_number="AND-000001", centre=BANDRA)

    assert matched(clinic, told).rows[0].patient_id == sold.head
