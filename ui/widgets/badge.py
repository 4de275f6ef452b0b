"""A number on a rail item: how many wait."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import tall, theme

HEIGHT, MOST = 18, 99


class Badge(QWidget):
    """Hidden at zero."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing waits."""
        super().__init__(parent)
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_count(self, count: int) -> None:
        """How many."""
        self._count = count
        self.setAccessibleName(self.tr("%n waiting", "", count))
        self.setVisible(count > 0)
        self.resize(self.sizeHint())
        self.update()

    def _words(self) -> str:
        return str(self._count) if self._count <= MOST else f"{MOST}+"

    def sizeHint(self) -> QSize:
        """A circle, wider for long numbers."""
        width = QFontMetrics(theme().font("key")).horizontalAdvance(self._words()) + 10
        return QSize(max(tall(HEIGHT), width), tall(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """White on red."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("danger"))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.setFont(theme().font("key"))
        painter.setPen(theme().color("danger_text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words())
