"""Correcting a patient, with two people at it."""

import pytest
from sqlalchemy import select

from app.desk.commands.edit_patient import EditPatient
from app.domain.errors import ChangedMeanwhile
from app.domain.patient import Patient
from tests.clinic import Clinic


def test_history_keeps_pointing_at_the_same_person(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)

    facts = clinic.desk.execute(EditPatient(patient_id=sold.head, revision=1, name="Asha Joshi", birth_year=1980))

    assert (facts.name, facts.revision, facts.age) == ("Asha Joshi", 2, 46)
    assert clinic.row(sold.receipt, sold.physio).pips == ("Asha Joshi",)


def test_what_somebody_else_saved_meanwhile_is_not_overwritten(clinic: Clinic) -> None:
    asha = clinic.patient("Asha Kulkarni")
    clinic.desk.execute(EditPatient(patient_id=asha, revision=1, name="Asha Joshi"))

    with pytest.raises(ChangedMeanwhile):
        clinic.desk.execute(EditPatient(patient_id=asha, revision=1, name="Asha Rao"))

    assert clinic.all(select(Patient.name)) == ["Asha Joshi"]
