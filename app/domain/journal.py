"""The audit journal: one entry per command, chained per workstation so that a change to the past shows."""

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, Name, Word

GENESIS = "0" * 64
"""What the first entry of every workstation names as its predecessor."""


class Journal(Base, kw_only=True):
    """Who did what, with whose approval, at which desk, and the hash that ties it to the entry before."""

    __tablename__ = "journal"
    __table_args__ = (
        UniqueConstraint("request_id", name="uq_journal_request_id"),
        UniqueConstraint("workstation_id", "seq", name="uq_journal_workstation_id_seq"),
        CheckConstraint("seq >= 1", name="seq_positive"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    workstation_id: Mapped[UUID] = mapped_column(ForeignKey("workstation.id"))
    seq: Mapped[int]
    request_id: Mapped[UUID]
    at: Mapped[datetime]
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    actor_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    approver_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[Word]
    record_id: Mapped[UUID | None]
    body: Mapped[str] = mapped_column(Text())
    """Canonical JSON of the command and of every append-only row it wrote; no Personal value."""
    previous_hash: Mapped[Name]
    hash: Mapped[Name]


class PersonalValue(Base, kw_only=True):
    """A Personal value a journal entry speaks of: it may be deleted, and the chain still verifies."""

    __tablename__ = "personal_value"

    journal_id: Mapped[UUID] = mapped_column(
        ForeignKey("journal.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    field: Mapped[Word] = mapped_column(primary_key=True)
    salt: Mapped[Name]
    value: Mapped[str] = mapped_column(Text())


def plain(value: Any) -> Any:  # noqa: ANN401 - whatever a command or a row may hold
    """Turn a value into what canonical JSON allows: strings, integers, booleans, lists and maps."""
    kind = type(value)
    if kind is dict:
        return {str(key): plain(entry) for key, entry in value.items()}
    if kind is str:
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    if kind is UUID:
        return value.hex
    return value if kind is int or value is None else _plain_too(value)


def _plain_too(value: Any) -> Any:  # noqa: ANN401 - as plain()
    """What is met less often."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(entry) for entry in value]
    if isinstance(value, float):
        message = "the journal holds no fractions"
        raise TypeError(message)
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def canonical(value: Any) -> str:  # noqa: ANN401 - as plain()
    """One spelling for one content: sorted keys, no spaces, NFC."""
    return _SPELLING.encode(plain(value))


_SPELLING = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def chain_hash(previous: str, entry: str) -> str:
    """The hash of an entry given the one before it."""
    return hashlib.sha256(f"{previous}\n{entry}".encode()).hexdigest()


def personal_digest(salt: str, value: str) -> str:
    """What the chained body holds of a Personal value."""
    return hashlib.sha256(f"{salt}\n{value}".encode()).hexdigest()
