"""A further centre: its code is part of numbers given out, its zone decides its day."""

from typing import Any

import pytest
from pydantic import ValidationError

from app.desk.commands.open_centre import CentreFields, OpenCentre
from app.domain.errors import CodeTaken, NameTaken, UnknownTimeZone
from tests.clinic import Clinic


def opening(**fields: Any) -> OpenCentre:
    return OpenCentre(centre=CentreFields(**({"code": "THN", "name": "Thane", "time_zone": "Asia/Kolkata"} | fields)))


def test_codes_and_names_are_unique(clinic: Clinic) -> None:
    with pytest.raises(CodeTaken):
        clinic.as_owner(opening(code="AND"))
    with pytest.raises(NameTaken):
        clinic.as_owner(opening(name="andheri WEST"))

    clinic.as_owner(opening())


@pytest.mark.parametrize("zone", ["", "Asia/Mumbai", "IST+5:30", "../etc/passwd", "asia/kolkata"])
def test_only_zones_that_exist(clinic: Clinic, zone: str) -> None:
    with pytest.raises(UnknownTimeZone):
        clinic.as_owner(opening(time_zone=zone))


@pytest.mark.parametrize("code", ["", "ABCD", "ab", "A-", "अ", "A B"])
def test_a_code_is_at_most_three_capitals_or_digits(code: str) -> None:
    with pytest.raises(ValidationError):
        opening(code=code)
