"""What a receptionist types about a patient, and keeping the search keys in step with it."""

from datetime import date
from typing import Annotated

from pydantic import Field
from sqlalchemy import delete, select

from app.desk.command import Command
from app.desk.fields import Personal, PersonalName1, Word0
from app.desk.views.rows import PatientFacts
from app.desk.work import Work
from app.domain.base import WORD_LENGTH
from app.domain.patient import Patient, PatientKey, Sex, search_keys
from app.storage import search


class PatientCommand(Command[PatientFacts]):
    """The fields that registering and editing a patient share."""

    name: PersonalName1
    phone: Annotated[Word0, Personal()] = ""
    sex: Sex = Sex.UNKNOWN
    birth_year: Annotated[int, Field(ge=1850, le=2200)] | None = None
    birth_date: Annotated[date | None, Personal()] = None

    def write_to(self, work: Work, patient: Patient) -> None:
        """Set what was typed on the record and make it findable by it."""
        patient.name = self.name
        patient.phone = tidy_phone(self.phone, work.settings.phone_region)
        patient.sex = self.sex
        patient.birth_date = self.birth_date
        patient.birth_year = self.birth_date.year if self.birth_date else self.birth_year
        index(work, patient)


def tidy_phone(typed: str, region: str) -> str:
    """E.164 where it is a valid number of the clinic's region, else as typed: warn, never block."""
    if not typed:
        return ""
    import phonenumbers  # noqa: PLC0415 - 40 ms at the start that a typed phone pays instead

    try:
        number = phonenumbers.parse(typed, region)
    except phonenumbers.NumberParseException:
        return typed[:WORD_LENGTH]
    if not phonenumbers.is_possible_number(number):
        return typed[:WORD_LENGTH]
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def index(work: Work, patient: Patient) -> None:
    """Make the patient findable by what they are called now, and by nothing that nobody is called any more."""
    work.session.flush()
    mine = PatientKey.patient_id == patient.id
    before, now = set(work.session.scalars(select(PatientKey.key).where(mine))), search_keys(patient)
    gone, fresh = before - now, now - before
    if gone:
        work.session.execute(delete(PatientKey).where(mine, PatientKey.key.in_(gone)))
    work.add(*(PatientKey(key=key, patient_id=patient.id) for key in sorted(fresh)))
    work.session.flush()
    search.drop(work.connection, gone)
    search.keep(work.connection, fresh)
