"""The clinic's choices."""

from typing import Any

import pytest
from pydantic import ValidationError

from app.desk.settings import ClinicSettings
from app.desk.views.clinic import settings
from tests.clinic import Clinic


def test_what_was_chosen_holds_on_every_desk(clinic: Clinic) -> None:
    clinic.settings(void_days=3, language="hi")

    assert clinic.another_computer().desk.ask(settings).void_days == 3


def test_without_a_choice_the_defaults_hold(clinic: Clinic) -> None:
    assert clinic.desk.ask(settings) == ClinicSettings()


@pytest.mark.parametrize(
    "bad",
    [
        {"first_month": 0},
        {"first_month": 13},
        {"void_days": -1},
        {"idle_minutes": 0},
        {"phone_region": "india"},
        {"refund_fee_basis_points": 10_001},
        {"void_reasons": [""]},
        {"void_reasons": ["x"] * 99},
        {"language": "klingon; DROP TABLE"},
    ],
    ids=str,
)
def test_choices_that_cannot_be_are_bad_input(bad: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        ClinicSettings.model_validate(bad)


def test_the_longest_choices_fit(clinic: Clinic) -> None:
    clinic.settings(void_reasons=tuple(f'{number}"' + '"' * 117 for number in range(10, 20)), language="zh-Hant-TW")
