from datetime import timedelta

from app.desk.desk import Desk
from app.desk.views.history import newest_day
from tests.clinic import Clinic


def test_a_clinic_without_history_has_no_newest_day(desk: Desk) -> None:
    assert desk.ask(newest_day) is None


def test_the_newest_day_is_the_last_one_on_which_sessions_moved(clinic: Clinic) -> None:
    sold_on = clinic.today
    asha, physio = clinic.patient("Asha Sharma"), clinic.service("Physiotherapy", 80000)
    receipt = clinic.sell(asha, clinic.package("Physio 5", {physio: 5}, 300000), 300000)

    clinic.clock.go(days=2)
    assert clinic.desk.ask(newest_day) == sold_on

    clinic.redeem(receipt, physio, asha)
    assert clinic.desk.ask(newest_day) == sold_on + timedelta(days=2)
