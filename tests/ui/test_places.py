from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.clinic import Clinic
from tests.drivers.stage import Stage
from ui.places import Places, entries


def unfetched(stage: Stage) -> Places:
    """As in a program that has just started."""
    places = Places(stage.client, stage.window)
    places._fetched = set()
    stage.show(places.pages)
    return places


def test_every_place_has_a_screen_and_a_key_of_its_own(qapp: QApplication) -> None:
    listed = entries()

    assert [entry.name for entry in listed][:1] == ["desk"]
    assert "reports" in [entry.name for entry in listed]
    assert len({entry.key for entry in listed}) == len(listed)


def test_a_screen_that_is_not_there_yet_comes_when_it_was_fetched(stage: Stage) -> None:
    places, seen = unfetched(stage), list[str]()
    places.arrived.connect(lambda name, _focus: seen.append(name))

    places.go("patients")
    assert seen == []
    assert places.made("patients") is None
    stage.settle()

    assert seen == ["patients"]
    assert places.pages.currentWidget() is places.made("patients")


def test_who_went_elsewhere_meanwhile_stays_there(stage: Stage) -> None:
    places = unfetched(stage)

    places.go("patients")
    places.go("day")
    stage.settle()

    assert places.current == "day"
    assert places.pages.currentWidget() is places.made("day")


def test_a_patient_chosen_before_the_desk_is_there_is_opened_then(stage: Stage, clinic: Clinic) -> None:
    places, done = unfetched(stage), list[object]()

    places.go("desk")
    places.when_there("desk", done.append)
    assert done == []
    stage.settle()
    places.when_there("desk", done.append)

    assert done == [places.made("desk"), places.made("desk")]


def test_all_are_fetched_while_somebody_types_a_pin(stage: Stage, qtbot: QtBot) -> None:
    places = unfetched(stage)

    places.fetch_all()
    stage.settle()

    assert places._fetched == {entry.name for entry in places.entries}
    assert places.made("settings") is None, "classes only"


def test_a_place_that_does_not_exist_changes_nothing(stage: Stage) -> None:
    places = unfetched(stage)

    places.go("attic")

    assert places.current == ""
