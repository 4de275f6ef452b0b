"""Widgets of tests stand in a window that closes after them."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

OnScreen = Callable[..., QWidget]


@pytest.fixture
def on_screen(styled: QApplication) -> Iterator[OnScreen]:
    """Puts widgets into an active window, one under the other, and gives that window."""
    windows: list[QWidget] = []

    def put(*widgets: QWidget, width: int = 600, height: int = 300) -> QWidget:
        # what is under the pointer looks different and stays longer: it waits in a corner of the screen
        QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        windows.append(window)
        return window

    yield put
    for window in windows:
        window.close()
        # left to the collector, a window would go in the middle of some later test's events
        shiboken6.delete(window)


@pytest.fixture
def right_to_left(styled: QApplication) -> Iterator[None]:
    """As people read in Urdu or Arabic."""
    from PySide6.QtCore import Qt

    styled.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    styled.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
