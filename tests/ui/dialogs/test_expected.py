"""The appointments of any day, looked through and dealt with by keys."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.desk.commands.import_appointments import ImportAppointments
from app.domain.appointment import Appointment, AppointmentState
from app.domain.ledger import LedgerLine, LineKind, Outcome
from tests.app.desk.visits import enter, in_hours, say, visit
from tests.clinic import Clinic, Sold
from tests.drivers.eyes import reads, wallet_of
from tests.drivers.hands import focus_name
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import Stage, nameless
from ui.dialogs.appointment import AppointmentDialog
from ui.dialogs.change_appointment import ChangeAppointmentDialog
from ui.dialogs.expected import ExpectedDialog
from ui.dialogs.visit import VisitDialog

LIST = "Appointments of the day"


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


def begin(pages: Pages, *keys: str) -> ExpectedDialog:
    pages.press("Ctrl+Shift+A")
    dialog = pages.wait_for(ExpectedDialog)
    pages.stage.settle()
    pages.press(*keys)
    return dialog


def rows(dialog: ExpectedDialog) -> list[str]:
    return [row.title if row.is_head else f"{row.lead} {row.right}" for row in dialog.list.rows]


def test_today_is_told_by_what_each_waits_for(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=-0.5)
    visit(clinic, family, hours=2)
    say(clinic, visit(clinic, family, hours=-2), AppointmentState.NO_SHOW)
    say(clinic, visit(clinic, family, hours=-3), AppointmentState.COMPLETED)
    say(clinic, visit(clinic, family, hours=3), AppointmentState.CANCELLED, by_clinic=True)

    dialog = begin(pages)

    assert rows(dialog) == [
        *("Expected", "10:00 30 min late", "12:30 Covered, 10 left"),
        *("Not redeemed yet", "07:30 Came, 10 left"),
        *("Missed", "08:30 Missed, 10 left"),
        *("Over", "13:30 Cancelled"),
    ]
    assert (focus_name(), dialog.head_note.full_text) == (LIST, "5 in all")
    assert (nameless(dialog), cut_off(dialog)) == ([], [])


def test_enter_checks_in_and_redeems_for_the_chosen_one(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=-0.1)
    row = visit(clinic, family, hours=1)

    begin(pages, "Down", "Return")
    assert pages.desk.panel.form.appointment.words() == row.reference
    pages.press("Return")

    assert clinic.all(select(LedgerLine.appointment_id).where(LedgerLine.kind == LineKind.REDEEM)) == [
        row.appointment_id
    ]


def test_one_of_yesterday_is_redeemed_for_its_own_day(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    yesterday = clinic.today
    clinic.clock.go(days=1)

    dialog = begin(pages, "Alt+Left")
    assert rows(dialog) == ["11:30 Still open"]
    pages.press("Return", "Return")

    assert clinic.all(select(LedgerLine.service_date).where(LedgerLine.kind == LineKind.REDEEM)) == [yesterday]


def test_of_a_later_day_the_patient_is_opened(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=24)
    dialog = begin(pages, "Alt+Right")

    assert rows(dialog) == ["10:30 Covered, 10 left"]
    assert dialog.act.text() == "Open patient"
    pages.press("Return")

    assert wallet_of(pages.stage.window) == "Asha Kulkarni"
    assert not pages.desk.panel.isVisible()


def test_a_day_is_typed_and_one_moved_from_there(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=72)
    begin(pages)
    pages.fill("Go to a day", "4/1/2026")
    pages.press("Return")
    assert reads("Sun 4 Jan 2026")
    assert focus_name() == LIST

    pages.press("Ctrl+E")
    pages.wait_for(ChangeAppointmentDialog)
    pages.stage.settle()
    pages.write("16:00")
    pages.press("Return")

    assert clinic.all(select(Appointment.starts_at)) == [in_hours(clinic, 77.5)]
    assert rows(pages.wait_for(ExpectedDialog)) == ["16:00 Covered, 10 left"]


def test_how_it_went_is_said_for_a_later_day_too(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=20)
    visit(clinic, family, hours=24)
    begin(pages, "Alt+Right", "Del")
    pages.wait_for(VisitDialog)
    pages.stage.settle()
    pages.press("Escape")
    assert pages.wait_for(ExpectedDialog).list.rows

    pages.press("Del", "Return", "Return")

    assert clinic.all(select(LedgerLine.outcome).where(LedgerLine.kind == LineKind.REDEEM)) == [
        Outcome.LATE_CANCELLATION
    ]
    assert clinic.all(select(LedgerLine.service_date).where(LedgerLine.kind == LineKind.REDEEM)) == [clinic.today]


def test_one_is_added_on_the_day_that_is_shown(family: Sold, clinic: Clinic, pages: Pages) -> None:
    pages.find("asha")
    dialog = begin(pages, "Alt+Right")
    assert reads("Nobody is expected that day.")
    assert focus_name() == "Add"
    assert not dialog.act.isEnabled()

    pages.press("F9")
    assert pages.wait_for(AppointmentDialog).day.text() == "2 Jan 2026"
    pages.press("Return")

    (added,) = clinic.all(select(Appointment.starts_at))
    assert added.date() == clinic.today + timedelta(days=1)
    assert rows(pages.wait_for(ExpectedDialog)) == [f"{added + timedelta(hours=5.5):%H:%M} Covered, 10 left"]


def test_a_day_that_is_none_is_marked(pages: Pages) -> None:
    dialog = begin(pages)
    pages.fill("Go to a day", "soon")
    pages.press("Return")

    assert dialog.go_to.property("state") == "alert"
    assert reads("Thu 1 Jan 2026")


def test_all_of_todays_are_opened_from_their_head(family: Sold, clinic: Clinic, pages: Pages) -> None:
    for number in range(30):
        enter(clinic, family.head, family.physio, hours=number / 10)
    pages.refresh_desk()
    pages.push("Today's appointments: All 30")

    assert len(pages.wait_for(ExpectedDialog).list.rows) == 31


def test_who_is_entered_elsewhere_meanwhile_appears(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    dialog = begin(pages)
    visit(clinic, family, hours=2)

    pages.stage.client.changed.emit(ImportAppointments(rows=()))
    pages.stage.settle()

    assert dialog.head_note.full_text == "2 in all"
    assert focus_name() == LIST
