"""Correcting what is known of a patient."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from app.desk.lookup import must_find
from app.desk.patients import PatientCommand
from app.desk.views.rows import PatientFacts, patient_facts
from app.desk.work import Work
from app.domain.errors import ChangedMeanwhile
from app.domain.patient import Patient


class EditPatient(PatientCommand):
    """New name, phone, sex or birth; history keeps pointing at the same person."""

    kind: ClassVar[str] = "edit_patient"

    patient_id: UUID
    revision: int

    def apply(self, work: Work) -> UUID:
        """Refused where somebody else saved this patient meanwhile."""
        query = select(Patient).where(Patient.id == self.patient_id).with_for_update(key_share=True)
        patient = must_find(work, Patient, self.patient_id, query)
        if patient.revision != self.revision:
            raise ChangedMeanwhile
        patient.revision += 1
        self.write_to(work, patient)
        return patient.id

    def result(self, work: Work) -> PatientFacts:
        """The patient as the header shows them."""
        return patient_facts(work, must_find(work, Patient, self.patient_id))
