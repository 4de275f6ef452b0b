"""Times and states as people and programs write them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.domain.appointment import AppointmentState
from app.exchange.words_in import is_by_clinic, is_month_first, moment_of, state_of

AT = datetime(2026, 1, 5, 14, 30)  # noqa: DTZ001 - a centre's own time
INDIA = timezone(timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    "told",
    [
        "2026-01-05 14:30",
        "2026-01-05T14:30:00",
        "05/01/2026 14:30",
        "5/1/26 2:30 pm",
        "05-01-2026 02:30PM",
        "5.1.2026 14.30",
        "5 Jan 2026, 2:30 p.m.",
        "5th January 2026 14:30:00",
        "Mon 5-Jan-2026 14:30",
        "Jan 5, 2026 2:30 pm",
        "2026/1/5 2:30pm",
    ],
)
def test_a_moment_however_it_is_written(told: str) -> None:
    assert moment_of(told) == AT


@pytest.mark.parametrize(
    ("told", "moment"),
    [
        ("2026-01-05T14:30:00Z", AT.replace(tzinfo=UTC)),
        ("2026-01-05T14:30:00+05:30", AT.replace(tzinfo=INDIA)),
    ],
)
def test_a_zone_that_is_told_counts(told: str, moment: datetime) -> None:
    assert moment_of(told) == moment


@pytest.mark.parametrize(
    "told",
    [
        "",
        "tomorrow",
        "2026-01-05",
        "14:30",
        "31/02/2026 10:00",
        "5/13/2026 10:00",
        "5 Jam 2026 10:00",
        "5/1/2026 25:00",
        "5/1/2026 13 pm",
        "0001-01-01T00:00",
        "9999-12-31T23:59:59Z",
        "5/1/2026 10",
    ],
)
def test_what_is_no_moment_is_none(told: str) -> None:
    assert moment_of(told) is None


@pytest.mark.parametrize(("told", "hour"), [("12 am", 0), ("12 pm", 12), ("1 pm", 13), ("12:59am", 0)])
def test_noon_and_midnight_on_a_clock_face(told: str, hour: int) -> None:
    moment = moment_of(f"5/1/2026 {told}")

    assert moment is not None
    assert moment.hour == hour


def test_a_whole_file_tells_whether_months_come_first() -> None:
    assert is_month_first(["01/05/2026", "01/15/2026"])
    assert not is_month_first(["01/05/2026", "02/05/2026"])
    assert not is_month_first(["15/01/2026", "01/15/2026"])
    assert moment_of("01/05/2026 14:30", month_first=True) == AT


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("", AppointmentState.BOOKED),
        ("CONFIRMED", AppointmentState.BOOKED),
        ("Checked-in", AppointmentState.BOOKED),
        ("Completed", AppointmentState.COMPLETED),
        ("Canceled", AppointmentState.CANCELLED),
        ("No Show", AppointmentState.NO_SHOW),
        ("no-show", AppointmentState.NO_SHOW),
        ("perhaps", None),
    ],
)
def test_how_it_went_in_other_words(told: str, state: AppointmentState | None) -> None:
    assert state_of(told) is state


@pytest.mark.parametrize(
    ("told", "clinic"), [("Clinic", True), ("by the doctor", True), ("Patient", False), ("", False)]
)
def test_who_cancelled(told: str, *, clinic: bool) -> None:
    assert is_by_clinic(told) is clinic
