"""Finding a patient while typing: name in any order and script, phone fragment, record number, order number."""

from dataclasses import dataclass
from functools import cache
from typing import Any
from unicodedata import normalize
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, bindparam, func, or_, select

from app.desk.views.keyed import HIGHEST, Patients, has_key
from app.desk.views.recent import recent_patients
from app.desk.views.rows import PATIENT_ROW
from app.desk.views.summaries import PatientRow, patient_rows
from app.desk.work import Read
from app.domain.keys import fold
from app.domain.patient import SHORTEST_FRAGMENT, SOUND, Patient, PatientKey, digits_of, sound_key, words_of
from app.domain.sale import Order

MOST = 12
"""Rows shown while typing: what fits under the field."""
FEW = 4
"""With fewer rows than this somebody may have mistyped."""
MOST_WORDS = 8
"""Words looked for: nobody types more, and each one costs a look into the index."""
FIRST, ENOUGH = 200, 400
"""Of one letter, and of one word, so many are looked at: every record number begins with its centre's code."""
LONGEST = 120


@dataclass(frozen=True, slots=True)
class People:
    """Who was found; those from `sure` on are guesses that forgive typing errors."""

    rows: tuple[PatientRow, ...]
    sure: int


def search(read: Read, text: str) -> tuple[PatientRow, ...]:
    """The best matches: exact, then who was here lately, then names that begin so or sound so, then near misses."""
    return people(read, text).rows


def people(read: Read, text: str) -> People:
    """The best matches, and how many of them are no guesses; nobody for nothing typed."""
    typed = tidy(text)
    words = list(dict.fromkeys(words_of(typed)))[:MOST_WORDS]
    found = _by_order_number(read, typed) or _by_record_number(read, typed) or _by_signs(read, typed)
    if found or not words:
        return People(patient_rows(read, found), len(found))
    found = _by_keys(read, typed, words)
    sure = len(found)
    if sure < FEW and not _only_digits(typed):
        from app.desk.views.near_misses import near_misses  # noqa: PLC0415 - whoever types right needs none of it

        known = {patient.id for patient in found}
        found += [one for one in near_misses(read, words, MOST) if one.id not in known][: MOST - sure]
    return People(patient_rows(read, found), sure)


def tidy(text: str) -> str:
    """What was typed, without signs that no database takes, and no longer than a name."""
    return "".join(letter if letter.isprintable() else " " for letter in text[:LONGEST])


def _by_order_number(read: Read, text: str) -> Patients:
    if "/" not in text:
        return []
    number = fold(text).upper().replace(" ", "")
    query = select(*PATIENT_ROW).join(Order, Order.buyer_id == Patient.id).where(Order.number == number)
    return list(read.rows(query))


def _by_record_number(read: Read, text: str) -> Patients:
    """AND-000017, also typed as and-17."""
    code, _, digits = fold(text).rpartition("-")
    if not code or not digits.isdecimal():
        return []
    number = f"{code.upper()}-{int(digits):06d}"
    return list(read.rows(select(*PATIENT_ROW).where(Patient.record_number == number)))


def _by_signs(read: Read, text: str) -> Patients:
    """Somebody whose whole name is signs: no key begins with one. Many digits are a phone's, whatever is between."""
    name = normalize("NFC", text).strip()
    if not name or _only_digits(name) or any(letter.isalpha() for letter in name):
        return []
    return list(read.rows(select(*PATIENT_ROW).where(Patient.name == name).limit(MOST)))


def _only_digits(text: str) -> bool:
    return len(digits_of(text)) >= SHORTEST_FRAGMENT and not any(letter.isalpha() for letter in text)


def _by_keys(read: Read, text: str, words: list[str]) -> Patients:
    """Everything that begins as typed, the exact ones first; then what sounds so, while there is room."""
    digits = digits_of(text)
    numbers = _only_digits(text)
    asked = [digits.lstrip("0") or digits] if numbers else words
    keys = {"record": text.strip().upper(), "name": " ".join(words), **_asked_for(asked)}
    found = list(read.rows(_beginning(len(asked), few=len(asked[0]) == 1), **keys))
    if len(found) < MOST and not numbers:
        found += _alike(read, words, found)
    return _recent_first(read, found, asked, " ".join(words))


def _asked_for(asked: list[str]) -> dict[str, str]:
    """What the prepared statements call each word, and where the keys that begin with it end."""
    return {f"word_{n}": word for n, word in enumerate(asked)} | {
        f"end_{n}": word + HIGHEST for n, word in enumerate(asked)
    }


def _begins(place: int) -> ColumnElement[bool]:
    """The key begins with the word of that place."""
    return PatientKey.key.between(bindparam(f"word_{place}"), bindparam(f"end_{place}"))


