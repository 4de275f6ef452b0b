"""What a file told, sorted."""

from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

from app.desk.appointment_lines import AppointmentFields, AppointmentLine, FileLines, LineFault, LineProblem

AT = datetime(2026, 1, 5, 5, 0, tzinfo=UTC)


def test_what_could_be_read_is_told_from_what_could_not() -> None:
    line, problem = AppointmentLine(line=2, starts=AT), LineProblem(3, LineFault.NO_TIME, "soon")

    assert FileLines.of([problem, line]) == FileLines((line,), (problem,))


def test_a_moment_is_kept_in_utc() -> None:
    there = AT.astimezone(timezone(timedelta(hours=5, minutes=30)))
    fields = AppointmentFields(
        reference="B-1", patient_id=uuid4(), service_id=uuid4(), centre_id=uuid4(), starts_at=there
    )

    assert fields.starts_at.isoformat() == "2026-01-05T05:00:00+00:00"
