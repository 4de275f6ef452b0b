"""A note that something needs care: an icon, the fact in bold, then the arithmetic."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.labels import Label


class AlertNote(QWidget):
    """Painted in the pair of the Expired status."""

    def __init__(self, icon: str = "hourglass") -> None:
        """Hidden until it has words."""
        super().__init__()
        self._icon_name = icon
        self._icon = QLabel()
        self.bold = Label("", font="body_strong", token="status:expired", wrap=True)
        self.rest = Label("", font="small", token="status:expired", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.bold)
        words.addWidget(self.rest)
        # takes what is too high, without asking for it
        words.addSpacerItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred))
        words.setStretch(2, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        theme().changed.connect(self._redraw)
        self._redraw()
        self.hide()

    def _redraw(self) -> None:
        self._icon.setPixmap(theme().pixmap(self._icon_name, 20, "status:expired"))
        self.update()

    def set_words(self, bold: str, rest: str = "") -> None:
        """What needs care; hidden without words."""
        self.bold.set_text(bold)
        self.rest.set_text(rest)
        self.rest.setVisible(bool(rest))
        self.setAccessibleName(f"{bold} {rest}".strip())
        self.setVisible(bool(bold))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The soft ground."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = theme().status_colors("expired")
        painter.setPen(ink if theme().scheme == "contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
