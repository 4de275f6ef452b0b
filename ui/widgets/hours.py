"""How often something happened in each hour of the day, as bars."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import tall, theme
from ui.widgets.mirror import mirrored

HOURS, LABEL_EVERY, LABEL_HEIGHT, LEAST_HIGH = 24, 6, 18, 96


class HourBars(QWidget):
    """24 bars from midnight to midnight; a screen reader hears the hours in which there was something."""

    def __init__(self, name: str) -> None:
        """`name` says what is counted."""
        super().__init__()
        self._name = name
        self.counts: Sequence[int] = (0,) * HOURS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.update)
        self.set_counts(self.counts)

    def set_counts(self, counts: Sequence[int]) -> None:
        """One number for each hour."""
        self.counts = counts
        some = [self.tr("{hour}:00: {n}").format(hour=hour, n=count) for hour, count in enumerate(counts) if count]
        told = ", ".join(some) or self.tr("none")
        self.setAccessibleName(f"{self._name}: {told}")
        self.update()

    def sizeHint(self) -> QSize:
        """Room for bars and hours."""
        return QSize(240, tall(LEAST_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Low, but never without its hours."""
        return QSize(HOURS * 6, tall(LEAST_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The most frequent hour is as high as there is room; hours without anything are a line."""
        del event
        painter = QPainter(self)
        ground, step = self.height() - tall(LABEL_HEIGHT), self.width() / HOURS
        most = max(self.counts, default=0) or 1
        for hour, count in enumerate(self.counts):
            left, right = round(hour * step) + 1, round((hour + 1) * step) - 1
            high = max(2, round((ground - 2) * count / most)) if count else 1
            bar = mirrored(QRect(left, ground - high, max(2, right - left), high), self)
            painter.fillRect(bar, theme().color("accent" if count else "pip_line"))
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color("muted"))
        for hour in range(0, HOURS, LABEL_EVERY):
            box = mirrored(QRect(round(hour * step), ground, round(LABEL_EVERY * step), tall(LABEL_HEIGHT)), self)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, f"{hour}:00")
