"""Services and centres by what other systems call them."""

import pytest

from app.desk.views.appointment_places import Places
from app.desk.work import Read
from tests.clinic import Clinic
from tests.founding import BANDRA


@pytest.fixture
def stocked(clinic: Clinic) -> Clinic:
    clinic.service("Physiotherapy", 70_000)
    clinic.service("Aqua Physiotherapy", 90_000)
    return clinic


def service_in(clinic: Clinic, title: str) -> tuple[str, tuple[str, ...]] | None:
    def look(read: Read) -> tuple[str, tuple[str, ...]] | None:
        found = Places(read).service_in(title)
        return None if found is None else (found[0].name, found[1])

    return clinic.desk.ask(look)


@pytest.mark.parametrize(
    "title",
    [
        "Physiotherapy - Asha Kulkarni",
        "Asha Kulkarni: Physiotherapy",
        "Physiotherapy for Asha Kulkarni",
        "ASHA KULKARNI (physiotherapy)",
        "Asha Kulkarni Physiotherapy",
    ],
)
def test_a_title_names_service_and_patient(stocked: Clinic, title: str) -> None:
    assert service_in(stocked, title) == ("Physiotherapy", ("asha kulkarni",))


def test_the_longest_service_is_meant(stocked: Clinic) -> None:
    assert service_in(stocked, "Aqua physiotherapy: Asha") == ("Aqua Physiotherapy", ("asha",))


def test_part_of_a_word_names_no_service(stocked: Clinic) -> None:
    assert service_in(stocked, "Physiotherapyx Asha") is None
    assert service_in(stocked, "Asha") is None


def test_by_code_or_name_ignoring_case(stocked: Clinic) -> None:
    def look(read: Read) -> list[bool]:
        places = Places(read)
        return [places.service(told) is not None for told in ("PHYSIOTHERAP", " physiotherapy ", "", "Laser")]

    assert stocked.desk.ask(look) == [True, True, False, False]


def test_a_centre_by_code_or_name_or_this_one(clinic: Clinic) -> None:
    def look(read: Read) -> list[object]:
        found = [Places(read).centre(told) for told in ("", "ban", "Bandra  West", "Thane")]
        return [one and one.id for one in found]

    bandra = clinic.centres[BANDRA]
    assert clinic.desk.ask(look) == [clinic.desk.place and clinic.desk.place.centre_id, bandra, bandra, None]
