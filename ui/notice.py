"""One line that stays on every page: this is the sample clinic."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.theme import tall, theme
from ui.widgets.labels import Label

HEIGHT = 32


class NoticeBar(QWidget):
    """Hidden where there is nothing to say."""

    def __init__(self, text: str = "") -> None:
        """In the colours of a warning that is no fault."""
        super().__init__()
        self.setFixedHeight(tall(HEIGHT))
        self._icon = QLabel()
        self.words = Label(text, font="small_strong", token="status:awaiting_payment")
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(self._icon)
        line.addWidget(self.words)
        line.addStretch(1)
        theme().changed.connect(self._tint)
        self._tint()
        if not text:
            self.hide()

    def _tint(self) -> None:
        self._icon.setPixmap(theme().pixmap("info", 16, "status:awaiting_payment"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and a line below it."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().status_colors("awaiting_payment")[1])
        painter.setPen(theme().color("border"))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.setPen(Qt.PenStyle.NoPen)
