"""What a screen reader is told of lists and tables: each row and each cell, in words."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QWidget

from tests.ui.walk_keys import said

ROLE = Qt.ItemDataRole


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
    """Qt reads out of the model: what is meant for the ears, else what is shown."""
    model = view.model()
    wide = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
    high = model.rowCount(QModelIndex())
    rows = [[model.index(row, column) for column in range(wide)] for row in range(high)]
    silent = sum(not any(index.data(ROLE.AccessibleTextRole) or index.data() for index in row) for row in rows)
    return [f"{said(view)} has {silent} of {len(rows)} rows without words"] if silent else []
