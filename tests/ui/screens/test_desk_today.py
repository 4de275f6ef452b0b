"""Today's appointments on the desk: read, checked in and redeemed by keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from sqlalchemy import event, select

from app.domain.appointment import Appointment, AppointmentState
from app.domain.ledger import LedgerLine, LineKind, Outcome
from tests.app.desk.visits import enter, say, visit
from tests.clinic import Clinic, Sold
from tests.drivers.eyes import listed, reads, wallet_of
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage, nameless
from tests.drivers.visits import TODAY

RECENT = "Recent patients"


def rows(pages: Pages) -> list[tuple[str, str, str, str]]:
    return [(row.lead, row.title, row.second, row.right) for row in pages.desk.side.today.rows]


def redeemed_for(clinic: Clinic) -> list[tuple[str, Outcome]]:
    """References and outcomes of what was redeemed for an appointment."""
    lines = clinic.all(select(LedgerLine).where(LedgerLine.kind == LineKind.REDEEM))
    references = {one.id: one.reference for one in clinic.all(select(Appointment))}
    return [(references.get(line.appointment_id, ""), line.outcome) for line in lines]


def test_without_appointments_the_list_is_not_there(pages: Pages) -> None:
    assert not reads(TODAY)


def test_each_says_when_who_for_what_and_what_covers_it(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1, with_whom="Dr. Shah")
    enter(clinic, family.head, clinic.service("Laser", 50_000), hours=2)
    enter(clinic, clinic.patient("Sunil Kulkarni"), family.physio, hours=3)
    clinic.redeem(family.receipt, family.doctor, family.head, sessions=2)
    enter(clinic, family.head, family.doctor, hours=4)
    pages.refresh_desk()

    assert rows(pages) == [
        ("11:30", "Asha Kulkarni", "Physiotherapy · Dr. Shah", "Covered, 10 left"),
        ("12:30", "Asha Kulkarni", "Laser", "Not included"),
        ("13:30", "Sunil Kulkarni", "Physiotherapy", "No package"),
        ("14:30", "Asha Kulkarni", "Doctor Consultation", "None left"),
    ]
    assert reads("1 Jan")


def test_two_packages_are_told_as_two(family: Sold, clinic: Clinic, pages: Pages) -> None:
    clinic.sell(family.head, clinic.recovery_pack("Second"), 800_000)
    visit(clinic, family, hours=1)
    pages.refresh_desk()

    assert rows(pages)[0][3] == "2 active, 20 left"


def test_a_package_that_begins_later_is_told_with_its_day(family: Sold, clinic: Clinic, pages: Pages) -> None:
    begins = clinic.today + timedelta(days=14)
    person, pack = clinic.patient("Gurpreet Gill"), clinic.recovery_pack("Later")
    clinic.sell(person, pack, 800_000, start=begins)
    enter(clinic, person, family.physio, hours=1)
    pages.refresh_desk()

    assert rows(pages)[0][3] == "Starts 15 Jan"


def test_who_is_next_stands_above_who_is_long_past_or_missed(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=-3, reference="past")
    say(clinic, visit(clinic, family, hours=-2, reference="missed"), AppointmentState.NO_SHOW)
    visit(clinic, family, hours=1, reference="next")
    pages.refresh_desk()

    assert [row[0] for row in rows(pages)] == ["11:30", "07:30", "08:30"]


def test_f8_and_enter_check_in_the_next_and_redeem_it(family: Sold, clinic: Clinic, stage: Stage, pages: Pages) -> None:
    visit(clinic, family, hours=1, reference="B-1")
    pages.refresh_desk()

    pages.press("F8")
    assert (wallet_of(stage.window), pages.desk.panel.form.appointment.words()) == ("Asha Kulkarni", "B-1")
    pages.press("Return")

    assert redeemed_for(clinic) == [("B-1", Outcome.ATTENDED)]
    assert stage.toast.startswith("1 session redeemed for Asha")
    assert rows(pages) == [("11:30", "Asha Kulkarni", "Physiotherapy", "Redeemed 10:30")]


def test_enter_on_a_row_checks_that_one_in(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1, reference="B-1")
    enter(clinic, family.head, family.doctor, hours=2, reference="B-2")
    pages.refresh_desk()

    pages.go(TODAY)
    pages.press("Down", "Return")
    assert pages.desk.panel.foot.button.accessibleName() == "Redeem 1 Doctor Consultation, 1 left"
    pages.press("Return")

    assert redeemed_for(clinic) == [("B-2", Outcome.ATTENDED)]


def test_a_member_of_the_family_is_checked_in_as_who_came(family: Sold, clinic: Clinic, pages: Pages) -> None:
    (rohan,) = [person.patient_id for person in clinic.card(family.receipt, family.head).people if not person.is_head]
    enter(clinic, rohan, family.physio, hours=1)
    pages.refresh_desk()
    pages.press("F8", "Return")

    assert clinic.all(select(LedgerLine.person_id).where(LedgerLine.kind == LineKind.REDEEM)) == [rohan]


def test_a_missed_visit_proposes_its_no_show(family: Sold, clinic: Clinic, pages: Pages) -> None:
    row = visit(clinic, family, hours=-1, reference="B-1")
    say(clinic, row, AppointmentState.NO_SHOW)
    pages.refresh_desk()
    assert rows(pages)[0][3] == "Missed, 10 left"

    pages.go(TODAY)
    pages.press("Down", "Up", "Return", "Return")

    assert redeemed_for(clinic) == [("B-1", Outcome.NO_SHOW)]


def test_f8_passes_over_who_came_who_cancelled_and_who_was_missed(
    family: Sold, clinic: Clinic, stage: Stage, pages: Pages
) -> None:
    say(clinic, visit(clinic, family, hours=-2), AppointmentState.NO_SHOW)
    say(clinic, visit(clinic, family, hours=-1), AppointmentState.CANCELLED, by_clinic=True)
    came = visit(clinic, family, hours=-0.5)
    clinic.redeem(family.receipt, family.physio, family.head, appointment=came.reference)
    pages.refresh_desk()
    assert [row[3] for row in rows(pages)] == ["Missed, 9 left", "Cancelled", "Redeemed 10:30"]

    pages.press("F8")

    assert stage.toast.startswith("Nobody else is expected today.")
    assert not pages.desk.panel.isVisible()


@pytest.mark.parametrize("service", ["Laser", "Doctor Consultation", "Physiotherapy"])
def test_what_nothing_covers_opens_the_wallet_and_says_why(
    family: Sold, clinic: Clinic, stage: Stage, pages: Pages, service: str
) -> None:
    clinic.redeem(family.receipt, family.doctor, family.head, sessions=2)
    patient = clinic.patient("Sunil Kulkarni") if service == "Physiotherapy" else family.head
    enter(clinic, patient, clinic.service(service, 50_000), hours=1)
    pages.refresh_desk()

    pages.press("F8")

    said = {
        "Laser": "No package of Asha includes Laser.",
        "Doctor Consultation": "No Doctor Consultation left for Asha.",
        "Physiotherapy": "Sunil has no package to use here today.",
    }
    assert stage.toast.startswith(said[service])
    assert not pages.desk.panel.isVisible()


def test_the_next_patient_is_not_checked_in_for_the_visit_of_another(
    family: Sold, clinic: Clinic, pages: Pages
) -> None:
    visit(clinic, family, hours=1)
    pages.refresh_desk()
    pages.press("F8", "Escape")
    pages.find("rohan")

    assert not pages.desk.panel.isVisible()
    pages.press("F2")
    assert pages.desk.panel.form.appointment.words() == ""


def test_rows_have_words_for_a_screen_reader_and_the_lists_keep_their_names(
    family: Sold, clinic: Clinic, pages: Pages
) -> None:
    visit(clinic, family, hours=1)
    pages.refresh_desk()

    assert pages.desk.side.today.rows[0].words == "11:30, Asha Kulkarni, Physiotherapy, Covered, 10 left, in 60 min"
    assert listed(TODAY) == ["Asha Kulkarni"]
    assert listed(RECENT)
    assert nameless(pages.desk) == []


def test_a_busy_day_shows_whole_rows_and_says_how_many_there_are(family: Sold, clinic: Clinic, pages: Pages) -> None:
    for number in range(30):
        visit(clinic, family, hours=number / 10)
    pages.refresh_desk()

    assert 3 <= len(rows(pages)) < 30
    assert reads("1 Jan")
    pages.go("Today's appointments: All 30")


def test_what_is_checked_in_is_marked_not_another_visit_of_the_same_person(
    family: Sold, clinic: Clinic, pages: Pages
) -> None:
    say(clinic, visit(clinic, family, hours=-1), AppointmentState.NO_SHOW)
    row = visit(clinic, family, hours=1)
    pages.refresh_desk()
    pages.press("F8")

    assert pages.desk.side.today.current_key() == (family.head, row.appointment_id)


def test_short_of_room_a_word_about_nothing_gives_way(family: Sold, clinic: Clinic, pages: Pages) -> None:
    assert reads("Nothing ends this week")
    for number in range(30):
        visit(clinic, family, hours=number / 10)
    pages.refresh_desk()

    assert not reads("Nothing ends this week")


def minute_hand(pages: Pages) -> QTimer:
    """What makes today's list look at the clock."""
    found = pages.desk.today.findChild(QTimer)
    assert isinstance(found, QTimer)
    return found


