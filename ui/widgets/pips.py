"""Pips: one for each session, filled with the letter of who came, in the order used."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import format as show
from ui.theme import theme
from ui.widgets.mirror import reads_right_to_left

ONE_ROW, LETTERED, DRAWN = 12, 24, 49
BAR_LEAST = 120
BAR_HEIGHT, BAR_WIDTH, TENTHS = 12, 312, 10


class PipStrip(QWidget):
    """Used sessions first, then rings; a bar from 50 sessions on. The count is always there in words too."""

    def __init__(self, size: str = "md", gap: int = 8) -> None:
        """`md` draws 24 px pips, `sm` 20 px ones."""
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._total, self._next, self._dead = 0, 0, False
        self._size, self._gap = size, gap
        # it may be given less room than pips need: then it is a bar
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def set_pips(self, names: Sequence[str], total: int, next_count: int = 0, *, dead: bool = False) -> None:
        """`names` came, in this order; the next `next_count` are about to go."""
        self._names, self._total, self._next, self._dead = tuple(names), max(total, len(names)), next_count, dead
        self.setAccessibleName(self.tr("Sessions"))
        self.setAccessibleDescription(
            self.tr("{used} of {total} used").format(used=len(self._names), total=self._total)
        )
        self.updateGeometry()
        self.update()

    def _measures(self) -> tuple[int, int, int]:
        """Side of a pip, gap, how many to a row."""
        if self._total <= ONE_ROW:
            return (24 if self._size == "md" else 20), self._gap, ONE_ROW
        if self._total <= LETTERED:
            return 20, self._gap, ONE_ROW
        return 12, 4, (self._total + 1) // 2

    def sizeHint(self) -> QSize:
        """Never more than two rows."""
        if self._total > DRAWN:
            return QSize(BAR_WIDTH, BAR_HEIGHT)
        side, gap, per_row = self._measures()
        columns = min(self._total, per_row)
        rows = 1 if self._total <= per_row else 2
        return QSize(max(0, columns * (side + gap) - gap), rows * (side + gap) - gap)

    def minimumSizeHint(self) -> QSize:
        """A bar fits where pips do not."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), BAR_LEAST), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pips, or the bar."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._total > DRAWN or self.width() < self.sizeHint().width():
            self._paint_bar(painter)
            return
        side, gap, per_row = self._measures()
        for index in range(self._total):
            row, column = divmod(index, per_row)
            x = column * (side + gap)
            if reads_right_to_left(self):
                x = self.width() - x - side
            self._paint_pip(painter, index, QRectF(x, row * (side + gap), side, side))

    def _ink(self) -> QColor:
        return theme().color("dead" if self._dead else "accent")

    def _paint_pip(self, painter: QPainter, index: int, box: QRectF) -> None:
        used = index < len(self._names)
        if used:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ink())
            painter.drawEllipse(box)
            if self._total <= LETTERED:
                painter.setFont(theme().font("key"))
                painter.setPen(theme().color("accent_text" if not self._dead else "surface"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, show.first_syllable(self._names[index]))
            return
        going = index < len(self._names) + self._next
        pen = QPen(theme().color("accent" if going else "pip_line"), 2)
        if going:
            pen.setDashPattern([2.2, 1.6])
        painter.setPen(pen)
        painter.setBrush(theme().color("soft") if going else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))

    def _paint_bar(self, painter: QPainter) -> None:
        whole = QRectF(0.5, (self.height() - BAR_HEIGHT) / 2 + 0.5, self.width() - 1, BAR_HEIGHT - 1)
        painter.setPen(QPen(theme().color("ctl"), 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(whole, 6, 6)
        shape = QPainterPath()
        shape.addRoundedRect(whole, 6, 6)
        part = QRectF(whole)
        part.setWidth(whole.width() * len(self._names) / self._total)
        if reads_right_to_left(self):
            part.moveRight(whole.right())
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(part, self._ink())
        for tenth in range(1, TENTHS):
            x = whole.left() + whole.width() * tenth / TENTHS
            token = "accent_text" if part.left() < x < part.right() else "ctl"
            painter.fillRect(QRectF(round(x), whole.bottom() - 4, 1, 4), theme().color(token))
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().color("ctl"), 1))
        painter.drawPath(shape)
