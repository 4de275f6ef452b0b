"""What a waiting request would do if it were approved now: found by doing it and taking it back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.journal import was_done
from app.desk.lookup import must_find
from app.desk.requests import read_again
from app.desk.views.cards import Card
from app.desk.views.wallet import card_of
from app.desk.work import Read, Work
from app.domain.approval import ApprovalRequest, RequestState
from app.domain.errors import NotApprovable, Refusal, RequestDecided
from app.domain.staff import Staff
from app.domain.wallet import PatientPackage

if TYPE_CHECKING:
    from app.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Ahead:
    """Before and after of a request; the refusal that stands in its way where it can no longer be done."""

    before: Card | None
    after: Any
    """The result of the stored command; None where it is refused."""
    refusal: Refusal | None = None


class Rehearsal(Command[Any]):
    """Only ever previewed: it carries out the stored command for who asked, as an approval would."""

    kind: ClassVar[str] = "rehearsal"

    waiting_id: UUID

    def apply(self, work: Work) -> UUID:
        """Refused wherever the stored command is; never written."""
        if not work.is_trial:
            raise NotApprovable
        stored = must_find(work, ApprovalRequest, self.waiting_id)
        inner = read_again(work, stored)
        if was_done(work.session, inner.request_id):
            raise RequestDecided(state=RequestState.APPROVED.value, by="")
        work.deciding = stored.id
        requester = must_find(work, Staff, stored.requester_id).actor()
        inner.apply(work.on_behalf_of(requester, stored.asked_at))
        return stored.id

    def result(self, work: Work) -> Any:  # noqa: ANN401 - the stored command's own result
        """What it would show."""
        return read_again(work, must_find(work, ApprovalRequest, self.waiting_id)).result(work)


def look_ahead(desk: "Desk", waiting_id: UUID) -> Ahead:
    """What approving would change, as things are now."""
    before = desk.ask(_card_before, waiting_id)
    try:
        return Ahead(before, desk.preview(Rehearsal(waiting_id=waiting_id)).result)
    except Refusal as refusal:
        return Ahead(before, None, refusal)


def _card_before(read: Read, waiting_id: UUID) -> Card | None:
    stored = must_find(read, ApprovalRequest, waiting_id)
    about = read.session.get(PatientPackage, stored.patient_package_id or stored.record_id)
    return None if about is None else card_of(read, about.id)
