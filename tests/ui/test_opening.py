"""From the first paint to a clinic one can sign in to, over real folders."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.opening import FILE_NAME, open_desk
from app.desk.site import WHERE
from app.exchange import sample, sample_mark
from app.exchange.sample_plan import SampleSize
from tests.founding import PINS, MovableClock, people_and_places
from ui.__main__ import compose
from ui.main_window import MainWindow
from ui.opening_load import default_data, sample_folder
from ui.opening_page import OpeningPage
from ui.screens.first_run import FirstRunPage


class Started:
    """The program on a folder, up to whatever page it stops at."""

    def __init__(self, qtbot: QtBot, data: Path, *, sample: bool = False) -> None:
        self.qtbot = qtbot
        self.window: MainWindow = compose(data, sample=sample, clock=MovableClock())
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Until there is a page that a person can do something with."""
        self.qtbot.waitUntil(self._is_there, timeout=30_000)
        self.qtbot.wait(20)

    def _is_there(self) -> bool:
        if isinstance(self.page, OpeningPage):
            return self.page.progress.isVisible() or self.page.retry.isVisible()
        return self.page is not self.window.sign_in or bool(self.window.sign_in.people.rows)

    @property
    def page(self) -> object:
        return self.window.cover.currentWidget()

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.qtbot.wait(1)


@pytest.fixture
def start(styled: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator["Starter"]:
    starter = Starter(qtbot, tmp_path / "data")
    yield starter
    for one in starter.started:
        one.close()


class Starter:
    def __init__(self, qtbot: QtBot, data: Path) -> None:
        self.qtbot, self.data = qtbot, data
        self.started: list[Started] = []

    def __call__(self, *, sample: bool = False) -> Started:
        self.started.append(Started(self.qtbot, self.data, sample=sample))
        return self.started[-1]

    def found(self) -> None:
        """A clinic lies there already."""
        desk = open_desk(self.data, clock=MovableClock())
        people_and_places(desk)
        desk.close()


def test_an_empty_folder_begins_with_the_first_run(start: Starter) -> None:
    begun = start()

    assert isinstance(begun.page, FirstRunPage)
    assert (start.data / FILE_NAME).is_file()


def test_a_founded_clinic_asks_who_one_is(start: Starter) -> None:
    start.found()

    begun = start()

    page = begun.window.sign_in
    assert begun.page is page
    assert [row.title for row in page.people.rows] == sorted(PINS)
    assert not page.hint.isVisible()


def test_a_file_of_somebody_else_is_refused_untouched_and_may_be_tried_again(start: Starter) -> None:
    start.data.mkdir()
    file = start.data / FILE_NAME
    file.write_bytes(b"this is a letter, not a clinic" * 100)

    begun = start()
    page = begun.page
    assert isinstance(page, OpeningPage)
    assert "does not belong to Sessiondesk" in page.head.text()
    assert file.read_bytes().startswith(b"this is a letter")

    file.unlink()
    page.retry.click()
    begun.qtbot.waitUntil(lambda: isinstance(begun.page, FirstRunPage))


def test_the_sample_says_that_it_is_one_and_tells_its_pin(start: Starter) -> None:
    folder = sample_folder(start.data)
    sample.build_sample(folder, lambda _done, _all: None, clock=MovableClock(), size=SampleSize(people=45, sales=26))
    mark = sample_mark.sample_mark(folder)
    assert mark is not None

    begun = start(sample=True)

    page = begun.window.sign_in
    assert begun.page is page
    assert page.hint.text() == f"Sample clinic: everybody's PIN is {mark.pin}."
    assert begun.window.frame is not None
    assert begun.window.frame.notice.words.text() == "Sample clinic. Nothing here is real."
    assert not (start.data / FILE_NAME).exists()


def test_making_the_sample_can_be_stopped_and_leaves_nothing(start: Starter) -> None:
    begun = start(sample=True)
    page = begun.page
    assert isinstance(page, OpeningPage)
    begun.qtbot.waitUntil(lambda: page.progress.value() > 0, timeout=30_000)
    assert page.progress.isVisible()

    page.cancel.click()
    begun.qtbot.waitUntil(page.retry.isVisible, timeout=30_000)
    assert page.head.text() == "The sample clinic was not made"
    assert not sample_folder(start.data).exists()

    page.own_clinic.click()
    begun.qtbot.waitUntil(lambda: isinstance(begun.page, FirstRunPage))


def test_closing_stops_the_making(start: Starter) -> None:
    begun = start(sample=True)
    page = begun.page
    assert isinstance(page, OpeningPage)
    begun.qtbot.waitUntil(lambda: page.progress.value() > 0, timeout=30_000)

    begun.window.close()

    assert list(start.data.iterdir()) == []


def test_the_first_run_may_look_at_the_sample_first(start: Starter) -> None:
    sample.build_sample(
        sample_folder(start.data), lambda _done, _all: None, clock=MovableClock(), size=SampleSize(people=45, sales=26)
    )
    begun = start()
    first = begun.page
    assert isinstance(first, FirstRunPage)

    first.sample.click()
    begun.qtbot.waitUntil(lambda: begun.page is begun.window.sign_in)

    assert begun.window.sign_in.hint.isVisible()


def test_data_lies_where_a_persons_programs_keep_theirs() -> None:
    assert default_data().name == "Sessiondesk"


def test_the_sample_lies_in_a_folder_of_its_own(tmp_path: Path) -> None:
    assert sample_folder(tmp_path) == sample_mark.sample_folder(tmp_path)


def test_what_the_administrator_answered_need_not_be_typed(
    start: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = {"organisation": "Nirog Physio", "currency": "AED", "centre": "Andheri", "code": "AND", "desk": "Desk 3"}
    (tmp_path / "site.json").write_text(json.dumps({"answers": answers}))
    monkeypatch.setenv(WHERE, str(tmp_path / "site.json"))

    page = start().page

    assert isinstance(page, FirstRunPage)
    clinic, centre = page.steps[0].values(), page.steps[1].values()
    assert (clinic["organisation"], clinic["currency"]) == ("Nirog Physio", "AED")
    assert (centre["centre_name"], centre["code"], centre["workstation"]) == ("Andheri", "AND", "Desk 3")
