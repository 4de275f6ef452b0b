"""The people at the desk: who they are, what their role allows, how often a PIN was guessed wrong."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from math import ceil
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, Name, Text, Word, one_of, yes_or_no
from app.domain.errors import PinLocked, PinTooEasy, PinTooSoon, Refusal

GUESSES_ALLOWED = 10
FIRST_DELAYED_GUESS = 5
FIRST_DELAY_SECONDS = 5
MIN_PIN_DIGITS, MAX_PIN_DIGITS = 6, 32
COMMON_PINS = {"159753", "147258", "258456", "147852", "123654", "142536", "102030", "100000", "123450", "696969"}
"""Easy to type on a number pad, so guessed early; runs and repeats are refused by their shape."""


class Role(StrEnum):
    """What a person may do; each role may do all that the one before may."""

    RECEPTIONIST = "receptionist"
    MANAGER = "manager"
    OWNER = "owner"

    def includes(self, other: "Role") -> bool:
        """Whether this role may do what the other may."""
        order = list(Role)
        return order.index(self) >= order.index(other)


@dataclass(frozen=True, slots=True)
class Actor:
    """The person acting, as every command sees them."""

    id: UUID
    name: str
    role: Role


class Staff(Base, kw_only=True):
    """A person who signs in with a PIN of their own."""

    __tablename__ = "staff"
    __table_args__ = (UniqueConstraint("name_key", name="uq_staff_name_key"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    name: Mapped[Name]
    name_key: Mapped[Name]
    role: Mapped[Role] = mapped_column(one_of(Role))
    pin_hash: Mapped[Text]
    """Argon2id; a PIN is never stored, logged or journalled."""
    active: Mapped[bool] = mapped_column(yes_or_no("active"), default=True)

    def actor(self) -> Actor:
        """This person as the one acting."""
        return Actor(self.id, self.name, self.role)


class StaffCentre(Base, kw_only=True):
    """A centre at which a person may sign in and approve (owners everywhere)."""

    __tablename__ = "staff_centre"

    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"), primary_key=True)


class StaffChoice(Base, kw_only=True):
    """What a person chose for themselves: it goes with them to every desk of the clinic."""

    __tablename__ = "staff_choice"

    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    language: Mapped[Word] = mapped_column(default="")
    """A BCP 47 tag; empty while it is the clinic's."""


class PinGuard(Base, kw_only=True):
    """How many PIN guesses for a person were taken in a row: counted and committed before the PIN is looked at."""

    __tablename__ = "pin_guard"
    __table_args__ = (CheckConstraint(f"failed BETWEEN 0 AND {GUESSES_ALLOWED}", name="failed_range"),)

    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    failed: Mapped[int] = mapped_column(default=0)
    last_at: Mapped[datetime | None] = mapped_column(default=None)

    def take_guess(self, name: str, now: datetime) -> Refusal | None:
        """Count one guess, or give why it may not be taken: ten in all, delays from the fifth (reliability.md).

        A clock set back never shortens a wait; it begins anew, so that it ends also where the clock had been far ahead.
        """
        if self.failed >= GUESSES_ALLOWED:
            return PinLocked(name=name)
        if self.last_at is not None and self.last_at > now:
            self.last_at = now
        wait = self.wait_seconds(now)
        if wait > 0:
            return PinTooSoon(wait_seconds=wait)
        self.failed += 1
        self.last_at = now
        return None

    def wait_seconds(self, now: datetime) -> int:
        """Whole seconds until the next guess may be taken."""
        if self.last_at is None:
            return 0
        return max(0, ceil(delay_after(self.failed) - (now - self.last_at).total_seconds()))


def delay_after(failed: int) -> int:
    """Seconds to wait after that many wrong guesses: none up to the fourth, then 5, 10, 20, 40, 80."""
    return 0 if failed < FIRST_DELAYED_GUESS else FIRST_DELAY_SECONDS * 2 ** (failed - FIRST_DELAYED_GUESS)


def check_pin_strength(pin: str) -> None:
    """Refuse a PIN anybody would try first: one digit repeated, a run up or down, a pair or a half repeated."""
    half = len(pin) // 2
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    is_run = len(steps) == 1 and steps <= {0, 1, 9}
    repeats = len(pin) % 2 == 0 and (pin[:half] == pin[half:] or pin == pin[:2] * half)
    pairs = len(pin) % 2 == 0 and all(pin[i] == pin[i + 1] for i in range(0, len(pin), 2))
    if is_run or repeats or pairs or pin in COMMON_PINS:
        raise PinTooEasy
