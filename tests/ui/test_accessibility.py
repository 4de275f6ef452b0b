"""The main job through what a screen reader is told, what is said aloud, and whether the walk sees what stops one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.clinic import Clinic, Sold
from tests.drivers.hands import until
from tests.drivers.stage import Stage
from tests.founding import MANAGER, PINS
from tests.ui import gallery
from tests.ui.walk import mnemonics
from tests.ui.walk_colours import faults_of_colour
from tests.ui.walk_keys import faults_of_order, faults_of_part
from tests.ui.walk_room import faults_of_room
from tests.ui.widgets.conftest import OnScreen, on_screen
from ui.theme import theme
from ui.tokens import THEMES
from ui.widgets.banner import Banner
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.labels import Label
from ui.widgets.toast import Toast

__all__ = ["on_screen"]
NAME, PRESS, PRESSED_MS = QAccessible.Text.Name, "Press", 120
BOUGHT = 2


class Reader:
    """Sees nothing: finds parts by the name that is told, and does only what they say can be done."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def press(self, name: str) -> None:
        self._stage.settle()
        part = self._found(name)
        part.actionInterface().doAction(PRESS)
        # it goes down first, as under a finger
        QTest.qWait(PRESSED_MS)
        self._stage.settle()

    def write(self, name: str, words: str) -> None:
        self._found(name).setText(QAccessible.Text.Value, words)
        self._stage.settle()

    def choose(self, row: str) -> None:
        """Rows of a list have no action of their own; a reader clicks where they say they are."""
        until(lambda: self._maybe(row), row)
        found = self._found(row).rect().center()
        widget = QApplication.widgetAt(found) or self._stage.window
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.mapFromGlobal(found))
        self._stage.settle()

    def hears(self, words: str) -> bool:
        return self._maybe(words) is not None

    def _found(self, name: str) -> QAccessibleInterface:
        until(lambda: self._maybe(name), f"something called {name!r}")
        found = self._maybe(name)
        assert found is not None
        return found

    def _maybe(self, name: str) -> QAccessibleInterface | None:
        top = QApplication.activeModalWidget() or self._stage.window
        told = [one for one in _told(QAccessible.queryAccessibleInterface(top)) if name in one.text(NAME)]
        usable = [one for one in told if one.role() is not QAccessible.Role.StaticText]
        return next(iter([*usable, *told]), None)


def _told(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(part.childCount()):
        child = part.child(at)
        if child.isValid() and not child.state().invisible:
            yield child
            yield from _told(child)


def test_a_session_is_found_redeemed_for_a_relative_and_voided_and_one_sold_through_the_accessibility_tree_alone(
    stage: Stage, family: Sold, clinic: Clinic
) -> None:
    reader = Reader(stage)

    reader.write("Find a patient", "asha")
    reader.choose("Asha Kulkarni")
    reader.press("Redeem Physiotherapy from")
    reader.press("Rohan")
    reader.press("Redeem 1 Physiotherapy, 9 left")
    until(lambda: reader.hears("1 session redeemed for Rohan"), "what was done")
    assert clinic.row(family.receipt, family.physio).left == 9

    reader.press("Void")
    reader.press("Recorded twice")
    reader.write(f"{MANAGER}'s PIN", PINS[MANAGER])
    reader.press("Approve void")
    until(lambda: QApplication.activeModalWidget() is None, "the void")
    assert clinic.row(family.receipt, family.physio).left == 10

    reader.press("Sell package")
    reader.press("Recovery")
    reader.press("Complete sale")
    until(lambda: len(clinic.wallet(family.head).cards) == BOUGHT, "the second package")


@pytest.fixture
def alerts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said aloud at once, without anybody going there."""
    said: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Alert:
            said.append(event.object().accessibleName())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return said


def test_what_was_done_and_what_was_refused_is_said_aloud(on_screen: OnScreen, alerts: list[str]) -> None:
    banner, page = Banner(), Label("Wallet")
    on_screen(banner, page)
    toast = Toast(page)

    toast.show_message("1 session redeemed for Asha.", "6 left.")
    banner.show_refusal("Nothing was taken.", "Look at the ledger.")

    assert alerts == ["1 session redeemed for Asha. 6 left.", "Nothing was taken. Look at the ledger."]
    toast.dismiss()


@pytest.mark.parametrize("scheme", THEMES)
def test_whatever_is_painted_can_be_read(on_screen: OnScreen, scheme: str) -> None:
    theme().set_scheme(scheme)
    try:
        window = on_screen(gallery.page(), width=1366, height=900)
        assert faults_of_colour(window) == []
    finally:
        theme().set_scheme("light")


# --- the walk sees what is wrong ---------------------------------------------------------------------------------


def test_the_walk_hears_a_part_without_a_name_and_sees_one_too_small(on_screen: OnScreen) -> None:
    nameless, small = QLineEdit(), IconButton("x", "Close", side=16)
    window = on_screen(nameless, small)
    nameless.setFixedHeight(24)

    assert "no name" in " ".join(faults_of_part(nameless, window))
    assert "only 16 x 16" in " ".join(faults_of_part(small, window))


def test_the_walk_sees_words_that_are_cut(on_screen: OnScreen) -> None:
    cut = Label("As long as anybody cares to read")
    window = on_screen(cut)
    cut.setFixedWidth(60)

    assert "needs" in faults_of_room(window)[0]


def test_the_walk_sees_tab_jump_about(on_screen: OnScreen) -> None:
    parts: list[QWidget] = [ActionButton(words) for words in ("First", "Second", "Third", "Fourth")]
    window = on_screen(*parts)

    assert faults_of_order(window, parts) == []
    assert len(faults_of_order(window, [parts[2], parts[1], parts[0], parts[3]])) > 1


def test_the_walk_sees_words_in_the_colour_of_their_ground(on_screen: OnScreen) -> None:
    window = on_screen(Label("Nobody can read this", token="surface_2"))

    assert "is written at" in faults_of_colour(window)[0]


def test_the_walk_hears_one_letter_that_stands_for_two() -> None:
    assert mnemonics(["&Redeem", "&Renew", "&Sell"]) == ["Alt+R stands for &Redeem and &Renew"]
