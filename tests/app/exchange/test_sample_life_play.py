"""What was done to the packages of the sample is what its screens have to show."""

from collections import Counter
from datetime import timedelta

from sqlalchemy import func, select

from app.desk.desk import Desk
from app.desk.views.dues import due_list
from app.desk.views.refunds import due_refunds
from app.desk.views.wallet import card_of
from app.domain.approval import Action, Approval, ApprovalRequest, RequestState
from app.domain.clinic import Centre
from app.domain.day_close import CashCount, DayClose, OpenItem
from app.domain.freeze import Freeze
from app.domain.liability import Cause, LiabilityLine
from app.domain.refund import Payout, Refund
from app.domain.sale import Document, DocumentKind, Payment, Tender
from app.domain.status import Status
from app.domain.wallet import PatientPackage


def test_managers_said_yes_to_every_act(sample: Desk) -> None:
    with sample.database.read() as session:
        signed = set(session.scalars(select(Approval.action)))

    assert signed >= set(Action) - {Action.REMOVE_MEMBER}


def test_some_owe_money_and_some_of_it_is_overdue(sample: Desk) -> None:
    owed = sample.ask(due_list)

    assert any(row.activated and row.instalments[0][0] < row.today for row in owed)
    assert any(row.activated and row.instalments[0][0] >= row.today for row in owed)
    assert any(not row.activated for row in owed)


def test_a_payment_was_taken_back_and_paid_again(sample: Desk) -> None:
    with sample.database.read() as session:
        reversed_orders = list(session.scalars(select(Payment.order_id).where(Payment.reverses_id.is_not(None))))
        paid = [
            session.scalar(select(func.sum(Payment.amount_minor)).where(Payment.order_id == order_id))
            for order_id in reversed_orders
        ]

    assert len(paid) == 2
    assert sorted(bool(amount) for amount in paid) == [False, True]


def test_freezes_run_now_and_ahead_and_ended_early(sample: Desk) -> None:
    today = sample.ask(lambda read: read.today)
    with sample.database.read() as session:
        freezes = list(session.scalars(select(Freeze)))

    assert any(freeze.from_day <= today <= freeze.last_day for freeze in freezes)
    assert any(freeze.from_day > today for freeze in freezes)
    assert any(freeze.ended_on is not None and freeze.days for freeze in freezes)


def test_packages_were_cancelled_upgraded_transferred_and_brought_in(sample: Desk) -> None:
    with sample.database.read() as session:
        sold = list(session.scalars(select(PatientPackage)))
        refunds = {refund.id: refund for refund in session.scalars(select(Refund))}
        out = Counter[str]()
        for payout in session.scalars(select(Payout)):
            out[str(payout.refund_id)] += payout.amount_minor
        credit = session.scalar(select(func.count()).where(Payment.tender == Tender.CREDIT))
    totals = {str(key): refund.total_minor for key, refund in refunds.items()}

    assert any(out[key] == total for key, total in totals.items() if total)
    assert any(0 < out[key] < total for key, total in totals.items())
    assert any(total and not out[key] for key, total in totals.items())
    assert sample.ask(due_refunds)
    assert credit == sum(package.upgraded_from_id is not None for package in sold) == 2
    assert sum(package.transferred_on is not None for package in sold) == 2
    assert sum(package.order_id is None for package in sold) == 2


def test_a_renewal_waits_for_what_it_follows_on(sample: Desk) -> None:
    with sample.database.read() as session:
        renewal = session.scalars(select(PatientPackage).where(PatientPackage.renews_id.is_not(None))).one()
    assert renewal.renews_id is not None
    card, before = sample.ask(card_of, renewal.id), sample.ask(card_of, renewal.renews_id)

    assert card.status is Status.SCHEDULED
    assert before.last_valid_day is not None
    assert card.starts_on == before.last_valid_day + timedelta(days=1)


def test_an_expiry_was_booked_and_an_extension_took_it_back(sample: Desk) -> None:
    with sample.database.read() as session:
        causes = set(session.scalars(select(LiabilityLine.cause)))

    assert causes >= {Cause.EXPIRY, Cause.EXTENSION, Cause.COMPLETION, Cause.REOPENING, Cause.ADJUSTMENT, Cause.UPGRADE}


def test_one_centre_is_registered_and_gives_every_paper(sample: Desk) -> None:
    with sample.database.read() as session:
        registered = dict(session.execute(select(Centre.code, Centre.tax_number)).all())
        papers = Counter(
            session.execute(select(Document.kind, Centre.code).join(Centre, Centre.id == Document.centre_id))
        )
        taken_back = session.scalar(select(func.count()).where(Refund.tax_minor > 0))

    assert [code for code, number in registered.items() if number] == ["BAN"]
    assert {kind for (kind, code) in papers if code == "BAN"} == set(DocumentKind)
    assert taken_back


def test_a_cancellation_and_an_extension_wait_for_a_manager(sample: Desk) -> None:
    with sample.database.read() as session:
        waiting = select(ApprovalRequest.action).where(ApprovalRequest.state == RequestState.WAITING)
        actions = Counter(session.scalars(waiting))

    assert actions == {Action.VOID: 2, Action.CANCEL: 1, Action.EXTEND: 1}


def test_the_days_before_yesterday_are_closed_with_what_was_open_and_missing(sample: Desk) -> None:
    today = sample.ask(lambda read: read.today)
    with sample.database.read() as session:
        days = set(session.scalars(select(DayClose.day)))
        counts = list(session.scalars(select(CashCount)))
        explained = session.scalar(select(func.count()).select_from(OpenItem))
        centres = session.scalar(select(func.count(DayClose.centre_id.distinct())))

    assert today - timedelta(days=1) not in days
    assert today - timedelta(days=3) in days
    assert centres == 2
    assert explained
    assert all(count.reason for count in counts if count.counted_minor != count.expected_minor)
    assert any(count.counted_minor != count.expected_minor for count in counts)
