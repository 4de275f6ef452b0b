"""Every screen and dialog of the tour walked through as by somebody without a mouse: what would stop them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from shiboken6 import isValid

from tests.drivers.hands import until
from tests.shots_scenes import SETTLED_MS, Album
from tests.ui.walk_colours import faults_of_colour
from tests.ui.walk_keys import faults_of_order, faults_of_part, faults_of_tab, walked
from tests.ui.walk_lists import faults_of_lists
from tests.ui.walk_room import faults_of_page, faults_of_room
from ui.main_window import MainWindow
from ui.widgets.tab_order import show_whole
from ui.widgets.toast import Toast

DRAWN = (1366, 768)
SIZES = {"690 high": (1366, 690), "125 %": (1093, 614), "150 %": (911, 512), "200 %": (683, 384)}
LONGER_SIZES = {"690 high": (1366, 690)}
"""For words that are larger or longer than any the program has at its usual size: a low page may be scrolled then."""


class KeyWalk(Album):
    """Takes each picture and goes by Tab through what is in front: names, order, targets, nothing out of sight."""

    def __init__(self, window: MainWindow, folder: Path, theme: str, pin: str) -> None:
        super().__init__(window, folder, theme, pin)
        self._known: set[str] = set()

    def take(self, name: str) -> None:
        """Inspect what is in front, then leave it as it was."""
        super().take(name)
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        for message in self.window.findChildren(Toast):
            message.hide()  # it goes by itself, perhaps in the middle of the walk
        focused = QApplication.focusWidget()
        if isinstance(front, QMenu):
            self._tell(name, mnemonics([action.text() for action in front.actions()]))
            return
        self._look(name, front)
        if focused is not None and isValid(focused):
            focused.setFocus()

    def _look(self, name: str, front: QWidget) -> None:
        self._tell(name, self._by_keyboard(front) + mnemonics(_mnemonic_words(front)))

    def _by_keyboard(self, front: QWidget) -> list[str]:
        order = walked(front)
        faults = faults_of_tab(front, order) + faults_of_order(front, order)
        for part in order:
            part.setFocus(Qt.FocusReason.TabFocusReason)
            show_whole(part)
            QTest.qWait(0)
            faults += faults_of_part(part, front)
        return faults

    def _tell(self, name: str, faults: list[str]) -> None:
        new = [fault for fault in dict.fromkeys(faults) if fault not in self._known]
        self._known.update(new)
        for fault in new:
            print(f"{name}: {fault}", flush=True)
        self.missed += [f"{name}: {fault}" for fault in new]


class RoomWalk(KeyWalk):
    """Looks only whether all words are whole and no page is scrolled, at the size drawn."""

    def _look(self, name: str, front: QWidget) -> None:
        self._tell(name, faults_of_room(front) + faults_of_page(front))


class Walk(KeyWalk):
    """Looks into each corner besides: cut words at every size, colours, and reading from right to left."""

    sizes: Mapping[str, tuple[int, int]] = SIZES

    def _look(self, name: str, front: QWidget) -> None:
        super()._look(name, front)
        with _mirrored():
            self._tell(name, [f"right to left: {fault}" for fault in faults_of_order(front, walked(front))])
        self._tell(name, faults_of_room(front) + faults_of_page(front) + faults_of_lists(front))
        for size, (width, height) in self.sizes.items():
            with self._sized(width, height):
                whole = faults_of_page(front) if self.sizes is SIZES and width == DRAWN[0] else []
                self._tell(f"{name} at {size}", faults_of_room(front) + whole)
        self._tell(name, faults_of_colour(front))

    @contextmanager
    def _sized(self, width: int, height: int) -> Iterator[None]:
        self.window.resize(width, height)
        self._settle()
        yield
        self.window.resize(*DRAWN)
        self._settle()

    def _settle(self) -> None:
        QTest.qWait(SETTLED_MS)
        until(lambda: self.window.jobs.is_idle, "every answer")


class LongWalk(Walk):
    """The same for words that are larger, or longer than any language's."""

    sizes = LONGER_SIZES


@contextmanager
def _mirrored() -> Iterator[None]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.layoutDirection()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.qWait(1)
    yield
    app.setLayoutDirection(before)
    QTest.qWait(1)


def _mnemonic_words(front: QWidget) -> list[str]:
    parts = [part for part in front.findChildren(QWidget) if part.isVisible() and part.window() is front]
    buttons = [part.text() for part in parts if isinstance(part, QAbstractButton)]
    return buttons + [part.text() for part in parts if isinstance(part, QLabel) and "&" in part.text()]


def mnemonics(words: list[str]) -> list[str]:
    """Two entries under one letter."""
    by_letter: dict[str, list[str]] = {}
    for text in words:
        letter = QKeySequence.mnemonic(text).toString()
        if letter:
            by_letter.setdefault(letter, []).append(text)
    return [f"{letter} stands for {' and '.join(texts)}" for letter, texts in by_letter.items() if len(texts) > 1]
