"""Lists of two-line rows, 44 px high: who, and what there is to know."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import tall, theme, wide
from ui.widgets.key_hint import hint_height, hint_width, paint_hint
from ui.widgets.mirror import draw_words, reads_right_to_left

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, HEAD_HEIGHT, PAD, ICON, LEAD, SIGN, LINE = 44, 28, 16, 16, 48, 30, 2


def row_height() -> int:
    """A row of two lines."""
    return tall(ROW_HEIGHT, 2)


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: what stands at the start and at the end, on two lines."""

    key: object
    title: str
    second: str = ""
    right: str = ""
    right_second: str = ""
    token: str = "text"
    icon: str | None = None
    lead: str = ""
    sign: str = ""
    """An icon before the words."""
    hint: str = ""
    """The key that does the same."""
    is_head: bool = False
    """Only names what follows: nothing to choose."""
    line: str = ""
    """The colour of a line above it, where something begins."""
    quiet: bool = False
    """It is over: even its title is muted."""

    @property
    def words(self) -> str:
        """What a screen reader says."""
        parts = (self.lead, self.title, self.second, self.right, self.right_second, self.hint)
        return ", ".join(filter(None, parts))

    @property
    def height(self) -> int:
        """How high it is."""
        return tall(HEAD_HEIGHT) if self.is_head else row_height()


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ListRow] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words; the delegate paints the rest from the row itself."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words if role == Qt.ItemDataRole.AccessibleTextRole else row.title
        return row if role == Qt.ItemDataRole.UserRole else None

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def replace_rows(self, rows: Sequence[ListRow]) -> None:
        """Other rows in the places of the old ones: nothing is drawn that did not change."""
        same = min(len(rows), len(self.rows))
        if len(rows) < len(self.rows):
            self.beginRemoveRows(QModelIndex(), same, len(self.rows) - 1)
            del self.rows[same:]
            self.endRemoveRows()
        elif len(rows) > same:
            self.beginInsertRows(QModelIndex(), same, len(rows) - 1)
            self.rows += rows[same:]
            self.endInsertRows()
        changed = [place for place in range(same) if self.rows[place] != rows[place]]
        self.rows[:] = rows
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A head cannot be chosen."""
        if index.isValid() and index.row() < len(self.rows) and self.rows[index.row()].is_head:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class _Delegate(QStyledItemDelegate):
    def __init__(self, rows: QListView) -> None:
        super().__init__(rows)
        self._list = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as the others, a head less."""
        del option
        row = index.data(Qt.ItemDataRole.UserRole)
        return QSize(100, row.height if isinstance(row, ListRow) else row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, separator, start and end."""
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, ListRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme().color("soft" if chosen else "hover"))
        if index.row() and not row.line:
            painter.fillRect(box.left(), box.top(), box.width(), 1, theme().color("border"))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if row.is_head:
            self._one(painter, row.title, box.adjusted(PAD, 0, -PAD, 0), font="small_strong", token="muted")
        if chosen:
            edge = QRect(box.right() - 2 if rtl else box.left(), box.top(), 3, box.height())
            painter.fillRect(edge, theme().color("accent"))
        if not row.is_head:
            self._words(painter, row, box.adjusted(PAD, 0, -PAD + 4, 0), chosen=chosen, rtl=rtl)
        if row.line:
            painter.fillRect(box.left(), box.top(), box.width(), LINE, theme().color(row.line))
        painter.restore()

    def _words(self, painter: QPainter, row: ListRow, box: QRect, *, chosen: bool, rtl: bool) -> None:
        title_token = "soft_text" if chosen else "muted" if row.quiet else "text"
        end = row.token if row.token != "text" else "text"
        used = self._end(painter, row, box, end, rtl=rtl)
        start = box.adjusted(used if rtl else 0, 0, 0 if rtl else -used, 0)
        if row.lead:
            lead = wide(LEAD)
            x = start.right() - lead + 1 if rtl else start.left()
            self._one(painter, row.lead, QRect(x, start.top(), lead, start.height()), font="small", token="muted")
            start = start.adjusted(0 if rtl else lead, 0, -lead if rtl else 0, 0)
        if row.sign:
            x = start.right() - ICON + 1 if rtl else start.left()
            painter.drawPixmap(x, start.center().y() - ICON // 2 + 1, theme().pixmap(row.sign, ICON, "muted"))
            start = start.adjusted(0 if rtl else SIGN, 0, -SIGN if rtl else 0, 0)
        two = bool(row.second)
        upper = QRect(start.left(), start.top() + (4 if two else 0), start.width(), tall(20) if two else start.height())
        self._one(painter, row.title, upper, font="body_strong", token=title_token)
        if two:
            lower = QRect(start.left(), start.top() + 3 + tall(20), start.width(), tall(18))
            painter.setFont(theme().font("small"))
            self._one(painter, _whole(row.second, painter, lower.width()), lower, font="small", token="muted")

    def _end(self, painter: QPainter, row: ListRow, box: QRect, token: str, *, rtl: bool) -> int:
        """Paint what stands at the end; gives the width it takes."""
        if row.hint:
            width = hint_width(row.hint)
            top = box.center().y() - hint_height() // 2 + 1
            paint_hint(painter, row.hint, QRect(box.left() if rtl else box.right() - width, top, width, hint_height()))
            return width + 8
        if not (row.right or row.right_second):
            return 0
        two = bool(row.right_second)
        plain = not (two or row.icon or row.token != "text")
        face = "body_strong" if two and not row.icon else "small" if plain else "small_strong"
        painter.setFont(theme().font(face))
        first = painter.fontMetrics().horizontalAdvance(row.right) + 2 + (ICON + 5 if row.icon else 0)
        painter.setFont(theme().font("small"))
        width = max(first, painter.fontMetrics().horizontalAdvance(row.right_second) + 2)
        place = QRect(box.left() if rtl else box.right() - width, box.top(), width, box.height())
        # the icon stands beside its words, also where the line below is longer
        begin = place.left() if rtl else place.right() + 1 - first
        upper = QRect(begin, place.top() + (4 if two else 0), first, tall(20) if two else place.height())
        self._one(painter, row.right, upper, font=face, token="muted" if plain else token, end=True)
        if row.icon:
            x = upper.right() - ICON + 1 if rtl else upper.left()
            painter.drawPixmap(x, upper.center().y() - ICON // 2 + 1, theme().pixmap(row.icon, ICON, token))
        if two:
            lower = QRect(place.left(), place.top() + 3 + tall(20), width, tall(18))
            self._one(painter, row.right_second, lower, font="small", token="muted", end=True)
        return width + 8

    def _one(self, painter: QPainter, words: str, box: QRect, *, font: str, token: str, end: bool = False) -> None:
        painter.setFont(theme().font(font))
        painter.setPen(theme().color(token))
        draw_words(painter, words, box, rtl=reads_right_to_left(self._list), end=end)


def _whole(facts: str, painter: QPainter, width: int) -> str:
    """As many of the facts as there is room for, from the first; half a fact says less than none."""
    while " · " in facts and painter.fontMetrics().horizontalAdvance(facts) > width:
        facts = facts.rpartition(" · ")[0]
    return facts


class RowList(QListView):
    """A list in which Enter or a click chooses."""

    chosen = Signal(object)
    current_changed = Signal(object)

    def __init__(self, name: str) -> None:
        """`name` says what is listed."""
        super().__init__()
        self.setAccessibleName(name)
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        # what lies behind need not be drawn first: under the search that is a whole wallet
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.clicked.connect(self._emit)
        self.selectionModel().currentChanged.connect(lambda now, _old: self.current_changed.emit(self._key(now)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the rows."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().color("surface"))
        painter.end()
        super().paintEvent(event)

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Other rows; the current one stays current where its key is still there."""
        before = self.current_key()
        self._model.set_rows(rows)
        keys = [row.key for row in rows]
        if before in keys:
            self.set_current(keys.index(before))

    def replace_rows(self, rows: Sequence[ListRow]) -> None:
        """Other rows without a flicker while somebody types; heads among them make rows of two heights."""
        self.setUniformItemSizes(not any(row.is_head for row in rows))
        self._model.replace_rows(rows)

    @property
    def rows(self) -> list[ListRow]:
        """What is listed."""
        return self._model.rows

    def set_current(self, position: int) -> None:
        """Make a row current by its place."""
        if 0 <= position < len(self._model.rows):
            self.setCurrentIndex(self._model.index(position))

    def move_current(self, step: int) -> None:
        """Up or down by so many rows, staying inside."""
        last = len(self._model.rows) - 1
        self.set_current(max(0, min(last, self.currentIndex().row() + step)))

    def select(self, key: object) -> None:
        """Make the row with that key current; none where there is none."""
        for position, row in enumerate(self._model.rows):
            if row.key == key:
                self.set_current(position)
                return
        self.clearSelection()

    def current_key(self) -> object:
        """The key of the current row, None where there is none."""
        return self._key(self.currentIndex())

    def _key(self, index: QModelIndex) -> object:
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        return row.key if isinstance(row, ListRow) and not row.is_head else None

    def _emit(self, index: QModelIndex) -> None:
        key = self._key(index)
        if key is not None:
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Both Enter keys choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def height_for_rows(self) -> int:
        """How high it must be to show every row."""
        return sum(row.height for row in self._model.rows)
