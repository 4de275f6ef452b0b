"""Bars side by side: one number each, or two that belong together, the given one hollow and the used one filled."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics

from ui.theme import theme
from ui.widgets.chart import Chart, Sheet

TELLING, LABEL, TICKS, LEADING = 28, 18, 24, 3
WIDEST, LEAST, GAP = 44, 2, 2
SWATCH = 12
HOLLOW, FILLED = "pip_line", "accent"
"""As on a punch card: a session sold is a ring, a used one is filled."""


class BarChart(Chart):
    """The highest bar is as high as there is room; numbers stand at the bars where they fit."""

    def __init__(self, name: str, series: Sequence[str] = ()) -> None:
        """`series` names the two numbers of each pair; none for single bars."""
        super().__init__(name)
        self._series = tuple(series)

    # --- measures ----------------------------------------------------------------------------------------------

    def _slot(self, index: int, size: QSize) -> tuple[int, int]:
        """Where a mark's column begins and ends."""
        many = max(1, len(self.marks))
        return round(index * size.width() / many), round((index + 1) * size.width() / many)

    def box_of(self, index: int, size: QSize) -> QRect:
        """Its whole column, so that a low bar is found as easily as a high one."""
        left, right = self._slot(index, size)
        return QRect(left, TELLING, right - left, size.height() - TELLING)

    def _ground(self, size: QSize) -> int:
        return size.height() - TICKS

    def _bars(self, index: int, size: QSize) -> list[QRect]:
        """One for each value; a value of nothing has a bar without height."""
        left, right = self._slot(index, size)
        values = self.marks[index].values
        room = right - left - max(GAP, (right - left) // 5)
        width = max(LEAST, min(WIDEST, (room - GAP * (len(values) - 1)) // len(values)))
        start = left + (right - left - width * len(values) - GAP * (len(values) - 1)) // 2
        ground, most = self._ground(size), max((max(mark.values) for mark in self.marks), default=0)
        boxes = []
        for place, value in enumerate(values):
            free = ground - TELLING - LABEL
            high = max(LEAST, round(free * value / most)) if value > 0 and most else 0
            boxes.append(QRect(start + place * (width + GAP), ground - high, width, high))
        return boxes

    # --- painting ----------------------------------------------------------------------------------------------

    def draw(self, sheet: Sheet, *, current: int = -1) -> None:
        """What is looked at is told above; the base line, the bars, the words below them."""
        self._draw_top(sheet, current)
        for index in range(len(self.marks)):
            self._draw_mark(sheet, index, is_current=index == current)
        sheet.fill(QRect(0, self._ground(sheet.size), sheet.size.width(), 1), "pip_line")
        self._draw_numbers(sheet, current)
        self._draw_ticks(sheet, current)

    def _draw_top(self, sheet: Sheet, current: int) -> None:
        left = 0
        for place, words in enumerate(self._series):
            box = QRect(left, (LABEL - SWATCH) // 2, SWATCH, SWATCH)
            if place == 0:
                sheet.frame(box, HOLLOW)
            else:
                sheet.fill(box, FILLED)
            width = QFontMetrics(theme().font("small")).horizontalAdvance(words) + 4
            sheet.line(QRect(left + SWATCH + 6, 0, width, LABEL), words, "small", "text")
            left += SWATCH + 6 + width + 16
        if current >= 0:
            room = QRect(left, 0, max(0, sheet.size.width() - left), LABEL)
            sheet.line(room, self.marks[current].told, "small_strong", "text")

    def _draw_mark(self, sheet: Sheet, index: int, *, is_current: bool) -> None:
        if is_current:
            sheet.fill(self.box_of(index, sheet.size).adjusted(0, 0, 0, -TICKS), "soft")
        for place, bar in enumerate(self._bars(index, sheet.size)):
            if not bar.height():
                continue
            if self._series and place == 0:
                sheet.frame(bar, HOLLOW)
            else:
                sheet.fill(bar, "accent_hover" if is_current else FILLED)

    def _draw_numbers(self, sheet: Sheet, current: int) -> None:
        """At every bar where all fit, else at the highest one and the one that is looked at."""
        measure = QFontMetrics(theme().font("key_plain"))
        numbers = [self._numbers(index, sheet.size, measure) for index in range(len(self.marks))]
        fits = self._all_fit(numbers, sheet.size, measure)
        highest = max(range(len(self.marks)), key=lambda n: max(self.marks[n].values), default=-1)
        for index, mark in enumerate(self.marks):
            if fits or (index in (highest, current) and len(mark.values) == 1):
                for box, words in numbers[index]:
                    sheet.words(box, words, "key_plain", "text")

    def _numbers(self, index: int, size: QSize, measure: QFontMetrics) -> list[tuple[QRect, str]]:
        """What stands above the bars of a mark, and where."""
        mark, found = self.marks[index], []
        for bar, words, value in zip(self._bars(index, size), mark.shown, mark.values, strict=True):
            if value:
                width = max(measure.horizontalAdvance(words) + 2, bar.width())
                middle = bar.left() + bar.width() // 2
                left = max(0, min(middle - width // 2, size.width() - width))
                found.append((QRect(left, bar.top() - LABEL, width, LABEL), words))
        return found

    def _all_fit(self, numbers: list[list[tuple[QRect, str]]], size: QSize, measure: QFontMetrics) -> bool:
        """A number alone may stand over its neighbour's empty place, but not over its bar or number."""
        if any(len(mark.values) > 1 for mark in self.marks):
            return all(self._fits(mark.shown, size, measure) for mark in self.marks)
        for index, mine in enumerate(numbers):
            others = [box for place in (index - 1, index + 1) for box in self._taken(numbers, place, size)]
            if any(_ink(box).intersects(other) for box, _ in mine for other in others):
                return False
        return True

    def _taken(self, numbers: list[list[tuple[QRect, str]]], place: int, size: QSize) -> list[QRect]:
        if not 0 <= place < len(numbers):
            return []
        return [_ink(box) for box, _ in numbers[place]] + self._bars(place, size)

    def _fits(self, words: tuple[str, ...], size: QSize, measure: QFontMetrics) -> bool:
        """Numbers of a pair stand side by side over bars that may be narrower than they are."""
        width = size.width() / max(1, len(self.marks)) / len(words) - 2
        widest = max(measure.horizontalAdvance(one) for one in words)
        return widest <= min(width, WIDEST + 2 * GAP)

    def _draw_ticks(self, sheet: Sheet, current: int) -> None:
        """Every so many that none touches the next."""
        measure = QFontMetrics(theme().font("key_plain"))
        widest = max((measure.horizontalAdvance(mark.tick) for mark in self.marks), default=0) + 12
        slot = sheet.size.width() / max(1, len(self.marks))
        every = max(1, -(-widest // max(1, int(slot))))
        for index, mark in enumerate(self.marks):
            left, right = self._slot(index, sheet.size)
            middle = (left + right) // 2
            width = max(widest, right - left)
            box = QRect(min(max(0, middle - width // 2), sheet.size.width() - width), 0, width, TICKS)
            box.moveTop(self._ground(sheet.size) + 2)
            if (len(self.marks) - 1 - index) % every == 0:
                sheet.words(box, mark.tick, "key_plain", "text" if index == current else "muted")


def _ink(box: QRect) -> QRect:
    """Figures are less high than their line."""
    return box.adjusted(1, LEADING, -1, -LEADING)
