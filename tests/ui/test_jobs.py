import threading
from collections.abc import Iterator
from functools import partial
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import jobs as jobs_module
from ui.jobs import Jobs


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def fail(error: Exception) -> None:
    raise error


def settle(jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: jobs.is_idle)


def test_work_is_done_on_a_worker_and_told_on_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    jobs.start(current_thread, lambda there: threads.extend((there, current_thread())), failed=fail)
    settle(jobs, qtbot)

    assert threads[0] is not main_thread()
    assert threads[1] is main_thread()


def test_jobs_of_a_lane_come_one_after_the_other(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[int] = []

    for number in range(20):
        jobs.start(partial(int, number), told.append, failed=fail)
    settle(jobs, qtbot)

    assert told == list(range(20))


def test_the_long_lane_keeps_nobody_waiting(jobs: Jobs, qtbot: QtBot) -> None:
    goes_on, told = Event(), list[str]()
    jobs.start(lambda: goes_on.wait(5), lambda _: told.append("long"), failed=fail, lane="long")

    jobs.start(lambda: "short", told.append, failed=fail)
    qtbot.waitUntil(lambda: told == ["short"])
    assert not jobs.is_idle

    goes_on.set()
    qtbot.waitUntil(lambda: told == ["short", "long"])


def test_a_long_job_begins_when_the_desk_has_nothing_to_do(jobs: Jobs, qtbot: QtBot) -> None:
    goes_on, told = Event(), list[str]()
    jobs.start(lambda: goes_on.wait(5), lambda _: told.append("asked first"), failed=fail)
    jobs.start(lambda: "long", told.append, failed=fail, lane="long")
    jobs.start(lambda: "asked last", told.append, failed=fail)
    goes_on.set()
    settle(jobs, qtbot)

    assert told == ["asked first", "asked last", "long"]


def test_a_desk_that_takes_long_does_not_stop_a_long_job(
    jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs_module, "COURTESY_SECONDS", 0.05)
    goes_on, told = Event(), list[str]()
    jobs.start(lambda: goes_on.wait(5), lambda _: told.append("desk"), failed=fail)
    jobs.start(lambda: "long", told.append, failed=fail, lane="long")

    qtbot.waitUntil(lambda: told == ["long"])
    goes_on.set()
    settle(jobs, qtbot)


def test_a_newer_ask_with_the_same_key_drops_the_older_queued_one(jobs: Jobs, qtbot: QtBot) -> None:
    goes_on, done, told = Event(), list[str](), list[str]()
    jobs.start(lambda: goes_on.wait(5), lambda _: None, failed=fail)

    def look_for(words: str) -> str:
        done.append(words)
        return words

    for words in ("a", "as", "asha"):
        jobs.start(partial(look_for, words), told.append, failed=fail, key="search")
    jobs.start(lambda: look_for("other"), told.append, failed=fail, key="another")
    goes_on.set()
    settle(jobs, qtbot)

    assert done == told == ["asha", "other"]


def test_an_error_is_handed_over_and_the_lane_goes_on(jobs: Jobs, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    told: list[str] = []

    jobs.start(lambda: 1 // 0, lambda _: None, failed=errors.append)
    jobs.start(lambda: "next", told.append, failed=fail)
    settle(jobs, qtbot)

    assert [type(error) for error in errors] == [ZeroDivisionError]
    assert told == ["next"]


def test_nothing_is_told_to_an_owner_who_is_gone(jobs: Jobs, qtbot: QtBot) -> None:
    goes_on, told = Event(), list[object]()
    owner = QObject()
    jobs.start(lambda: goes_on.wait(5), told.append, failed=fail, owner=owner)

    owner.deleteLater()
    qtbot.wait(10)
    goes_on.set()
    settle(jobs, qtbot)

    assert told == []


def test_closing_drops_what_waits_and_what_was_not_told(jobs: Jobs, qtbot: QtBot) -> None:
    begun, goes_on, told = Event(), Event(), list[object]()

    def slow() -> None:
        begun.set()
        goes_on.wait(5)

    jobs.start(slow, told.append, failed=fail)
    jobs.start(lambda: "queued", told.append, failed=fail)
    assert begun.wait(5)
    goes_on.set()
    jobs.close()
    jobs.start(lambda: "late", told.append, failed=fail)
    qtbot.wait(20)

    assert told == []
    assert jobs.is_idle


def test_the_cursor_says_busy_only_when_it_takes_long(jobs: Jobs, qtbot: QtBot) -> None:
    goes_on = Event()
    jobs.start(lambda: goes_on.wait(10), lambda _: None, failed=fail)
    assert QGuiApplication.overrideCursor() is None

    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is not None)
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() == Qt.CursorShape.BusyCursor
    goes_on.set()
    settle(jobs, qtbot)

    assert QGuiApplication.overrideCursor() is None


def test_a_long_job_can_say_how_far_it_is(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[int] = []

    def build() -> None:
        for step in range(3):
            jobs.post(partial(heard.append, step))

    jobs.start(build, lambda _: heard.append(99), failed=fail, lane="long")
    qtbot.waitUntil(lambda: heard == [0, 1, 2, 99])
