"""Forgotten widgets are destroyed on the GUI thread, never by a worker."""

import gc
from threading import Thread
from weakref import ref

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import garbage as module
from ui.garbage import Garbage


class Forgotten:
    """Something only a cycle holds."""

    def __init__(self) -> None:
        self.me = self


def allocate_much() -> None:
    """Enough for Python to look for cycles several times."""
    [[] for _ in range(20_000)]


def test_a_worker_never_collects_what_the_window_forgot(qapp: QApplication) -> None:
    del qapp
    garbage = Garbage()
    watched = ref(Forgotten())

    worker = Thread(target=allocate_much)
    worker.start()
    worker.join()

    assert watched() is not None
    garbage.stop()


def test_the_gui_thread_collects_it_soon(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    del qapp
    monkeypatch.setattr(module, "STARTING_MS", 0)
    garbage = Garbage()
    watched = ref(Forgotten())
    kept: list[list[int]] = [[] for _ in range(5_000)]

    qtbot.waitUntil(lambda: watched() is None)

    assert kept
    garbage.stop()


def test_while_the_program_loads_nothing_is_looked_for(qapp: QApplication, qtbot: QtBot) -> None:
    del qapp
    garbage = Garbage()
    watched = ref(Forgotten())
    kept: list[list[int]] = [[] for _ in range(5_000)]

    qtbot.wait(2 * module.LOOK_MS)

    assert kept
    assert watched() is not None
    garbage.stop()


def test_python_collects_by_itself_again_afterwards(qapp: QApplication) -> None:
    del qapp
    before = gc.isenabled()
    first, second = Garbage(), Garbage()

    first.stop()
    first.stop()

    assert not gc.isenabled()
    second.stop()
    assert gc.isenabled() or not before
