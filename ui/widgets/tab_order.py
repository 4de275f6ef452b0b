"""Tab goes as the eye goes: through what the layouts hold in their order, whenever it was built."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def follow_layouts(window: QWidget) -> None:
    """Put the chain of Tab in order again; Qt only knows the order in which parts were made."""
    for before, after in pairwise(list(_reached(window))):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _reached(part: QWidget) -> Iterator[QWidget]:
    """Everything in it that Tab may lead to, as it is laid out; what no layout holds comes last."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None and not part.isWindow():
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
    if isinstance(part, QSplitter):
        return [part.widget(at) for at in range(part.count())]
    laid = list(_laid(part.layout())) if part.layout() is not None else []
    known = {id(one) for one in laid}
    return laid + [one for one in part.children() if isinstance(one, QWidget) and id(one) not in known]


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)
