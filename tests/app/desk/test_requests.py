"""What waits is read again as the very command that was asked for."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import update

from app.domain.approval import ApprovalRequest, RequestState
from app.domain.errors import (
    MadeByOlderVersion,
)
from tests.app.desk.asking import Asked
from tests.clinic import Clinic
from tests.founding import SECOND_RECEPTION

DAY = timedelta(days=1)


@pytest.mark.parametrize("damage", ["version", "kind", "body"])
def test_a_request_this_program_cannot_read_asks_to_be_made_again(clinic: Clinic, damage: str) -> None:
    asked = Asked(clinic)
    body = json.dumps({"request_id": str(uuid4()), "old": "shape"})
    values: dict[str, object] = {"version": 99, "kind": "void_sale", "body": body}
    with clinic.desk.database.write() as session:
        session.execute(update(ApprovalRequest).values({damage: values[damage]}))

    with pytest.raises(MadeByOlderVersion):
        asked.approve()

    assert asked.decline(SECOND_RECEPTION, withdraw=True) is RequestState.WITHDRAWN
