"""PINs: each guess is counted and committed before the PIN is looked at; verifying happens with nothing locked.

Measured (reliability.md, point 10): 50 process kills in the middle bought exactly the ten guesses allowed.
"""

from dataclasses import dataclass
from datetime import datetime
from math import ceil
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import NotFound, PinTooSoon, WrongPin
from app.domain.staff import GUESSES_ALLOWED, Actor, PinGuard, Staff, StaffCentre, delay_after
from app.storage.database import Database
from app.storage.trouble import Conflict

HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


@dataclass(frozen=True, slots=True)
class Known:
    """A person whose PIN was right just now."""

    actor: Actor
    centres: tuple[UUID, ...]


class PinGate:
    """Checks PINs for one process; remembers failures by the monotonic clock too, so a moved clock gains nothing."""

    def __init__(self, database: Database) -> None:
        """Check against this database."""
        self._database = database
        self._failed_at: dict[UUID, tuple[float, int]] = {}

    def check(self, staff_id: UUID, pin: str, now: datetime, monotonic: float) -> Known:
        """Give the person back, or raise `WrongPin`, `PinTooSoon`, `PinLocked`."""
        try:
            person, centres, failed = self._count_guess(staff_id, now, monotonic)
        except Conflict:  # the very first guess, at two desks at once
            person, centres, failed = self._count_guess(staff_id, now, monotonic)
        if not _matches(person.pin_hash, pin):
            self._failed_at[staff_id] = (monotonic, failed)
            raise WrongPin(left=GUESSES_ALLOWED - failed, wait_seconds=delay_after(failed))
        self._failed_at.pop(staff_id, None)
        return Known(person.actor(), centres)

    def forgive(self, staff_id: UUID) -> None:
        """The PIN was right, but what it was for did not happen: it was no wrong guess."""
        with self._database.write() as session:
            forgive_guesses(session, staff_id)

    def _too_soon(self, guard: PinGuard, monotonic: float) -> PinTooSoon | None:
        """The wait this process remembers; somebody who was given a new start since then waits no more."""
        last, failed = self._failed_at.get(guard.staff_id, (0.0, 0))
        left = delay_after(failed) - (monotonic - last)
        return PinTooSoon(wait_seconds=ceil(left)) if left > 0 and failed <= guard.failed < GUESSES_ALLOWED else None

    def _count_guess(self, staff_id: UUID, now: datetime, monotonic: float) -> tuple[Staff, tuple[UUID, ...], int]:
        with self._database.write() as session:
            person = session.get(Staff, staff_id)
            if person is None or not person.active:
                raise NotFound(what="staff")
            guard = session.get(PinGuard, staff_id, with_for_update=True)
            if guard is None:
                guard = PinGuard(staff_id=staff_id)
                session.add(guard)
            refusal = self._too_soon(guard, monotonic) or guard.take_guess(person.name, now)
            centres = tuple(session.scalars(select(StaffCentre.centre_id).where(StaffCentre.staff_id == staff_id)))
        if refusal is not None:
            raise refusal
        return person, centres, guard.failed


def forgive_guesses(session: Session, staff_id: UUID) -> None:
    """A right PIN used: the count starts anew, in the transaction that the PIN was for."""
    guard = session.get(PinGuard, staff_id)
    if guard is not None:
        guard.failed = 0


def hash_pin(pin: str) -> str:
    """Argon2id as libraries.md sets it (about 60 ms)."""
    return HASHER.hash(pin)


def _matches(pin_hash: str, pin: str) -> bool:
    try:
        return HASHER.verify(pin_hash, pin)
    except (VerificationError, InvalidHashError):
        return False
