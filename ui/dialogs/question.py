"""A question before something that costs: it names the object and the consequence; its buttons are verbs."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.dialogs.shell import DialogShell
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.wording import Sentence


class QuestionDialog(DialogShell):
    """Accepted means: do it. Escape and the safe button keep everything as it is."""

    def __init__(
        self, parent: QWidget, title: str, words: str = "", *, act: str, keep: str, danger: bool = False
    ) -> None:
        """`act` and `keep` are what the buttons say: verbs, never yes and no."""
        super().__init__(parent, title, icon="info", width=560)
        if words:
            self.body.addWidget(Label(words, wrap=True))
        self.body.addStretch(1)
        self.keep = ActionButton(keep, key="Esc", size="lg")
        self.act = ActionButton(act, key="Enter", kind="danger" if danger else "primary", size="lg")
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.act)
        (self.keep if danger else self.act).setFocus()


def ask(parent: QWidget, question: Sentence, then: Callable[[], object], *, act: str, keep: str) -> QuestionDialog:
    """Ask what a `Question` asked; `then` runs when it is wanted all the same."""
    dialog = QuestionDialog(parent, question.head, question.next_step, act=act, keep=keep)
    dialog.accepted.connect(lambda: then())  # noqa: PLW0108 - a bound method is held weakly
    dialog.open()
    return dialog
