from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.errors import (
    AppointmentAhead,
    AppointmentChanged,
    AppointmentDayClosed,
    AppointmentInUse,
    AppointmentKnown,
    AppointmentOver,
    CancelledAhead,
    FileNotUnderstood,
    Refusal,
)
from ui.wording import refusal
from ui.wording_appointment import SENTENCES
from ui.wording_sentence import Words

RUPEES = Words("INR", "Asia/Kolkata")
AT = datetime(2026, 3, 10, 5, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("error", "head"),
    [
        (AppointmentAhead(reference="B-81", starts_at=AT), "Appointment B-81 is still to come (10 Mar 2026, 10:42)."),
        (AppointmentInUse(reference="B-81", at=AT, by="Rita"), "Appointment B-81 was redeemed (10:42, Rita)."),
        (AppointmentKnown(reference="B-81", person="Asha"), "Appointment B-81 is there already, for Asha."),
        (
            AppointmentChanged(reference="B-81", person="Asha", service="Laser", starts_at=AT),
            "Somebody changed this appointment meanwhile: 10 Mar 2026, 10:42, Asha, Laser.",
        ),
        (AppointmentDayClosed(day=AT.date(), leaves=True), "10 Mar 2026 is closed here: its appointments stay as"),
        (AppointmentOver(reference="B-81", state="completed", cancelled_at=None), "Appointment B-81: the patient came"),
        (AppointmentOver(reference="B-81", state="cancelled", cancelled_at=AT), "Appointment B-81 is cancelled."),
        (AppointmentOver(reference="B-81", state="no_show", cancelled_at=None), "Appointment B-81: the patient did"),
        (AppointmentOver(reference="B-81", state="no_show", cancelled_at=AT), "Appointment B-81 was cancelled too"),
        (CancelledAhead(at=AT), "10 Mar 2026, 10:42 is still to come."),
        (FileNotUnderstood(why="empty"), "There is nothing in this file."),
        (FileNotUnderstood(why="too_large"), "This file is too large for a list of appointments."),
        (FileNotUnderstood(why="calendar"), "This is not a calendar, or it is damaged."),
        (
            FileNotUnderstood(why="columns", missing=("patient", "start")),
            "This file has no column for: patient, start of the visit.",
        ),
    ],
)
def test_each_no_says_why_and_what_to_do(qapp: QApplication, error: Refusal, head: str) -> None:
    words = SENTENCES[type(error)](error, RUPEES)

    assert words.head.startswith(head)
    assert words.next_step


def test_the_window_finds_them(qapp: QApplication) -> None:
    assert refusal(CancelledAhead(at=AT)).next_step.startswith("Enter when")
