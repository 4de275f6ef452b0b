"""Both lists of a day that do not match: a visit without a redemption, a redemption without a visit."""

import pytest

from app.desk.commands.enter_appointment import EnterAppointment
from app.desk.commands.set_appointment_state import SetAppointmentState
from app.domain.appointment import AppointmentState
from tests.clinic import Clinic, Sold
from tests.drivers.eyes import wallet_of
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage, nameless
from ui.screens.day_visits import OPEN, WALK_INS
from ui.widgets.table import Cell, DataTable


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


def cells(table: DataTable) -> list[list[str]]:
    return [[cell.text if isinstance(cell, Cell) else cell for cell in row.cells] for row in table.rows]


def test_a_clinic_without_appointments_is_told_nothing(family: Sold, clinic: Clinic, pages: Pages) -> None:
    clinic.redeem(family.receipt, family.physio, family.head)
    pages.press("Ctrl+4")

    assert not pages.day.visits.isVisible()


def test_both_lists_and_the_way_to_the_patient(family: Sold, clinic: Clinic, pages: Pages) -> None:
    came = EnterAppointment(patient_id=family.head, service_id=family.physio, starts_at=clinic.clock.now())
    clinic.desk.execute(came)
    state = SetAppointmentState(appointment_id=came.own_id("appointment"), state=AppointmentState.COMPLETED)
    clinic.desk.execute(state)
    clinic.redeem(family.receipt, family.doctor, family.head)
    pages.press("Ctrl+4")
    visits = pages.day.visits

    assert visits.isVisible()
    assert [row[1:] for row in cells(visits.table)] == [["Asha Kulkarni", "Physiotherapy", "Came"]]
    assert nameless(visits) == []
    visits.which.choose(WALK_INS)
    pages.stage.settle()
    assert [row[1:] for row in cells(visits.table)] == [["Asha Kulkarni", "Doctor Consultation", "Ravi Patil"]]

    visits.which.choose(OPEN)
    visits.table.select(came.own_id("appointment"))
    visits.table.setFocus()
    pages.press("Return")
    assert wallet_of(pages.stage.window) == "Asha Kulkarni"
