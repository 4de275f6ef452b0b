"""The owner's look at approvals: who asks, who approves, at what hours, and who approved a void of their own entry."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from app.desk.clock import civil_date, civil_day
from app.desk.work import Read
from app.domain.approval import Action, Approval, ApprovalRequest, RequestState
from app.domain.clinic import Centre
from app.domain.errors import NotAllowed
from app.domain.journal import Journal
from app.domain.ledger import LedgerLine, LineKind
from app.domain.staff import Role, Staff

HOURS = 24
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """One yes."""

    action: Action
    requester_name: str
    asked_at: datetime
    approver_name: str
    signed_at: datetime
    centre_name: str
    time_zone: str
    waited: bool
    """It was sent to Approvals first; else the manager came to the desk."""
    own: bool
    """Who asked approved it too."""
    own_redemption: bool
    """A void approved by who had recorded the redemption: only a one-person shift allows it."""

    @property
    def hour(self) -> int:
        """The hour of the day at the centre, 0 to 23."""
        return self.signed_at.astimezone(ZoneInfo(self.time_zone)).hour


@dataclass(frozen=True, slots=True)
class AskerRow:
    """One person who asked, and what became of it."""

    name: str
    asked: int
    approved: int
    declined: int
    withdrawn: int
    overtaken: int
    waiting: int


@dataclass(frozen=True, slots=True)
class ApproverRow:
    """One person who approved or declined."""

    name: str
    approved: int
    own: int
    own_redemptions: int
    declined: int
    hours: tuple[int, ...]
    """Approvals by hour of the day."""


@dataclass(frozen=True, slots=True)
class ApprovalsReport:
    """Some days of one centre, or of the whole clinic."""

    first: date
    last: date
    centre_id: UUID | None
    one_person_shift: bool
    """Whether the clinic allows it now."""
    approvals: tuple[ApprovalRow, ...]
    """Newest first."""
    askers: tuple[AskerRow, ...]
    approvers: tuple[ApproverRow, ...]
    pairs: tuple[tuple[str, str, int], ...]
    """(who asked, who approved, how often), the most frequent first."""
    hours: tuple[int, ...]

    @property
    def flagged(self) -> tuple[ApprovalRow, ...]:
        """Voids approved by who had recorded the redemption."""
        return tuple(row for row in self.approvals if row.own_redemption)


_requester, _approver, _asker = aliased(Staff), aliased(Staff), aliased(Staff)
_undone, _void = aliased(LedgerLine), aliased(LedgerLine)
_OWN_REDEMPTION = (
    select(_void.id)
    .join(_undone, _undone.id == _void.voids_id)
    .where(
        _void.journal_id == Approval.journal_id,
        _void.kind == LineKind.VOID,
        _undone.staff_id == Approval.approver_id,
    )
    .correlate(Approval)
    .exists()
)
_APPROVALS = (
    select(Approval.action, Approval.signed_at.label("moment"), _approver.name.label("approver"), Centre.time_zone)
    .add_columns(Centre.name.label("centre_name"))
    .add_columns(func.coalesce(_asker.name, _requester.name).label("requester"), ApprovalRequest.asked_at)
    .add_columns(func.coalesce(_asker.id, _requester.id).label("requester_id"), Approval.approver_id)
    .add_columns(_OWN_REDEMPTION.label("own_redemption"))
    .join(Journal, Journal.id == Approval.journal_id)
    .join(Centre, Centre.id == Journal.centre_id)
    .join(_approver, _approver.id == Approval.approver_id)
    .join(_requester, _requester.id == Approval.requester_id)
    .outerjoin(ApprovalRequest, ApprovalRequest.id == Journal.record_id)
    .outerjoin(_asker, _asker.id == ApprovalRequest.requester_id)
    .order_by(Approval.signed_at.desc(), Approval.id)
)
_REQUESTS = (
    select(ApprovalRequest.state, ApprovalRequest.asked_at.label("moment"), Centre.time_zone)
    .add_columns(_requester.name.label("requester"), _approver.name.label("decider"))
    .join(Centre, Centre.id == ApprovalRequest.centre_id)
    .join(_requester, _requester.id == ApprovalRequest.requester_id)
    .outerjoin(_approver, _approver.id == ApprovalRequest.decided_by_id)
    .where(ApprovalRequest.state != RequestState.APPROVED)
)


@dataclass(frozen=True, slots=True)
class _Open:
    """A request that was not approved."""

    requester_name: str
    state: RequestState
    decider_name: str


def approvals_report(read: Read, first: date, last: date, centre_id: UUID | None = None) -> ApprovalsReport:
    """Approvals signed, and requests asked, on these days at their centres; for the owner, who oversees managers."""
    if not read.actor.role.includes(Role.OWNER):
        raise NotAllowed(needs=Role.OWNER.value)
    span = _Span(first, last, centre_id)
    approvals = tuple(_approval(row) for row in _within(read, _APPROVALS, Approval.signed_at, span))
    others = [
        _Open(row.requester, row.state, row.decider or "")
        for row in _within(read, _REQUESTS, ApprovalRequest.asked_at, span)
    ]
    declined = [one for one in others if one.state is RequestState.DECLINED]
    askers = {row.requester_name for row in approvals} | {one.requester_name for one in others}
    approvers = {row.approver_name for row in approvals} | {one.decider_name for one in declined}
    pairs = Counter((row.requester_name, row.approver_name) for row in reversed(approvals))
    return ApprovalsReport(
        first=first,
        last=last,
        centre_id=centre_id,
        one_person_shift=read.settings.one_person_shift,
        approvals=approvals,
        askers=tuple(_asked(name, approvals, others) for name in sorted(askers)),
        approvers=tuple(_decided(name, approvals, declined) for name in sorted(approvers)),
        pairs=tuple((asker, approver, many) for (asker, approver), many in pairs.most_common()),
        hours=_by_hour(approvals),
    )


def approvals_of_days(read: Read, days: int, centre_id: UUID | None = None) -> ApprovalsReport:
    """So many days up to today."""
    return approvals_report(read, read.today - (days - 1) * DAY, read.today, centre_id)


@dataclass(frozen=True, slots=True)
class _Span:
    first: date
    last: date
    centre_id: UUID | None


def _within(
    read: Read, query: Select[Any], moment: InstrumentedAttribute[datetime], span: _Span
) -> Iterator[Row[*tuple[Any, ...]]]:
    """What happened on these days of its own centre."""
    begins, _ = civil_day(span.first - DAY, "UTC")
    _, ends = civil_day(span.last + DAY, "UTC")
    query = query.where(moment >= begins, moment < ends)
    for row in read.session.execute(query if span.centre_id is None else query.where(Centre.id == span.centre_id)):
        if span.first <= civil_date(row.moment, row.time_zone) <= span.last:
            yield row


def _approval(row: Row[*tuple[Any, ...]]) -> ApprovalRow:
    return ApprovalRow(
        action=row.action,
        requester_name=row.requester,
        asked_at=row.asked_at or row.moment,
        approver_name=row.approver,
        signed_at=row.moment,
        centre_name=row.centre_name,
        time_zone=row.time_zone,
        waited=row.asked_at is not None,
        own=row.requester_id == row.approver_id,
        own_redemption=bool(row.own_redemption),
    )


def _asked(name: str, approvals: Sequence[ApprovalRow], others: Sequence[_Open]) -> AskerRow:
    states = Counter(one.state for one in others if one.requester_name == name)
    approved = sum(row.requester_name == name for row in approvals)
    return AskerRow(
        name=name,
        asked=approved + states.total(),
        approved=approved,
        declined=states[RequestState.DECLINED],
        withdrawn=states[RequestState.WITHDRAWN],
        overtaken=states[RequestState.OVERTAKEN],
        waiting=states[RequestState.WAITING],
    )


def _decided(name: str, approvals: Sequence[ApprovalRow], declined: Sequence[_Open]) -> ApproverRow:
    theirs = [row for row in approvals if row.approver_name == name]
    return ApproverRow(
        name=name,
        approved=len(theirs),
        own=sum(row.own for row in theirs),
        own_redemptions=sum(row.own_redemption for row in theirs),
        declined=sum(one.decider_name == name for one in declined),
        hours=_by_hour(theirs),
    )


def _by_hour(approvals: Sequence[ApprovalRow]) -> tuple[int, ...]:
    counted = Counter(row.hour for row in approvals)
    return tuple(counted[hour] for hour in range(HOURS))
