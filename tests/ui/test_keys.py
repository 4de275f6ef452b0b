from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.keys import bind


@pytest.fixture
def page(styled: QApplication) -> Iterator[QWidget]:
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.addWidget(QLineEdit())
    shown.show()
    shown.activateWindow()
    QTest.qWaitForWindowActive(shown)
    shown.findChildren(QLineEdit)[0].setFocus()
    yield shown
    shown.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_both_enter_keys_do_the_same(page: QWidget, key: Qt.Key) -> None:
    done: list[str] = []
    bind(page, "Ctrl+Return", lambda: done.append("sold"))

    QTest.keyClick(page.findChildren(QLineEdit)[0], key, Qt.KeyboardModifier.ControlModifier)

    assert done == ["sold"]


def test_a_key_works_from_any_part_of_its_owner(page: QWidget) -> None:
    done: list[str] = []
    bind(page, "F2", lambda: done.append("redeem"))

    QTest.keyClick(page.findChildren(QLineEdit)[0], Qt.Key.Key_F2)

    assert done == ["redeem"]


def test_a_key_does_nothing_where_its_owner_is_not_shown(page: QWidget) -> None:
    done: list[str] = []
    other = QWidget()
    bind(other, "F3", lambda: done.append("sell"))

    QTest.keyClick(page.findChildren(QLineEdit)[0], Qt.Key.Key_F3)

    assert done == []
