from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.staff import Actor
from tests.clinic import Clinic
from tests.drivers.keys import DOWN, ENTER, UP, focused, press, write
from tests.founding import MANAGER, OWNER, PINS, RECEPTION, SECOND_RECEPTION
from ui.client import Client
from ui.jobs import Jobs
from ui.screens.sign_in import SignInPage, begins


class Door:
    """The page over a clinic where nobody is signed in."""

    def __init__(self, clinic: Clinic, qtbot: QtBot) -> None:
        clinic.desk.sign_out()
        self.clinic, self.qtbot = clinic, qtbot
        self.jobs = Jobs()
        self.page = SignInPage()
        self.entered: list[Actor] = []
        self.page.signed_in.connect(self.entered.append)
        self.page.resize(1366, 768)
        self.page.show()
        self.page.activateWindow()

    def open(self, hint: str = "") -> None:
        self.page.open(Client(self.jobs, self.clinic.desk, parent=self.page), hint=hint)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.jobs.is_idle)
        self.qtbot.wait(1)

    @property
    def names(self) -> list[str]:
        return [row.title for row in self.page.people.rows]

    def try_pin(self, pin: str) -> None:
        write(pin)
        press(ENTER)
        self.settle()


@pytest.fixture
def door(styled: QApplication, clinic: Clinic, qtbot: QtBot) -> Iterator[Door]:
    made = Door(clinic, qtbot)
    yield made
    made.jobs.close()
    made.page.close()
    made.page.deleteLater()
    qtbot.wait(1)


def test_before_the_clinic_is_open_nobody_can_sign_in(door: Door) -> None:
    assert "Opening" in door.page.place.text()
    assert not door.page.enter.isEnabled()

    door.page.send()

    assert door.entered == []


def test_everybody_of_this_centre_is_listed_with_the_role(door: Door) -> None:
    door.open()

    assert door.names == sorted(PINS)
    assert door.page.people.rows[0].right == "Manager"
    assert "Andheri West" in door.page.place.text()


def test_a_few_letters_enter_the_pin_enter(door: Door) -> None:
    door.open()

    write("rav")
    assert door.names == [RECEPTION]
    press(ENTER)
    assert focused() is door.page.pin
    door.try_pin(PINS[RECEPTION])

    assert [actor.name for actor in door.entered] == [RECEPTION]
    assert door.page.pin.text() == ""


def test_the_second_name_is_found_too_and_arrows_choose(door: Door) -> None:
    door.open()
    write("o")
    assert door.names == [OWNER]

    door.page.name.clear()
    write("r")
    assert door.names == [MANAGER, RECEPTION, SECOND_RECEPTION]
    press(DOWN)
    press(DOWN)
    press(UP)
    press(ENTER)

    assert door.page.name.text() == RECEPTION


def test_a_click_on_a_name_asks_for_its_pin(door: Door) -> None:
    door.open()

    door.page.people.clicked.emit(door.page.people.model().index(0, 0))

    assert door.page.name.text() == MANAGER
    assert focused() is door.page.pin


def test_a_wrong_pin_says_how_many_tries_are_left_and_keeps_the_name(door: Door) -> None:
    door.open()
    write("rav")
    press(ENTER)

    door.try_pin("111112")

    assert door.page.banner.words == "That PIN is not right. Tries left: 9. Check the name and type the PIN again."
    assert door.page.name.text() == RECEPTION
    assert door.page.pin.text() == ""
    assert focused() is door.page.pin
    door.try_pin(PINS[RECEPTION])
    assert len(door.entered) == 1


def test_the_wait_counts_down_without_blocking_and_a_typed_pin_stays(door: Door) -> None:
    door.open()
    write("rav")
    press(ENTER)
    for _ in range(5):
        door.try_pin("111112")
    assert not door.page.enter.isEnabled()
    assert "Try again in" in door.page.banner.words

    door.try_pin(PINS[RECEPTION])
    assert door.entered == []
    assert door.page.pin.text() == PINS[RECEPTION]
    door.page._tick()
    assert "Try again in 4 s." in door.page.banner.words
    for _ in range(4):
        door.page._tick()
    door.clinic.clock.go(seconds=6)
    press(ENTER)
    door.settle()

    assert [actor.name for actor in door.entered] == [RECEPTION]


def test_what_is_missing_is_said_beside_its_field(door: Door) -> None:
    door.open()
    write("nobody")
    press(ENTER)
    assert door.page.name_field.error == "Choose a name from the list."

    door.page.name.clear()
    write("rav")
    press(ENTER)
    press(ENTER)
    assert door.page.pin_field.error == "Type your PIN."
    write("1")
    assert door.page.pin_field.error == ""


def test_enter_held_down_costs_one_guess(door: Door) -> None:
    door.open()
    write("rav")
    press(ENTER)
    write("111112")

    for _ in range(5):
        press(ENTER)
    door.settle()

    assert "Tries left: 9." in door.page.banner.words


def test_the_sample_tells_its_pin(door: Door) -> None:
    door.open(hint="Sample clinic: everybody's PIN is 246813.")

    assert door.page.hint.isVisible()
    assert door.page.hint.text().endswith("246813.")


@pytest.mark.parametrize(
    ("name", "text", "fits"),
    [
        ("Rita D'Souza", "rit", True),
        ("Rita D'Souza", "d' ri", True),
        ("Rita D'Souza", "ita", False),
        ("Rita D'Souza", "", True),
    ],
)
def test_words_are_found_by_their_beginnings(name: str, text: str, fits: bool) -> None:
    assert begins(name, text) is fits
