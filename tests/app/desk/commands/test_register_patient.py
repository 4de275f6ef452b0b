"""Registering: what is kept, and that families share phones."""

from datetime import date

import pytest
from pydantic import ValidationError

from app.desk.commands.register_patient import RegisterPatient
from app.domain.patient import Sex
from tests.clinic import Clinic


def test_what_was_told_is_kept(clinic: Clinic) -> None:
    facts = clinic.desk.execute(
        RegisterPatient(name=" Asha Kulkarni ", phone="98200 12345", sex=Sex.FEMALE, birth_date=date(1990, 1, 2))
    )

    assert (facts.name, facts.phone, facts.sex) == ("Asha Kulkarni", "+919820012345", Sex.FEMALE)
    assert (facts.birth_date, facts.birth_year, facts.age) == (date(1990, 1, 2), 1990, 35)
    assert facts.record_number == "AND-000001"


def test_families_share_phones_and_names_repeat(clinic: Clinic) -> None:
    first, second = (clinic.patient("Asha Kulkarni", phone="9820012345") for _ in range(2))

    assert first != second


def test_a_name_is_needed() -> None:
    with pytest.raises(ValidationError):
        RegisterPatient(name=" ")
