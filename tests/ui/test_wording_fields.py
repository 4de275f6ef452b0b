from typing import Any

import pytest
from pydantic import SecretStr, ValidationError
from PySide6.QtWidgets import QApplication

from app.desk.commands.found_clinic import FoundClinic
from app.desk.commands.open_centre import CentreFields
from app.desk.commands.save_service import SaveService
from ui.wording_fields import bad_input


def problems(make: Any) -> dict[str, str]:
    with pytest.raises(ValidationError) as caught:
        make()
    return bad_input(caught.value)


def service(**fields: Any) -> dict[str, str]:
    return problems(
        lambda: SaveService(**({"code": "PHY", "name": "Physiotherapy", "list_price_minor": 80_000} | fields))
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"name": ""}, {"name": "Type something here."}),
        ({"name": "x" * 500}, {"name": "characters or fewer."}),
        ({"name": "a\x07b"}, {"name": "cannot be shown"}),
        ({"code": "A B"}, {"code": "A code has no spaces."}),
        ({"list_price_minor": -1}, {"list_price_minor": "Use 0 or more."}),
        ({"list_price_minor": "many"}, {"list_price_minor": "Type a whole number."}),
    ],
)
def test_what_is_wrong_stands_beside_its_field(qapp: QApplication, fields: Any, words: dict[str, str]) -> None:
    found = service(**fields)

    assert set(found) == set(words)
    assert all(words[name] in found[name] for name in words)


def test_a_field_inside_a_part_is_found_by_both_its_names(qapp: QApplication) -> None:
    found = problems(
        lambda: FoundClinic(
            organisation="",
            currency="INR",
            centre={"code": "andheri", "name": "", "time_zone": "Asia/Kolkata"},
            workstation="Desk 1",
            owner="Omkar",
            owner_pin=SecretStr("730418"),
        )
    )

    assert found["centre.code"] == found["code"] == "Use 1 to 3 capital letters or digits, such as AND."
    assert found["organisation"] == found["centre.name"] == "Type something here."


def test_what_nobody_thought_of_still_has_words(qapp: QApplication) -> None:
    typed = {"code": "AND", "name": "Andheri", "time_zone": "UTC", "colour": "red"}
    found = problems(lambda: CentreFields.model_validate(typed))

    assert found == {"colour": "This is not accepted. Check what was typed."}
