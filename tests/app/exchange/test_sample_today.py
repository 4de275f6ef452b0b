"""The sample's desk is alive: somebody came, somebody did not, and somebody is expected whom nothing covers."""

from datetime import UTC, datetime, timedelta

from app.desk.clock import civil_date
from app.desk.desk import Desk
from app.desk.views.appointments import Cover, appointments_of_day
from app.domain.appointment import AppointmentState
from app.domain.ledger import Outcome
from app.exchange.sample_clock import Calendar
from app.exchange.sample_today import read_expected, starts_at
from tests.app.exchange.conftest import PRESENT

ZONE = "Asia/Kolkata"


def test_every_way_a_visit_can_stand_is_there_today(sample: Desk) -> None:
    today = sample.ask(appointments_of_day)
    states = {row.state for row in today.rows}
    covers = {row.patient_name: row.covered.cover for row in today.rows if row.state is AppointmentState.BOOKED}

    assert states == set(AppointmentState)
    assert (covers["Asha Sharma"], covers["Fatima Shaikh"]) == (Cover.COVERED, Cover.NO_PACKAGE)
    assert [row.starts_at for row in today.rows if row.starts_at and row.starts_at > PRESENT]
    assert {row.outcome for row in today.rows if row.state is AppointmentState.NO_SHOW} == {
        Outcome.NO_SHOW,
        Outcome.LATE_CANCELLATION,
    }


def test_both_lists_of_the_day_have_something(sample: Desk) -> None:
    today = sample.ask(appointments_of_day)

    assert "Anita Sharma" in [row.patient_name for row in today.unredeemed]
    assert today.without_appointment


def test_whenever_it_is_built_its_visits_are_at_round_times_of_that_day() -> None:
    for present in (PRESENT, datetime(2026, 12, 31, 18, 30, 1, tzinfo=UTC), datetime(2026, 3, 10, 18, 29, tzinfo=UTC)):
        calendar = Calendar(present, ZONE)
        starts = [starts_at(calendar, visit.minutes) for visit in read_expected()]

        assert {civil_date(at, ZONE) for at in starts} == {calendar.today}
        assert all(at.minute % 5 == 0 and at.second == 0 for at in starts)
        assert max(starts) - min(starts) <= timedelta(hours=6)
