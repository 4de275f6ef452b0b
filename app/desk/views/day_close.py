"""A day before and after it is closed: what is expected and open, and the slip that says how it was closed."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import aliased

from app.desk.views.day_lists import (
    EntryRow,
    UnredeemedRow,
    WaitingRow,
    entered_later,
    explained,
    late_entries,
    unredeemed,
    voids,
    waiting,
)
from app.desk.views.day_money import MoneyBack, Taken, money_back, taken
from app.desk.work import Read, report
from app.domain.clinic import Workstation
from app.domain.day_close import CashCount, DayClose, OpenItem
from app.domain.errors import NotFound
from app.domain.journal import Journal
from app.domain.ledger import LedgerLine, LineKind
from app.domain.sale import Order, Tender
from app.domain.staff import Staff


@dataclass(frozen=True, slots=True)
class DayFacts:
    """What was booked at this centre on a day, closed or not."""

    day: date
    centre_name: str
    redeemed: int
    """Sessions, voided ones too: the voids stand beside them."""
    voided: int
    """Those of them that were taken back before the day was over: a later void is told on its own day."""
    sold: int
    """Orders."""
    sold_minor: int
    money: tuple[Taken, ...]
    voids: tuple[EntryRow, ...]
    money_back: tuple[MoneyBack, ...]
    late: tuple[EntryRow, ...]
    """Booked that day for days that were closed by then."""


@dataclass(frozen=True, slots=True)
class DayToClose:
    """Everything a manager clears or explains before a day can be closed."""

    facts: DayFacts
    live: int
    """Sessions redeemed and not taken back since: what the Day page counts."""
    waiting: tuple[WaitingRow, ...]
    unredeemed: tuple[UnredeemedRow, ...]
    closed_at: datetime | None
    """None while it is open; a closed day has a slip."""
    is_over: bool
    """False while the day still runs: closing it means that nothing more is booked today."""


@dataclass(frozen=True, slots=True)
class CountRow:
    """What one person took by one tender, and what was counted."""

    tender: Tender
    staff_id: UUID
    staff_name: str
    expected_minor: int
    counted_minor: int
    reason: str

    @property
    def difference_minor(self) -> int:
        """Positive where more was counted than expected."""
        return self.counted_minor - self.expected_minor


@dataclass(frozen=True, slots=True)
class ExplainedRow:
    """What was open at the close, and why it was closed all the same."""

    what: WaitingRow | UnredeemedRow
    explanation: str


@dataclass(frozen=True, slots=True)
class DaySlip:
    """The paper of a closed day; printed again it differs only by what came late since."""

    facts: DayFacts
    closed_at: datetime
    closed_by: str
    workstation_name: str
    time_zone: str
    currency: str
    counts: tuple[CountRow, ...]
    explained: tuple[ExplainedRow, ...]
    entered_later: tuple[EntryRow, ...]
    """Redemptions of this day that came after it was closed: late, with approval, booked on a later day."""
    code: str
    """The hash of the closing's journal entry, which names where every desk's chain stood."""

    @property
    def by_tender(self) -> tuple[tuple[Tender, int, int], ...]:
        """(tender, expected, counted) over everybody."""
        return tuple(
            (tender, sum(row.expected_minor for row in rows), sum(row.counted_minor for row in rows))
            for tender in Tender
            if (rows := [row for row in self.counts if row.tender is tender])
        )


_void = aliased(LedgerLine)
_USED = select(func.coalesce(-func.sum(LedgerLine.change), 0)).where(
    LedgerLine.centre_id == bindparam("here"),
    LedgerLine.booked_on == bindparam("day"),
    LedgerLine.kind == LineKind.REDEEM,
)
_VOIDS = select(_void.id).where(_void.voids_id == LedgerLine.id).correlate(LedgerLine)
_TAKEN_BACK = _VOIDS.exists()
_TAKEN_BACK_THAT_DAY = _VOIDS.where(_void.booked_on == LedgerLine.booked_on).exists()


@report
def day_to_close(read: Read, day: date) -> DayToClose:
    """One day of this centre, as it stands now."""
    closed = _close_of(read, day)
    return DayToClose(
        facts=_facts(read, day),
        live=_sessions(read, _USED.where(~_TAKEN_BACK), day),
        waiting=waiting(read, day),
        unredeemed=unredeemed(read, day),
        closed_at=closed.closed_at if closed else None,
        is_over=day < read.today,
    )


@report
def day_slip(read: Read, day: date) -> DaySlip:
    """How this centre's day was closed; `NotFound` while it is open."""
    closed = _close_of(read, day)
    if closed is None:
        raise NotFound(what="day_close")
    by, desk, code = read.session.execute(
        select(Staff.name, Workstation.name, Journal.hash)
        .select_from(DayClose)
        .join(Staff, Staff.id == DayClose.staff_id)
        .join(Workstation, Workstation.id == DayClose.workstation_id)
        .join(Journal, Journal.id == DayClose.journal_id)
        .where(DayClose.id == closed.id)
    ).one()
    return DaySlip(
        facts=_facts(read, day),
        closed_at=closed.closed_at,
        closed_by=by,
        workstation_name=desk,
        time_zone=read.place.time_zone,
        currency=read.place.currency,
        counts=_counts(read, closed.id),
        explained=_explained(read, closed.id),
        entered_later=entered_later(read, day),
        code=code,
    )


def _close_of(read: Read, day: date) -> DayClose | None:
    query = select(DayClose).where(DayClose.centre_id == read.place.centre_id, DayClose.day == day)
    return read.session.scalars(query).one_or_none()


def _sessions(read: Read, used: Select[int], day: date) -> int:
    return int(read.session.scalar(used, {"here": read.place.centre_id, "day": day}) or 0)


def _facts(read: Read, day: date) -> DayFacts:
    here = read.place.centre_id
    orders = select(func.count(), func.coalesce(func.sum(Order.total_minor), 0)).where(
        Order.centre_id == here, Order.booked_on == day
    )
    sold, sold_minor = read.session.execute(orders).one()
    return DayFacts(
        day=day,
        centre_name=read.place.centre_name,
        redeemed=_sessions(read, _USED, day),
        voided=_sessions(read, _USED.where(_TAKEN_BACK_THAT_DAY), day),
        sold=int(sold),
        sold_minor=int(sold_minor),
        money=taken(read, day),
        voids=voids(read, day),
        money_back=money_back(read, day),
        late=late_entries(read, day),
    )


def _counts(read: Read, close_id: UUID) -> tuple[CountRow, ...]:
    query = (
        select(CashCount, Staff.name)
        .join(Staff, Staff.id == CashCount.staff_id)
        .where(CashCount.day_close_id == close_id)
    )
    order = list(Tender)
    rows = [
        CountRow(count.tender, count.staff_id, name, count.expected_minor, count.counted_minor, count.reason)
        for count, name in read.session.execute(query)
    ]
    return tuple(sorted(rows, key=lambda row: (order.index(row.tender), row.staff_name, row.staff_id)))


def _explained(read: Read, close_id: UUID) -> tuple[ExplainedRow, ...]:
    query = select(OpenItem.record_id, OpenItem.explanation).where(OpenItem.day_close_id == close_id)
    said = {record: explanation for record, explanation in read.session.execute(query)}  # noqa: C416 - a Row is no pair to mypy
    return tuple(ExplainedRow(what, said[record]) for record, what in explained(read, set(said)).items())
