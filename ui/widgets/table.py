"""Tables: quiet head, rows of 44 px, two-line cells, struck-through rows; copied as TSV, sorted by a click."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.theme import tall, theme
from ui.widgets.cards import RoundInside
from ui.widgets.empty import EmptyState
from ui.widgets.table_cells import CellPainter
from ui.widgets.table_room import share_width
from ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
HEAD_HEIGHT, ROW_HEIGHT, TWO_LINE_HEIGHT = 36, 44, 56


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its side, its width, which it leaves only for figures or words that need more."""

    title: str
    align: str = "left"
    width: int | None = None
    stretch: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is more than its words."""

    text: str
    second: str = ""
    icon: str | None = None
    token: str | None = None
    strong: bool = False
    sort: object = None
    """What it is sorted by; its words where nothing is given."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row by its key."""

    key: object
    cells: Sequence[str | Cell] = field(default_factory=tuple)
    struck: bool = False
    strong: bool = False
    quiet: bool = False


class Model(QAbstractTableModel):
    """Rows as they were given; sorting only changes their order here."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.columns: list[Column] = []
        self.rows: list[TableRow] = []
        self.sorted: tuple[int, Qt.SortOrder] | None = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, index: Index) -> Cell:
        """The cell at a place."""
        cells = self.rows[index.row()].cells
        found = cells[index.column()] if index.column() < len(cells) else ""
        return found if isinstance(found, Cell) else Cell(found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for display, copying and screen readers."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.columns[index.column()].title
            return ", ".join(filter(None, (title, cell.text, cell.second)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(", ".join(filter(None, (cell.text, cell.second)))) or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads; numbers stand at the end, so their head does too."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.DecorationRole and self.sorted and self.sorted[0] == section:
            up = self.sorted[1] is Qt.SortOrder.AscendingOrder
            return theme().pixmap("chevron-up" if up else "chevron-down", 16, "muted")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            end = column.align == "right"
            side = Qt.AlignmentFlag.AlignTrailing if end else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By one column, words ignoring case."""
        if not 0 <= column < len(self.columns):
            return

        def by(row: TableRow) -> tuple[int, object]:
            cell = row.cells[column] if column < len(row.cells) else ""
            value = cell.sort if isinstance(cell, Cell) and cell.sort is not None else None
            text = cell.text if isinstance(cell, Cell) else cell
            return (0, value) if value is not None else (1, text.casefold())

        self.layoutAboutToBeChanged.emit()
        self.rows.sort(key=by, reverse=order is Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)


class DataTable(QTableView):
    """A table to look at, move in and copy from."""

    activated_row = Signal(object)
    current_changed = Signal(object)

    def __init__(self, name: str) -> None:
        """`name` says what is listed."""
        super().__init__()
        self.setAccessibleName(name)
        self.model_ = Model()
        self.setModel(self.model_)
        self.setItemDelegate(CellPainter(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        RoundInside(self.viewport(), top=False)
        head = self.horizontalHeader()
        head.setFixedHeight(tall(HEAD_HEIGHT))
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(24)
        head.sectionClicked.connect(self._sort)
        self._empty: EmptyState | None = None
        self._hovered = -1
        self.entered.connect(lambda index: self._hover(index.row()))
        self.doubleClicked.connect(lambda _index: self._activate())
        self.selectionModel().currentRowChanged.connect(lambda _now, _old: self._on_current())
        theme().changed.connect(self.viewport().update)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Its columns, once."""
        self.model_.beginResetModel()
        self.model_.columns = list(columns)
        self.model_.endResetModel()
        head = self.horizontalHeader()
        for place, column in enumerate(columns):
            if column.stretch:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
        share_width(self)

    def set_rows(self, rows: Sequence[TableRow], row_height: int | None = None) -> None:
        """Its rows; what was current stays current where it is still there."""
        before = self.current_key()
        if row_height is None:
            two = any(isinstance(cell, Cell) and cell.second for row in rows for cell in row.cells)
            row_height = TWO_LINE_HEIGHT if two else ROW_HEIGHT
        self.verticalHeader().setDefaultSectionSize(tall(row_height, 2 if row_height >= TWO_LINE_HEIGHT else 1))
        self.model_.beginResetModel()
        self.model_.rows = list(rows)
        self.model_.endResetModel()
        if self.model_.sorted is not None:
            self.model_.sort(*self.model_.sorted)
        share_width(self)
        if before is not None:
            self.select(before)
        self._show_empty()

    @property
    def rows(self) -> list[TableRow]:
        """What is shown, in the order shown."""
        return self.model_.rows

    def row_at(self, index: Index) -> TableRow:
        """The row a cell belongs to."""
        return self.model_.rows[index.row()]

    def current_key(self) -> object:
        """The key of the current row, None where there is none."""
        index = self.currentIndex()
        return self.model_.rows[index.row()].key if index.isValid() and index.row() < len(self.rows) else None

    def select(self, key: object) -> None:
        """Make a row current by its key."""
        for place, row in enumerate(self.model_.rows):
            if row.key == key:
                self.selectRow(place)
                self.setCurrentIndex(self.model_.index(place, 0))
                return

    def hovered_row(self) -> int:
        """The row under the pointer, -1 where there is none."""
        return self._hovered

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is somewhere else."""
        super().leaveEvent(event)
        self._hover(-1)

    def _on_current(self) -> None:
        key = self.current_key()
        if key is not None:
            self.current_changed.emit(key)

    def _activate(self) -> None:
        key = self.current_key()
        if key is not None:
            self.activated_row.emit(key)

    def _sort(self, column: int) -> None:
        down = self.model_.sorted == (column, Qt.SortOrder.AscendingOrder)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.model_.sorted = (column, order)
        key = self.current_key()
        self.model_.sort(column, order)
        if key is not None:
            self.select(key)

    def as_tsv(self) -> str:
        """What is shown, heads first, one row a line."""
        lines = ["\t".join(column.title for column in self.model_.columns)]
        for row in self.model_.rows:
            cells = [cell if isinstance(cell, Cell) else Cell(cell) for cell in row.cells]
            lines.append("\t".join(" ".join(filter(None, (cell.text, cell.second))) for cell in cells))
        return "\n".join(lines)

    def copy(self) -> None:
        """Everything shown, to the clipboard."""
        QGuiApplication.clipboard().setText(self.as_tsv())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, both Enter keys open."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate()
        else:
            super().keyPressEvent(event)

    def set_empty(
        self, icon: str, head: str, line: str, action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """What it says while it has no rows; `action` is the first thing to do, as a button."""
        if self._empty is not None:
            self._empty.deleteLater()
        self._empty = EmptyState(icon, head, line, action)
        self._empty.setParent(self.viewport())
        self._show_empty()

    @property
    def empty_words(self) -> str:
        """What it says for want of rows, empty while it has some."""
        return self._empty.head.text() if self._empty is not None and not self.rows else ""

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(not self.model_.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the empty words in the middle."""
        super().resizeEvent(event)
        share_width(self)
        self._show_empty()
