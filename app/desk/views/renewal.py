"""Selling again: when the next package of the same head would begin."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select

from app.desk.lookup import must_find
from app.desk.work import Read
from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine
from app.domain.wallet import PatientPackage, latest_start


def proposed_start(read: Read, patient_package_id: UUID) -> date:
    """The day after the last valid day; today if that is past, or nothing of it is left or it never ends.

    A package that was closed is no reason to wait either. What ends in more than a year is followed as late as a sale
    may choose: 365 days ahead.
    """
    sold = must_find(read, PatientPackage, patient_package_id)
    last = sold.last_valid_day
    if last is None or sold.closing is not None or _left(read, sold.id) == 0:
        return read.today
    return max(read.today, min(last, latest_start(read.today) - timedelta(days=1)) + timedelta(days=1))


def _left(read: Read, patient_package_id: UUID) -> int:
    """What the ledger adds up to."""
    query = (
        select(func.coalesce(func.sum(LedgerLine.change), 0))
        .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
        .where(Entitlement.patient_package_id == patient_package_id)
    )
    return int(read.session.execute(query).scalar_one())
