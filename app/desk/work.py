"""One unit of work: the transaction, the time, the place and the people a command sees."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID, uuid4

from sqlalchemy import Connection, CursorResult, Executable
from sqlalchemy.orm import Session

from app.desk.clock import civil_date
from app.desk.contents import MARKS, content_of, insertion, marks
from app.domain.approval import Action
from app.domain.base import Base
from app.domain.clinic import Setting
from app.domain.errors import ApprovalNeeded, ApproverMayNot, NoClinicYet, NotSignedIn
from app.domain.journal import PersonalValue, personal_digest
from app.domain.staff import Actor, Role
from app.domain.visit import Stamp
from app.storage.schema import HEAD

if TYPE_CHECKING:
    from app.desk.settings import ClinicSettings

V = TypeVar("V", bound=Callable[..., Any])
CLINIC_SETTINGS = "clinic"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a desk stands: its organisation, its centre and itself."""

    organisation: str
    currency: str
    centre_id: UUID
    centre_code: str
    centre_name: str
    time_zone: str
    workstation_id: UUID
    workstation_name: str


@dataclass(kw_only=True)
class Read:
    """What a view sees; its transaction cannot write."""

    session: Session
    now: datetime
    today: date
    """The civil date at this desk's centre."""
    current_place: Place | None
    current_actor: Actor | None

    @property
    def place(self) -> Place:
        """Where this desk stands."""
        if self.current_place is None:
            raise NoClinicYet
        return self.current_place

    @property
    def actor(self) -> Actor:
        """Who is acting."""
        if self.current_actor is None:
            raise NotSignedIn
        return self.current_actor

    def rows(self, statement: Executable, **keys: Any) -> CursorResult[*tuple[Any, ...]]:  # noqa: ANN401 - what the statement names
        """Plain rows: what a list or a rule needs of a record costs a third of loading the record."""
        return self.connection.execute(statement, keys)

    @cached_property
    def connection(self) -> Connection:
        """The transaction's connection."""
        return self.session.connection()

    @cached_property
    def settings(self) -> "ClinicSettings":
        """The clinic's choices, read once where they are needed."""
        from app.desk.settings import ClinicSettings  # noqa: PLC0415 - pydantic loads after the first page

        row = self.session.get(Setting, CLINIC_SETTINGS)
        return ClinicSettings() if row is None else ClinicSettings.model_validate_json(row.value)


def report(view: V) -> V:
    """Mark a view about money and liability: the desk books what has expired before it asks one."""
    view.is_report = True  # type: ignore[attr-defined]  # read by Desk.ask alone
    return view


@dataclass(kw_only=True)
class Work(Read):
    """What a command sees: it may write, and everything append-only it writes goes into its journal entry."""

    journal_id: UUID = field(default_factory=uuid4)
    approver: Actor | None = None
    approver_centres: Sequence[UUID] = ()
    judged_at: datetime | None = None
    """When it was asked, for the rules that count from then; now, unless it waited as a request."""
    booked: list[dict[str, Any]] = field(default_factory=list)
    """What the append-only records of this command hold."""
    is_trial: bool = False
    """Whether it only shows what would happen: whose yes it would need is noted, not asked."""
    needed: ApprovalNeeded | None = None
    """On a trial: the yes it would need."""
    deciding: UUID | None = None
    """The waiting request that is carried out now: it does not stand in its own way."""
    personal: dict[str, str] = field(default_factory=dict)
    """Personal values of a request that is carried out now, to lie beside this journal entry too."""
    actions: list[Action] = field(default_factory=list)
    """What the approver's yes was needed for."""
    chains: dict[str, Any] = field(default_factory=dict)
    """Where each desk's chain stands, by workstation: what a day close ties together."""

    def add(self, *rows: Base) -> None:
        """Write ordinary records, in the order given: what a row points at must have been added before it."""
        for row in rows:
            # without relationships SQLAlchemy knows no order between kinds of rows, so each kind is sent on its own
            if any(type(waiting) is not type(row) for waiting in self.session.new):
                self.session.flush()
            self.session.add(row)

    def book(self, *rows: Base) -> None:
        """Write append-only records at once; as they are now, they become part of the chained journal entry."""
        self.session.flush()
        for row in rows:
            content = content_of(row)
            self.rows(insertion(type(row)), **content)
            self.booked.append({"table": row.__tablename__, **content})

    @property
    def asked_on(self) -> date:
        """The civil date here when it was asked."""
        return civil_date(self.asked_at, self.place.time_zone)

    @property
    def asked_at(self) -> datetime:
        """The moment the void window and back-dating are judged by."""
        return self.judged_at or self.now

    @property
    def stamp(self) -> Stamp:
        """By whom, where and when the lines of this command are booked."""
        return Stamp(
            at=self.now,
            booked_on=self.today,
            centre_id=self.place.centre_id,
            workstation_id=self.place.workstation_id,
            staff_id=self.actor.id,
            journal_id=self.journal_id,
            approver_id=self.approver_id,
        )

    @property
    def approver_id(self) -> UUID | None:
        """Who approved what is booked; None as long as nothing needed it."""
        return self.approver.id if self.approver and self.actions else None

    def need_approval(self, action: Action, *, needs_owner: bool = False, not_by: UUID | None = None) -> None:
        """Go on only with a manager's yes to this very act: one line in a rule that needs it.

        `not_by` may not be the approver; `needs_owner` asks for the owner (domain.md, Void).
        """
        approver = self.approver
        needed = ApprovalNeeded(action=action.value, needs_owner=needs_owner, not_by=not_by)
        if self.is_trial:
            self.needed = self.needed or needed
            return
        if approver is None:
            raise needed
        if approver.id == not_by:
            raise ApproverMayNot(name=approver.name, why="own_redemption" if action is Action.VOID else "own_refund")
        if not approver.role.includes(Role.OWNER if needs_owner else Role.MANAGER):
            raise ApproverMayNot(name=approver.name, why="needs_owner" if needs_owner else "role")
        if approver.role is not Role.OWNER and self.place.centre_id not in self.approver_centres:
            raise ApproverMayNot(name=approver.name, why="centre")
        if action not in self.actions:
            self.actions.append(action)

    def on_behalf_of(self, actor: Actor, asked_at: datetime) -> "Work":
        """The same transaction with the requester as the one acting: how a waiting request is carried out."""
        return replace(self, current_actor=actor, judged_at=asked_at)

    def book_personal(self, values: dict[str, str]) -> dict[str, str]:
        """Set Personal values beside the journal; gives the digests that stand for them in the chained body."""
        digests: dict[str, str] = {}
        for name, value in values.items():
            salt = secrets.token_hex(16)
            digests[name] = self._lay_beside(name, salt, value)
        return digests

    def book_marks(self) -> dict[str, Any]:
        """The marks of all ordinary records written so far, for the chained body; nothing where there are none."""
        salt = secrets.token_hex(16)
        made = marks(self.session.info.get("written", ()), salt)
        return {"marks": {"salt": self._lay_beside(MARKS, salt, ""), "schema": HEAD, "rows": made}} if made else {}

    def _lay_beside(self, name: str, salt: str, value: str) -> str:
        content = {"journal_id": self.journal_id, "field": name, "salt": salt, "value": value}
        self.rows(insertion(PersonalValue), **content)
        return personal_digest(salt, value)
