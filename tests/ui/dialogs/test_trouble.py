from app.domain.errors import Trouble
from tests.drivers.keys import ENTER, ESCAPE, press
from tests.drivers.stage import Stage
from ui.dialogs.trouble import TroubleDialog
from ui.widgets.labels import Label


def shown(stage: Stage, *, wrote: bool) -> tuple[TroubleDialog, list[str]]:
    dialog, answers = TroubleDialog(stage.window, Trouble("full", "ENOSPC"), wrote=wrote), list[str]()
    dialog.accepted.connect(lambda: answers.append("again"))
    dialog.rejected.connect(lambda: answers.append("closed"))
    dialog.open()
    stage.settle()
    return dialog, answers


def test_it_says_first_that_nothing_was_saved_and_then_why(stage: Stage) -> None:
    dialog, _ = shown(stage, wrote=True)
    words = " ".join(label.text() for label in dialog.findChildren(Label))

    assert dialog.windowTitle() == "Nothing was saved. Try again."
    assert "The disk is full. Free some space, then try again." in words
    assert "ENOSPC" not in words
    dialog.reject()


def test_enter_tries_again(stage: Stage) -> None:
    _, answers = shown(stage, wrote=True)

    press(ENTER)

    assert answers == ["again"]


def test_escape_goes_back_to_what_was_typed(stage: Stage) -> None:
    _, answers = shown(stage, wrote=False)

    press(ESCAPE)

    assert answers == ["closed"]