@cache
def _beginning(count: int, *, few: bool) -> Select[*tuple[Any, ...]]:
    """Prepared once for so many words: putting it together takes as long as running it.

    The patient has a key that begins with each word; of one word alone the first in the alphabet will do.
    """
    conditions = [has_key(_begins(place)) for place in range(count)]
    if count == 1:
        first = select(PatientKey.patient_id).where(_begins(0)).order_by(PatientKey.key, PatientKey.patient_id)
        conditions = [Patient.id.in_(first.limit(FIRST if few else ENOUGH))]
    exact = or_(Patient.record_number == bindparam("record"), func.lower(Patient.name) == bindparam("name"))
    whole = [] if few else [has_key(PatientKey.key == bindparam("word_0")).desc()]
    order = (exact.desc(), *whole, func.lower(Patient.name), Patient.record_number)
    return select(*PATIENT_ROW).where(*conditions).order_by(*order).limit(MOST)


def _alike(read: Read, words: list[str], found: Patients) -> Patients:
    """Whose name sounds as what was typed, written otherwise or in another script."""
    sounds = [sound_key(word) for word in words]
    shape = tuple(_heard(sound) for sound in sounds)
    if all(one is None for one in shape):
        return []
    asked = [word if one is None else sound for word, sound, one in zip(words, sounds, shape, strict=True)]
    known = {patient.id for patient in found}
    heard = read.rows(_sounding(shape), whole=sounds[0], **_asked_for(asked))
    return [patient for patient in heard if patient.id not in known][: MOST - len(found)]


def _heard(sound: str) -> str | None:
    """Two letters must be the whole sound, because they say little, and one says nothing."""
    letters = len(sound) - len(SOUND)
    if letters <= 1:
        return None
    return "whole" if letters == 2 else "begins"  # noqa: PLR2004 - said above


@cache
def _sounding(shape: tuple[str | None, ...]) -> Select[*tuple[Any, ...]]:
    """Prepared once for so many words of these kinds."""
    conditions = [
        has_key(PatientKey.key == bindparam(f"word_{place}") if kind == "whole" else _begins(place))
        for place, kind in enumerate(shape)
    ]
    whole = has_key(PatientKey.key == bindparam("whole"))
    order = (whole.desc(), func.lower(Patient.name), Patient.record_number)
    return select(*PATIENT_ROW).where(*conditions).order_by(*order).limit(MOST * 2)


def _recent_first(read: Read, found: Patients, asked: list[str], name: str) -> Patients:
    """Whoever was here lately comes before the rest, but after an exact match."""
    if len(found) < 2:  # noqa: PLR2004 - one alone is first anyway
        return found
    recent = recent_patients(read)
    if len(found) == MOST and recent:
        lately = read.rows(_among(len(asked)), lately=recent, **_asked_for(asked))
        known = {patient.id for patient in found}
        found += [patient for patient in lately if patient.id not in known]
    order: dict[UUID, int] = {patient_id: place for place, patient_id in enumerate(recent)}
    last = len(order)
    found.sort(key=lambda patient: (fold(patient.name) != name, order.get(patient.id, last)))
    return found[:MOST]


@cache
def _among(count: int) -> Select[*tuple[Any, ...]]:
    """Of those who were here lately, who is called so; prepared once for so many words."""
    lately = Patient.id.in_(bindparam("lately", expanding=True))
    return select(*PATIENT_ROW).where(lately, *(has_key(_begins(place)) for place in range(count)))


def looking_alike(read: Read, name: str, phone: str, birth_year: int | None = None) -> tuple[PatientRow, ...]:
    """Patients with the same phone, or a name that sounds the same and a birth year within one: a hint, no block."""
    found: dict[str, Row[Any]] = {}
    digits = digits_of(phone)
    if len(digits) >= 8:  # noqa: PLR2004 - fewer digits are no phone number
        key = digits[-10:]
        query = select(*PATIENT_ROW).join(PatientKey, PatientKey.patient_id == Patient.id).where(PatientKey.key == key)
        found |= {patient.record_number: patient for patient in read.rows(query)}
    words = words_of(name)
    if len(words) > 1:
        query = select(*PATIENT_ROW)
        for word in list(dict.fromkeys(words))[:MOST_WORDS]:
            query = query.where(has_key(PatientKey.key.in_({word, sound_key(word)} - {""})))
        for patient in read.rows(query.order_by(func.lower(Patient.name), Patient.record_number).limit(MOST)):
            if birth_year is None or patient.birth_year is None or abs(patient.birth_year - birth_year) <= 1:
                found[patient.record_number] = patient
    return patient_rows(read, list(found.values())[:5])


def patients_page(read: Read, after: str = "", text: str = "", size: int = 100) -> tuple[PatientRow, ...]:
    """The register by name, a page at a time after the given "name key", or the matches of a search."""
    if text.strip():
        return search(read, text)
    name = func.lower(Patient.name) + " " + Patient.record_number
    query = select(*PATIENT_ROW).where(name > after).order_by(name).limit(size)
    return patient_rows(read, list(read.rows(query)))


def page_key(row: PatientRow) -> str:
    """Where the next page of the register begins."""
    return f"{row.facts.name.lower()} {row.facts.record_number}"
