"""What the plan says is what the desks of the sample show."""

from collections import Counter

from sqlalchemy import func, select

from app.desk.desk import Desk
from app.domain.approval import Action, Approval, ApprovalRequest, RequestState
from app.domain.clinic import Centre
from app.domain.family import Membership
from app.domain.journal import Journal
from app.domain.ledger import LedgerLine, LineKind
from app.domain.sale import Payment, Tender
from app.exchange.sample_clock import Calendar
from app.exchange.sample_data import read_sample_data
from app.exchange.sample_events import BringsIn, Buys, Closes, Comes, Does, Joins, Leaves, Registers, SignsIn, Voids
from app.exchange.sample_plan import plan_history
from tests.app.exchange.conftest import PRESENT, SMALL

COMMAND_KINDS = {
    "freeze": "freeze_package",
    "end_freeze": "end_freeze",
    "extend": "extend_package",
    "move_start": "move_start",
    "complete": "complete_package",
    "reopen": "reopen_package",
    "transfer": "transfer_package",
    "adjust": "adjust_sessions",
    "cancel": "cancel_package",
    "pay_out": "pay_out_refund",
    "upgrade": "upgrade_package",
    "pay": "take_payment",
    "reverse_payment": "reverse_payment",
}
"""What each act is in the journal."""


def test_every_event_became_one_command(sample: Desk) -> None:
    plan = plan_history(read_sample_data(), SMALL, Calendar(PRESENT, "Asia/Kolkata"))
    planned = Counter(type(event) for event in plan)
    with sample.database.read() as session:
        done = dict(session.execute(select(Journal.kind, func.count()).group_by(Journal.kind)).all())
    sent = sum(1 for event in plan if isinstance(event, Voids) and event.sent)

    assert done["register_patient"] == planned[Registers]
    assert done["sell_package"] == planned[Buys]
    assert done["redeem_sessions"] == planned[Comes]
    acts = Counter(event.act.kind for event in plan if isinstance(event, Does) and not event.act.sent)
    waiting = sum(1 for event in plan if isinstance(event, Does) and event.act.sent)

    assert done["void_redemption"] == planned[Voids] - sent
    assert done["send_for_approval"] == sent + waiting
    assert done["bring_in_package"] == planned[BringsIn]
    assert done["close_day"] == planned[Closes]
    assert sum(acts.values()) == sum(done[COMMAND_KINDS[act]] for act in acts)
    assert done["sign_in"] == planned[SignsIn]
    assert done.get("add_member", 0) == planned[Joins]
    assert done.get("remove_member", 0) == planned[Leaves]


def test_nobody_approved_their_own_redemption(sample: Desk) -> None:
    with sample.database.read() as session:
        recorded = {line.id: line for line in session.scalars(select(LedgerLine))}
    voids = [line for line in recorded.values() if line.voids_id is not None]

    assert voids
    assert all(void.approver_id is not None for void in voids)
    assert [void for void in voids if void.voids_id and void.approver_id == recorded[void.voids_id].staff_id] == []


def test_managers_said_yes_to_what_needs_it_and_requests_wait(sample: Desk) -> None:
    with sample.database.read() as session:
        actions = set(session.scalars(select(Approval.action)))
        states = Counter(session.scalars(select(ApprovalRequest.state)))

    assert actions >= {Action.VOID, Action.BACK_DATED}
    assert states[RequestState.WAITING] == 4


def test_both_centres_redeem_at_desks_of_their_own(sample: Desk) -> None:
    with sample.database.read() as session:
        redeemed = select(LedgerLine.centre_id, LedgerLine.workstation_id).where(LedgerLine.kind == LineKind.REDEEM)
        places = set(session.execute(redeemed).all())
        centres = session.scalar(select(func.count()).select_from(Centre))

    assert len(places) == centres == 2


def test_money_was_taken_in_every_way(sample: Desk) -> None:
    with sample.database.read() as session:
        tenders = set(session.scalars(select(Payment.tender)))
        changes = [payment.change_minor for payment in session.scalars(select(Payment))]

    assert tenders >= {Tender.CASH, Tender.UPI, Tender.CARD}
    assert max(changes) > 0


def test_families_grew_and_shrank(sample: Desk) -> None:
    with sample.database.read() as session:
        stays = session.scalars(select(Membership)).all()

    assert any(stay.removed_on is not None for stay in stays)
    assert any(stay.relation for stay in stays)
