"""Closing a request without doing it: a manager declines, the asker takes it back."""

from datetime import timedelta
from uuid import uuid4

import pytest

from app.desk.commands.approve_request import ApproveRequest
from app.domain.approval import RequestState
from app.domain.errors import (
    NotAllowed,
    NotFound,
    NotYourRequest,
    ReasonMissing,
    RequestDecided,
)
from tests.app.desk.asking import Asked
from tests.clinic import Clinic
from tests.founding import MANAGER, RECEPTION, SECOND_RECEPTION

DAY = timedelta(days=1)


def test_declining_needs_a_manager_and_a_reason(clinic: Clinic) -> None:
    asked = Asked(clinic)

    with pytest.raises(NotAllowed):
        asked.decline(RECEPTION, note="No")
    with pytest.raises(ReasonMissing):
        asked.decline(MANAGER)

    assert asked.decline(MANAGER, note="The patient did come") is RequestState.DECLINED
    assert asked.left == 9


def test_only_who_asked_takes_it_back(clinic: Clinic) -> None:
    asked = Asked(clinic)

    with pytest.raises(NotYourRequest):
        asked.decline(MANAGER, withdraw=True)

    assert asked.decline(SECOND_RECEPTION, withdraw=True) is RequestState.WITHDRAWN


def test_a_request_is_decided_once(clinic: Clinic) -> None:
    asked = Asked(clinic)
    asked.decline(MANAGER, note="No")

    for approves in (True, False):
        with pytest.raises(RequestDecided) as refusal:
            asked.approve() if approves else asked.decline(MANAGER, note="No")
        assert (refusal.value.state, refusal.value.by) == ("declined", MANAGER)
    with pytest.raises(NotFound):
        clinic.approved(ApproveRequest(waiting_id=uuid4()))
