"""Writing the journal: the last row of every command, chained to this workstation's row before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.desk.contents import content_of, insertion
from app.desk.work import Work
from app.domain.clinic import Workstation
from app.domain.journal import GENESIS, Journal, canonical, chain_hash, personal_digest

if TYPE_CHECKING:
    from app.desk.command import Command

_HEAD = (
    select(Journal.seq, Journal.hash)
    .where(Journal.workstation_id == bindparam("workstation_id"))
    .order_by(Journal.seq.desc())
    .limit(1)
)
_SEEN = select(Journal.record_id).where(Journal.request_id == bindparam("request_id"))


def was_done(session: Session, request_id: UUID) -> bool:
    """Whether this action of a person was carried out already."""
    return session.connection().execute(_SEEN, {"request_id": request_id}).first() is not None


def write(work: Work, command: "Command[Any]", record_id: UUID) -> None:
    """Add this command's entry; everything it wrote must have been flushed before."""
    place = work.place
    head = session_head(work.session, place.workstation_id)
    personal = work.book_personal(command.personal_fields() | work.personal)
    body = canonical(
        {
            "command": {"kind": command.kind, "version": command.version, **command.public_fields(), **personal},
            "rows": work.booked,
            **work.book_marks(),
            **({"chains": work.chains} if work.chains else {}),
        }
    )
    entry = {
        "id": work.journal_id,
        "workstation_id": place.workstation_id,
        "seq": head.seq + 1,
        "request_id": command.request_id,
        "at": work.now,
        "centre_id": place.centre_id,
        "actor_id": work.current_actor.id if work.current_actor else None,
        "approver_id": work.approver.id if work.approver else None,
        "kind": command.kind,
        "record_id": record_id,
        "body": body,
        "previous_hash": head.hash,
    }
    work.rows(insertion(Journal), **entry, hash=hash_of(entry))


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry of one workstation's chain."""

    seq: int
    hash: str


def session_head(session: Session, workstation_id: UUID) -> Head:
    """Where the chain of a workstation ends now."""
    row = session.connection().execute(_HEAD, {"workstation_id": workstation_id}).first()
    return Head(row.seq, row.hash) if row else Head(0, GENESIS)


def tie_chains(work: Work) -> None:
    """Let this entry name where the chain of every desk of the centre stands: cutting one off shows from then on."""
    for desk in work.session.scalars(select(Workstation.id).where(Workstation.centre_id == work.place.centre_id)):
        head = session_head(work.session, desk)
        if head.seq:
            work.chains[desk.hex] = {"seq": head.seq, "hash": head.hash}


def hash_of(entry: Mapping[str, Any]) -> str:
    """The hash an entry must have, from all else it holds."""
    return chain_hash(entry["previous_hash"], canonical(entry))


def recompute(row: Journal) -> str:
    """The hash a stored entry must have."""
    return hash_of({name: value for name, value in content_of(row).items() if name != "hash"})


def digest_of(command: "Command[Any]", requester_id: UUID) -> str:
    """What an approval is bound to: the whole command, its secret-free fields, its id and who asks."""
    whole = {
        "kind": command.kind,
        "version": command.version,
        "request_id": command.request_id,
        "requester": requester_id,
        "fields": command.public_fields() | command.personal_fields(),
    }
    return personal_digest("approval", canonical(whole))


@dataclass(frozen=True, slots=True)
class Signed:
    """A manager's yes in this process's memory: for one command, for 120 seconds, once."""

    id: UUID
    known_id: UUID
    digest: str
    requester_id: UUID
    signed_at: datetime
    monotonic: float
