"""The foot of the redeem panel: the one button, or the question whether to count a second one."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.wording import Sentence

ROOM = 352
"""The panel's width without its margins."""
BLINK_MS = 300
"""Most redemptions are written down sooner, and a button that turns grey gives the keyboard away."""


class RedeemFoot(QFrame):
    """Pinned below the form; the button says what will happen and what will be left."""

    redeem_pressed = Signal()
    again_pressed = Signal()
    keep_pressed = Signal()

    def __init__(self) -> None:
        """With the button; the question comes when the desk asks it."""
        super().__init__()
        self.setObjectName("panelFoot")
        self.button = ActionButton("", key="Enter", kind="primary", size="xl")
        self.again = ActionButton(self.tr("Redeem again"), icon="check", kind="plain", size="lg")
        self.keep = ActionButton(self.tr("Keep one"), key="Esc", kind="primary", size="lg")
        self.question, self.advice = Label("", font="body_strong", wrap=True), Label("", font="small", wrap=True)
        self._question_page = self._make_question_page()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 12, 24, 16)
        whole.addWidget(self.button)
        whole.addWidget(self._question_page)
        self.show_button()
        self._left_after = 0
        self._waiting = QTimer(self, singleShot=True, interval=BLINK_MS)
        self._waiting.timeout.connect(self._show_busy)
        self.button.clicked.connect(self.redeem_pressed)
        self.again.clicked.connect(self.again_pressed)
        self.keep.clicked.connect(self.keep_pressed)

    def _make_question_page(self) -> QWidget:
        page = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.again, 1)
        buttons.addWidget(self.keep, 1)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self.question)
        inner.addWidget(self.advice)
        inner.addSpacing(8)
        inner.addLayout(buttons)
        return page

    # --- the button --------------------------------------------------------------------------------------------

    @property
    def can_redeem(self) -> bool:
        """Whether there is a session to take."""
        return self._left_after >= 0

    def set_act(self, service: str, sessions: int, left: int) -> None:
        """Say what Enter will do: "Redeem 1 Physiotherapy, 6 left"."""
        self._left_after = left - sessions
        words = self._redeem(service, sessions) if left else self.tr("No {service} left").format(service=service)
        self.button.setText(words.replace("&", "&&"))
        if self.button.sizeHint().width() > wide(ROOM):
            self.button.setText(self._shortened(service, sessions).replace("&", "&&"))
        self.button.setAccessibleName(words)
        self.button.setEnabled(self.can_redeem)

    def _redeem(self, service: str, sessions: int) -> str:
        words = self.tr("Redeem {n} {service}, {left} left")
        return words.format(n=sessions, service=service, left=self._left_after)

    def _shortened(self, service: str, sessions: int) -> str:
        """A long name of a service gives way; the counts never do."""
        too_much = self.button.sizeHint().width() - wide(ROOM)
        metrics = self.button.fontMetrics()
        room = metrics.horizontalAdvance(service) - too_much
        return self._redeem(metrics.elidedText(service, Qt.TextElideMode.ElideRight, room), sessions)

    def set_busy(self, *, busy: bool) -> None:
        """While it is under way nothing can be pressed; that is shown once it takes longer than a blink."""
        if busy:
            self._waiting.start()
            return
        self._waiting.stop()
        for button in (self.again, self.keep):
            button.setEnabled(True)
        self.button.setEnabled(self.can_redeem)

    def _show_busy(self) -> None:
        for button in (self.button, self.again, self.keep):
            button.setEnabled(False)

    def show_button(self) -> None:
        """Back to the one button."""
        self._question_page.hide()
        self.button.show()

    # --- the question ------------------------------------------------------------------------------------------

    @property
    def is_asking(self) -> bool:
        """Whether the question is open."""
        return not self._question_page.isHidden()

    def ask(self, sentence: Sentence) -> None:
        """Was it recorded already? The safe answer has the focus."""
        self.question.set_text(sentence.head)
        self.advice.set_text(sentence.next_step)
        self.advice.setVisible(bool(sentence.next_step))
        self.button.hide()
        self._question_page.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def press_focused(self) -> None:
        """Enter answers with the button that has the focus, and keeps one where neither has."""
        (self.again if self.again.hasFocus() else self.keep).click()
