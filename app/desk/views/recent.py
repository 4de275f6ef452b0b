"""Who was at this centre lately: their rows come before others of the same kind."""

from datetime import timedelta
from functools import cache
from uuid import UUID

from sqlalchemy import Select, bindparam, func, select, union_all

from app.desk.work import Read
from app.domain.ledger import LedgerLine
from app.domain.sale import Order

DAYS, MOST = 7, 60


@cache
def _recent() -> Select[UUID]:
    """Put together once, when it is first asked: a search asks for it with every letter."""
    came = select(LedgerLine.person_id.label("patient_id"), LedgerLine.at.label("at")).where(
        LedgerLine.centre_id == bindparam("here"),
        LedgerLine.booked_on >= bindparam("since"),
        LedgerLine.person_id.is_not(None),
    )
    bought = select(Order.buyer_id.label("patient_id"), Order.placed_at.label("at")).where(
        Order.centre_id == bindparam("here"), Order.booked_on >= bindparam("since")
    )
    both = union_all(came, bought).subquery()
    last = func.max(both.c.at)
    return select(both.c.patient_id).group_by(both.c.patient_id).order_by(last.desc(), both.c.patient_id).limit(MOST)


def recent_patients(read: Read) -> list[UUID]:
    """Whoever used a session or bought something here in the last days, the last one first."""
    since = read.today - timedelta(days=DAYS)
    return list(read.session.scalars(_recent(), {"here": read.place.centre_id, "since": since}))
