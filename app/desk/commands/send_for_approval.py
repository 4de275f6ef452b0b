"""No manager at the desk: the act waits in Approvals and holds nothing meanwhile."""

import json
from typing import Annotated, Any, ClassVar
from uuid import UUID

from pydantic import Field

from app.desk.command import Command, with_words
from app.desk.requests import commands_by_kind, write_down
from app.desk.work import Work
from app.domain.approval import Action, ApprovalRequest
from app.domain.errors import ApprovalNeeded, NotApprovable


class SendForApproval(Command[UUID]):
    """Store a command that needs a manager's yes; it runs under the rules of the moment it is approved."""

    kind: ClassVar[str] = "send_for_approval"

    inner_kind: Annotated[str, Field(max_length=40)]
    inner_version: int
    body: Annotated[str, Field(max_length=20_000)]
    """The command as JSON without its Personal fields."""
    words: dict[str, str] = Field(default_factory=dict)
    """The Personal fields of the command: kept beside the journal, never in it."""

    @classmethod
    def of(cls, command: Command[Any]) -> "SendForApproval":
        """The request for that command."""
        return cls(
            inner_kind=command.kind,
            inner_version=command.version,
            body=write_down(command),
            words=command.personal_fields(),
        )

    def apply(self, work: Work) -> UUID:
        """Refused with the command's own refusal if it could not be approved now either."""
        inner = self._inner()
        action = _needed_action(inner, work)
        request = ApprovalRequest(
            id=self.own_id("request"),
            action=action,
            requester_id=work.actor.id,
            centre_id=work.place.centre_id,
            workstation_id=work.place.workstation_id,
            asked_at=work.now,
            kind=self.inner_kind,
            version=self.inner_version,
            body=self.body,
            record_id=inner.subject(),
            patient_package_id=inner.about_package(work),
            journal_id=work.journal_id,
        )
        work.add(request)
        return request.id

    def result(self, work: Work) -> UUID:
        """The request's id."""
        del work
        return self.own_id("request")

    def public_fields(self) -> dict[str, Any]:
        """Without the words."""
        return self.model_dump(mode="json", exclude={"request_id", "words"})

    def personal_fields(self) -> dict[str, str]:
        """The words of the command that waits."""
        return dict(self.words)

    def _inner(self) -> Command[Any]:
        kind = commands_by_kind().get(self.inner_kind)
        if kind is None:
            raise NotApprovable
        return kind.model_validate(with_words(json.loads(self.body), self.words))


def _needed_action(inner: Command[Any], work: Work) -> Action:
    """Try it without a yes: it must get as far as asking for one."""
    trial = work.session.begin_nested()
    try:
        inner.apply(work)
    except ApprovalNeeded as needed:
        return Action(needed.action)
    finally:
        trial.rollback()
        work.booked.clear()
    raise NotApprovable
