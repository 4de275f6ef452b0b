import pytest

from app.desk.commands.open_centre import CentreFields, OpenCentre
from app.desk.views.clinic import StaffLine, clinic_page
from app.domain.errors import WrongPin
from app.domain.staff import Role
from tests.clinic import Clinic
from tests.drivers.catalogue import rows_of
from tests.drivers.hands import press, write
from tests.drivers.pages import Pages, errors
from tests.founding import ANDHERI, BANDRA, MANAGER, OWNER, PINS, RECEPTION, SECOND_RECEPTION
from ui.screens.settings_people import PeoplePart

PIN = "640271"


@pytest.fixture
def people(as_owner: None, clinic: Clinic, pages: Pages) -> PeoplePart:
    return pages.settings.people


def person(clinic: Clinic, name: str) -> StaffLine:
    return next(one for one in clinic.desk.ask(clinic_page).staff if one.name == name)


def hire(pages: Pages, name: str, pin: str = PIN) -> None:
    pages.push("New person")
    pages.write(name)
    pages.fill("PIN of the person", pin)
    pages.press("Return")


def test_everybody_is_listed_and_the_first_is_open(people: PeoplePart) -> None:
    assert rows_of(people.table) == [MANAGER, OWNER, RECEPTION, SECOND_RECEPTION]
    assert people.name.text() == MANAGER


def test_a_new_person_signs_in_at_once(people: PeoplePart, pages: Pages, clinic: Clinic) -> None:
    hire(pages, "Nisha Iyer")
    assert person(clinic, "Nisha Iyer").role is Role.RECEPTIONIST
    assert people.title.full_text == "Nisha Iyer"

    pages.press("Ctrl+L")
    sign_in = pages.stage.window.sign_in
    sign_in.name.setFocus()
    press("Ctrl+A")
    write("Nisha")
    pages.press("Return")
    write(PIN)
    pages.press("Return")

    assert pages.stage.window.actor is not None
    assert pages.stage.window.actor.name == "Nisha Iyer"


def test_pressed_twice_one_is_hired(people: PeoplePart, pages: Pages) -> None:
    pages.push("New person")
    pages.write("Nisha Iyer")
    pages.fill("PIN of the person", PIN)
    press("Return", times=2)
    pages.stage.settle()

    assert rows_of(people.table).count("Nisha Iyer") == 1
    assert errors(people) == {}


def test_a_name_that_is_taken_is_marked_and_nothing_is_lost(people: PeoplePart, pages: Pages) -> None:
    hire(pages, RECEPTION.upper())

    assert list(errors(people)) == ["Name"]
    assert (pages.focus, people.pin.text()) == ("Name of the person", PIN)


@pytest.mark.parametrize("pin", ["", "123", "123456", "abcdef"])
def test_a_pin_anybody_would_guess_is_marked(people: PeoplePart, pages: Pages, pin: str) -> None:
    hire(pages, "Nisha Iyer", pin)

    assert list(errors(people)) == ["PIN"]
    assert people.name.text() == "Nisha Iyer"


def test_role_and_centres_are_changed(people: PeoplePart, pages: Pages, clinic: Clinic) -> None:
    people.table.setFocus()
    pages.press("Down", "Down")
    assert people.name.text() == RECEPTION
    pages.take("Role", "Manager")
    pages.push(BANDRA)
    pages.push("Save")

    changed = person(clinic, RECEPTION)
    assert (changed.role, changed.centre_ids) == (Role.MANAGER, (clinic.centres[ANDHERI],))


def test_somebody_who_left_signs_in_no_more(people: PeoplePart, pages: Pages, clinic: Clinic) -> None:
    people.table.setFocus()
    pages.press("Down", "Down")
    pages.push("May sign in")
    pages.push("Save")

    assert not person(clinic, RECEPTION).active


def test_the_clinic_keeps_an_owner(people: PeoplePart, pages: Pages, clinic: Clinic) -> None:
    people.table.setFocus()
    pages.press("Down")
    pages.push("May sign in")
    pages.push("Save")

    assert pages.settings.banner.words != ""
    assert person(clinic, OWNER).active


def test_a_centre_opened_meanwhile_can_be_ticked(people: PeoplePart, pages: Pages, clinic: Clinic) -> None:
    pune = clinic.as_owner(OpenCentre(centre=CentreFields(code="PUN", name="Pune", time_zone="Asia/Kolkata")))
    pages.press("Ctrl+1", "F4")
    pages.write("Asha")
    pages.press("Return", "Ctrl+,")
    pages.push("Pune")
    pages.push("Save")

    assert pune in person(clinic, MANAGER).centre_ids


def lock(clinic: Clinic, name: str) -> None:
    """Ten wrong PINs."""
    for _ in range(10):
        clinic.clock.go(hours=2)
        with pytest.raises(WrongPin):
            clinic.desk.sign_in(clinic.staff[name], "135790")


def test_a_lock_is_lifted_with_a_new_pin(as_owner: None, clinic: Clinic, pages: Pages) -> None:
    lock(clinic, RECEPTION)
    clinic.sign_in(OWNER)
    people = pages.settings.people
    people.table.setFocus()
    pages.press("Down", "Down")
    assert "PIN locked" in [str(getattr(row.cells[2], "text", "")) for row in people.table.rows]

    pages.fill("PIN of the person", PIN)
    pages.push("Lift the PIN lock")

    assert not person(clinic, RECEPTION).locked
    assert clinic.desk.sign_in(clinic.staff[RECEPTION], PIN).name == RECEPTION
    assert PINS[RECEPTION] != PIN


def test_who_is_not_locked_has_nothing_to_lift(people: PeoplePart) -> None:
    assert not people.lift.isVisible()
    assert not people.fields["pin"].isVisible()
