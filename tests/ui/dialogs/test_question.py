from tests.drivers.keys import ENTER, ESCAPE, focused, press
from tests.drivers.stage import Stage
from ui.dialogs.question import QuestionDialog, ask
from ui.wording import Sentence


def test_a_question_is_answered_with_verbs(stage: Stage) -> None:
    done: list[str] = []
    question = Sentence("Already redeemed for Asha at 10:40 by Rita.", "Redeem again?")

    dialog = ask(stage.window, question, lambda: done.append("again"), act="Redeem again", keep="Keep it at one")
    stage.settle()
    assert dialog.windowTitle() == question.head
    assert (dialog.act.text(), dialog.keep.text()) == ("Redeem again", "Keep it at one")
    press(ENTER)
    stage.settle()

    assert done == ["again"]


def test_the_safe_answer_does_nothing(stage: Stage) -> None:
    done: list[str] = []
    ask(stage.window, Sentence("Withdraw it?"), lambda: done.append("did"), act="Withdraw it", keep="Keep it")
    stage.settle()

    press(ESCAPE)
    stage.settle()

    assert done == []


def test_what_is_dangerous_does_not_wait_under_enter(stage: Stage) -> None:
    dialog = QuestionDialog(stage.window, "Withdraw it?", act="Withdraw it", keep="Keep it", danger=True)
    dialog.open()
    stage.settle()

    assert focused() is dialog.keep
    dialog.reject()
