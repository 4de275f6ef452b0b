"""Patients, and the keys by which a receptionist finds them while typing."""

import unicodedata
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import NAME_LENGTH, Base, Name, Word, one_of
from app.domain.keys import fold
from app.domain.latin import sound

SHORTEST_FRAGMENT = 3
LONGEST_WORD = 100
"""Letters of one word by which a name is found; what is typed is cut alike."""
SOUND = "~"
"""Begins a key that says how a word sounds: no folded word begins so."""


class Sex(StrEnum):
    """As the clinic records it; unknown where nobody asked."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


class Patient(Base, kw_only=True):
    """A person who comes, buys or shares."""

    __tablename__ = "patient"
    __table_args__ = (
        UniqueConstraint("record_number", name="uq_patient_record_number"),
        CheckConstraint("birth_year IS NULL OR birth_year BETWEEN 1850 AND 2200", name="birth_year_range"),
        Index("ix_patient_phone", "phone"),
        Index("ix_patient_registered_centre_id_registered_at", "registered_centre_id", "registered_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    record_number: Mapped[Word]
    """Centre code and a running number (AND-004217): on the patient's card."""
    name: Mapped[Name]
    phone: Mapped[Word] = mapped_column(default="")
    """E.164 where it is a valid number, else as typed; families share phones."""
    sex: Mapped[Sex] = mapped_column(one_of(Sex), default=Sex.UNKNOWN)
    birth_year: Mapped[int | None] = mapped_column(default=None)
    birth_date: Mapped[date | None] = mapped_column(default=None)
    registered_at: Mapped[datetime]
    registered_centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    revision: Mapped[int] = mapped_column(default=1)


SORTED_BY_BYTES = String(NAME_LENGTH).with_variant(String(NAME_LENGTH, collation="C"), "postgresql")
"""A key whose beginnings lie together whatever language the server sorts in; SQLite sorts by bytes anyway."""


class PatientKey(Base, kw_only=True):
    """One word a patient is found by: a word of the name, its sound, an ending of the phone, the record number."""

    __tablename__ = "patient_key"
    __table_args__ = (Index("ix_patient_key_patient_id", "patient_id"),)

    key: Mapped[Name] = mapped_column(SORTED_BY_BYTES, primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"), primary_key=True)


class NameSlip(Base, kw_only=True):
    """What is left of a key of some patient's name when letters are left out: how typing errors find it."""

    __tablename__ = "name_slip"
    __table_args__ = (Index("ix_name_slip_key", "key"),)

    slip: Mapped[Name] = mapped_column(SORTED_BY_BYTES, primary_key=True)
    key: Mapped[Name] = mapped_column(SORTED_BY_BYTES, primary_key=True)


def words_of(text: str) -> list[str]:
    """The folded words of a name: cut at everything that is neither a letter, a mark nor a digit."""
    folded = fold(text)
    words = "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in folded).split()
    return [word[:LONGEST_WORD] for word in words]


def digits_of(text: str) -> str:
    """Only the digits, as 0-9 in whatever script they were typed."""
    return "".join(str(unicodedata.digit(c)) for c in text if c.isdigit() and unicodedata.digit(c, None) is not None)


def sound_key(word: str) -> str:
    """The key by which a folded word is found however it is written; empty for one without a sound."""
    heard = sound(word)[:LONGEST_WORD]
    return SOUND + heard if heard else ""


def search_keys(patient: Patient) -> set[str]:
    """Every key a patient is found by; a phone is found by any fragment of three digits or more."""
    words = words_of(patient.name)
    keys = {*words, *map(sound_key, words)}
    phone = digits_of(patient.phone)
    keys |= {phone[start:] for start in range(max(0, len(phone) - SHORTEST_FRAGMENT + 1))}
    record = fold(patient.record_number)
    keys |= {record, digits_of(record).lstrip("0")}
    return keys - {""}
