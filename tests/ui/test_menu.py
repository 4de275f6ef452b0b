"""The menu lists what one can do, with letters that choose it."""

from collections import Counter

import pytest
from PySide6.QtWidgets import QMenu

from app.domain.staff import Actor, Role
from tests.clinic import Clinic
from tests.drivers.menu import entries
from tests.drivers.stage import Stage
from tests.founding import MANAGER, RECEPTION
from ui.actions import offered


def letters(menu: QMenu) -> list[str]:
    """The letters that choose, as underlined."""
    words = [one.text().partition("\t")[0] for one in menu.actions()]
    return [text[text.index("&") + 1].casefold() for text in words if "&" in text]


@pytest.mark.parametrize("name", [RECEPTION, MANAGER])
def test_a_letter_chooses_one_entry_on_every_page(clinic: Clinic, stage: Stage, name: str) -> None:
    clinic.sign_in(name)
    frame, actor = stage.window.frame, clinic.desk.actor
    assert frame is not None
    assert actor is not None
    stage.window.enter(actor)
    for entry in frame.entries:
        frame.show_screen(entry.name)
        stage.settle()
        frame.bar.menu_wanted.emit()

        found = letters(frame.menu)
        assert [letter for letter, times in Counter(found).items() if times > 1] == [], entry.name
        assert len(found) == len([one for one in frame.menu.actions() if not one.isSeparator()])


def test_the_pages_own_come_first_and_each_thing_once(stage: Stage) -> None:
    frame = stage.window.frame
    assert frame is not None
    frame.show_screen("patients")
    stage.settle()

    names = list(entries(stage.window))

    assert names[:2] == ["patients.new", "patients.edit"]
    assert "desk.new_patient" not in names


def test_an_owner_is_offered_everything_there(stage: Stage) -> None:
    actor = stage.window.actor
    assert actor is not None
    owner = Actor(actor.id, actor.name, Role.OWNER)

    assert {"desk.take_over", "desk.bring_in", "day.close"} <= {one.id for one in offered(owner, "desk")}
