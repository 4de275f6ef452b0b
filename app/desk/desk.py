"""The desk: the one object the window knows. It asks views, carries out commands and keeps who is signed in."""

import logging
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, NoReturn, ParamSpec, TypeVar
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.desk import journal
from app.desk.clock import Clock, SystemClock, civil_date
from app.desk.expiry import is_expiry_due
from app.desk.journal import Signed
from app.desk.pins import Known, PinGate, forgive_guesses
from app.desk.preview import Preview, Rehearsed
from app.desk.standing import acting_after, ensure_may, set_approver
from app.desk.work import Place, Read, Work
from app.domain.approval import Approval
from app.domain.clinic import Centre, Organisation, Workstation
from app.domain.errors import ApprovalNeeded, ApprovalStale, ApproverMayNot, NoLongerHere, NotSignedIn, Refusal, Trouble
from app.domain.staff import Actor, Role
from app.storage.database import Database
from app.storage.trouble import Conflict

if TYPE_CHECKING:
    from app.desk.command import Command

P = ParamSpec("P")
R = TypeVar("R")

ATTEMPTS = 10
"""One insert lost 9 times running when 8 desks raced; 3 tries are too few (architecture.md, Errors)."""
APPROVAL_SECONDS = 120
LOG = logging.getLogger("sessiondesk.desk")


class ExpiryDue(Exception):  # noqa: N818 - not an error: something comes first
    """Packages have expired whose expiry is not in the books yet."""


