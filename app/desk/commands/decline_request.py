"""A manager's no to a request, or its asker taking it back."""

from typing import ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.commands.approve_request import locked_request
from app.desk.fields import PersonalNote
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.approval import ApprovalRequest, RequestState
from app.domain.errors import NotAllowed, NotYourRequest, ReasonMissing
from app.domain.staff import Role


class DeclineRequest(Command[RequestState]):
    """Close a request without doing it: a manager declines with a reason, the asker withdraws."""

    kind: ClassVar[str] = "decline_request"

    waiting_id: UUID
    withdraw: bool = False
    note: PersonalNote = ""

    def apply(self, work: Work) -> UUID:
        """Declining needs a manager and a reason; withdrawing needs whoever asked (domain.md, Void)."""
        stored = locked_request(work, self.waiting_id)
        if self.withdraw and stored.requester_id != work.actor.id:
            raise NotYourRequest
        if not self.withdraw and not work.actor.role.includes(Role.MANAGER):
            raise NotAllowed(needs=Role.MANAGER.value)
        if not self.withdraw and not self.note:
            raise ReasonMissing
        stored.state = RequestState.WITHDRAWN if self.withdraw else RequestState.DECLINED
        stored.decided_by_id, stored.decided_at = work.actor.id, work.now
        return stored.id

    def result(self, work: Work) -> RequestState:
        """Declined or withdrawn."""
        return must_find(work, ApprovalRequest, self.waiting_id).state
