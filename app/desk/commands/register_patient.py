"""Registering a patient."""

from typing import ClassVar
from uuid import UUID

from app.desk.documents import next_record_number
from app.desk.lookup import must_find
from app.desk.patients import PatientCommand
from app.desk.views.rows import PatientFacts, patient_facts
from app.desk.work import Work
from app.domain.patient import Patient


class RegisterPatient(PatientCommand):
    """A new person; looking alike is a hint on the screen, never a block (families share phones)."""

    kind: ClassVar[str] = "register_patient"

    def apply(self, work: Work) -> UUID:
        """Gives them the centre's next record number."""
        patient = Patient(
            id=self.own_id("patient"),
            record_number=next_record_number(work),
            name=self.name,
            registered_at=work.now,
            registered_centre_id=work.place.centre_id,
        )
        work.add(patient)
        self.write_to(work, patient)
        return patient.id

    def result(self, work: Work) -> PatientFacts:
        """The patient as the header shows them."""
        return patient_facts(work, must_find(work, Patient, self.own_id("patient")))
