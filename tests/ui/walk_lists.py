"""What a screen reader is told of lists and tables: each row and each cell, in words."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QWidget

from tests.ui.walk_keys import said


def faults_of_lists(window: QWidget) -> list[str]:
    """Lists that show rows and tell none, and rows without words."""
    shown = [view for view in window.findChildren(QAbstractItemView) if view.isVisible() and view.window() is window]
    return [
        fault
        for view in shown
        if not isinstance(view.parent(), QComboBox) and not isinstance(view, QHeaderView)
        for fault in _of_list(view)
    ]


def _of_list(view: QAbstractItemView) -> list[str]:
    model = view.model()
    rows = model.rowCount() if model is not None else 0
    spoken = QAccessible.queryAccessibleInterface(view)
    if rows == 0:
        return []
    if spoken.childCount() < rows:
        return [f"{said(view)} shows {rows} rows and tells {spoken.childCount()}"]
    children = [spoken.child(at) for at in range(min(spoken.childCount(), 40))]
    if not any(one is not None and one.text(QAccessible.Text.Name).strip() for one in children):
        return [f"{said(view)} has rows without words"]
    return []
