"""Layouts: rows, columns, a flow that wraps, and a scroll area that is not seen until it is needed."""

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QScrollArea, QVBoxLayout, QWidget

Item = QWidget | QLayout | int | None


def hbox(*items: Item, spacing: int = 8, margins: int = 0) -> QHBoxLayout:
    """A row; None stretches, a number is a gap."""
    line = QHBoxLayout()
    _fill(line, items, spacing, margins)
    return line


def vbox(*items: Item, spacing: int = 8, margins: int = 0) -> QVBoxLayout:
    """A column; None stretches, a number is a gap."""
    column = QVBoxLayout()
    _fill(column, items, spacing, margins)
    return column


def _fill(box: QHBoxLayout | QVBoxLayout, items: tuple[Item, ...], spacing: int, margins: int) -> None:
    box.setSpacing(spacing)
    box.setContentsMargins(margins, margins, margins, margins)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)


class _Upright(QScrollArea):
    """Scrolls up and down only, so it asks for the width that what is in it needs."""

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words, and a bar beside them."""
        hint, inner = super().minimumSizeHint(), self.widget()
        needed = inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() if inner else 0
        return QSize(max(hint.width(), needed), hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it needs may have changed."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scroll(inner: QWidget) -> QScrollArea:
    """The widget, scrolled up and down where it is too high; its ground is the page's."""
    area = _Upright()
    inner.setObjectName(inner.objectName() or "scrolled")
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    return area


def height_now(page: QWidget, changed: QWidget) -> int:
    """How high a page would like to be at its width, though a part inside it has just changed."""
    part: QWidget | None = changed
    while part is not None:
        layout = part.layout()
        if layout is not None:
            # each tells the next one outside; left alone, Qt does so one turn of the event loop after the other
            layout.activate()
        part = part.parentWidget() if part is not page else None
    return page.heightForWidth(page.width())


class FlowLayout(QLayout):
    """Widgets side by side, wrapped where the width ends; hidden ones take no room."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 12, *, fill: bool = False) -> None:
        """`spacing` is between widgets both ways; `fill` shares what is left of a row among those in it."""
        super().__init__(parent)
        self._fill = fill
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt hands over an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Neither."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the rows at that width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """At least the widest widget."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """At least the widest widget."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins: QMargins = self.contentsMargins()
        inside = rect.marginsRemoved(margins)
        y = inside.y()
        for row in self._rows(inside.width()):
            height = max(size.height() for _, size in row)
            if move:
                self._place(row, QRect(inside.x(), y, inside.width(), height), rect)
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y()) + margins.bottom()

    def _rows(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands beside what; nothing is wider than the room there is."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(max(min(size.width(), room), item.minimumSize().width()))
            if not rows or taken + size.width() > room:
                rows.append([])
                taken = 0
            rows[-1].append((item, size))
            taken += size.width() + self.spacing()
        return rows

    def _place(self, row: list[tuple[QLayoutItem, QSize]], box: QRect, rect: QRect) -> None:
        x, last = box.x(), len(row) - 1
        spare = box.width() - sum(size.width() for _, size in row) - last * self.spacing() if self._fill else 0
        for place, (item, size) in enumerate(row):
            share = spare // len(row) if place < last else spare - last * (spare // len(row))
            width = size.width() + max(0, share)
            item.setGeometry(self._mirrored(QRect(x, box.y(), width, size.height()), rect))
            x += width + self.spacing()

    def _mirrored(self, box: QRect, rect: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveRight(rect.right() - (box.left() - rect.left()))
        return box
