"""Finding a patient while typing: name in any order, phone fragment, record number, order number."""

from sqlalchemy import func, or_, select

from app.desk.views.summaries import PatientRow, patient_rows
from app.desk.work import Read
from app.domain.keys import fold
from app.domain.patient import SHORTEST_FRAGMENT, Patient, PatientKey, digits_of, words_of
from app.domain.sale import Order

MOST = 12
"""Rows shown while typing: what fits under the field."""
MOST_WORDS = 8
"""Words looked for: nobody types more, and each one costs a look into the index."""
HIGHEST = "\U0010ffff"


def search(read: Read, text: str) -> tuple[PatientRow, ...]:
    """The best matches: exact first, then names that begin with what was typed; nothing for nothing typed."""
    words = words_of(text)
    if not words:
        return ()
    found = _by_order_number(read, text) or _by_record_number(read, text) or _by_keys(read, text, words)
    return patient_rows(read, found)


def _by_order_number(read: Read, text: str) -> list[Patient]:
    if "/" not in text:
        return []
    number = fold(text).upper().replace(" ", "")
    return list(
        read.session.scalars(select(Patient).join(Order, Order.buyer_id == Patient.id).where(Order.number == number))
    )


def _by_record_number(read: Read, text: str) -> list[Patient]:
    """AND-000017, also typed as and-17."""
    code, _, digits = fold(text).rpartition("-")
    if not code or not digits.isdecimal():
        return []
    number = f"{code.upper()}-{int(digits):06d}"
    return list(read.session.scalars(select(Patient).where(Patient.record_number == number)))


def _by_keys(read: Read, text: str, words: list[str]) -> list[Patient]:
    query = select(Patient)
    digits = digits_of(text)
    only_digits = len(digits) >= SHORTEST_FRAGMENT and not any(c.isalpha() for c in text)
    asked = [digits.lstrip("0") or digits] if only_digits else words
    for word in list(dict.fromkeys(asked))[:MOST_WORDS]:
        begins = PatientKey.key.between(word, word + HIGHEST)
        query = query.where(Patient.id.in_(select(PatientKey.patient_id).where(begins)))
    exact = or_(Patient.record_number == text.strip().upper(), func.lower(Patient.name) == " ".join(words))
    query = query.order_by(exact.desc(), func.lower(Patient.name), Patient.record_number)
    return list(read.session.scalars(query.limit(MOST)))


def looking_alike(read: Read, name: str, phone: str, birth_year: int | None = None) -> tuple[PatientRow, ...]:
    """Patients with the same phone, or the same words in the name and a birth year within one: a hint, no block."""
    found: dict[str, Patient] = {}
    digits = digits_of(phone)
    if len(digits) >= 8:  # noqa: PLR2004 - fewer digits are no phone number
        key = digits[-10:]
        query = select(Patient).join(PatientKey, PatientKey.patient_id == Patient.id).where(PatientKey.key == key)
        found |= {patient.record_number: patient for patient in read.session.scalars(query)}
    words = words_of(name)
    if len(words) > 1:
        query = select(Patient)
        for word in list(dict.fromkeys(words))[:MOST_WORDS]:
            query = query.where(Patient.id.in_(select(PatientKey.patient_id).where(PatientKey.key == word)))
        for patient in read.session.scalars(query.limit(MOST)):
            if birth_year is None or patient.birth_year is None or abs(patient.birth_year - birth_year) <= 1:
                found[patient.record_number] = patient
    return patient_rows(read, list(found.values())[:5])


def patients_page(read: Read, after: str = "", text: str = "", size: int = 100) -> tuple[PatientRow, ...]:
    """The register by name, a page at a time after the given "name key", or the matches of a search."""
    if text.strip():
        return search(read, text)
    name = func.lower(Patient.name) + " " + Patient.record_number
    query = select(Patient).where(name > after).order_by(name).limit(size)
    return patient_rows(read, list(read.session.scalars(query)))


def page_key(row: PatientRow) -> str:
    """Where the next page of the register begins."""
    return f"{row.facts.name.lower()} {row.facts.record_number}"