def minute_passes(clinic: Clinic, pages: Pages, minutes: int) -> None:
    """The clock goes on and the window notices, as it does every minute."""
    clinic.clock.go(minutes=minutes)
    minute_hand(pages).timeout.emit()
    pages.stage.settle()


def test_minute_by_minute_it_says_who_is_late_without_reading_the_clinic(
    family: Sold, clinic: Clinic, pages: Pages
) -> None:
    visit(clinic, family, hours=0.5)
    visit(clinic, family, hours=1)
    pages.refresh_desk()
    side = pages.desk.side.today
    pages.go(TODAY)
    pages.press("Down")
    assert [row.right_second for row in side.rows] == ["in 30 min", "in 60 min"]
    assert [bool(row.line) for row in side.rows] == [True, False]
    asked: list[str] = []
    event.listen(clinic.desk.database.engine, "before_cursor_execute", lambda *told: asked.append(str(told[2])))

    minute_passes(clinic, pages, 50)

    assert [(row.right, row.right_second) for row in side.rows] == [
        ("20 min late", "Covered, 10 left"),
        ("Covered, 10 left", "in 10 min"),
    ]
    assert [bool(row.line) for row in side.rows] == [False, True]
    assert side.rows[0].words == "11:00, Asha Kulkarni, Physiotherapy, 20 min late, Covered, 10 left"
    assert side.current_key() == side.rows[1].key
    assert asked == []


def test_after_midnight_the_new_day_is_read(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    visit(clinic, family, hours=24)
    pages.refresh_desk()
    assert [row[0] for row in rows(pages)] == ["11:30"]

    minute_passes(clinic, pages, 24 * 60)

    assert [row[0] for row in rows(pages)] == ["10:30"]


def test_the_clock_is_looked_at_once_a_minute(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1)
    pages.refresh_desk()

    assert (minute_hand(pages).isActive(), minute_hand(pages).interval()) == (True, 60_000)
