"""Phones: E.164 where it is a number, as typed where it is not; a warning is the screen's, a block never."""

import pytest

from app.desk.commands.edit_patient import EditPatient
from app.desk.patients import tidy_phone
from app.desk.verification import verify
from app.desk.views.search import search
from tests.app.desk.meanwhile import meanwhile
from tests.clinic import Clinic


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("98200 12345", "+919820012345"),
        ("098200-12345", "+919820012345"),
        ("+91 98200 12345", "+919820012345"),
        ("+44 20 7946 0958", "+442079460958"),
        ("022 2645 1234", "+912226451234"),
        ("९८२०० १२३४५", "+919820012345"),
        ("12", "12"),
        ("ask neighbour", "ask neighbour"),
        ("+999 12345", "+999 12345"),
    ],
)
def test_a_phone_is_kept(typed: str, kept: str) -> None:
    assert tidy_phone(typed, "IN") == kept


def test_a_local_number_is_one_of_the_clinics_country() -> None:
    assert tidy_phone("020 7946 0958", "GB") == "+442079460958"


def test_a_word_that_one_desk_takes_up_while_another_forgets_it_is_found_in_spite_of_typing_errors(
    clinic: Clinic,
) -> None:
    first = clinic.patient("Thyagarajan")
    second = clinic.another_desk("Second")
    rename = EditPatient(patient_id=first, revision=1, name="Meera")

    with meanwhile(clinic.desk, "INSERT INTO journal", lambda: second.desk.execute(rename)) as renamed:
        clinic.patient("Thyagarajan")

    assert renamed.result().name == "Meera"
    assert [row.facts.name for row in clinic.desk.ask(search, "Thyaqarajan")] == ["Thyagarajan"]
    assert verify(clinic.desk.database) == ()
