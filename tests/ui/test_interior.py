import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.commands.edit_staff import EditStaff
from app.desk.commands.register_patient import RegisterPatient
from app.domain.errors import Trouble
from app.domain.staff import Actor, Role
from tests.drivers.keys import ENTER, ESCAPE, focused, press, write
from tests.drivers.redeem import said
from tests.drivers.stage import Stage
from tests.founding import ANDHERI, OWNER, PINS, RECEPTION, SECOND_RECEPTION
from ui.dialogs.question import QuestionDialog
from ui.main_window import MainWindow


def test_before_the_clinic_is_open_there_is_no_client(styled: QApplication, qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)

    with pytest.raises(RuntimeError):
        _ = window.client
    assert window.place is None
    assert window.currency == ""
    assert window.is_locked
    window.close()


def test_enter_presses_the_button_one_stands_on_once(stage: Stage) -> None:
    frame = stage.window.frame
    assert frame is not None
    pressed: list[str] = []
    frame.bar.lock_pressed.disconnect()
    frame.bar.lock_pressed.connect(lambda: pressed.append("lock"))
    frame.bar.lock.setFocus()
    assert focused() is frame.bar.lock

    press(ENTER)

    assert pressed == ["lock"]


def test_no_dialog_outlives_the_window(stage: Stage) -> None:
    dialog = QuestionDialog(stage.window, "Void it?", act="Void it", keep="Keep it")
    dialog.open()
    stage.settle()

    stage.window.close()

    assert not dialog.isVisible()


def test_a_dialog_that_opens_after_the_lock_waits_for_who_locked(stage: Stage) -> None:
    late = QuestionDialog(stage.window, "Void it?", act="Void it", keep="Keep it")
    stage.window.lock()
    stage.settle()
    late.open()
    stage.settle()
    assert not late.isVisible()

    write(PINS[RECEPTION])
    press(ENTER)
    stage.settle()

    assert late.isVisible()
    late.reject()


def test_trouble_is_told_even_while_it_is_locked(stage: Stage) -> None:
    stage.window.lock()
    stage.settle()
    told: list[str] = []

    stage.window.faults.show_trouble(
        stage.window, Trouble("busy"), lambda: None, wrote=True, ended=lambda: told.append("ended")
    )
    stage.settle()
    press(ESCAPE)
    stage.settle()

    assert told == ["ended"]


def change(stage: Stage, name: str, role: Role, *, active: bool = True) -> EditStaff:
    clinic = stage.clinic
    centres = (clinic.centres[ANDHERI],)
    return EditStaff(staff_id=clinic.staff[name], name=name, role=role, centre_ids=centres, active=active)


def test_who_was_dismissed_meanwhile_is_seen_off_to_the_sign_in_page(stage: Stage) -> None:
    stage.clinic.as_owner(change(stage, RECEPTION, Role.RECEPTIONIST, active=False))
    stage.window.client.execute(stage.window, RegisterPatient(name="Asha Kulkarni"), then=print)
    stage.settle()

    page = stage.window.inside.sign_in
    assert stage.window.is_locked
    assert stage.window.cover.currentWidget() is page
    assert page.name.text() == ""
    assert focused() is page.name
    assert said(page.banner).startswith(f"{RECEPTION} no longer works here.")
    assert RECEPTION not in [row.title for row in page.people.rows]


def test_an_owner_who_steps_down_stays_with_the_new_role(stage: Stage) -> None:
    clinic = stage.clinic
    clinic.as_owner(change(stage, SECOND_RECEPTION, Role.OWNER))
    sign_in(stage, OWNER)

    stage.window.client.execute(stage.window, change(stage, OWNER, Role.RECEPTIONIST), then=print)
    stage.settle()

    assert stage.window.actor == Actor(clinic.staff[OWNER], OWNER, Role.RECEPTIONIST)
    assert not stage.window.is_locked


def test_an_owner_who_leaves_is_locked_out(stage: Stage) -> None:
    stage.clinic.as_owner(change(stage, SECOND_RECEPTION, Role.OWNER))
    sign_in(stage, OWNER)

    stage.window.client.execute(stage.window, change(stage, OWNER, Role.OWNER, active=False), then=print)
    stage.settle()

    assert stage.window.is_locked


def sign_in(stage: Stage, name: str) -> None:
    stage.clinic.sign_in(name)
    actor = stage.clinic.desk.actor
    assert actor is not None
    stage.window.enter(actor)
    stage.settle()
