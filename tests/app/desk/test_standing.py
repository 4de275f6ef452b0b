"""Who acts, as the clinic knows them now."""

from uuid import uuid4

import pytest

from app.desk.commands.edit_staff import EditStaff
from app.desk.standing import Standing, acting, standing
from app.desk.work import Place, Read
from app.domain.errors import NoLongerHere, NotSignedIn
from app.domain.staff import Actor, Role
from tests.clinic import Clinic
from tests.founding import BANDRA, MANAGER, OWNER


def here(read: Read) -> Place:
    return read.place


def look(clinic: Clinic, name: str) -> Standing:
    with clinic.desk.database.read() as session:
        return standing(session, clinic.staff[name], clinic.desk.ask(here))


def test_an_owner_works_everywhere_others_where_they_are_listed(clinic: Clinic) -> None:
    manager = Actor(clinic.staff[MANAGER], MANAGER, Role.MANAGER)
    assert look(clinic, OWNER).works_here
    assert look(clinic, MANAGER) == Standing(manager, active=True, works_here=True)

    clinic.as_owner(
        EditStaff(staff_id=manager.id, name=MANAGER, role=Role.MANAGER, centre_ids=(clinic.centres[BANDRA],))
    )

    assert look(clinic, MANAGER) == Standing(manager, active=True, works_here=False)


def test_only_who_is_here_acts(clinic: Clinic) -> None:
    manager = clinic.staff[MANAGER]
    clinic.as_owner(EditStaff(staff_id=manager, name=MANAGER, role=Role.MANAGER, centre_ids=(), active=False))

    with clinic.desk.database.read() as session:
        assert acting(session, clinic.staff[OWNER], clinic.desk.ask(here)).role is Role.OWNER
        with pytest.raises(NoLongerHere):
            acting(session, manager, clinic.desk.ask(here))
        with pytest.raises(NotSignedIn):
            acting(session, uuid4(), clinic.desk.ask(here))
