"""No manager at the desk: the act waits and holds nothing."""

from datetime import timedelta

import pytest

from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.approvals import waiting_requests
from app.desk.views.waiting import waiting_count
from app.domain.approval import RequestState
from app.domain.errors import (
    NotApprovable,
    NotEnoughSessions,
)
from tests.app.desk.asking import Asked
from tests.clinic import Clinic
from tests.founding import SECOND_RECEPTION

DAY = timedelta(days=1)


def test_it_waits_with_who_asked_when_and_for_what_and_holds_nothing(clinic: Clinic) -> None:
    asked = Asked(clinic, reason="other", note="Asha felt faint")

    (row,) = clinic.desk.ask(waiting_requests)

    assert (row.requester_name, row.asked_at, row.state) == (SECOND_RECEPTION, asked.at, RequestState.WAITING)
    assert (row.reason, row.note, clinic.desk.ask(waiting_count)) == ("other", "Asha felt faint", 1)
    assert row.redemption is not None
    assert row.redemption.line_id == asked.done.redemption.line_id
    assert asked.left == 9
    clinic.redeem(asked.sold.receipt, asked.sold.physio, asked.sold.head, sessions=9)


def test_a_request_that_could_not_be_approved_now_is_refused_at_once(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=5)
    late = clinic.redemption(sold.receipt, sold.doctor, sold.head, sessions=3, service_date=clinic.today - 3 * DAY)

    with pytest.raises(NotEnoughSessions):
        clinic.desk.execute(SendForApproval.of(late))
    with pytest.raises(NotApprovable):  # nothing to approve: it simply happens
        clinic.desk.execute(SendForApproval.of(clinic.redemption(sold.receipt, sold.physio, sold.head)))
    with pytest.raises(NotApprovable):
        clinic.desk.execute(SendForApproval(inner_kind="save_service", inner_version=1, body="{}"))

    assert clinic.row(sold.receipt, sold.physio).left == 10
    assert clinic.desk.ask(waiting_count) == 0
