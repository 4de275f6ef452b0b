"""Changing what somebody may do, or letting them go."""

import pytest

from app.desk.commands.edit_staff import EditStaff
from app.desk.views.people import staff_here
from app.domain.errors import LastOwner, NameTaken, NotFound
from app.domain.staff import Role
from tests.app.desk.guessing import guess
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, OWNER, PINS, RECEPTION, SECOND_RECEPTION


def edit(clinic: Clinic, name: str, role: Role, *centres: str, active: bool = True) -> EditStaff:
    ids = tuple(clinic.centres[centre] for centre in centres)
    return EditStaff(staff_id=clinic.staff[name], name=name, role=role, centre_ids=ids, active=active)


def test_a_new_role_and_new_centres_hold_from_the_next_sign_in(clinic: Clinic) -> None:
    clinic.as_owner(edit(clinic, RECEPTION, Role.MANAGER, BANDRA))

    assert guess(clinic.at(BANDRA), RECEPTION, PINS[RECEPTION]) is None
    assert RECEPTION not in [person.name for person in clinic.desk.ask(staff_here)]


def test_somebody_who_left_is_no_longer_offered(clinic: Clinic) -> None:
    clinic.as_owner(edit(clinic, RECEPTION, Role.RECEPTIONIST, ANDHERI, active=False))

    assert RECEPTION not in [person.name for person in clinic.desk.ask(staff_here)]
    assert isinstance(guess(clinic, RECEPTION, PINS[RECEPTION]), NotFound)


@pytest.mark.parametrize(("role", "active"), [(Role.MANAGER, True), (Role.OWNER, False)])
def test_one_owner_always_stays(clinic: Clinic, role: Role, active: bool) -> None:
    with pytest.raises(LastOwner):
        clinic.as_owner(edit(clinic, OWNER, role, ANDHERI, active=active))

    clinic.as_owner(edit(clinic, RECEPTION, Role.OWNER))
    clinic.as_owner(edit(clinic, OWNER, role, ANDHERI, active=active))


def test_a_name_stays_unique(clinic: Clinic) -> None:
    renamed = edit(clinic, RECEPTION, Role.RECEPTIONIST).model_copy(update={"name": SECOND_RECEPTION.upper()})

    with pytest.raises(NameTaken):
        clinic.as_owner(renamed)
