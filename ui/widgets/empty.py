"""What a place says while nothing is in it yet: what will be here, and the first thing to do."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme import theme, wide
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label

WIDTH, LEAST, EDGE = 320, 120, 16


class EmptyState(QWidget):
    """An icon, a head, a line and one button, centred."""

    def __init__(
        self,
        icon: str,
        head: str,
        line: str,
        button: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """`button` is its words and what it does."""
        super().__init__()
        self._icon_name = icon
        self._icon = QLabel()
        self.head = Label(head, font="head", wrap=True)
        self.line = Label(line, font="small", token="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._icon, 0, centre)
        for words in (self.head, self.line):
            words.setAlignment(centre)
            column.addWidget(words, 0, centre)
        if button is not None:
            self.button = ActionButton(button[0])
            does = button[1]
            self.button.clicked.connect(lambda _checked=False: does())
            column.addSpacing(8)
            column.addWidget(self.button, 0, centre)
        column.addStretch(1)
        theme().changed.connect(self._redraw)
        self._redraw()

    def minimumSizeHint(self) -> QSize:
        """Its words wrap in a narrow place."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At most 320 wide, less where there is less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(LEAST, min(wide(WIDTH), self.width() - 2 * EDGE))
        for words in (self.head, self.line):
            words.setFixedSize(width, max(0, words.heightForWidth(width)))  # no words: -1

    def _redraw(self) -> None:
        self._icon.setPixmap(theme().pixmap(self._icon_name, 32, "muted"))

    def set_words(self, head: str, line: str) -> None:
        """Other words."""
        self.head.set_text(head)
        self.line.set_text(line)
        self._fit()
