"""What somebody without a mouse and without sight meets: names, the order of Tab, no trap, a ring one can see."""

from collections import Counter
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.theme import theme
from ui.widgets.focus_ring import FocusRing
from ui.widgets.spoken import NAMED
from ui.widgets.tab_order import is_covered, takes_tab
from ui.widgets.toast import Toast

LEAST_TARGET, LEAST_COUNTER, MOST_PARTS = 24, 40, 160
SHIFT = Qt.KeyboardModifier.ShiftModifier
EDGE = 4
"""So much of a part's edge may lie under the edge of what scrolls."""
RING = 3
"""So far outside a part its ring is painted."""


def said(part: QWidget) -> str:
    """How a fault names a part."""
    name = part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")
    return f"{type(part).__name__} {name!r}"


def box_in(part: QWidget, window: QWidget) -> QRect:
    """Where it is in its window."""
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def tabbed(window: QWidget) -> list[QWidget]:
    """Every part the Tab key should lead to; of several choices only the one that is chosen."""
    # only what takes Tab is asked for its proxy: that of a viewport is its scroll area, and asking hangs Python's half
    # of the area on the viewport, which hangs on the area; the next search for cycles would clear all that is in it
    parts = [part for part in window.findChildren(QWidget) if part.window() is window and takes_tab(part)]
    return [part for part in parts if part.focusProxy() is None and not is_covered(part)]


def walked(window: QWidget, *, back: bool = False) -> list[QWidget]:
    """The parts a full round of Tab leads through, from where the keyboard is; it comes round or is cut off."""
    key, held = (Qt.Key.Key_Backtab, SHIFT) if back else (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    first = QApplication.focusWidget()
    passed: list[QWidget] = []
    for _ in range(MOST_PARTS):
        QTest.keyClick(window.windowHandle(), key, held)
        now = QApplication.focusWidget()
        if now is None or now in passed:
            break
        passed.append(now)
        if now is first:
            break
    return passed


def faults_of_tab(window: QWidget, order: list[QWidget]) -> list[str]:
    """Whom Tab forgets, and where it would never leave."""
    expected = tabbed(window)
    forgotten = [f"Tab never comes to {said(part)}" for part in expected if part not in order]
    unexpected = [
        f"Tab comes to {said(part)}, which is not seen or not usable" for part in order if part not in expected
    ]
    back = walked(window, back=True)
    trap = [] if Counter(map(id, back)) == Counter(map(id, order)) else ["backwards Tab goes another way"]
    return forgotten + unexpected + trap


# --- order -----------------------------------------------------------------------------------------------------


def faults_of_order(window: QWidget, order: list[QWidget]) -> list[str]:
    """In every part of the page Tab goes through what it holds from top to bottom, leading to trailing."""
    faults = []
    order = [part for part in order if not _over_the_page(part)]
    for before, after in pairwise([*order, *order[:1]]):
        one, other = _branches(before, after)
        if one is not None and other is not None and not _follows(box_in(one, window), box_in(other, window), window):
            faults.append(f"Tab goes back from {said(before)} to {said(after)}")
    # it comes round once, wherever it began
    return faults if len(faults) > 1 else []


def _over_the_page(part: QWidget) -> bool:
    """A message lies over the page and is read when it comes."""
    outer: QWidget | None = part
    while outer is not None and not isinstance(outer, Toast):
        outer = outer.parentWidget()
    return outer is not None


def _branches(before: QWidget, after: QWidget) -> tuple[QWidget | None, QWidget | None]:
    """The two parts of the innermost part that holds both."""
    line = _line(before)
    for step, outer in zip(_line(after), _line(after)[1:], strict=False):
        if outer in line:
            at = line.index(outer)
            return (line[at - 1], step) if at else (None, None)
    return None, None


def _line(part: QWidget) -> list[QWidget]:
    line = [part]
    outer = part.parentWidget()
    while outer is not None and not line[-1].isWindow():
        line.append(outer)
        outer = outer.parentWidget()
    return line


def _follows(one: QRect, other: QRect, window: QWidget) -> bool:
    overlap = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if overlap * 2 > min(one.height(), other.height()):
        if window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return other.right() <= one.right()
        return other.left() >= one.left()
    # down the page, or on to the top of the next column
    rtl = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return other.top() >= one.top() or (other.right() <= one.left() if rtl else other.left() >= one.right())


# --- each part -------------------------------------------------------------------------------------------------


def faults_of_part(part: QWidget, window: QWidget) -> list[str]:
    """Its name, its size, whether it is wholly seen, and whether one sees that it has the keyboard."""
    if not part.isVisible():
        # a message that went away meanwhile
        return []
    return _of_name(part) + _of_target(part) + _of_sight(part, window) + _of_ring(part, window)


def _of_name(part: QWidget) -> list[str]:
    """As Qt tells it: the name that was given, else the words of a button; a combo box of ours says its own."""
    name = part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")
    if not name.strip():
        return [f"{said(part)} in {type(part.parentWidget()).__name__} has no name"]
    value = part.currentText() if isinstance(part, QComboBox) else part.text() if isinstance(part, QLineEdit) else ""
    return [f"{said(part)} is called by its value"] if name == value and part.property(NAMED) is None else []


def _of_target(part: QWidget) -> list[str]:
    counts = part.parentWidget() is not None and type(part.parentWidget()).__name__ == "Stepper"
    least = LEAST_COUNTER if counts else LEAST_TARGET
    if min(part.width(), part.height()) >= least:
        return []
    return [f"{said(part)} is only {part.width()} x {part.height()}"]


def _of_sight(part: QWidget, window: QWidget) -> list[str]:
    # a list is drawn on the paper inside it
    seen = (part.viewport() if isinstance(part, QAbstractScrollArea) else part).visibleRegion().boundingRect()
    whole = part.rect()
    if isinstance(part, QAbstractItemView | QPlainTextEdit) or part.height() > window.height() // 2:
        # what scrolls itself may be larger than its page
        return [] if seen.height() >= LEAST_TARGET else [f"{said(part)} is out of sight"]
    return (
        []
        if seen.contains(whole.adjusted(EDGE, EDGE, -EDGE, -EDGE))
        else [f"{said(part)} is seen {seen.width()} x {seen.height()} of {part.size().toTuple()}"]
    )


def _of_ring(part: QWidget, window: QWidget) -> list[str]:
    if isinstance(part, QLineEdit | QPlainTextEdit | QComboBox):
        return []
    rings = [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]
    if not rings:
        return [f"{said(part)} has the keyboard and no ring"]
    box, wanted = box_in(part, window), theme().color("focus").rgb()
    around = box.adjusted(-RING - 1, -RING - 1, RING + 1, RING + 1).intersected(window.rect())
    image = window.grab(around).toImage()
    middle = box.center() - around.topLeft()
    sides = [
        QPoint(middle.x(), box.top() - RING - around.top()),
        QPoint(middle.x(), box.bottom() + RING - around.top()),
        QPoint(box.left() - RING - around.left(), middle.y()),
        QPoint(box.right() + RING - around.left(), middle.y()),
    ]
    drawn = sum(image.rect().contains(at) and image.pixel(at) == wanted for at in sides)
    return [] if drawn >= 3 else [f"{said(part)} has a ring on {drawn} of 4 sides"]
