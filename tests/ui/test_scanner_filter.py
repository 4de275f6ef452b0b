"""A scan never types; a person's typing always arrives, exactly and in order."""

import dataclasses
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desk.devices import ScannerSettings
from ui.scanner_filter import ScannerFilter, copy_of, moment_of, physical_of

CODE = "AND-000017"
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
SLOW_MS, FAST_MS = 90, 8


@dataclass
class Desk:
    """A window with a field and a button on Enter, and the hands before it."""

    page: QWidget
    field: QLineEdit
    filter: ScannerFilter
    scans: list[str] = dataclasses.field(default_factory=list)
    enters: list[str] = dataclasses.field(default_factory=list)
    now_ms: int = 1000

    @property
    def window(self) -> QWindow:
        handle = self.page.windowHandle()
        assert handle is not None
        return handle

    def key(self, letter: str, after_ms: int) -> None:
        """One key down and up."""
        self.down(letter, after_ms)
        self.up(letter)

    def down(self, letter: str, after_ms: int) -> None:
        self.now_ms += after_ms
        QTest.keyPress(self.window, *self._key(letter))

    def up(self, letter: str) -> None:
        QTest.keyRelease(self.window, *self._key(letter))

    def _key(self, letter: str) -> tuple[Any, Qt.KeyboardModifier]:
        if letter in "\n\t":
            return (Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_Tab), NONE
        return letter, SHIFT if letter.isupper() or letter in ':~"' else NONE

    def person(self, words: str, after_ms: int = SLOW_MS) -> None:
        for letter in words:
            self.key(letter, after_ms)

    def scanner(self, code: str = CODE, end: str = "\n") -> None:
        self.now_ms += SLOW_MS
        for letter in code + end:
            self.key(letter, FAST_MS)

    def pause(self) -> None:
        self.now_ms += 500
        QTest.qWait(90)


@pytest.fixture
def desk(styled: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    page = QWidget()
    qtbot.addWidget(page)
    field, column = QLineEdit(), QVBoxLayout(page)
    column.addWidget(field)
    column.addWidget(QLineEdit())
    owner = QObject()
    made = Desk(page, field, ScannerFilter(owner, clock=lambda _event: made.now_ms))
    enter = QShortcut(QKeySequence("Return"), page)
    enter.activated.connect(lambda: made.enters.append(field.text()))
    made.filter.scanned.connect(made.scans.append)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    made.filter.start(ScannerSettings())
    made.filter.watch(made.window)
    yield made
    made.filter.stop()
    owner.deleteLater()


def test_a_scan_is_read_and_nothing_of_it_arrives(desk: Desk) -> None:
    desk.scanner()
    desk.scanner(end="\t")
    desk.pause()

    assert desk.scans == [CODE, CODE]
    assert (desk.field.text(), desk.enters) == ("", [])
    assert desk.field.hasFocus()


def test_a_line_feed_ends_a_scan_too(desk: Desk) -> None:
    desk.scanner(end="")
    desk.now_ms += FAST_MS
    QCoreApplication.sendEvent(desk.window, QKeyEvent(QEvent.Type.KeyPress, 10, NONE, "\n"))
    desk.pause()

    assert (desk.scans, desk.field.text()) == ([CODE], "")


def test_what_a_person_types_arrives_and_its_enter_is_an_enter(desk: Desk) -> None:
    desk.person("Asha 9820:~AND-000017\n")

    assert desk.scans == []
    assert desk.enters == ["Asha 9820:~AND-000017"]


def test_two_hundred_mixes_of_fast_typing_and_scans_lose_and_add_nothing(desk: Desk) -> None:
    """Rolling fingers, pauses of every length above a scanner's, codes of ours and of others."""
    dice = random.Random(17)
    typed, scanned = "", []
    for _ in range(200):
        if dice.random() < 0.5:
            scanned.append(dice.choice([CODE, "SD1:O:AND/26-27/000123", "8901234567890", "BEGIN:VCARD"]))
            desk.scanner(scanned[-1], dice.choice("\n\t"))
            continue
        words = "".join(dice.choice("abcxyzASD0123456789-:~ ") for _ in range(dice.randint(1, 12)))
        typed += words
        for first, second in zip(words[::2], [*words[1::2], ""], strict=False):
            desk.down(first, dice.randint(21, 120))
            if second and second.lower() != first.lower():
                desk.down(second, dice.randint(21, 60))
                desk.up(first)
                desk.up(second)
            elif second:
                desk.up(first)
                desk.key(second, dice.randint(21, 60))
            else:
                desk.up(first)
    desk.pause()

    assert desk.scans == scanned
    assert desk.field.text() == typed
    assert desk.enters == []


def test_what_is_held_comes_at_once_when_nothing_follows(desk: Desk) -> None:
    desk.key("A", SLOW_MS)
    assert desk.field.text() == ""

    QTest.qWait(70)

    assert desk.field.text() == "A"


def test_small_letters_are_never_held(desk: Desk) -> None:
    for letter in "asha":
        desk.key(letter, SLOW_MS)
        assert desk.field.text().endswith(letter)


def test_with_a_prefix_nothing_else_is_held_and_a_code_without_it_is_typed(desk: Desk) -> None:
    desk.filter.start(ScannerSettings(prefix="~"))
    desk.key("A", SLOW_MS)
    assert desk.field.text() == "A"
    desk.scanner("~8901")
    desk.scanner("ND-000017", end="")
    desk.person("~1")
    desk.pause()

    assert desk.scans == ["8901"]
    assert desk.field.text() == "AND-000017~1"


def test_a_scan_with_a_prefix_whose_end_never_comes_is_read(desk: Desk) -> None:
    desk.filter.start(ScannerSettings(prefix="~"))
    desk.scanner("~" + CODE, end="")
    desk.pause()

    assert desk.scans == [CODE]
    assert desk.field.text() == ""


def test_names_pins_and_prices_that_a_tool_types_fast_are_typed(desk: Desk) -> None:
    for words in ("Asha Kulkarni", "246813", "4500.00"):
        desk.scanner(words)
    desk.field.clear()
    desk.field.setEchoMode(QLineEdit.EchoMode.Password)
    desk.scanner("1234567890")
    desk.scanner(CODE)

    assert desk.field.text() == "1234567890"
    assert desk.scans == [CODE]
    assert len(desk.enters) == 4


def test_a_held_down_key_repeats(desk: Desk) -> None:
    desk.key("0", SLOW_MS)
    for _ in range(12):
        desk.now_ms += 5
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, NONE, "0", True)
        QCoreApplication.sendEvent(desk.window, event)
    desk.key("\n", 5)

    assert desk.enters == ["0" * 13]


