"""How far the clinic's history reaches."""

from datetime import date

from sqlalchemy import func, select

from app.desk.work import Read
from app.domain.ledger import LedgerLine


def newest_day(read: Read) -> date | None:
    """The last day on which sessions were granted or used; None in a clinic without history."""
    return read.session.scalar(select(func.max(LedgerLine.booked_on)))
