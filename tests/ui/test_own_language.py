"""Everybody reads the language they chose, from the next moment on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.clinic import Clinic
from tests.drivers.hands import press, rewrite, until, write
from tests.drivers.seats import frame_of, open_sale, switch
from tests.drivers.stage import Stage
from tests.founding import MANAGER, PINS, RECEPTION
from ui.language import LANGUAGE_SETTING, speak


@pytest.fixture
def english_after(styled: QApplication, stage: Stage) -> Iterator[Stage]:
    """Whatever was chosen, the next test reads English."""
    yield stage
    speak(styled)
    QSettings().remove(LANGUAGE_SETTING)


def test_ones_own_language_is_there_at_once_and_only_for_oneself(english_after: Stage, clinic: Clinic) -> None:
    stage = english_after
    sold = clinic.sold_pack()
    stage.window.open_patient(sold.receipt.buyer.id)
    stage.settle()

    press("Shift+F11")
    stage.settle()
    assert frame_of(stage).rail.item("desk").text() == "डेस्क"
    desk = frame_of(stage).made("desk")
    assert desk is not None
    assert desk.spot == sold.receipt.buyer.id

    press("Ctrl+L")
    stage.settle()
    assert stage.window.sign_in.pin.accessibleName() == "पिन"
    page = stage.window.sign_in
    page.name.setFocus()
    rewrite(MANAGER)
    press("Return")
    write(PINS[MANAGER])
    press("Return")
    until(lambda: not stage.window.is_locked, "the manager")
    stage.settle()
    assert frame_of(stage).rail.item("desk").text() == "Desk"

    switch(stage, RECEPTION)
    assert frame_of(stage).rail.item("desk").text() == "डेस्क"


def test_what_is_begun_is_not_lost_to_another_language_without_a_word(english_after: Stage, clinic: Clinic) -> None:
    stage = english_after
    open_sale(stage, clinic)
    write("rec")
    mine = frame_of(stage)

    press("Shift+F11")
    stage.settle()
    press("Escape")
    stage.settle()
    assert frame_of(stage) is mine
    assert mine.rail.item("desk").text() == "Desk"

    press("Shift+F11")
    stage.settle()
    press("Return")
    stage.settle()
    assert frame_of(stage).rail.item("desk").text() == "डेस्क"


def test_the_language_chosen_before_signing_in_is_kept_by_who_signs_in(english_after: Stage) -> None:
    stage = english_after
    press("Ctrl+L")
    stage.settle()
    stage.window.sign_in.tongue.changed.emit("hi")
    stage.settle()
    assert stage.window.sign_in.name.text() == RECEPTION
    write(PINS[RECEPTION])
    press("Return")
    until(lambda: not stage.window.is_locked, "signed in")
    stage.settle()
    assert frame_of(stage).rail.item("desk").text() == "डेस्क"

    press("Ctrl+L")
    stage.settle()
    stage.window.sign_in.tongue.changed.emit("en")
    stage.settle()
    assert stage.window.sign_in.pin.accessibleName() == "PIN"
