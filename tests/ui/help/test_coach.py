import pytest
from PySide6.QtCore import QPoint, QRect, QSettings
from PySide6.QtTest import QTest

from tests.clinic import Clinic, Sold
from tests.drivers.hands import until
from tests.drivers.pages import Pages
from tests.drivers.stage import nameless
from ui.help import coach as coach_module
from ui.help import progress
from ui.help.coach import Coach
from ui.help.steps import steps


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is looked at now and then is looked at at once."""
    monkeypatch.setattr(coach_module, "LOOK_MS", 5)
    monkeypatch.setattr(coach_module, "PRAISE_MS", 5)


def begin(pages: Pages) -> Coach:
    pages.press("Shift+F2")
    frame = pages.stage.window.frame
    assert frame is not None
    assert frame.guide.coach.isVisible()
    return frame.guide.coach


def title(coach: Coach, words: str) -> None:
    until(lambda: coach.title.full_text == words, words)


def test_it_sees_that_a_patient_was_found_a_session_used_and_why_asked(pages: Pages, family: Sold) -> None:
    coach = begin(pages)
    assert coach.title.full_text == "Find a patient"

    pages.find("Asha")
    title(coach, "Read the card")
    coach.go_on.click()
    pages.press("F2", "Return")
    title(coach, "Ask why")
    assert coach.count.full_text == "Step 4 of 10"
    pages.go("Why 9 of 10 Physiotherapy left?")
    pages.press("Return")
    title(coach, "Void with approval")


def test_places_are_noticed_and_the_end_is_an_end(pages: Pages) -> None:
    progress.set_step(7)
    coach = begin(pages)
    pages.press("Ctrl+5")
    title(coach, "The day so far")
    pages.press("Ctrl+4")
    title(coach, "Close the day")
    coach.go_on.click()

    assert not coach.isVisible()
    assert (progress.step(), progress.is_running()) == (0, False)


def test_it_is_left_and_resumed_where_it_was(pages: Pages) -> None:
    coach = begin(pages)
    coach.go_on.click()
    coach.later.click()
    assert not coach.isVisible()

    assert begin(pages).title.full_text == "Read the card"


def test_it_takes_no_keyboard_and_f6_leads_to_it(pages: Pages) -> None:
    before = pages.focus
    coach = begin(pages)
    assert pages.focus == before
    assert nameless(coach) == []

    for _ in range(8):
        pages.press("F6")
        if coach.isAncestorOf(pages.stage.window.focusWidget()):
            break
    pages.press("Esc")
    assert not coach.isVisible()


def test_it_never_covers_the_field_one_types_in_nor_the_panel_it_talks_of(pages: Pages, family: Sold) -> None:
    progress.set_step(2)
    pages.find("Asha")
    coach = begin(pages)
    pages.press("F2")
    panel = pages.desk.panel
    QTest.qWait(30)
    box = QRect(panel.mapTo(coach.window(), QPoint(0, 0)), panel.size())

    assert panel.isVisible()
    assert not QRect(coach.mapTo(coach.window(), QPoint(0, 0)), coach.size()).intersects(box)


def test_it_is_offered_once_and_only_where_nothing_is_real(pages: Pages, clinic: Clinic) -> None:
    frame = pages.stage.window.frame
    assert frame is not None
    assert not progress.was_offered()

    frame.guide.coach.offer()
    assert frame.guide.coach.go_on.text() == "Begin"
    assert progress.was_offered()
    assert len(steps()) == 10
    assert QSettings().value(progress.STATE) == progress.LEFT
