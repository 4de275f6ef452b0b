"""The number on the badge."""

from app.desk.views.waiting import waiting_count
from tests.app.desk.asking import Asked
from tests.clinic import Clinic
from tests.founding import BANDRA, MANAGER


def test_what_waits_here_is_counted_until_it_is_decided(clinic: Clinic) -> None:
    assert clinic.desk.ask(waiting_count) == 0

    asked = Asked(clinic)
    assert clinic.desk.ask(waiting_count) == 1
    assert clinic.at(BANDRA).desk.ask(waiting_count) == 0

    asked.decline(MANAGER, note="The patient did come")
    assert clinic.desk.ask(waiting_count) == 0
