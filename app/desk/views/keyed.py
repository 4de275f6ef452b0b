"""What every search for people is made of: the words and sounds by which a patient is looked up."""

from typing import Any

from sqlalchemy import ColumnElement, Row, select

from app.domain.patient import Patient, PatientKey

HIGHEST = "\U0010ffff"
"""After every letter there is: where the keys that begin with a word end."""
Patients = list[Row[Any]]
"""Their `PATIENT_ROW`s."""


def begins(word: str) -> ColumnElement[bool]:
    """The key begins with that word."""
    return PatientKey.key.between(word, word + HIGHEST)


def has_key(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """The patient has such a key."""
    return Patient.id.in_(select(PatientKey.patient_id).where(condition))
