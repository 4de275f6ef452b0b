"""A grid in which the fuller a cell is the stronger its colour; the number stands in each."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics

from ui.theme import theme
from ui.widgets.chart import Chart, Mark, Sheet

TELLING, TICKS, HEAD_GAP, GAP = 28, 24, 12, 2
STRENGTHS, FIRST_STRONG = (0.12, 0.34, 0.8, 0.9, 1.0), 2
"""How much of the accent a cell has; between the second and the third no words would be read well on it."""


class HeatGrid(Chart):
    """Rows by columns, row after row; the strongest cells are the fullest."""

    def __init__(self, name: str) -> None:
        """Empty until it has rows."""
        super().__init__(name)
        self._rows: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()

    def set_grid(self, rows: Sequence[str], columns: Sequence[str], marks: Sequence[Mark]) -> None:
        """Names of rows and columns, and a mark of one value for each cell."""
        self._rows, self._columns = tuple(rows), tuple(columns)
        self.set_marks(marks)

    # --- measures ----------------------------------------------------------------------------------------------

    def _head(self) -> int:
        measure = QFontMetrics(theme().font("small"))
        return max((measure.horizontalAdvance(name) for name in self._rows), default=0) + HEAD_GAP

    def box_of(self, index: int, size: QSize) -> QRect:
        """A cell, with the gap around it."""
        row, column = divmod(index, max(1, len(self._columns)))
        head, high = self._head(), size.height() - TELLING - TICKS
        left, right = (
            head + round(at * (size.width() - head) / max(1, len(self._columns))) for at in (column, column + 1)
        )
        top, bottom = (TELLING + round(at * high / max(1, len(self._rows))) for at in (row, row + 1))
        return QRect(left, top, right - left, bottom - top)

    def step(self, key: Qt.Key) -> int | None:
        """Up and down stay in their column."""
        many = len(self._columns)
        ways = {Qt.Key.Key_Up: self.current - many, Qt.Key.Key_Down: self.current + many}
        if self.current >= 0 and key in ways:
            return ways[key] if 0 <= ways[key] < len(self.marks) else self.current
        return super().step(key)

    # --- painting ----------------------------------------------------------------------------------------------

    def draw(self, sheet: Sheet, *, current: int = -1) -> None:
        """What is looked at is told above; names at the side and below."""
        if current >= 0:
            sheet.line(QRect(0, 0, sheet.size.width(), 18), self.marks[current].told, "small_strong", "text")
        for row, name in enumerate(self._rows):
            cell = self.box_of(row * len(self._columns), sheet.size)
            sheet.line(QRect(0, cell.top(), self._head(), cell.height()), name, "small", "muted")
        for column, name in enumerate(self._columns):
            cell = self.box_of(column, sheet.size)
            below = QRect(cell.left(), sheet.size.height() - TICKS, cell.width(), TICKS)
            sheet.words(below, name, "key_plain", "muted")
        most = max((mark.values[0] for mark in self.marks), default=0)
        for index, mark in enumerate(self.marks):
            self._draw_cell(sheet, index, mark, most)
        if current >= 0:
            self._draw_current(sheet, current, most)

    def _draw_cell(self, sheet: Sheet, index: int, mark: Mark, most: int) -> None:
        cell = self.box_of(index, sheet.size).adjusted(0, 0, -GAP, -GAP)
        if not mark.values[0]:
            sheet.fill(cell, "surface_2")
            return
        ground, words = tones(sheet, mark.values[0], most)
        # the edge carries what a weak colour cannot
        sheet.fill(cell, "pip_line")
        sheet.fill(cell.adjusted(1, 1, -1, -1), ground)
        sheet.words(cell, mark.shown[0], "key", words)

    def _draw_current(self, sheet: Sheet, current: int, most: int) -> None:
        cell = self.box_of(current, sheet.size).adjusted(-1, -1, 1 - GAP, 1 - GAP)
        sheet.frame(cell, "focus", 3)
        mark = self.marks[current]
        ground, words = tones(sheet, mark.values[0], most)
        sheet.fill(cell.adjusted(3, 3, -3, -3), ground)
        sheet.words(cell, mark.shown[0] or "0", "key", words)


def tones(sheet: Sheet, value: int, most: int) -> tuple[QColor, QColor]:
    """The ground of a cell, and the words on it; a cell of nothing has the ground of the page."""
    if not value:
        return sheet.ink("surface"), sheet.ink("text")
    level = min(len(STRENGTHS) - 1, (value * len(STRENGTHS) - 1) // max(1, most))
    ground = mixed(sheet.ink("surface"), sheet.ink("accent"), STRENGTHS[level])
    return ground, sheet.ink("accent_text" if level >= FIRST_STRONG else "text")


def mixed(weak: QColor, strong: QColor, share: float) -> QColor:
    """So much of the strong colour in the weak one."""

    def between(low: int, high: int) -> int:
        return round(low + (high - low) * share)

    return QColor(
        between(weak.red(), strong.red()),
        between(weak.green(), strong.green()),
        between(weak.blue(), strong.blue()),
    )
