"""What has expired is booked before anything else happens, so that no nightly job is needed to be true.

Source: domain.md, Expiry and breakage.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import Select, bindparam, false, func, or_, select
from sqlalchemy.orm import Session

from app.desk.clock import civil_date
from app.desk.work import Work
from app.domain.clinic import Centre
from app.domain.wallet import PatientPackage

BATCH = 200
"""Packages booked in one transaction: none of them keeps the other desks waiting."""
_UNBOOKED = (
    PatientPackage.ends_on.is_not(None),
    PatientPackage.closing.is_(None),
    PatientPackage.expiry_booked_on.is_(None),
)
_SOONEST = (
    select(Centre.time_zone, func.min(PatientPackage.ends_on))
    .join(Centre, Centre.id == PatientPackage.centre_id)
    .where(PatientPackage.ends_on < bindparam("latest"), *_UNBOOKED)
    .group_by(Centre.time_zone)
)


def is_expiry_due(session: Session, now: datetime) -> bool:
    """Whether a package has expired at its selling centre and its expiry is not in the books yet."""
    return bool(_days_where_due(session, now))


def _days_where_due(session: Session, now: datetime) -> dict[str, date]:
    """Today by time zone, wherever something has expired that is not in the books."""
    soonest = session.connection().execute(_SOONEST, {"latest": _latest(now)})
    found = [(zone, ends_on, civil_date(now, zone)) for zone, ends_on in soonest]
    return {zone: today for zone, ends_on, today in found if ends_on is not None and ends_on < today}


def book_expired(work: Work) -> int:
    """Book the breakage of up to `BATCH` expired packages, dated the day after their last; gives how many.

    The liability at the close of the last valid day is the liability now: nothing can happen to an expired package
    before its expiry is booked.
    """
    from app.desk import books  # noqa: PLC0415 - the desk imports this module before the first page
    from app.domain.liability import Cause  # noqa: PLC0415 - as above

    due = work.session.scalars(_packages(_days_where_due(work.session, work.now))).all()
    for sold in due:
        assert sold.ends_on is not None  # noqa: S101 - only what ends is asked for
        dated = sold.ends_on + timedelta(days=1)
        books.book_breakage(work, sold, Cause.EXPIRY, books.standing(work, sold).liability_minor, on=dated)
        sold.expiry_booked_on = dated
    return len(due)


def _packages(today: Mapping[str, date]) -> Select[PatientPackage]:
    """Only what is over at its own centre: else those of a zone behind could fill the batch for ever."""
    over = [(Centre.time_zone == zone) & (PatientPackage.ends_on < day) for zone, day in today.items()]
    return (
        select(PatientPackage)
        .join(Centre, Centre.id == PatientPackage.centre_id)
        .where(*_UNBOOKED, or_(false(), *over))
        .order_by(PatientPackage.ends_on, PatientPackage.id)
        .limit(BATCH)
        .with_for_update(of=PatientPackage)
    )


def _latest(now: datetime) -> date:
    """The latest civil date anywhere on earth."""
    return (now + timedelta(hours=14)).date()
