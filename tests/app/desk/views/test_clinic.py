"""The clinic as its owner sees it."""

from app.desk.views.clinic import centre_here, clinic_page
from tests.app.desk.guessing import waits
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, OWNER, RECEPTION


def test_centres_people_and_choices_are_all_there(clinic: Clinic) -> None:
    page = clinic.desk.ask(clinic_page)

    assert [centre.name for centre in page.centres] == [ANDHERI, BANDRA]
    assert len(page.staff) == 4
    assert next(line for line in page.staff if line.name == OWNER).centre_ids == ()
    assert clinic.at(BANDRA).desk.ask(centre_here).code == "BAN"


def test_who_is_locked_out_shows(clinic: Clinic) -> None:
    list(waits(clinic, 10))

    locked = [line.name for line in clinic.desk.ask(clinic_page).staff if line.locked]

    assert locked == [RECEPTION]