class Desk:
    """One workstation's desk over the clinic's database; used from one thread at a time per lane."""

    def __init__(self, database: Database, *, clock: Clock | None = None, workstation_id: UUID | None = None) -> None:
        """Stand at that workstation, or at the only one there is; its own settings lie in `folder`."""
        self.database = database
        self.folder: Path | None = database.file.parent if database.file else None
        self.clock: Clock = clock or SystemClock()
        self.actor: Actor | None = None
        self._pins = PinGate(database)
        self._signed: dict[UUID, tuple[Signed, Known]] = {}
        self.place = self._find_place(workstation_id)

    # --- asking ------------------------------------------------------------------------------------------------

    def ask(self, view: Callable[Concatenate[Read, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """What a person can see: frozen rows from one short read."""
        if getattr(view, "is_report", False):
            self._book_expired()
        with self.database.read() as session:
            return view(self._read(session), *args, **kwargs)

    def _read(self, session: Session) -> Read:
        now = self.clock.now()
        today = civil_date(now, self.place.time_zone if self.place else "UTC")
        return Read(session=session, now=now, today=today, current_place=self.place, current_actor=self.actor)

    # --- doing -------------------------------------------------------------------------------------------------

    def execute(self, command: "Command[R]", approval: Signed | None = None) -> R:
        """Carry a command out in one transaction, exactly once per request id, and read what the screen shows.

        Raises a refusal, `ApprovalNeeded` or `Trouble`; then nothing was written and a retry is safe.
        """
        actor = self.actor
        try:
            return self._run(command, actor, approval)
        except ApprovalStale:
            raise
        except Refusal as refusal:
            if isinstance(refusal, NoLongerHere) and self.actor is actor:
                self.sign_out()
            self._spend(approval)
            raise

    def _spend(self, approval: Signed | None) -> None:
        """The PIN was right though its act was refused: the guess is forgiven, and the yes cannot be used again."""
        held = self._signed.pop(approval.id, None) if approval is not None else None
        if held is not None:
            self._pins.forgive(held[0].known_id)

    def _run(self, command: "Command[R]", actor: Actor | None, approval: Signed | None) -> R:
        lost_race = saved = False
        for attempt in range(ATTEMPTS):
            try:
                return self._once(command, actor, approval)
            except ExpiryDue:
                self._book_expired()
            except (Refusal, ApprovalNeeded):
                # the same action may have landed by another way while this one waited for its lock
                if lost_race or not self._landed(command.request_id):
                    raise
                lost_race = True
            except Conflict as conflict:
                LOG.info("again: %s", conflict)
                time.sleep(random.uniform(0, 0.004 * (attempt + 1)))  # noqa: S311 - jitter, not a secret
            except Trouble as trouble:
                if saved:
                    raise Trouble("saved", trouble.detail) from trouble
                if trouble.what != "unknown":
                    raise
                saved = self._look_up(command.request_id)
                if not saved:
                    raise Trouble("not_saved", trouble.detail) from trouble
        raise Trouble("busy", f"{ATTEMPTS} conflicts")

    def preview(self, command: "Command[R]") -> Preview[R]:
        """What a command would do, found by doing it and taking it back: nothing is written and nobody is asked.

        Raises the refusal it would raise; a dialog shows before and after with it.
        """
        self._book_expired()
        try:
            self._rehearse(command)
        except Rehearsed as rehearsed:
            return rehearsed.preview

    def _rehearse(self, command: "Command[R]") -> NoReturn:
        with self.database.write() as session:
            read = self._read(session)
            work = Work(
                session=session,
                now=read.now,
                today=read.today,
                current_place=read.current_place,
                current_actor=self.actor,
                is_trial=True,
            )
            self._authorize(command, work, None)
            command.apply(work)
            session.flush()
            raise Rehearsed(Preview(command.result(work), work.needed))

    def _book_expired(self) -> None:
        """Every command and report finds what has expired in the books already."""
        from app.desk.commands.book_expired import BookExpired  # noqa: PLC0415 - as in `sign_in`

        while self._is_expiry_due():
            self._run(BookExpired(), self.actor, None)

    def _is_expiry_due(self) -> bool:
        with self.database.read() as session:
            return self.place is not None and is_expiry_due(session, self.clock.now())

    def _look_up(self, request_id: UUID) -> bool:
        """After an error at COMMIT: whether the action is in the journal; while that cannot be read, nobody knows."""
        LOG.warning("the outcome of a commit is unknown, looking it up")
        try:
            return self._landed(request_id)
        except Trouble as trouble:
            raise Trouble("unknown", trouble.detail) from trouble

    def _landed(self, request_id: UUID) -> bool:
        with self.database.read() as session:
            return journal.was_done(session, request_id)

    def _once(self, command: "Command[R]", actor: Actor | None, approval: Signed | None) -> R:
        with self.database.write() as session:
            read = self._read(session)
            work = Work(
                session=session, now=read.now, today=read.today, current_place=read.current_place, current_actor=actor
            )
            if not journal.was_done(session, command.request_id):
                if not command.by_itself and self.place is not None and is_expiry_due(session, work.now):
                    raise ExpiryDue
                self._authorize(command, work, approval)
                record_id = command.apply(work)
                if approval is not None:
                    self._consume(approval, work)
                session.flush()
                journal.write(work, command, record_id)
                session.flush()
            result = command.result(work)
            after = acting_after(work) if command.changes_people else work.current_actor
        if actor is self.actor and after != actor:
            self.actor = after
        if approval is not None:
            self._signed.pop(approval.id, None)
        if command.moves_desk:
            self.place = self._find_place(work.place.workstation_id)
        return result

    def _authorize(self, command: "Command[Any]", work: Work, approval: Signed | None) -> None:
        if approval is not None:
            set_approver(work, self._valid(approval, command, work).actor.id)
        if command.by_itself or work.current_place is None:
            return
        ensure_may(work, command.needs)

    # --- people ------------------------------------------------------------------------------------------------

    def sign_in(self, staff_id: UUID, pin: str) -> Actor:
        """Let a person act at this desk; wrong PINs are counted and limited."""
        from app.desk.commands.sign_in import SignIn  # noqa: PLC0415 - pydantic loads after the first page

        known = self._check_pin(staff_id, pin)
        if known.actor.role is not Role.OWNER and self.place and self.place.centre_id not in known.centres:
            self._pins.forgive(staff_id)
            raise ApproverMayNot(name=known.actor.name, why="centre")
        self.actor = self._run(SignIn(staff_id=staff_id), known.actor, None)
        return self.actor

    def sign_out(self) -> None:
        """Lock: nobody acts until somebody signs in."""
        self.actor = None

    def sign(self, command: "Command[Any]", approver_id: UUID, pin: str) -> Signed:
        """A manager's yes to exactly this command, valid for 120 seconds and once."""
        if self.actor is None:
            raise NotSignedIn
        known = self._check_pin(approver_id, pin)
        signed = Signed(
            id=uuid4(),
            known_id=approver_id,
            digest=journal.digest_of(command, self.actor.id),
            requester_id=self.actor.id,
            signed_at=self.clock.now(),
            monotonic=self.clock.monotonic(),
        )
        self._signed[signed.id] = (signed, known)
        return signed

    def _check_pin(self, staff_id: UUID, pin: str) -> Known:
        return self._pins.check(staff_id, pin, self.clock.now(), self.clock.monotonic())

    def _valid(self, approval: Signed, command: "Command[Any]", work: Work) -> Known:
        held = self._signed.get(approval.id)
        if held is None or held[0] != approval or approval.requester_id != work.actor.id:
            raise ApprovalStale
        if approval.digest != journal.digest_of(command, work.actor.id):
            raise ApprovalStale
        if self.clock.monotonic() - approval.monotonic > APPROVAL_SECONDS:
            self._signed.pop(approval.id, None)
            raise ApprovalStale
        return held[1]

    def _consume(self, approval: Signed, work: Work) -> None:
        """The yes becomes a record of its own, in the same transaction as what it allowed."""
        forgive_guesses(work.session, approval.known_id)
        if not work.actions:
            return
        work.book(
            Approval(
                id=approval.id,
                action=work.actions[0],
                approver_id=approval.known_id,
                requester_id=approval.requester_id,
                digest=approval.digest,
                signed_at=approval.signed_at,
                journal_id=work.journal_id,
            )
        )

    # --- the place ---------------------------------------------------------------------------------------------

    def _find_place(self, workstation_id: UUID | None) -> Place | None:
        with self.database.read() as session:
            query = (
                select(Organisation, Centre, Workstation)
                .join(Centre, Centre.id == Workstation.centre_id)
                .join(Organisation, Organisation.only == 1)
                .order_by(Workstation.name, Workstation.id)
            )
            if workstation_id is not None:
                query = query.where(Workstation.id == workstation_id)
            row = session.execute(query.limit(1)).first()
            return None if row is None else place_of(*row)

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()


def place_of(organisation: Organisation, centre: Centre, workstation: Workstation) -> Place:
    """The facts of a place that every command needs."""
    return Place(
        organisation=organisation.name,
        currency=organisation.currency,
        centre_id=centre.id,
        centre_code=centre.code,
        centre_name=centre.name,
        time_zone=centre.time_zone,
        workstation_id=workstation.id,
        workstation_name=workstation.name,
    )
