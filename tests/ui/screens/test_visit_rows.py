"""How visits stand in a list by the clock: late, now, soon, and over."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication

from app.desk.views.appointments import AppointmentRow, Cover, Covered
from app.domain.appointment import AppointmentState
from ui.screens.visit_rows import in_turn, visit_rows
from ui.widgets.lists import ListRow

NOW = datetime(2026, 3, 10, 8, 30, 20, tzinfo=UTC)
ZONE = "Asia/Kolkata"


def row(minutes: float, state: AppointmentState = AppointmentState.BOOKED, *, redeemed: bool = False) -> AppointmentRow:
    at = NOW.replace(second=0) + timedelta(minutes=minutes)
    return AppointmentRow(
        appointment_id=uuid4(),
        reference=f"B{minutes}",
        starts_at=at,
        with_whom="",
        state=state,
        cancelled_at=None,
        patient_id=uuid4(),
        patient_name="Asha",
        service_id=uuid4(),
        service_name="Physio",
        covered=Covered(Cover.COVERED, 1, 7),
        redeemed_at=NOW if redeemed else None,
        redeemed_by="",
    )


def told(*rows: AppointmentRow, now: datetime = NOW) -> list[ListRow]:
    return visit_rows(rows, now, ZONE)


@pytest.mark.parametrize(
    ("minutes", "right", "below"),
    [
        (-185, "3 h late", "Covered, 7 left"),
        (-60, "1 h late", "Covered, 7 left"),
        (-59, "59 min late", "Covered, 7 left"),
        (-20, "20 min late", "Covered, 7 left"),
        (-5, "5 min late", "Covered, 7 left"),
        (-4, "Covered, 7 left", "now"),
        (5, "Covered, 7 left", "now"),
        (6, "Covered, 7 left", "in 6 min"),
        (60, "Covered, 7 left", "in 60 min"),
        (61, "Covered, 7 left", ""),
    ],
)
def test_how_late_and_how_soon_is_said_in_words(qapp: QApplication, minutes: int, right: str, below: str) -> None:
    (found,) = told(row(minutes))

    assert (found.right, found.right_second) == (right, below)
    assert (found.icon == "clock") is right.endswith("late")
    assert found.words.endswith(", ".join(filter(None, (right, below))))


def test_a_line_stands_where_now_is(qapp: QApplication) -> None:
    rows = in_turn([row(-90), row(-20), row(-1), row(30), row(90)], NOW)

    assert [(found.right_second, found.line) for found in told(*rows)] == [
        ("Covered, 7 left", ""),
        ("now", "accent"),
        ("in 30 min", ""),
        ("", ""),
        ("Covered, 7 left", ""),
    ]


def test_an_hour_later_the_line_has_moved_on(qapp: QApplication) -> None:
    rows = [row(-20), row(30), row(90)]

    assert [found.line for found in told(*rows)] == ["", "accent", ""]
    assert [found.line for found in told(*rows, now=NOW + timedelta(hours=1))] == ["", "", "accent"]


@pytest.mark.parametrize(
    ("visit", "right", "quiet"),
    [
        (row(-20, AppointmentState.CANCELLED), "Cancelled", True),
        (row(-20, redeemed=True), "Redeemed 14:00", True),
        (row(-20, AppointmentState.COMPLETED), "Came, 7 left", False),
        (row(-20, AppointmentState.NO_SHOW), "Missed, 7 left", False),
    ],
)
def test_of_what_somebody_told_nobody_is_late(
    qapp: QApplication, visit: AppointmentRow, right: str, quiet: bool
) -> None:
    (found,) = told(visit)

    assert (found.right, found.right_second, found.quiet, found.line) == (right, "", quiet, "")


def test_of_another_day_nobody_is_late_and_no_line_is_drawn(qapp: QApplication) -> None:
    before, after = told(row(-24 * 60), row(24 * 60))

    assert (before.right, before.right_second) == ("Still open", "Covered, 7 left")
    assert (after.right, after.line) == ("Covered, 7 left", "")
