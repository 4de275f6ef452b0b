"""What the journal keeps of a record: whole, or a mark that tells whether it is still as it was left."""

import json
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.desk.commands.edit_patient import EditPatient
from app.desk.contents import GONE, UNMARKED, content_of, mark, mark_key, table_of, to_ask
from app.domain.appointment import Appointment
from app.domain.base import Base
from app.domain.journal import Journal, PersonalValue, canonical, personal_digest
from app.domain.patient import Patient
from app.domain.records import LedgerLine, Membership, PatientPackage
from tests.clinic import Clinic


def marks_of_last(clinic: Clinic) -> dict[str, str]:
    body = clinic.all(select(Journal.body).order_by(Journal.seq.desc()).limit(1))[0]
    return dict(json.loads(body).get("marks", {}).get("rows", {}))


def tables_of(marks: dict[str, str]) -> set[str]:
    return {key.partition(":")[0] for key in marks}


def test_a_sale_marks_what_it_wrote_and_keeps_history_whole(clinic: Clinic) -> None:
    clinic.sold_pack()

    assert tables_of(marks_of_last(clinic)) >= {"sale_order", "patient_package", "entitlement", "document_series"}
    assert not tables_of(marks_of_last(clinic)) & UNMARKED


def test_a_redemption_writes_history_only(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)

    assert marks_of_last(clinic) == {}


def test_a_mark_is_the_digest_of_what_the_record_holds(clinic: Clinic) -> None:
    asha = clinic.patient("Asha Kulkarni")
    patient = clinic.all(select(Patient).where(Patient.id == asha))[0]
    salt = clinic.all(select(PersonalValue.salt).where(PersonalValue.field == "*marks"))[-1]
    content = content_of(patient)

    assert marks_of_last(clinic)[mark_key(table_of(Patient), content)] in {
        mark(table_of(Patient), content, salt) for salt in clinic.all(select(PersonalValue.salt))
    }
    table = table_of(Patient)
    assert mark(table, content | {"name": "Asha Kulkarnl"}, salt) != mark(table, content, salt)


def test_a_column_of_a_later_version_counts_once_it_holds_something(clinic: Clinic) -> None:
    """What an earlier version wrote down of a visit still holds after the upgrade."""
    table, now = table_of(Appointment), clinic.clock.now()
    known_then = {"id": uuid4(), "reference": "A-7"}
    then = personal_digest("salt", canonical(known_then))

    assert mark(table, known_then | {"cancelled_at": None}, "salt") == then
    assert mark(table, known_then | {"cancelled_at": now}, "salt") != then


def test_an_edit_marks_it_anew(clinic: Clinic) -> None:
    asha = clinic.patient("Asha Kulkarni")
    before = marks_of_last(clinic)
    clinic.desk.execute(EditPatient(patient_id=asha, revision=1, name="Asha Patil"))

    key = f"patient:{asha.hex}"
    assert before[key] != marks_of_last(clinic)[key]


def test_a_record_taken_out_is_marked_gone(clinic: Clinic) -> None:
    physio, massage = clinic.service("Physio", 100), clinic.service("Massage", 100)
    package = clinic.package("Pack", {physio: 1, massage: 1}, 200)
    clinic.package("Pack", {physio: 1}, 200, package_id=package, revision=1)

    assert GONE in marks_of_last(clinic).values()


def test_a_record_to_ask_answers_and_cannot_be_changed(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    with clinic.desk.database.read() as session:
        row = session.connection().execute(select(PatientPackage)).first()
        loaded = session.scalars(select(PatientPackage)).one()
        assert row is not None
        asked = to_ask(PatientPackage, row)
        assert content_of(asked) == content_of(loaded)
        assert (asked.id, asked.last_valid_day) == (sold.id, loaded.last_valid_day)
        with pytest.raises(AttributeError):
            asked.days_extended = 30


@pytest.mark.parametrize("kind", [Patient, LedgerLine, Membership])
def test_a_records_content_is_every_column(kind: type[Base], clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.add_member(sold.receipt, clinic.patient("Meera"))
    record: Any = clinic.all(select(kind).limit(1))[0]

    assert set(content_of(record)) == {column.name for column in table_of(kind).columns}
