"""What has expired is booked before anything else happens, so that no nightly job is needed to be true.

Source: domain.md, Expiry and breakage.
"""

from datetime import date, datetime, timedelta

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from app.desk.clock import civil_date
from app.desk.work import Work
from app.domain.clinic import Centre
from app.domain.wallet import PatientPackage

BATCH = 200
"""Packages booked in one transaction: none of them keeps the other desks waiting."""
_DUE = (
    PatientPackage.ends_on < bindparam("latest"),
    PatientPackage.ends_on.is_not(None),
    PatientPackage.closing.is_(None),
    PatientPackage.expiry_booked_on.is_(None),
)
_SOONEST = (
    select(Centre.time_zone, func.min(PatientPackage.ends_on))
    .join(Centre, Centre.id == PatientPackage.centre_id)
    .where(*_DUE)
    .group_by(Centre.time_zone)
)
_PACKAGES = (
    select(PatientPackage, Centre.time_zone)
    .join(Centre, Centre.id == PatientPackage.centre_id)
    .where(*_DUE)
    .order_by(PatientPackage.ends_on, PatientPackage.id)
    .limit(BATCH)
    .with_for_update(of=PatientPackage, skip_locked=False)
)


def is_expiry_due(session: Session, now: datetime) -> bool:
    """Whether a package has expired at its selling centre and its expiry is not in the books yet."""
    soonest = session.connection().execute(_SOONEST, {"latest": _latest(now)})
    return any(ends_on is not None and ends_on < civil_date(now, zone) for zone, ends_on in soonest)


def book_expired(work: Work) -> int:
    """Book the breakage of up to `BATCH` expired packages, dated the day after their last; gives how many.

    The liability at the close of the last valid day is the liability now: nothing can happen to an expired package
    before its expiry is booked.
    """
    from app.desk import books  # noqa: PLC0415 - the desk imports this module before the first page
    from app.domain.liability import Cause  # noqa: PLC0415 - as above

    found = work.session.execute(_PACKAGES, {"latest": _latest(work.now)}).all()
    due = [
        (sold, sold.ends_on + timedelta(days=1))
        for sold, zone in found
        if sold.ends_on is not None and sold.ends_on < civil_date(work.now, zone)
    ]
    for sold, dated in due:
        books.book_breakage(work, sold, Cause.EXPIRY, books.standing(work, sold).liability_minor, dated)
        sold.expiry_booked_on = dated
    return len(due)


def _latest(now: datetime) -> date:
    """The latest civil date anywhere on earth."""
    return (now + timedelta(hours=14)).date()
