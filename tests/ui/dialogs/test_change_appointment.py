"""An appointment that is still expected is changed by keys alone."""

import pytest
from sqlalchemy import select

from app.desk.commands.change_appointment import AppointmentFacts, ChangeAppointment
from app.desk.views.appointments import AppointmentRow
from app.domain.appointment import Appointment, AppointmentState
from app.domain.journal import Journal
from tests.app.desk.visits import in_hours, say, visit
from tests.clinic import Clinic, Sold
from tests.drivers.hands import focus_name
from tests.drivers.pages import Pages, cut_off, errors
from tests.drivers.redeem import said
from tests.drivers.stage import Stage, nameless
from tests.drivers.visits import on_the_first
from ui.dialogs.change_appointment import ChangeAppointmentDialog
from ui.dialogs.expected import ExpectedDialog


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


def begin(pages: Pages) -> ChangeAppointmentDialog:
    return on_the_first(pages, "Ctrl+E", ChangeAppointmentDialog)


def only(clinic: Clinic) -> Appointment:
    found: list[Appointment] = clinic.all(select(Appointment))
    (one,) = found
    return one


def changes(clinic: Clinic) -> int:
    return len(clinic.all(select(Journal.id).where(Journal.kind == "change_appointment")))


def move(clinic: Clinic, row: AppointmentRow, hours: float) -> None:
    """Another desk changed the time."""
    seen = AppointmentFacts.of(row)
    wanted = dict(seen) | {"starts_at": in_hours(clinic, hours)}
    clinic.another_desk("Second").desk.execute(
        ChangeAppointment(appointment_id=row.appointment_id, seen=seen, **wanted)
    )


def test_the_time_is_typed_over_and_enter_saves(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1, with_whom="Dr Rao")
    dialog = begin(pages)
    assert dialog.who.text().startswith("Asha Kulkarni · ")
    assert (dialog.service.currentText(), dialog.day.text()) == ("Physiotherapy", "1 Jan 2026")
    assert (focus_name(), dialog.time.text(), dialog.with_whom.text()) == ("Time", "11:30", "Dr Rao")

    pages.write("12:15")
    pages.press("Return")

    assert only(clinic).starts_at == in_hours(clinic, 1.75)
    assert [row.lead for row in pages.desk.side.today.rows] == ["12:15"]
    assert "Asha Kulkarni is expected on 1 Jan 2026, 12:15." in pages.stage.toast


def test_the_patient_who_was_meant_another_day_and_another_service(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    begin(pages)
    pages.fill("Search for a person", "rohan")
    pages.press("Return")
    assert focus_name() == "Service"
    pages.write("doc")
    pages.fill("Day", "3/1/2026")
    pages.press("Return")

    changed = only(clinic)
    rohan = next(p.patient_id for p in clinic.card(family.receipt, family.head).people if not p.is_head)
    assert (changed.patient_id, changed.service_id) == (rohan, family.doctor)
    assert changed.starts_at == in_hours(clinic, 49)
    assert not pages.desk.side.today.isVisible()


def test_saved_unchanged_nothing_is_written(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    begin(pages)
    pages.press("Return")

    assert pages.dialog(ChangeAppointmentDialog) is None
    assert changes(clinic) == 0


def test_what_another_desk_changed_meanwhile_is_told_and_a_second_enter_means_it(
    family: Sold, clinic: Clinic, pages: Pages
) -> None:
    row = visit(clinic, family, hours=1)
    dialog = begin(pages)
    move(clinic, row, 5)
    pages.write("12:00")
    pages.press("Return")

    assert "Somebody changed this appointment meanwhile: 1 Jan 2026, 15:30, Asha Kulkarni" in said(dialog.banner)
    assert (dialog.time.text(), changes(clinic)) == ("12:00", 1)
    pages.press("Return")

    assert only(clinic).starts_at == in_hours(clinic, 1.5)


@pytest.mark.parametrize(
    ("state", "head"),
    [(AppointmentState.COMPLETED, "the patient came already"), (AppointmentState.CANCELLED, "is cancelled")],
)
def test_what_is_over_by_now_is_told(
    family: Sold, clinic: Clinic, pages: Pages, state: AppointmentState, head: str
) -> None:
    row = visit(clinic, family, hours=1)
    dialog = begin(pages)
    say(clinic, row, state, by_clinic=state is AppointmentState.CANCELLED)
    pages.write("12:00")
    pages.press("Return")

    assert head in said(dialog.banner)
    assert dialog.isVisible()


def test_a_time_that_is_none_is_marked(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    dialog = begin(pages)
    pages.write("late")
    pages.press("Return")

    assert errors(dialog) == {"Time": "Such as 9:30."}
    assert changes(clinic) == 0


def test_one_that_the_booking_system_knows_says_that_its_file_wins(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1, reference="B-81")
    dialog = begin(pages)

    assert said(dialog.elsewhere).startswith("The booking system may know this appointment.")
    assert dialog.head_note.full_text == "B-81"
    pages.press("Escape")
    clinic.clock.go(hours=3)
    visit(clinic, family, hours=0)
    assert not begin(pages).elsewhere.isVisible()


def test_with_none_chosen_all_of_the_day_are_shown(family: Sold, clinic: Clinic, pages: Pages) -> None:
    pages.desk.refresh()
    pages.press("Ctrl+E")

    assert pages.wait_for(ExpectedDialog).isVisible()


def test_it_has_room_and_everything_has_a_name(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1, reference="B-81")
    dialog = begin(pages)

    assert (nameless(dialog), cut_off(dialog)) == ([], [])
