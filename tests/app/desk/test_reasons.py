"""Why something is done: from the clinic's list, or in words."""

import pytest

from app.desk.reasons import ensure_reason
from app.domain.errors import ReasonMissing
from tests.clinic import Clinic


@pytest.mark.parametrize(("reason", "note"), [("medical", ""), ("medical", "a knee"), ("other", "she asked twice")])
def test_a_reason_of_the_list_or_other_with_words_will_do(clinic: Clinic, reason: str, note: str) -> None:
    clinic.desk.ask(ensure_reason, reason, note)


@pytest.mark.parametrize(("reason", "note"), [("", ""), ("", "words alone"), ("other", ""), ("recorded_twice", "")])
def test_no_reason_or_other_without_words_is_refused(clinic: Clinic, reason: str, note: str) -> None:
    with pytest.raises(ReasonMissing):
        clinic.desk.ask(ensure_reason, reason, note)


def test_a_clinic_has_reasons_of_its_own(clinic: Clinic) -> None:
    clinic.settings(act_reasons=("monsoon",))

    clinic.desk.ask(ensure_reason, "monsoon", "")
    with pytest.raises(ReasonMissing):
        clinic.desk.ask(ensure_reason, "medical", "")
