"""Tab goes as the eye goes, through what stands on the page, whenever it was built."""

from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QButtonGroup,
    QScrollArea,
    QWidget,
)

COVERS = "covers"
TOUCH = 2
"""So many pixels of overlap are still two rows."""
AROUND = 8
"""What is kept in sight around a part that gets the keyboard, for its ring."""


def move_on(window: QWidget, *, onward: bool) -> bool:
    """Give the keyboard to the next part (or the one before), round and round; Qt only knows the order of making."""
    parts = list(_reached(window))
    now = QApplication.focusWidget()
    at = next((place for place, part in enumerate(parts) if part is now), -1 if onward else 0)
    turned = parts[at + 1 :] + parts[: at + 1] if onward else [*parts[:at][::-1], *parts[at:][::-1]]
    for part in turned:
        if takes_tab(part) and not is_covered(part):
            part.setFocus(Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason)
            show_whole(part)
            return True
    return False


def takes_tab(part: QWidget) -> bool:
    """Whether Tab stops there; of choices that exclude each other only at the chosen one."""
    if not (part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled() and part.isVisible()):
        return False
    return part.isChecked() or not _has_chosen_beside(part) if isinstance(part, QAbstractButton) else True


def is_covered(part: QWidget) -> bool:
    """Whether a panel that lies over the page hides it: one that says of itself that it covers."""
    window = part.window()
    covers = [one for one in _beside(part, window) if one.property(COVERS) and one.isVisible()]
    middle = _once_in_sight(part, window) if covers else QPoint()
    return any(one.rect().contains(one.mapFrom(window, middle)) for one in covers)


def _beside(part: QWidget, window: QWidget) -> Iterator[QWidget]:
    """What stands beside it, beside what holds it, and so on outward; nothing else can lie over it."""
    inner = part
    while inner is not window and (outer := inner.parentWidget()) is not None:
        yield from (one for one in outer.children() if one is not inner and isinstance(one, QWidget))
        inner = outer


def _once_in_sight(part: QWidget, window: QWidget) -> QPoint:
    """Where its middle is in the window, or would be if one scrolled to it."""
    middle = part.mapTo(window, part.rect().center())
    outer = part.parentWidget()
    while outer is not None and outer is not window:
        if isinstance(outer, QScrollArea):
            seen = QRect(outer.mapTo(window, QPoint(0, 0)), outer.size())
            middle.setX(max(seen.left(), min(middle.x(), seen.right())))
            middle.setY(max(seen.top(), min(middle.y(), seen.bottom())))
        outer = outer.parentWidget()
    return middle


def _has_chosen_beside(button: QAbstractButton) -> bool:
    group: QButtonGroup | None = button.group()
    holder = button.parentWidget()
    if group is not None:
        return group.exclusive() and group.checkedButton() is not None
    beside = holder.findChildren(QAbstractButton) if button.autoExclusive() and holder is not None else []
    return any(one.isChecked() and one.autoExclusive() for one in beside)


def show_whole(part: QWidget) -> None:
    """Scroll to it, in everything around that scrolls."""
    outer = part.parentWidget()
    while outer is not None and not outer.isWindow():
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(part, AROUND, AROUND)
        outer = outer.parentWidget()


def _reached(part: QWidget) -> Iterator[QWidget]:
    """Everything in it that may have the keyboard, as it is read."""
    if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and part.focusProxy() is None and not part.isWindow():
        yield part
    if isinstance(part, QAbstractScrollArea) and not isinstance(part, QScrollArea):
        # a list, a table or a text: one stop
        return
    for child in _children(part):
        yield from _reached(child)


def _children(part: QWidget) -> list[QWidget]:
    if isinstance(part, QScrollArea):
        inside = part.widget()
        return [inside] if inside is not None else []
    shown = [one for one in part.children() if isinstance(one, QWidget) and not one.isHidden() and not one.isWindow()]
    # asking the layouts would be shorter, but Python's half of one that is only looked at does not outlive it
    return _read(shown, rtl=part.isRightToLeft())


def _read(parts: list[QWidget], *, rtl: bool) -> list[QWidget]:
    """Row by row; where nothing parts them into rows, column by column; what lies over the rest comes last."""
    if len(parts) < 2:  # noqa: PLR2004 - most hold one thing or none, and every press of Tab comes through here
        return parts
    for rows in (True, False):
        groups = _parted(parts, rows=rows)
        if len(groups) > 1:
            turned = groups[::-1] if rtl and not rows else groups
            return [one for group in turned for one in _read(group, rtl=rtl)]
    return sorted(parts, key=lambda part: bool(part.property(COVERS)))


def _parted(parts: list[QWidget], *, rows: bool) -> list[list[QWidget]]:
    """Groups with a line between them that crosses none."""
    groups: list[list[QWidget]] = []
    reach = 0
    for begins, ends, part in sorted((_span(part, rows=rows) for part in parts), key=itemgetter(0, 1)):
        if not groups or begins >= reach - TOUCH:
            groups.append([])
            reach = ends
        groups[-1].append(part)
        reach = max(reach, ends)
    return groups


def _span(part: QWidget, *, rows: bool) -> tuple[int, int, QWidget]:
    """Where it begins and ends, down the page or across it."""
    if rows:
        return part.y(), part.y() + part.height(), part
    return part.x(), part.x() + part.width(), part
