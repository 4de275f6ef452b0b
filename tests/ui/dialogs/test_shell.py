from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QScrollBar
from shiboken6 import isValid

from app.domain.errors import NotAllowed
from tests.drivers.keys import ENTER, ESCAPE, focused, press, write
from tests.drivers.stage import Stage
from ui.dialogs.shell import MOST_HIGH, DialogShell
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import Label
from ui.widgets.scrim import Scrim


class Asking(DialogShell):
    """Two fields, a safe button and an acting one."""

    def __init__(self, stage: Stage, *, side: bool = False) -> None:
        super().__init__(stage.window, "Extend it?", icon="info", side=side)
        self.first, self.second = LineEdit("First"), LineEdit("Second")
        self.keep, self.act = ActionButton("Keep it"), ActionButton("Extend it", kind="primary")
        self.pressed: list[str] = []
        self.body.addWidget(Field("First", self.first))
        self.body.addWidget(Field("Second", self.second))
        if side:
            self.side.addWidget(Label("A manager signs here"))
        for name, button in (("keep", self.keep), ("act", self.act)):
            self.foot_right.addWidget(button)
            button.clicked.connect(lambda _on=False, word=name: self.pressed.append(word))
        self.keep.clicked.connect(self.reject)


@pytest.fixture
def asking(stage: Stage) -> Iterator[Asking]:
    dialog = Asking(stage, side=True)
    dialog.open()
    stage.settle()
    yield dialog
    if isValid(dialog):
        dialog.reject()


def test_what_stands_in_the_first_field_is_typed_over_and_a_field_that_was_left_has_no_caret(stage: Stage) -> None:
    dialog = Asking(stage)
    for field in (dialog.first, dialog.second):
        field.setText("10 Apr 2026")

    dialog.open()
    assert dialog.first.selectedText() == "10 Apr 2026"
    dialog.second.setFocus()
    stage.settle()

    without = dialog.first.grab().toImage()
    dialog.first.clearFocus()
    stage.settle()
    assert dialog.first.grab().toImage() == without
    dialog.reject()


def test_it_lies_in_the_middle_over_a_scrim_that_goes_with_it(stage: Stage) -> None:
    dialog = Asking(stage)
    dialog.open()
    stage.settle()
    middle = stage.window.mapToGlobal(stage.window.rect().center()) - dialog.geometry().center()
    assert middle.manhattanLength() < 4
    assert isinstance(stage.window.childAt(QPoint(5, 5)), Scrim)
    assert dialog.height() <= MOST_HIGH

    press(ESCAPE)
    stage.settle()

    assert not isinstance(stage.window.childAt(QPoint(5, 5)), Scrim)


def test_the_keyboard_begins_in_the_first_empty_field(stage: Stage) -> None:
    dialog = Asking(stage)
    dialog.first.setText("filled")
    dialog.open()
    stage.settle()

    assert focused() is dialog.second


def test_enter_in_a_field_acts(asking: Asking) -> None:
    write("a")
    press(ENTER)

    assert asking.pressed == ["act"]


def test_enter_on_the_safe_button_is_safe(asking: Asking) -> None:
    asking.keep.setFocus()

    press(ENTER)

    assert asking.pressed == ["keep"]


def test_what_cannot_be_pressed_is_not_pressed_by_enter(asking: Asking) -> None:
    asking.act.setEnabled(False)

    press(ENTER)

    assert asking.pressed == []


def test_escape_keeps(asking: Asking) -> None:
    closed: list[str] = []
    asking.rejected.connect(lambda: closed.append("kept"))

    press(ESCAPE)

    assert closed == ["kept"]


def test_a_refusal_is_said_above_the_body(asking: Asking) -> None:
    asking.first.setText("typed")

    asking.show_refusal(NotAllowed(needs="owner"))

    assert asking.banner.words.startswith("Only an owner may do this.")
    assert asking.first.text() == "typed"


def test_another_question_in_the_same_dialog(asking: Asking) -> None:
    asking.set_title("Freeze it?")

    assert asking.windowTitle() == "Freeze it?"


@pytest.mark.parametrize("size", [(683, 384), (900, 560), (1366, 768)])
def test_it_fits_whatever_the_window(stage: Stage, size: tuple[int, int]) -> None:
    stage.window.resize(*size)
    stage.settle()
    dialog = Asking(stage, side=True)
    dialog.open()
    stage.settle()

    assert dialog.width() <= size[0] - 16
    assert dialog.height() <= size[1] - 16
    assert all(field.width() > 200 for field in dialog.findChildren(QLineEdit))
    dialog.reject()


def test_words_that_come_while_it_is_open_are_not_scrolled(stage: Stage) -> None:
    """A bar that comes while it grows takes width, and words wrap because of the bar alone."""
    dialog = Asking(stage, side=True)
    told = Label("", wrap=True)
    dialog.body.addWidget(told)
    dialog.open()
    for number in range(1, 30):
        told.set_text("Words " * number)
        stage.settle()
        bars = [bar for bar in dialog.findChildren(QScrollBar) if bar.isVisible()]
        assert (number, bars) == (number, [])
    dialog.reject()
