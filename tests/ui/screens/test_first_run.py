from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.domain.staff import Actor, Role
from tests.drivers.keys import DOWN, ENTER, UP, focused, press, write
from ui.client import Client
from ui.jobs import Jobs
from ui.screens.first_run import FirstRunPage

PIN = "730418"


class Beginning:
    """The first run over an empty database."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot, self.jobs = desk, qtbot, Jobs()
        self.page = FirstRunPage(Client(self.jobs, desk))
        self.founded: list[Actor] = []
        self.samples: list[bool] = []
        self.page.founded.connect(self.founded.append)
        self.page.sample_wanted.connect(lambda: self.samples.append(True))
        self.page.resize(1366, 768)
        self.page.show()
        self.page.activateWindow()
        self.page.begin()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.jobs.is_idle)
        self.qtbot.wait(1)

    def fill(self, *words: str) -> None:
        """Words into one empty field after the other, then Enter."""
        for text in words:
            self.page.steps[self.page.at].focus_first()
            write(text)
        press(ENTER)

    def errors(self) -> dict[str, str]:
        fields = self.page.steps[self.page.at].fields
        return {name: field.error for name, field in fields.items() if field.error}


@pytest.fixture
def beginning(styled: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[Beginning]:
    made = Beginning(desk, qtbot)
    yield made
    made.jobs.close()
    made.page.close()
    made.page.deleteLater()
    qtbot.wait(1)


def test_four_short_steps_found_the_clinic_and_sign_the_owner_in(beginning: Beginning) -> None:
    assert beginning.page.count.text() == "Step 1 of 4"
    beginning.fill("Nirog Physio")
    assert beginning.page.title.text() == "The first centre"
    beginning.fill("Andheri West", "and")
    beginning.fill("Omkar Owner", PIN, PIN)
    beginning.page.next.click()
    beginning.settle()

    assert [(actor.name, actor.role) for actor in beginning.founded] == [("Omkar Owner", Role.OWNER)]
    place = beginning.desk.place
    assert place is not None
    assert (place.organisation, place.centre_code, place.workstation_name) == ("Nirog Physio", "AND", "Desk 1")
    assert beginning.desk.actor is not None
    assert beginning.page.owner_step.pin.text() == ""


def test_what_is_missing_is_said_beside_the_field_and_nothing_is_lost(beginning: Beginning) -> None:
    press(ENTER)

    assert beginning.page.at == 0
    assert beginning.errors() == {"organisation": "Type something here."}
    assert focused() is beginning.page.steps[0].fields["organisation"].editor
    write("N")
    assert beginning.errors() == {}
    press(ENTER)
    beginning.page.back.click()
    assert beginning.page.steps[0].values()["organisation"] == "N"


@pytest.mark.parametrize(
    ("first", "again", "field", "words"),
    [
        ("123456", "123456", "owner_pin", "anybody would try first"),
        ("7304", "7304", "owner_pin", "6 digits or more"),
        ("730418", "730481", "pin_again", "not the same"),
    ],
)
def test_a_pin_is_checked_while_it_can_still_be_typed(
    beginning: Beginning, first: str, again: str, field: str, words: str
) -> None:
    beginning.fill("Nirog Physio")
    beginning.fill("Andheri West", "AND")

    beginning.fill("Omkar Owner", first, again)

    assert beginning.page.at == 2
    assert list(beginning.errors()) == [field]
    assert words in beginning.errors()[field]


def test_the_centres_name_and_code_are_both_marked(beginning: Beginning) -> None:
    beginning.fill("Nirog Physio")

    press(ENTER)

    assert set(beginning.errors()) == {"centre_name", "code"}


def test_the_sample_can_be_looked_at_before_anything_is_typed(beginning: Beginning) -> None:
    beginning.page.sample.click()

    assert beginning.samples == [True]
    assert beginning.desk.place is None


def test_the_own_clinic_is_there_even_if_the_sample_is_wanted_first(beginning: Beginning) -> None:
    beginning.fill("Nirog Physio")
    beginning.fill("Andheri West", "AND")
    beginning.fill("Omkar Owner", PIN, PIN)
    beginning.page.steps[3].choose("sample")  # type: ignore[attr-defined]  # the last step
    beginning.page.next.click()
    beginning.settle()

    assert beginning.samples == [True]
    assert beginning.founded == []
    assert beginning.desk.place is not None


def test_pressed_twice_it_founds_one_clinic(beginning: Beginning) -> None:
    beginning.fill("Nirog Physio")
    beginning.fill("Andheri West", "AND")
    beginning.fill("Omkar Owner", PIN, PIN)
    for _ in range(3):
        beginning.page.next.click()
    beginning.settle()

    assert len(beginning.founded) == 1
    assert beginning.page.banner.words == ""


def test_the_language_chosen_first_is_spoken_at_once_and_is_the_clinics(beginning: Beginning) -> None:
    page = beginning.page
    write("Nirog Physio")
    chooser = page.steps[0].fields["language"].editor
    chooser.setFocus()
    press(DOWN)
    beginning.qtbot.waitUntil(lambda: page.count.text() == "चरण 1 / 4")

    assert page.steps[0].values()["organisation"] == "Nirog Physio"
    assert page.steps[0].values()["language"] == "hi"
    page.steps[0].fields["language"].editor.setFocus()
    press(UP)
    beginning.qtbot.waitUntil(lambda: page.count.text() == "Step 1 of 4")
    assert page.steps[0].values() == {"language": "en", "organisation": "Nirog Physio", "currency": "INR"}
