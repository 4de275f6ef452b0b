"""Who a line of a file means: never by a guess."""

import pytest

from app.desk.views.appointment_people import People
from app.desk.work import Read
from tests.clinic import Clinic


def who(clinic: Clinic, record: str = "", phone: str = "", name: str = "") -> set[str]:
    def look(read: Read) -> set[str]:
        people = People(read)
        return {people.number(key) for key in people.find(record, phone, name)}

    return clinic.desk.ask(look)


@pytest.fixture
def register(clinic: Clinic) -> Clinic:
    """Asha (1) and Rohan (2) share a phone; there are two Anita Sharmas (3, 4)."""
    clinic.patient("Asha Kulkarni", phone="98200 12214")
    clinic.patient("Rohan Kulkarni", phone="98200 12214")
    clinic.patient("Anita Sharma", phone="98200 77777")
    clinic.patient("Anita Sharma")
    return clinic


@pytest.mark.parametrize("name", ["Asha Kulkarni", "kulkarni asha", "Mrs. Asha Kulkarni", "ASHA, KULKARNI"])
def test_a_name_in_any_order_with_or_without_a_title(register: Clinic, name: str) -> None:
    assert who(register, name=name) == {"AND-000001"}


@pytest.mark.parametrize("name", ["Asha", "Asha M Kulkarni", "Kulkarni", "", "Mrs."])
def test_part_of_a_name_is_nobody(register: Clinic, name: str) -> None:
    assert who(register, name=name) == set()


def test_two_of_one_name_are_two_until_a_phone_tells(register: Clinic) -> None:
    assert len(who(register, name="Anita Sharma")) == 2
    assert who(register, phone="+91 98200 77777", name="Anita Sharma") == {"AND-000003"}


def test_a_family_phone_needs_the_name(register: Clinic) -> None:
    assert len(who(register, phone="9820012214")) == 2
    assert who(register, phone="9820012214", name="Rohan Kulkarni") == {"AND-000002"}
    assert len(who(register, phone="9820012214", name="Kulkarni")) == 2


@pytest.mark.parametrize("record", ["AND-000002", "and-2", "AND-2"])
def test_a_record_number_however_it_is_typed(register: Clinic, record: str) -> None:
    assert who(register, record=record) == {"AND-000002"}


def test_a_number_of_somebody_else_does_not_beat_the_name(register: Clinic) -> None:
    assert who(register, record="AND-000002", name="Anita Sharma", phone="98200 77777") == {"AND-000003"}
    assert who(register, record="4711", name="Asha Kulkarni") == {"AND-000001"}


def test_too_few_digits_are_no_phone(register: Clinic) -> None:
    assert who(register, phone="12214") == set()
