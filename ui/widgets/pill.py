"""A status as icon, word and colour: never colour alone."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import tall, theme
from ui.widgets.mirror import draw_words, mirrored, reads_right_to_left

HEIGHT, ICON, PAD, GAP = 24, 16, 8, 6


class Pill(QWidget):
    """An icon and a word on a rounded ground."""

    def __init__(self, icon: str = "", text: str = "", status: str = "active") -> None:
        """`status` names the colour pair."""
        super().__init__()
        self._icon, self._text, self._status = icon, text, status
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme().changed.connect(self.update)

    def set_look(self, icon: str, text: str, status: str) -> None:
        """Another status."""
        self._icon, self._text, self._status = icon, text, status
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, word and room around."""
        width = QFontMetrics(theme().font("small_strong")).horizontalAdvance(self._text)
        return QSize(width + ICON + GAP + 2 * PAD + 2, tall(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, word; an edge in high contrast."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = theme().status_colors(self._status)
        painter.setPen(QPen(ink, 1) if theme().scheme == "contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        radius = self.height() / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        icon = mirrored(QRect(PAD, (self.height() - ICON) // 2, ICON, ICON), self)
        painter.drawPixmap(icon, theme().pixmap(self._icon, ICON, f"status:{self._status}"))
        painter.setFont(theme().font("small_strong"))
        painter.setPen(ink)
        words = mirrored(QRect(PAD + ICON + GAP, 0, self.width() - PAD - ICON - GAP, self.height()), self)
        draw_words(painter, self._text, words, rtl=reads_right_to_left(self))


class StatusPill(Pill):
    """The status of a patient package."""

    def set_status(self, status: str, word: str) -> None:
        """Show this status by its word."""
        self.set_look(theme().status_icon(status), word, status)
