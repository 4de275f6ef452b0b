import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import Trouble
from tests.drivers.keys import ENTER, ESCAPE, focused, press, write
from tests.drivers.stage import Stage
from tests.founding import PINS, RECEPTION
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
