"""One list of actions, and every entry of it works."""

from collections import Counter
from operator import attrgetter

import pytest
from PySide6.QtGui import QKeySequence

from app.desk.commands.bring_in_package import BringInPackage
from app.desk.commands.close_day import CloseDay
from app.desk.commands.import_appointments import ImportAppointments
from app.desk.commands.save_package import SavePackage
from app.domain.staff import Role
from tests.drivers.menu import entries
from tests.drivers.stage import Stage
from ui.action import FRAME, GO, WINDOW, Action
from ui.actions import all_actions, offered

NEEDS = {
    "desk.bring_in": BringInPackage.needs,
    "day.close": CloseDay.needs,
    "desk.take_over": ImportAppointments.needs,
    "catalogue.new": SavePackage.needs,
}


def by_id() -> dict[str, Action]:
    return {one.id: one for one in all_actions()}


def test_every_action_has_an_id_words_a_key_and_an_icon_of_its_own(stage: Stage) -> None:
    assert len(by_id()) == len(all_actions())
    for action in all_actions():
        assert action.title
        assert action.icon
        assert QKeySequence(action.key).toString() == action.key != ""


def test_a_key_does_one_thing_at_a_place(stage: Stage) -> None:
    anywhere = Counter(one.key for one in all_actions() if not one.here)
    assert [key for key, times in anywhere.items() if times > 1] == []
    for place in {one.place for one in all_actions()}:
        own = Counter(one.key for one in all_actions() if one.place == place and one.here)
        assert [key for key, times in own.items() if times > 1] == []


def test_every_target_is_there(stage: Stage) -> None:
    frame = stage.window.frame
    assert frame is not None
    owners: dict[str, object] = {FRAME: frame, WINDOW: stage.window}
    for action in all_actions():
        path = action.target.partition(":")[2].partition("=")[0]
        if action.place == GO:
            assert path in {entry.name for entry in frame.entries}
            continue
        if action.place not in owners:
            frame.show_screen(action.place)
            stage.settle()
            owners[action.place] = frame.made(action.place) or pytest.fail(action.place)
        assert callable(attrgetter(path)(owners[action.place])), action.id


def test_the_role_is_the_one_its_command_needs(stage: Stage) -> None:
    assert {name: by_id()[name].role for name in NEEDS} == NEEDS


def test_what_somebody_may_not_do_is_not_offered(stage: Stage) -> None:
    actor = stage.window.actor
    assert actor is not None
    assert actor.role is Role.RECEPTIONIST

    mine = {one.id for one in offered(actor, "desk")}

    assert {"desk.sell", "desk.redeem", "window.lock"} <= mine
    assert not mine & set(NEEDS)
    assert offered(None, "desk") == []
    assert mine == set(entries(stage.window))


def test_the_letter_of_the_menu_is_no_part_of_the_title() -> None:
    assert Action(id="x", words="&Lock", target="window:lock").title == "Lock"
    assert Action(id="x", words="लॉक करें (&L)", target="window:lock").title == "लॉक करें"
