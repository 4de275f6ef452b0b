"""One more workstation, with a chain of its own."""

from uuid import uuid4

import pytest

from app.desk.commands.add_desk import AddDesk
from app.domain.errors import NameTaken, NotFound
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA


def test_names_are_unique_within_a_centre(clinic: Clinic) -> None:
    with pytest.raises(NameTaken) as refusal:
        clinic.as_owner(AddDesk(centre_id=clinic.centres[ANDHERI], name="Desk 1"))
    assert refusal.value.what == "workstation"

    clinic.as_owner(AddDesk(centre_id=clinic.centres[BANDRA], name="Desk 1"))


def test_only_in_a_centre_that_exists(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.as_owner(AddDesk(centre_id=uuid4(), name="Desk 9"))
