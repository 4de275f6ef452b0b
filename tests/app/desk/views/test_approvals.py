"""What waits for a manager, and how the last requests ended."""

from datetime import timedelta

from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.approvals import decided_requests, waiting_requests
from app.desk.views.waiting import waiting_count
from app.domain.approval import Action, RequestState
from tests.app.desk.asking import Asked
from tests.clinic import Clinic
from tests.founding import BANDRA, MANAGER


def test_waiting_and_decided_ones_lie_apart(clinic: Clinic) -> None:
    asked = Asked(clinic)
    assert (len(clinic.desk.ask(waiting_requests)), clinic.desk.ask(decided_requests)) == (1, ())

    asked.decline(MANAGER, note="The patient did come")

    assert (clinic.desk.ask(waiting_requests), clinic.desk.ask(waiting_count)) == ((), 0)
    (row,) = clinic.desk.ask(decided_requests)
    assert (row.state, row.decided_by, row.decided_at) == (RequestState.DECLINED, MANAGER, clinic.clock.now())


def test_each_kind_tells_what_it_is_about(clinic: Clinic) -> None:
    asked = Asked(clinic)
    sold = asked.sold
    clinic.clock.go(days=5)
    came = clinic.today - timedelta(days=3)
    clinic.desk.execute(SendForApproval.of(clinic.redemption(sold.receipt, sold.doctor, sold.head, service_date=came)))
    sale = clinic.sale(sold.head, clinic.recovery_pack("Second"), 800_000, start=came)
    clinic.desk.execute(SendForApproval.of(sale))

    rows = {row.kind: row for row in clinic.desk.ask(waiting_requests)}

    assert rows["void_redemption"].action is Action.VOID
    assert rows["void_redemption"].redemption is not None
    assert (rows["redeem_sessions"].action, rows["redeem_sessions"].service_date) == (Action.BACK_DATED, came)
    assert {row.patient_name for row in rows.values()} == {"Asha Kulkarni"}


def test_another_centres_requests_are_that_centres_matter(clinic: Clinic) -> None:
    Asked(clinic)

    assert clinic.at(BANDRA).desk.ask(waiting_count) == 0
