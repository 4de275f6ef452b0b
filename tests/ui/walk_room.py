"""Whether everything has the room it needs: words are whole, parts stay inside what holds them."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollArea, QWidget

from tests.ui.walk_keys import LEAST_TARGET, box_in, said
from ui.widgets.labels import Label, Link
from ui.widgets.page_room import PageRoom
from ui.widgets.pill import Pill, StatusPill

SLACK = 1
SPARE = QSize(18, 0)
"""Room beside the words of a choice that it can do without."""
MAY_CUT = ("_Segment", "OptionBox", "PackageTile")


def faults_of_room(window: QWidget) -> list[str]:
    """Everything written or to be pressed that is cut off by its own size, or by what holds it."""
    faults: list[str] = []
    for part in window.findChildren(QWidget):
        if part.window() is window and part.isVisible() and _shows_words(part):
            faults += _of_words(part) or _of_holder(part, window)
    return faults


def _shows_words(part: QWidget) -> bool:
    if isinstance(part, QLabel):
        return bool(part.text())
    return isinstance(part, QAbstractButton | Link | Pill | StatusPill)


def _of_words(part: QWidget) -> list[str]:
    if isinstance(part, Label) and (part.sizeHint().width() > 0):
        return _of_label(part)
    wanted = part.sizeHint() if type(part).__name__ not in MAY_CUT else part.sizeHint() - SPARE
    if part.minimumSize() == part.maximumSize() or (part.toolTip() and type(part).__name__ in MAY_CUT):
        # drawn by its own size: an icon; or cut on purpose, the whole by the pointer and in its name
        return []
    least = min(wanted.height(), part.minimumSizeHint().height() or wanted.height(), LEAST_TARGET)
    if part.width() + SLACK < wanted.width() or part.height() < least:
        return [f"{said(part)} has {part.width()} x {part.height()} of {wanted.width()} x {wanted.height()}"]
    return []


def _of_label(label: Label) -> list[str]:
    if label.text() != label.full_text:
        return [] if label.toolTip() else [f"{label.full_text!r} is cut, and no pointer shows the rest"]
    margins = label.contentsMargins()
    inside = label.width() - margins.left() - margins.right()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        longest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split() or [""])
        cut = needed > label.height() + SLACK or longest > inside + SLACK
        return [f"{label.text()!r} needs {needed} of height and has {label.height()}"] if cut else []
    needed = label.fontMetrics().horizontalAdvance(label.text())
    high = label.fontMetrics().height()
    if needed > inside + SLACK or high > label.height() + 2 * SLACK + 2:
        return [f"{label.text()!r} needs {needed} x {high} and has {inside} x {label.height()}"]
    return []


def _of_holder(part: QWidget, window: QWidget) -> list[str]:
    """Cut by a part around it; below the edge of what scrolls is no fault, beside it is."""
    box = box_in(part, window)
    step, outer = part, part.parentWidget()
    while outer is not None and step is not window:
        around = box_in(outer, window)
        area = outer.parentWidget()
        scrolls = isinstance(area, QAbstractScrollArea) and outer is area.viewport()
        if isinstance(area, PageRoom):
            # on a small window the whole page is scrolled, both ways
            return []
        if scrolls:
            around = QRect(around.left(), box.top(), around.width(), box.height())
        if not around.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(box):
            words = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
            cut = f"{box.getRect()} is cut by {type(outer).__name__} {around.getRect()}"
            return [f"{said(part)} {words!r} {cut}"]
        if scrolls and isinstance(area, QScrollArea):
            box = box.intersected(box_in(outer, window))
            if box.isEmpty():
                return []
        step, outer = outer, outer.parentWidget()
    return []


def faults_of_page(window: QWidget) -> list[str]:
    """A page that has to be scrolled as a whole; only a very small window may ask for that."""
    rooms = [room for room in window.findChildren(PageRoom) if room.isVisible()]
    bars = [bar for room in rooms for bar in (room.horizontalScrollBar(), room.verticalScrollBar())]
    return [f"the page is scrolled by {bar.maximum()}" for bar in bars if bar.maximum() > 0]
