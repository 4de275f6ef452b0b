"""The tour of the first day: a small panel that says what to do next and sees when it was done."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.help import progress
from ui.help.steps import Step, steps
from ui.keys import bind
from ui.theme import theme, wide
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox

if TYPE_CHECKING:
    from app.desk.command import Command
    from ui.frame import Frame
    from ui.main_window import MainWindow

WIDTH, EDGE, FOOT = 320, 12, 80
LOOK_MS, PRAISE_MS = 300, 1200


class Coach(QWidget):
    """Blocks nothing, takes no keyboard by itself, and stands where it covers least of what it talks about."""

    def __init__(self, frame: "Frame", window: "MainWindow") -> None:
        """Hidden until the tour is offered or begun."""
        super().__init__(frame)
        self._frame = frame
        self._steps = steps()
        self._asking, self._praising, self._was_so = False, False, False
        self.count = Label("", font="small", token="muted")
        self.title = Label("", font="head", wrap=True)
        self.words = Label("", wrap=True)
        self.go_on = ActionButton("", kind="primary", size="sm")
        self.later = ActionButton("", size="sm")
        self.end = ActionButton(self.tr("End"), kind="link", size="sm")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for part in (self.count, self.title, self.words):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(hbox(self.end, None, self.later, self.go_on))
        self.go_on.clicked.connect(self._press)
        self.later.clicked.connect(self.leave)
        self.end.clicked.connect(self.finish)
        bind(self, "Esc", self.leave)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self._look)
        window.client.changed.connect(self._note)
        theme().changed.connect(self.update)
        frame.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a corner of the page, however small the window becomes."""
        if event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._stand_if_seen)
        return super().eventFilter(watched, event)

    def _stand_if_seen(self) -> None:
        if self.isVisible():
            self._stand()

    # --- beginning and ending ----------------------------------------------------------------------------------

    def offer(self) -> None:
        """Ask once; who is in the middle of it goes on."""
        if progress.is_running():
            self.begin()
            return
        self._asking = True
        progress.set_state(progress.LEFT)
        self._tell(
            self.tr("Ten minutes for your first day?"),
            self.tr("A small tour through this sample clinic. You do everything yourself; nothing here is real."),
        )
        self.go_on.setText(self.tr("Begin"))
        self.later.setText(self.tr("Not now"))
        self._set_begun(begun=False)

    def begin(self) -> None:
        """Go on where it was left; from the beginning once it was done."""
        if progress.step() >= len(self._steps):
            progress.set_step(0)
        progress.set_state(progress.RUNNING)
        self._asking = False
        self._set_begun(begun=True)
        self._show_step()

    def _set_begun(self, *, begun: bool) -> None:
        for part in (self.count, self.end):
            part.setVisible(begun)
        self._stand()

    def leave(self) -> None:
        """For later: it is in the menu, under Help."""
        progress.set_state(progress.LEFT)
        self._give_back()

    def finish(self) -> None:
        """No more of it; from the menu it begins anew."""
        progress.set_state(progress.ENDED)
        progress.set_step(0)
        self._give_back()

    def _give_back(self) -> None:
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if held:
            self._frame.focus_search()

    # --- step by step ------------------------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """The one that is shown."""
        return self._steps[min(progress.step(), len(self._steps) - 1)]

    def _show_step(self) -> None:
        self._praising, self._was_so = False, self._is_so()
        number = progress.step() + 1
        self.count.set_text(self.tr("Step {n} of {all}").format(n=number, all=len(self._steps)))
        self.later.setText(self.tr("Later"))
        last = number == len(self._steps)
        waits = self.step.waits and not self._was_so
        self.go_on.setText(self.tr("Done") if last else self.tr("Skip") if waits else self.tr("Next"))
        self._tell(self.step.title, self.step.words)

    def _tell(self, title: str, words: str) -> None:
        self.title.set_text(title)
        self.words.set_text(words)
        self.setAccessibleName(f"{title}. {words}")
        self.show()
        self._stand()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _press(self) -> None:
        if self._asking:
            self.begin()
        else:
            self._next()

    def _next(self) -> None:
        number = progress.step() + 1
        if number >= len(self._steps):
            self.finish()
            return
        progress.set_step(number)
        self._show_step()

    def _note(self, command: "Command[Any]") -> None:
        if self.isVisible() and not self._asking and command.kind in self.step.done_by:
            self._praise()

    def _look(self) -> None:
        """What one can see is looked at; what moved is made way for."""
        if not self.isVisible() or self._asking:
            return
        before, self._was_so = self._was_so, self._is_so()
        # what was so already was not done now
        if self._was_so and not before:
            self._praise()
        self._stand()

    def _is_so(self) -> bool:
        return self.step.seen is not None and self.step.seen(self._frame)

    def _praise(self) -> None:
        """Say that it was done, long enough to be read."""
        if self._praising:
            return
        self._praising = True
        self._tell(self.tr("Well done"), self.step.title)
        QTimer.singleShot(PRAISE_MS, self, self._after_praise)

    def _after_praise(self) -> None:
        if self._praising and self.isVisible():
            self._next()

    # --- where it stands ---------------------------------------------------------------------------------------

    def _stand(self) -> None:
        """In the corner of the page where it covers least of what the step is about, and of what has the keyboard."""
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made above
        high = layout.totalHeightForWidth(wide(WIDTH)) if layout.hasHeightForWidth() else layout.sizeHint().height()
        page = self._frame.pages.geometry().adjusted(EDGE, EDGE, -EDGE, -FOOT)
        best = min(_corners(page, QSize(wide(WIDTH), high)), key=self._covered)
        if best != self.geometry() and (
            self._covered(self.geometry()) > self._covered(best) or self._is_out(page, high)
        ):
            self.setGeometry(best)

    def _is_out(self, page: QRect, high: int) -> bool:
        return not page.contains(self.geometry()) or self.height() != high or self.width() != wide(WIDTH)

    def _covered(self, box: QRect) -> int:
        focus = QApplication.focusWidget()
        own = focus is not None and (focus is self or self.isAncestorOf(focus))
        about = None if self._asking else self.step.about(self._frame)
        # the field one types in counts more than the page it is on
        return 1000 * self._shared(box, None if own else focus) + self._shared(box, about)

    def _shared(self, box: QRect, part: QWidget | None) -> int:
        if part is None or part.window() is not self.window() or not self._frame.isAncestorOf(part):
            return 0
        covered = box.intersected(QRect(part.mapTo(self._frame, QPoint(0, 0)), part.size()))
        return max(0, covered.width()) * max(0, covered.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Look from time to time only while it is seen."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._clock.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with an accent edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 12, 12)


def _corners(page: QRect, size: QSize) -> list[QRect]:
    """Below first, where least happens."""
    left, right = page.left(), page.right() + 1 - size.width()
    top, bottom = page.top(), page.bottom() + 1 - size.height()
    return [QRect(QPoint(x, y), size) for y in (bottom, top) for x in (left, right)]
