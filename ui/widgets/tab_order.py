"""Tab goes as the eye goes: through what the layouts hold in their order, whenever it was built."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QButtonGroup,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

COVERS = "covers"
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
    middle = part.mapTo(window, part.rect().center())
    covers = [one for one in window.findChildren(QWidget) if one.property(COVERS) and one.isVisible()]
    return any(not one.isAncestorOf(part) and one.rect().contains(one.mapFrom(window, middle)) for one in covers)


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
    """Everything in it that may have the keyboard, as it is laid out; what no layout holds comes last."""
    if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and part.focusProxy() is None and not part.isWindow():
        yield part
    if isinstance(part, QAbstractScrollArea) and not isinstance(part, QScrollArea):
        # a list, a table or a text: one stop
        return
    for child in _children(part):
        if not child.isHidden() and not child.isWindow():
            yield from _reached(child)


def _children(part: QWidget) -> list[QWidget]:
    if isinstance(part, QScrollArea):
        return [one for one in (part.widget(),) if one is not None]
    if isinstance(part, QStackedWidget):
        return [one for one in (part.currentWidget(),) if one is not None]
    layout = part.layout()
    laid = list(_laid(layout)) if layout is not None else []
    known = {id(one) for one in laid}
    return laid + [one for one in part.children() if isinstance(one, QWidget) and id(one) not in known]


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)