def test_input_methods_and_the_pointer_never_overtake_a_held_key(desk: Desk) -> None:
    desk.key("A", SLOW_MS)
    composed = QInputMethodEvent()
    composed.setCommitString("आ")
    QCoreApplication.sendEvent(desk.field, composed)
    assert desk.field.text() == "Aआ"

    desk.key("B", SLOW_MS)
    QTest.mouseClick(desk.window, Qt.MouseButton.LeftButton, NONE, QPoint(3, 3))
    assert desk.field.text() == "AआB"


def test_shortcuts_with_a_held_key_before_them_come_after_it(desk: Desk) -> None:
    desk.key("A", SLOW_MS)
    QTest.keyClick(desk.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert desk.field.selectedText() == "A"


def test_a_code_is_read_through_a_hindi_keyboard_by_where_the_keys_lie(desk: Desk) -> None:
    letters = {
        "A": ("ओ", 38),
        "N": ("ञ", 57),
        "D": ("ऒ", 40),
        "-": ("-", 20),
        "0": ("\u0966", 19),
        "1": ("१", 10),
        "7": ("७", 16),
    }
    desk.now_ms += SLOW_MS
    for letter in CODE:
        text, place = letters[letter]
        desk.now_ms += FAST_MS
        modifier = SHIFT if letter.isupper() else NONE
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(desk.window, QKeyEvent(kind, ord(text), modifier, place, 0, 0, text))
    desk.key("\n", FAST_MS)

    assert desk.scans == [CODE]
    assert desk.field.text() == ""


def test_the_system_tells_when_a_key_came(desk: Desk) -> None:
    """A scan that waited in the queue of a busy window is still one; the key keeps its place on the keyboard."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, SHIFT, 38, 0, 0, "A")
    event.setTimestamp(4711)
    assert moment_of(event) == 4711
    assert (physical_of(event), copy_of(event).text()) == ("A", "A")
    desk.filter.stop()
    real = ScannerFilter(desk.page)
    real.scanned.connect(desk.scans.append)
    real.start(ScannerSettings(gap_ms=60))
    real.watch(desk.window)
    for letter in CODE + "\n":
        QTest.keyClick(desk.window, *desk._key(letter))
    assert desk.scans == [CODE]
    assert desk.enters == []
    real.stop()
