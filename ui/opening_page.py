"""What is going on before one can sign in: the sample being made, or why the clinic does not open."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui import wording
from ui.centred import centred
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.domain.errors import Trouble

CARD_WIDTH = 480


class OpeningPage(QWidget):
    """A progress bar that can be stopped, or a trouble that can be tried again."""

    cancelled = Signal()

    def __init__(self) -> None:
        """Says nothing yet."""
        super().__init__()
        self._again: Callable[[], None] | None = None
        self._own: Callable[[], None] | None = None
        self._restore: Callable[[], None] | None = None
        self.head = Label("", font="title", wrap=True)
        self.line = Label("", token="muted", wrap=True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.cancel = ActionButton(self.tr("Cancel"), size="lg")
        self.retry = ActionButton(self.tr("Try again"), icon="refresh", kind="primary", size="lg")
        self.own_clinic = ActionButton(self.tr("Open my own clinic"), size="lg")
        self.own_clinic.clicked.connect(self._open_own)
        self.restore = ActionButton(self.tr("Restore a backup ..."), icon="history", size="lg")
        self.restore.clicked.connect(self._open_restore)
        self.cancel.clicked.connect(self._stop)
        self.retry.clicked.connect(self._try_again)
        self._lay_out()

    def _lay_out(self) -> None:
        card = CardFrame()
        card.setFixedWidth(wide(CARD_WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 32)
        column.setSpacing(16)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        foot.addWidget(self.own_clinic)
        foot.addWidget(self.restore)
        foot.addWidget(self.cancel)
        foot.addWidget(self.retry)
        for part in (self.head, self.line, self.progress):
            column.addWidget(part)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(centred(card))

    def show_progress(self) -> None:
        """The sample takes its time; it can be stopped and leaves nothing behind then."""
        head = self.tr("Making the sample clinic")
        line = self.tr("Four months at two centres. This is done once and takes less than half a minute.")
        self._show(head, line, at_work=True)
        self.progress.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setFocus()

    def set_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_restoring(self) -> None:
        """The last steps of a restore; they cannot be stopped, and need not be: nothing is half done."""
        line = self.tr("What is here now is kept first. This takes a few seconds.")
        self._show(self.tr("Restoring the backup"), line, at_work=True)
        self.progress.setRange(0, 0)
        self.cancel.hide()

    def show_trouble(
        self, error: "Trouble", again: Callable[[], None], restore: Callable[[], None] | None = None
    ) -> None:
        """Why the clinic does not open; the data was left as it is. `restore` is offered where it may help."""
        words = wording.trouble_words(error, wrote=False)
        self._again, self._restore = again, restore
        self._show(words.head, words.next_step, at_work=False)
        self.restore.setVisible(restore is not None)
        self.retry.setFocus()

    def show_stopped(self, again: Callable[[], None], own: Callable[[], None]) -> None:
        """It was stopped and left nothing behind."""
        self._again, self._own = again, own
        self._show(self.tr("The sample clinic was not made"), self.tr("Nothing was left behind."), at_work=False)
        self.own_clinic.show()
        self.retry.setFocus()

    def _show(self, head: str, line: str, *, at_work: bool) -> None:
        self.head.set_text(head)
        self.line.set_text(line)
        self.progress.setVisible(at_work)
        self.cancel.setVisible(at_work)
        self.own_clinic.hide()
        self.restore.hide()
        self.retry.setVisible(not at_work)

    def _open_own(self) -> None:
        if self._own is not None:
            self._own()

    def _open_restore(self) -> None:
        if self._restore is not None:
            self._restore()

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(self.tr("Stopping ..."))
        self.cancelled.emit()

    def _try_again(self) -> None:
        if self._again is not None:
            self._again()
