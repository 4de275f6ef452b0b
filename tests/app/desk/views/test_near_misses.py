"""Whoever mistypes finds whom they mean."""

import pytest
from sqlalchemy import text

from app.desk.commands.edit_patient import EditPatient
from app.desk.views.search import people, search
from tests.clinic import Clinic


def names(clinic: Clinic, typed: str) -> list[str]:
    return [row.facts.name for row in clinic.desk.ask(search, typed)]


@pytest.mark.parametrize(
    "typed",
    [
        "kulkanri",
        "kulkrni",
        "kulkkarni",
        "kukarnni",
        "asha kulkanri",
        "ahsa kulkarni",
        "aasha kulkarny",
        "kulkanr",
        "kolkarni",
    ],
)
def test_one_error_in_four_letters_and_two_in_eight_are_forgiven(clinic: Clinic, typed: str) -> None:
    clinic.patient("Asha Kulkarni")
    clinic.patient("Ravi Deshpande")

    assert names(clinic, typed) == ["Asha Kulkarni"]


@pytest.mark.parametrize("typed", ["aha", "kulxxxni", "deshmukh", "9820012346"])
def test_more_than_that_is_somebody_else(clinic: Clinic, typed: str) -> None:
    clinic.patient("Asha Kulkarni", phone="9820012345")

    assert names(clinic, typed) == []


def test_guesses_come_last_the_nearest_first_and_are_told_apart(clinic: Clinic) -> None:
    for name in ("Meena Rao", "Meera Rao", "Seema Rao", "Meera Patil"):
        clinic.patient(name)

    found = clinic.desk.ask(people, "meera")

    assert [row.facts.name for row in found.rows] == ["Meera Patil", "Meera Rao", "Meena Rao"]
    assert found.sure == 2


def test_a_corrected_name_leaves_no_trace_in_the_search(clinic: Clinic) -> None:
    asha = clinic.patient("Asha Kulkarni")
    clinic.desk.execute(EditPatient(patient_id=asha, revision=1, name="Asha Joshi"))

    assert names(clinic, "kulkanri") == []
    assert names(clinic, "joshy") == ["Asha Joshi"]
    with clinic.desk.database.read() as session:
        assert (
            session.execute(text("SELECT count(*) FROM name_slip WHERE key IN ('kulkarni', '~kulkrni')")).scalar() == 0
        )
