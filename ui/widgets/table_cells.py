"""How a table paints its cells: rows, edges, icons, second lines and strike-through belong to the delegate."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import tall, theme
from ui.widgets.mirror import draw_words, reads_right_to_left

if TYPE_CHECKING:
    from ui.widgets.table import Cell, DataTable, TableRow

Index = QModelIndex | QPersistentModelIndex
PAD, EDGE, ICON, ICON_GAP, MARK = 12, 16, 18, 6, 3
"""Room at the sides of a cell, and at the sides of the table; how wide the edge of the chosen row is."""


class CellPainter(QStyledItemDelegate):
    """Paints one table's cells."""

    def __init__(self, table: "DataTable") -> None:
        """For that table."""
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, separator, icon, words."""
        painter.save()
        row, cell = self._table.row_at(index), self._table.model_.cell(index)
        box: QRect = option.rect
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = self._table.hovered_row() == index.row()
        ground = "soft" if chosen else "hover" if hovered else "surface_2" if row.quiet else "surface"
        painter.fillRect(box, theme().color(ground))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme().color("border"))
        if chosen and index.column() == 0:
            # a tint alone is hard to see, above all in high contrast
            x = box.right() - MARK + 1 if reads_right_to_left(self._table) else box.left()
            painter.fillRect(x, box.top(), MARK, box.height() - 1, theme().color("accent"))
        self._content(painter, row, cell, self._inside(box, index.column()), index=index)
        painter.restore()

    def _inside(self, box: QRect, column: int) -> QRect:
        """Where words may stand: the outer columns keep a little more room to the table's edge."""
        start = EDGE if column == 0 else PAD
        end = EDGE if column == len(self._table.model_.columns) - 1 else PAD
        return box.adjusted(end, 0, -start, 0) if reads_right_to_left(self._table) else box.adjusted(start, 0, -end, 0)

    def _content(self, painter: QPainter, row: "TableRow", cell: "Cell", box: QRect, *, index: Index) -> None:
        end = self._table.model_.columns[index.column()].align == "right"
        token = cell.token or ("dead" if row.struck else "text")
        strong = cell.strong or row.strong
        # what a cell says in a colour of its own is about the row that is struck through, not a part of it
        struck = row.struck and cell.token is None
        if cell.icon:
            box = self._icon(painter, cell, box, token=token, font="body_strong" if strong else "body", end=end)
        if not cell.second:
            self._words(
                painter,
                cell.text,
                box,
                font="body_strong" if strong else "body",
                token=token,
                end=end,
                struck=struck,
            )
            return
        upper = QRect(box.left(), box.top() + 8, box.width(), tall(20))
        lower = QRect(box.left(), box.top() + 9 + tall(20), box.width(), tall(18))
        self._words(
            painter, cell.text, upper, font="body_strong" if strong else "body", token=token, end=end, struck=struck
        )
        self._words(painter, cell.second, lower, font="small", token="muted", end=end, struck=False)

    def _icon(self, painter: QPainter, cell: "Cell", box: QRect, *, token: str, font: str, end: bool) -> QRect:
        """Right before the words, wherever they stand; gives the room left for them."""
        rtl = reads_right_to_left(self._table)
        taken = ICON + ICON_GAP
        if end:
            words = QFontMetrics(theme().font(font)).horizontalAdvance(cell.text)
            taken = max(taken, box.width() - words - 2)
        x = box.right() - taken + ICON_GAP if rtl else box.left() + taken - ICON - ICON_GAP
        place = QRect(x, box.center().y() - ICON // 2, ICON, ICON)
        painter.drawPixmap(place, theme().pixmap(cell.icon or "", ICON, token))
        return box.adjusted(0 if rtl else taken, 0, -taken if rtl else 0, 0)

    def _words(
        self, painter: QPainter, words: str, box: QRect, *, font: str, token: str, end: bool, struck: bool
    ) -> None:
        face = theme().font(font)
        face.setStrikeOut(struck and bool(words))
        painter.setFont(face)
        painter.setPen(theme().color(token))
        draw_words(painter, words, box, rtl=reads_right_to_left(self._table), end=end)
