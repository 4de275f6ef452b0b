"""A second computer joins by what its site file says."""

import pytest
from sqlalchemy import select

from app.desk.commands.join_desk import JoinDesk
from app.domain.clinic import Workstation
from app.domain.errors import NotFound
from tests.clinic import Clinic
from tests.founding import ANDHERI


def test_a_desk_is_added_once_and_found_again(clinic: Clinic) -> None:
    clinic.desk.sign_out()

    first = clinic.desk.execute(JoinDesk(centre_code="AND", name="Desk 7"))
    again = clinic.desk.execute(JoinDesk(centre_code="AND", name="Desk 7"))

    assert first == again
    assert clinic.all(select(Workstation.centre_id).where(Workstation.id == first)) == [clinic.centres[ANDHERI]]
    assert clinic.desk.execute(JoinDesk(centre_code="AND", name="Desk 1")) == clinic.places.desks[ANDHERI]


def test_a_centre_that_is_not_there_is_refused(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.desk.execute(JoinDesk(centre_code="XYZ", name="Desk 7"))
