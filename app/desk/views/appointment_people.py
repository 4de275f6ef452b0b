"""The patient that a file of the booking system means: by record number, phone and name, and never by a guess."""

from uuid import UUID

from sqlalchemy import ColumnElement, and_, select

from app.desk.work import Read
from app.domain.keys import fold
from app.domain.patient import Patient, PatientKey, digits_of, words_of

TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "smt", "shri", "sri", "kumari", "master", "baby"})
PHONE_DIGITS, SHORTEST_PHONE = 10, 8


class People:
    """Looks each person up once for a whole file."""

    def __init__(self, read: Read) -> None:
        """The register as it is now."""
        self._read = read
        self._found: dict[tuple[str, str, str], frozenset[UUID]] = {}
        self._numbers: dict[UUID, str] = {}

    def find(self, record_number: str, phone: str, name: str) -> set[UUID]:
        """Who it may be: one is an answer, none or several are not.

        A record number or a phone must not contradict the name that stands beside it; two of one name are two.
        """
        key = (fold(record_number), digits_of(phone), fold(name))
        if key not in self._found:
            self._found[key] = frozenset(self._look_up(*key))
        return set(self._found[key])

    def number(self, patient_id: UUID) -> str:
        """The record number of somebody who was found."""
        return self._numbers[patient_id]

    def _look_up(self, record_number: str, phone: str, name: str) -> set[UUID]:
        words = {word for word in words_of(name) if word not in TITLES}
        by_record = self._keep(self._by_record(record_number), words) if record_number else {}
        by_phone = self._keep(self._by_keys(phone[-PHONE_DIGITS:]), words) if len(phone) >= SHORTEST_PHONE else {}
        found = by_record or by_phone or self._by_name(words)
        exact = {key for key, theirs in found.items() if theirs == words}
        return exact or set(found)

    def _keep(self, found: dict[UUID, set[str]], words: set[str]) -> dict[UUID, set[str]]:
        """Those who share a word of the name, where there is one."""
        return {key: theirs for key, theirs in found.items() if not words or theirs & words}

    def _by_record(self, told: str) -> dict[UUID, set[str]]:
        code, _, digits = told.rpartition("-")
        number = f"{code.upper()}-{int(digits):06d}" if code and digits.isdecimal() else told.upper()
        return self._patients(Patient.record_number == number)

    def _by_keys(self, *keys: str) -> dict[UUID, set[str]]:
        """Everybody who is found by all of them: of a common surname only those with the same first name are read."""
        having = (select(PatientKey.patient_id).where(PatientKey.key == key) for key in keys)
        return self._patients(and_(*(Patient.id.in_(found) for found in having)))

    def _by_name(self, words: set[str]) -> dict[UUID, set[str]]:
        """Everybody of exactly that name, in whatever order its words stand."""
        if not words:
            return {}
        found = self._by_keys(*sorted(words, key=len, reverse=True))
        return {key: theirs for key, theirs in found.items() if theirs == words}

    def _patients(self, condition: ColumnElement[bool]) -> dict[UUID, set[str]]:
        query = select(Patient.id, Patient.name, Patient.record_number).where(condition)
        rows = self._read.session.execute(query).all()
        self._numbers |= {row.id: row.record_number for row in rows}
        return {row.id: {word for word in words_of(row.name) if word not in TITLES} for row in rows}
