"""Layouts: rows, columns, a flow that wraps, and a scroll area that is not seen until it is needed."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
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


def scroll(inner: QWidget) -> QScrollArea:
    """The widget, scrolled up and down where it is too high; its ground is the page's."""
    area = QScrollArea()
    inner.setObjectName(inner.objectName() or "scrolled")
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    return area


class FlowLayout(QLayout):
    """Widgets side by side, wrapped where the width ends; hidden ones take no room."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 12) -> None:
        """`spacing` is between widgets both ways."""
        super().__init__(parent)
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
        x, y, row = rect.x() + margins.left(), rect.y() + margins.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x + size.width() > rect.right() + 1 and row:
                x, y, row = rect.x() + margins.left(), y + row + self.spacing(), 0
            if move:
                item.setGeometry(self._mirrored(QRect(QPoint(x, y), size), rect))
            x, row = x + size.width() + self.spacing(), max(row, size.height())
        return y + row - rect.y() + margins.bottom()

    def _mirrored(self, box: QRect, rect: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveRight(rect.right() - (box.left() - rect.left()))
        return box
