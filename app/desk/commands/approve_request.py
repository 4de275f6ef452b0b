"""A manager's yes to a request that waited: the very same command runs now."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select

from app.desk.command import Command
from app.desk.journal import was_done
from app.desk.lookup import must_find
from app.desk.requests import read_again
from app.desk.work import Work
from app.domain.approval import ApprovalRequest, RequestState
from app.domain.errors import ApproverMayNot, DayClosed, Refusal, RequestDecided
from app.domain.staff import Actor, Staff


class ApproveRequest(Command[RequestState]):
    """Run the stored command on behalf of who asked; if it no longer can, the request is closed as overtaken.

    A closed day is no reason to close a request: it waits for a day that something can be booked into.
    """

    kind: ClassVar[str] = "approve_request"

    waiting_id: UUID

    def apply(self, work: Work) -> UUID:
        """The approver's PIN is asked on this very act; void window and back-dating count from when it was asked."""
        stored = locked_request(work, self.waiting_id)
        inner = read_again(work, stored)
        work.deciding = stored.id
        requester = must_find(work, Staff, stored.requester_id).actor()
        try:
            with work.session.begin_nested():
                # a manager came to the desk meanwhile: the very same act was approved there, or the same one made anew
                if was_done(work.session, inner.request_id) or not _changes_something(work, inner, requester, stored):
                    raise RequestDecided(state=RequestState.APPROVED.value, by="")
                if not work.actions:
                    work.need_approval(stored.action)
        except (ApproverMayNot, DayClosed):
            raise
        except Refusal as refusal:
            work.need_approval(stored.action)
            work.booked.clear()
            work.actions.clear()
            _decide(work, stored, RequestState.OVERTAKEN, type(refusal).__name__)
            return stored.id
        work.personal.update(inner.personal_fields())
        _decide(work, stored, RequestState.APPROVED, "")
        return stored.id

    def result(self, work: Work) -> RequestState:
        """Approved, or overtaken by what happened meanwhile."""
        return must_find(work, ApprovalRequest, self.waiting_id).state


def locked_request(work: Work, request_id: UUID) -> ApprovalRequest:
    """The request of this centre, alone; refused when somebody decided it already.

    What it books belongs to the centre where it was asked for, so it is decided there.
    """
    here = ApprovalRequest.centre_id == work.place.centre_id
    query = select(ApprovalRequest).where(ApprovalRequest.id == request_id, here).with_for_update()
    stored = must_find(work, ApprovalRequest, request_id, query)
    if stored.state is not RequestState.WAITING:
        by = must_find(work, Staff, stored.decided_by_id).name if stored.decided_by_id else ""
        raise RequestDecided(state=stored.state.value, by=by)
    return stored


def _changes_something(work: Work, inner: Command[Any], requester: Actor, stored: ApprovalRequest) -> bool:
    before = _count_written(work)
    inner.apply(work.on_behalf_of(requester, stored.asked_at))
    work.session.flush()
    return _count_written(work) > before


def _count_written(work: Work) -> int:
    return len(work.booked) + len(work.session.info.get("written", ()))


def _decide(work: Work, stored: ApprovalRequest, state: RequestState, outcome: str) -> None:
    approver: Any = work.approver or work.actor
    stored.state, stored.outcome = state, outcome
    stored.decided_by_id, stored.decided_at = approver.id, work.now
