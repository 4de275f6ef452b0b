"""Small rows that several views share."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select

from app.desk.work import Read
from app.domain.errors import NotFound
from app.domain.patient import Patient, Sex


@dataclass(frozen=True, slots=True)
class PatientFacts:
    """Who a patient is, as a header or a list row shows it."""

    id: UUID
    name: str
    record_number: str
    phone: str
    sex: Sex
    birth_year: int | None
    birth_date: date | None
    revision: int
    age: int | None
    """Whole years today; from the year alone it may be one too many until the birthday."""


PATIENT_ROW = (
    Patient.id,
    Patient.name,
    Patient.record_number,
    Patient.phone,
    Patient.sex,
    Patient.birth_year,
    Patient.birth_date,
    Patient.revision,
)
"""What `patient_facts` asks of a row."""
_PATIENT = select(*PATIENT_ROW).where(Patient.id == bindparam("patient_id"))


def facts_of(read: Read, patient_id: UUID) -> PatientFacts:
    """A patient by their id, as rows show them."""
    row = read.rows(_PATIENT, patient_id=patient_id).first()
    if row is None:
        raise NotFound(what="patient")
    return patient_facts(read, row)


def patient_facts(read: Read, patient: Patient | Row[Any]) -> PatientFacts:
    """A patient as rows show them."""
    return PatientFacts(
        id=patient.id,
        name=patient.name,
        record_number=patient.record_number,
        phone=patient.phone,
        sex=patient.sex,
        birth_year=patient.birth_year,
        birth_date=patient.birth_date,
        revision=patient.revision,
        age=age_on(read.today, patient.birth_date, patient.birth_year),
    )


def age_on(today: date, birth_date: date | None, birth_year: int | None) -> int | None:
    """Whole years on a day."""
    if birth_date is not None:
        return today.year - birth_date.year - ((today.month, today.day) < (birth_date.month, birth_date.day))
    return None if birth_year is None else max(0, today.year - birth_year)


def today_here(read: Read) -> date:
    """Which day it is at this desk's centre."""
    return read.today
