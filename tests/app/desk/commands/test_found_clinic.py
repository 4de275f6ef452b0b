"""The first run: everything comes into being together, or nothing."""

from typing import Any

import pytest
from pydantic import ValidationError
from sqlalchemy import func, select

from app.desk.commands.found_clinic import FoundClinic
from app.desk.desk import Desk
from app.domain.clinic import Centre, Organisation
from app.domain.errors import ClinicExists, PinTooEasy, UnknownCurrency, UnknownTimeZone
from app.domain.journal import Journal
from app.domain.staff import Role, Staff
from app.storage.database import Database
from tests.app.desk.meanwhile import meanwhile

WHOLE: dict[str, Any] = {
    "organisation": "Nirog",
    "currency": "INR",
    "centre": {"code": "AND", "name": "Andheri", "time_zone": "Asia/Kolkata"},
    "workstation": "Desk 1",
    "owner": "Omkar",
    "owner_pin": "730418",
}


def founding(**changes: Any) -> FoundClinic:
    return FoundClinic.model_validate(WHOLE | changes)


def test_the_desk_stands_in_its_centre_and_the_owner_can_sign_in(desk: Desk) -> None:
    place = desk.execute(founding())

    assert desk.place == place
    assert (place.organisation, place.centre_code, place.workstation_name) == ("Nirog", "AND", "Desk 1")
    with desk.database.read() as session:
        owner = session.scalars(select(Staff)).one()
    assert desk.sign_in(owner.id, "730418").role is Role.OWNER


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"currency": "XXX"}, UnknownCurrency),
        ({"centre": WHOLE["centre"] | {"time_zone": "Nowhere"}}, UnknownTimeZone),
        ({"owner_pin": "123456"}, PinTooEasy),
    ],
)
def test_all_or_nothing(desk: Desk, changes: dict[str, Any], kind: type[Exception]) -> None:
    with pytest.raises(kind):
        desk.execute(founding(**changes))

    assert desk.place is None
    with desk.database.read() as session:
        assert [session.scalar(select(func.count()).select_from(table)) for table in (Organisation, Centre, Staff)] == [
            0,
            0,
            0,
        ]
    desk.execute(founding())


def test_repeated_it_is_one_clinic(desk: Desk) -> None:
    command = founding()

    assert desk.execute(command) == desk.execute(command)


def test_a_second_clinic_is_refused(desk: Desk) -> None:
    desk.execute(founding())
    with desk.database.read() as session:
        desk.actor = session.scalars(select(Staff)).one().actor()

    with pytest.raises(ClinicExists):
        desk.execute(founding())


def test_of_two_first_runs_at_the_same_instant_one_founds_the_clinic(desk: Desk) -> None:
    """The second is sent while the first is not committed yet, so that it sees no clinic either."""
    database = Database(desk.database.engine.url.render_as_string(hide_password=False), durable=False)
    other = Desk(database, clock=desk.clock)

    with meanwhile(desk, "INSERT INTO staff", lambda: other.execute(founding(organisation="Arogya"))) as answer:
        place = desk.execute(founding())
    database.close()

    assert isinstance(answer.exception(), ClinicExists)
    assert place.organisation == "Nirog"
    with desk.database.read() as session:
        assert session.scalars(select(Organisation.name)).all() == ["Nirog"]
        assert session.scalars(select(Journal.seq)).all() == [1]


@pytest.mark.parametrize("changes", [{"organisation": " "}, {"owner": ""}, {"language": "x" * 99}], ids=str)
def test_what_is_missing_or_endless_is_bad_input(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        founding(**changes)
