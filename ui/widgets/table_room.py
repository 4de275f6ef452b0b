"""How the columns of a table share its width: no figure is cut, and words get what others do not need."""

from heapq import nlargest
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from ui.theme import theme, wide
from ui.widgets.table_cells import EDGE, ICON, ICON_GAP, PAD

if TYPE_CHECKING:
    from ui.widgets.table import Cell, DataTable

USUAL_WIDTH, SORT_MARK, SPARE = 120, 20, 2
MOST_ROWS, LONGEST = 60, 3
"""Rows looked at, and how many of a column's longest words are measured: the most letters are not always the widest."""
LIKE_LETTERS = 4


def share_width(table: "DataTable") -> None:
    """Each column as wide as it was meant to be; figures wider where they need it; then words, as far as there is room.

    The stretching column takes what is left. Where that is too little for its words, the others give up what theirs
    do not need.
    """
    columns = table.model_.columns
    wanted = [_wanted(table, place) for place in range(len(columns))]
    fixed = [place for place, column in enumerate(columns) if not column.stretch]
    given = {place: _meant(table, place) for place in fixed}
    for place in fixed:
        if columns[place].align == "right":
            given[place] = max(given[place], wanted[place])
    stretching = sum(want for want, column in zip(wanted, columns, strict=True) if column.stretch)
    spare = table.viewport().width() - sum(given.values()) - stretching
    for place in fixed:
        # more where there is some to spare, less where there is not, and never less than it was told to say
        change = wanted[place] - given[place]
        change = min(change, max(spare, 0)) if change > 0 else max(change, min(spare, 0))
        if stretching:
            given[place] += change
            spare -= change
    for place, width in given.items():
        if table.columnWidth(place) != width:
            table.setColumnWidth(place, width)


def _outer(table: "DataTable", place: int) -> int:
    return (EDGE - PAD) * (place in {0, len(table.model_.columns) - 1})


def _meant(table: "DataTable", place: int) -> int:
    return wide(table.model_.columns[place].width or USUAL_WIDTH) + _outer(table, place)


def _wanted(table: "DataTable", place: int) -> int:
    """What head and cells need to be read whole."""
    model = table.model_
    mark = SORT_MARK if model.sorted and model.sorted[0] == place else 0
    head = QFontMetrics(theme().font("small_strong")).horizontalAdvance(model.columns[place].title) + mark
    found = [model.cell(model.index(row, place)) for row in range(min(len(model.rows), MOST_ROWS))]
    longest = nlargest(LONGEST, found, key=_letters)
    return max(head, *(_width(cell) for cell in longest), 0) + 2 * PAD + _outer(table, place) + SPARE


def _letters(cell: "Cell") -> int:
    """How long it looks: an icon takes the room of a few letters."""
    return max(len(cell.text) + LIKE_LETTERS * bool(cell.icon), len(cell.second))


def _width(cell: "Cell") -> int:
    text = QFontMetrics(theme().font("body_strong")).horizontalAdvance(cell.text)
    second = QFontMetrics(theme().font("small")).horizontalAdvance(cell.second)
    return max(text, second) + (ICON + ICON_GAP if cell.icon else 0)
