"""Somebody new at the desk: a name of their own, a PIN nobody guesses."""

import pytest

from app.desk.commands.hire_staff import HireStaff
from app.domain.errors import NameTaken, NotFound, PinMalformed, PinTooEasy
from app.domain.staff import Role
from tests.clinic import Clinic


@pytest.mark.parametrize("pin", ["", "12345", "73041", "73041a", "७३०४१८", " 730418", "7" * 33, "730 418"])
def test_a_pin_is_six_to_thirty_two_digits(clinic: Clinic, pin: str) -> None:
    with pytest.raises(PinMalformed):
        clinic.as_owner(HireStaff(name="Nila", role=Role.RECEPTIONIST, centre_ids=(), pin=pin))


@pytest.mark.parametrize("pin", ["123456", "111111", "121212"])
def test_an_easy_pin_is_refused(clinic: Clinic, pin: str) -> None:
    with pytest.raises(PinTooEasy):
        clinic.as_owner(HireStaff(name="Nila", role=Role.RECEPTIONIST, centre_ids=(), pin=pin))


def test_a_name_is_unique_ignoring_case(clinic: Clinic) -> None:
    with pytest.raises(NameTaken) as refusal:
        clinic.as_owner(HireStaff(name="RAVI  patil", role=Role.MANAGER, centre_ids=(), pin="406173"))

    assert refusal.value.what == "staff"


def test_only_centres_that_exist(clinic: Clinic) -> None:
    from uuid import uuid4

    with pytest.raises(NotFound):
        clinic.as_owner(HireStaff(name="Nila", role=Role.MANAGER, centre_ids=(uuid4(),), pin="406173"))
