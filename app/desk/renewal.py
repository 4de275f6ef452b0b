"""Packages sold to follow on another one: which have not started, and how they move with it."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from app.desk.holding import Holding, hold
from app.desk.lookup import must_find
from app.desk.work import Read, Work
from app.domain.errors import FreezeInTheWay, NotFound, StartOutOfRange
from app.domain.freeze import spans
from app.domain.wallet import PatientPackage, latest_start


def ensure_followed(work: Work, followed_id: UUID | None, head_id: UUID) -> None:
    """Refuse a sale that follows on a package the buyer does not head (any more): there is none such of theirs."""
    if followed_id is not None and must_find(work, PatientPackage, followed_id).head_id != head_id:
        raise NotFound(what=PatientPackage.__tablename__)


def unstarted_renewals(read: Read, sold: PatientPackage) -> Sequence[PatientPackage]:
    """What the same head bought to follow on this package and has not begun, the soonest first."""
    query = (
        select(PatientPackage)
        .where(
            PatientPackage.renews_id == sold.id,
            PatientPackage.head_id == sold.head_id,
            PatientPackage.closing.is_(None),
            PatientPackage.starts_on > read.today,
        )
        .order_by(PatientPackage.starts_on, PatientPackage.id)
    )
    return read.session.scalars(query).all()


def move_renewals(work: Work, sold: PatientPackage) -> None:
    """Let unstarted renewals begin the day after the last valid day again (domain.md, Renew).

    One that begins later anyway stays where it is: it is moved out of the way, never drawn nearer.
    """
    last = sold.last_valid_day
    start = None if last is None else last + timedelta(days=1)
    for renewal in unstarted_renewals(work, sold):
        if start is not None and renewal.starts_on < start:
            held = hold(work, renewal.id)
            ensure_start_movable(work, held, start)
            held.package.move_start(start)


def ensure_start_movable(work: Work, held: Holding, start: date) -> None:
    """From today to 365 days after the sale, and only while no freeze is planned by the present dates."""
    latest = latest_start(held.package.bought_on)
    if not work.today <= start <= latest:
        raise StartOutOfRange(earliest=work.today, latest=latest)
    for from_day, to_day in spans(held.freezes):
        raise FreezeInTheWay(from_day=from_day, to_day=to_day)
