"""An appointment entered by hand: found, timed and checked in by keys alone."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.domain.appointment import Appointment
from app.domain.catalogue import Service
from app.domain.ledger import LedgerLine, LineKind
from tests.clinic import Clinic, Sold
from tests.drivers.hands import focus_name
from tests.drivers.pages import Pages, cut_off, errors
from tests.drivers.stage import Stage, nameless
from ui.dialogs.appointment import AppointmentDialog


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


def begin(pages: Pages) -> AppointmentDialog:
    pages.press("F9")
    dialog = pages.wait_for(AppointmentDialog)
    pages.stage.settle()
    return dialog


def visits(clinic: Clinic) -> list[Appointment]:
    return clinic.all(select(Appointment))


def test_who_is_open_is_proposed_with_what_their_package_covers(family: Sold, clinic: Clinic, pages: Pages) -> None:
    clinic.service("Acupuncture", 50_000)
    pages.find("asha")
    dialog = begin(pages)

    assert dialog.who.text().startswith("Asha Kulkarni")
    assert dialog.service.currentText() == "Physiotherapy"
    pages.press("Return")

    (made,) = visits(clinic)
    soon = clinic.clock.now() + timedelta(minutes=15)
    assert (made.patient_id, made.service_id, made.starts_at) == (family.head, family.physio, soon)
    assert "Asha Kulkarni is expected on" in pages.stage.toast


def test_anybody_is_found_and_checked_in_with_two_keys(family: Sold, clinic: Clinic, pages: Pages) -> None:
    begin(pages)
    assert focus_name() == "Search for a person"
    pages.write("rohan")
    pages.press("Return")
    assert focus_name() == "Service"
    pages.write("doc")
    pages.fill("Day", "today")
    pages.fill("Time", "10:45")
    pages.fill("With whom, optional", "Dr Rao")
    pages.press("Return")
    assert pages.dialog(AppointmentDialog) is None

    pages.press("F8", "Return")

    (made,) = visits(clinic)
    assert clinic.all(select(Service.name).where(Service.id == made.service_id)) == ["Doctor Consultation"]
    assert made.with_whom == "Dr Rao"
    assert clinic.all(select(LedgerLine.person_id).where(LedgerLine.kind == LineKind.REDEEM)) == [made.patient_id]


def test_what_lacks_is_told_beside_it_and_nothing_typed_is_lost(family: Sold, clinic: Clinic, pages: Pages) -> None:
    dialog = begin(pages)
    pages.fill("Time", "late")
    pages.press("Return")
    assert dialog.who.text() == "Find the patient first."
    assert focus_name() == "Search for a person"

    pages.write("asha")
    pages.press("Return")
    pages.go("Time")
    pages.press("Return")

    assert errors(dialog) == {"Time": "Such as 9:30."}
    assert (dialog.time.text(), visits(clinic)) == ("late", [])


def test_a_reference_in_use_is_refused_and_another_one_is_typed(family: Sold, clinic: Clinic, pages: Pages) -> None:
    for reference in ("B-1", "B-1"):
        pages.find("asha")
        dialog = begin(pages)
        pages.fill("Reference, optional", reference)
        pages.press("Return")

    assert dialog.isVisible()
    pages.fill("Reference, optional", "B-2")
    pages.press("Return")

    assert sorted(one.reference for one in visits(clinic)) == ["B-1", "B-2"]


def test_it_has_room_and_everything_has_a_name(pages: Pages) -> None:
    dialog = begin(pages)

    assert nameless(dialog) == []
    assert cut_off(dialog) == []
