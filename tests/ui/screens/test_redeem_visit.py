"""A redemption is for today's appointment that awaits, without anybody typing; and for none where that is said."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.appointment import Appointment
from app.domain.ledger import LedgerLine, LineKind
from tests.app.desk.visits import enter, visit
from tests.clinic import Clinic, Sold
from tests.drivers.pages import Pages
from tests.drivers.redeem import RedeemDriver
from tests.drivers.stage import Stage


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


def redeemed_for(clinic: Clinic) -> list[str]:
    """The reference of each redemption, in the order taken."""
    lines = clinic.all(select(LedgerLine).where(LedgerLine.kind == LineKind.REDEEM).order_by(LedgerLine.at))
    references = {one.id: one.reference for one in clinic.all(select(Appointment))}
    return [references.get(line.appointment_id, "") for line in lines]


def rohan(clinic: Clinic, family: Sold) -> UUID:
    return next(one.patient_id for one in clinic.card(family.receipt, family.head).people if not one.is_head)


def offered(pages: Pages) -> tuple[str, list[str]]:
    """What is chosen, and among what."""
    box = pages.desk.panel.form.appointment.choices
    assert box.isVisible()
    return box.currentText(), [box.itemText(place) for place in range(box.count())]


def test_f2_and_enter_redeem_for_the_visit_nearest_to_now(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=4, reference="B-2")
    visit(clinic, family, hours=1, reference="B-1", with_whom="Dr. Shah")
    pages.find("asha")

    pages.press("F2")
    assert offered(pages) == (
        "Today 11:30, Dr. Shah",
        ["Today 11:30, Dr. Shah", "Today 14:30", "None", "Another one"],
    )
    pages.press("Return")
    assert redeemed_for(clinic) == ["B-1"]

    pages.press("F2")
    assert offered(pages)[0] == "Today 14:30"


def test_none_can_be_chosen_by_keys(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1, reference="B-1", with_whom="Dr. Shah")
    pages.find("asha")
    pages.press("F2")
    assert offered(pages) == ("Today 11:30", ["Today 11:30", "None", "Another one"])
    pages.desk.panel.form.appointment.choices.setFocus()

    pages.press("Down")
    pages.desk.panel.form.stepper.set_value(2)
    assert offered(pages)[0] == "None"
    pages.press("Return")

    assert redeemed_for(clinic) == [""]


def test_another_reference_is_typed_beside_what_is_proposed(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1, reference="B-1")
    pages.find("asha")
    pages.press("F2")
    field = pages.desk.panel.form.appointment
    assert not field.typed.isVisible()
    field.choices.setFocus()

    pages.press("End", "Tab")
    assert field.typed.hasFocus()
    pages.write("walk-7")
    RedeemDriver(pages.desk.panel).choose_service("Doctor Consultation")
    assert field.words() == "walk-7"
    pages.press("Return")

    assert redeemed_for(clinic) == ["walk-7"]


def test_it_follows_who_came_for_what_and_when(family: Sold, clinic: Clinic, pages: Pages) -> None:
    visit(clinic, family, hours=1, reference="B-1")
    enter(clinic, rohan(clinic, family), family.doctor, hours=2, reference="B-2")
    pages.find("asha")
    pages.press("F2")
    panel, field = RedeemDriver(pages.desk.panel), pages.desk.panel.form.appointment

    panel.choose_service("Doctor Consultation")
    assert (field.words(), field.choices.isVisible(), field.typed.isVisible()) == ("", False, True)
    panel.choose_person("Rohan")
    assert field.words() == "B-2"
    panel.choose_service("Physiotherapy")
    assert field.words() == ""
    panel.choose_person("Asha")
    assert field.words() == "B-1"
    panel.write_day("-1")
    assert field.words() == ""
    panel.write_day("today")
    assert field.words() == "B-1"


def test_a_late_entry_is_for_nothing_of_today(clinic: Clinic, stage: Stage, pages: Pages) -> None:
    sold = clinic.sold_pack("Asha Kulkarni")
    clinic.clock.go(days=3)
    visit(clinic, sold, hours=1, reference="B-1")
    pages.find("asha")
    pages.press("F2")

    RedeemDriver(pages.desk.panel).write_day("-1")
    pages.press("Return")

    assert redeemed_for(clinic) == [""]
    (day,) = clinic.all(select(LedgerLine.service_date).where(LedgerLine.kind == LineKind.REDEEM))
    assert day == clinic.today - timedelta(days=1)


def test_redeemed_at_another_desk_meanwhile_the_next_try_is_for_what_is_left(
    family: Sold, clinic: Clinic, stage: Stage, pages: Pages
) -> None:
    visit(clinic, family, hours=1, reference="B-1")
    pages.find("asha")
    pages.press("F2")
    clinic.redeem(family.receipt, family.physio, family.head, appointment="B-1")

    pages.press("Return")

    assert stage.lines(LineKind.REDEEM) == 1
    assert pages.desk.panel.form.appointment.words() == ""
