from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui import idle
from ui.idle import IdleWatch


@pytest.fixture
def watch(styled: QApplication) -> Iterator[IdleWatch]:
    owner = QObject()
    made = IdleWatch(owner)
    yield made
    made.stop()
    owner.deleteLater()


def test_a_key_begins_the_count_anew_and_still_arrives(
    watch: IdleWatch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle, "MINUTE_MS", 400)
    told: list[str] = []
    watch.passed.connect(lambda: told.append("passed"))
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    watch.watch(field.windowHandle())
    watch.start(1)

    qtbot.wait(250)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    qtbot.wait(250)
    assert told == []
    assert field.text() == "a"

    qtbot.waitUntil(lambda: told == ["passed"])
    assert not watch.is_counting


def test_locked_it_counts_no_more(watch: IdleWatch) -> None:
    watch.watch(None)
    watch.start(5)
    assert watch.is_counting
    assert watch.minutes == 5

    watch.stop()

    assert not watch.is_counting
