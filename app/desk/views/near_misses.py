"""Who may be meant by somebody who mistyped: one error in four letters, two in eight."""

from typing import Any

from sqlalchemy import ColumnElement, Row, func, or_, select

from app.desk.views.keyed import Patients, begins, has_key
from app.desk.views.rows import PATIENT_ROW
from app.desk.work import Read
from app.domain.patient import SOUND, Patient, PatientKey, sound_key, words_of
from app.domain.slips import asked, distance, errors_forgiven
from app.storage.search import near

MOST_KEYS, MOST_PEOPLE, TOO_FAR = 50, 50, 99
"""Words of names that each typed word may mean, and people looked at before the nearest are taken."""


def near_misses(read: Read, words: list[str], most: int) -> Patients:
    """The nearest first: fewest errors, then by name."""
    meant = {word: _meant(read, word) for word in words}
    if not any(meant.values()):
        return []
    conditions = [_any_of(word, list(keys)) for word, keys in meant.items()]
    nearest = [_nearest(keys).desc() for keys in meant.values() if keys]
    query = select(*PATIENT_ROW).where(*map(has_key, conditions))
    query = query.order_by(*nearest, func.lower(Patient.name), Patient.record_number).limit(MOST_PEOPLE)
    return sorted(read.rows(query), key=lambda patient: _far(patient, meant))[:most]


def _nearest(keys: dict[str, int]) -> ColumnElement[bool]:
    fewest = min(keys.values())
    return has_key(PatientKey.key.in_([key for key, far in keys.items() if far == fewest]))


def _any_of(word: str, keys: list[str]) -> ColumnElement[bool]:
    return or_(begins(word), PatientKey.key.in_(keys))


def _meant(read: Read, word: str) -> dict[str, int]:
    """The keys within reach of a typed word, with how far each is."""
    heard = sound_key(word)
    found = near(read.connection, asked(word) | asked(heard))
    reach = {key: far for key in found if (far := _errors(key, word, heard)) is not None}
    return dict(sorted(reach.items(), key=lambda pair: (pair[1], pair[0]))[:MOST_KEYS])


def _errors(key: str, word: str, heard: str) -> int | None:
    """Twice the errors of a whole word, one more for the beginning of a longer one; None where it is too far."""
    # a sound has lost its vowels and doubles already: one error in it is much
    typed, most = (heard, 1) if key.startswith(SOUND) else (word, errors_forgiven(len(word)))
    whole, beginning = distance(typed, key)
    if whole <= most:
        return 2 * whole
    return 2 * beginning + 1 if beginning <= most else None


def _far(patient: Row[Any], meant: dict[str, dict[str, int]]) -> int:
    """How far somebody's name is from all that was typed."""
    words = words_of(patient.name)
    keys = {*words, *map(sound_key, words)}
    return sum(
        min((0 if key.startswith(word) else reach.get(key, TOO_FAR) for key in keys), default=TOO_FAR)
        for word, reach in meant.items()
    )
