from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.desk.commands.change_settings import ChangeSettings
from app.desk.settings import ClinicSettings
from tests.clinic import Clinic
from tests.drivers.keys import ENTER, chord, focused, press, write
from tests.drivers.stage import Stage
from tests.founding import MANAGER, PINS, RECEPTION
from ui.dialogs.question import QuestionDialog

CTRL_L = Qt.Key.Key_L


def unlock(stage: Stage, name: str) -> None:
    page = stage.window.sign_in
    page.name.setFocus()
    page.name.selectAll()
    write(name)
    press(ENTER)
    write(PINS[name])
    press(ENTER)
    stage.settle()


def test_it_knows_where_it_stands_and_who_acts(stage: Stage) -> None:
    assert stage.window.place is not None
    assert stage.window.place.centre_name == "Andheri West"
    assert stage.window.currency == "INR"
    assert stage.window.actor is not None
    assert stage.window.actor.name == RECEPTION


def test_locking_covers_the_window_and_asks_only_for_the_pin(stage: Stage, clinic: Clinic) -> None:
    chord(CTRL_L)
    stage.settle()

    assert stage.window.is_locked
    assert stage.window.sign_in.isVisible()
    assert stage.window.sign_in.name.text() == RECEPTION
    assert focused() is stage.window.sign_in.pin
    assert clinic.desk.actor is None


def test_unlocking_returns_to_the_very_field(stage: Stage) -> None:
    page = QLineEdit()
    stage.show(page)
    page.setFocus()
    write("half a sen")
    chord(CTRL_L)
    stage.settle()

    write(PINS[RECEPTION])
    press(ENTER)
    stage.settle()

    assert not stage.window.is_locked
    assert page.text() == "half a sen"


def test_a_dialog_waits_for_the_same_person_with_its_focus(stage: Stage) -> None:
    dialog = QuestionDialog(stage.window, "Void it?", act="Void it", keep="Keep it")
    dialog.open()
    stage.settle()
    dialog.keep.setFocus()
    stage.window.lock()
    stage.settle()
    assert not dialog.isVisible()

    unlock(stage, MANAGER)
    assert not dialog.isVisible()
    assert stage.window.actor is not None
    assert stage.window.actor.name == MANAGER
    assert stage.window.frame is not None
    assert stage.window.frame.current == "desk"

    stage.window.lock()
    unlock(stage, RECEPTION)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.keep


def test_an_idle_desk_locks_itself(stage: Stage, clinic: Clinic, qtbot: QtBot) -> None:
    assert stage.window.idle.is_counting

    stage.window.idle.passed.emit()
    stage.settle()

    assert stage.window.is_locked
    assert not stage.window.idle.is_counting


def test_the_clinic_says_how_long_a_desk_may_be_idle(stage: Stage, clinic: Clinic) -> None:
    clinic.sign_in("Omkar Owner")

    stage.client.execute(stage.window, ChangeSettings(settings=ClinicSettings(idle_minutes=9)), lambda _: None)
    stage.settle()

    assert stage.window.idle.minutes == 9


def test_letters_on_the_desk_begin_a_search(stage: Stage) -> None:
    frame = stage.window.frame
    assert frame is not None
    frame.rail.item("desk").setFocus()

    write("asha")

    assert frame.bar.search.hasFocus()
    assert frame.bar.search.text() == "asha"


def test_a_refusal_of_no_page_is_said_in_the_window(stage: Stage) -> None:
    from app.domain.errors import NotAllowed

    stage.client.refusal_shown.emit(stage.window, NotAllowed(needs="owner"))
    stage.settle()

    assert stage.toast.startswith("Only an owner may do this.")


def test_closing_stops_the_workers(stage: Stage) -> None:
    told: list[str] = []
    stage.window.closing.connect(lambda: told.append("closing"))
    stage.window.closed.connect(lambda: told.append("closed"))

    stage.window.close()

    assert told == ["closing", "closed"]
    assert stage.jobs.is_idle


def test_sizes_are_told_to_screens(stage: Stage) -> None:
    stage.window.resize(850, 500)
    stage.settle()

    assert stage.window.is_narrow
    assert stage.window.is_low
