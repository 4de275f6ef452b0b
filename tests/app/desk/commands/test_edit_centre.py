"""Correcting a centre: what was given out stays, the day may change."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from app.desk.commands.edit_centre import EditCentre
from app.desk.views.clinic import centre_here
from app.domain.errors import NameTaken, NotFound, UnknownTimeZone
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA


def edit(clinic: Clinic, **fields: str) -> EditCentre:
    return EditCentre(centre_id=clinic.centres[ANDHERI], **({"name": ANDHERI, "time_zone": "Asia/Kolkata"} | fields))


def test_the_desk_there_knows_at_once(clinic: Clinic) -> None:
    clinic.clock.moment = datetime(2026, 1, 1, 20, tzinfo=UTC)

    clinic.as_owner(edit(clinic, name="Andheri East", time_zone="America/New_York"))

    assert clinic.desk.place is not None
    assert (clinic.desk.place.centre_name, clinic.today) == ("Andheri East", date(2026, 1, 1))


def test_another_centres_name_and_unknown_zones_are_refused(clinic: Clinic) -> None:
    with pytest.raises(NameTaken):
        clinic.as_owner(edit(clinic, name=BANDRA.upper()))
    with pytest.raises(UnknownTimeZone):
        clinic.as_owner(edit(clinic, time_zone="Asia/Nowhere"))
    with pytest.raises(NotFound):
        clinic.as_owner(edit(clinic).model_copy(update={"centre_id": uuid4()}))


def test_its_tax_number_stays_unless_it_is_given(clinic: Clinic) -> None:
    def number() -> str:
        return clinic.desk.ask(centre_here).tax_number

    clinic.as_owner(edit(clinic, tax_number="27AAACN1234A1Z5"))
    clinic.as_owner(edit(clinic))
    assert number() == "27AAACN1234A1Z5"

    clinic.as_owner(edit(clinic, tax_number=""))
    assert number() == ""
