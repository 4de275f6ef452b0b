"""The rail: where one can go, as icon and word; icons alone in a narrow window."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import tall, theme, wide
from ui.widgets.tips import tip

WIDE, NARROW = 96, 56
ITEM, LOW_ITEM = 64, 44
LOGO = 56
ICON = 20
BADGE, GAP = 18, 8


@dataclass(frozen=True, slots=True)
class Entry:
    """One place to go: its screen by dotted path, so that nothing of it is loaded before the first paint."""

    name: str
    title: str
    icon: str
    path: str
    """module:Class"""
    key: str
    for_managers: bool = False
    """Shown to managers and owners only."""


class RailItem(QAbstractButton):
    """One entry; chosen, it has the soft ground and the accent bar at the window's edge."""

    def __init__(self, entry: Entry) -> None:
        """The word is its name for a screen reader, the key stands in the tooltip."""
        super().__init__()
        self.entry = entry
        self._count = 0
        self._narrow = False
        self.setText(entry.title)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAccessibleName(entry.title)
        tip(self, f"{entry.title} ({entry.key})" if entry.key else entry.title)
        self.setFixedHeight(tall(ITEM))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.update)

    def set_count(self, count: int) -> None:
        """How many things wait there: the badge, and a part of the name that a screen reader says."""
        self._count = count
        waiting = self.tr("{title}, {count} waiting").format(title=self.entry.title, count=count)
        self.setAccessibleName(waiting if count else self.entry.title)
        self.update()

    def set_narrow(self, *, narrow: bool, low: bool = False) -> None:
        """Icon only; `low` in a window too low for the full height."""
        self._narrow = narrow
        self.setFixedHeight(LOW_ITEM if low else tall(ITEM))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the rail."""
        return QSize(NARROW if self._narrow else wide(WIDE), tall(ITEM))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, bar, icon, word, badge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = (
            QRectF(self.rect()).adjusted(8, 0, -8, 0) if not self._narrow else QRectF(self.rect()).adjusted(4, 0, -4, 0)
        )
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme().color("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(ground, 8, 8)
        if self.isChecked():
            painter.setBrush(theme().color("accent"))
            left = 0.0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - 3.0
            painter.drawRoundedRect(QRectF(left, 12, 3, self.height() - 24), 1.5, 1.5)
        self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        token = "soft_text" if self.isChecked() else "muted"
        top = (self.height() - ICON) // 2 if self._narrow else 12
        where = QRect((self.width() - ICON) // 2, top, ICON, ICON)
        painter.drawPixmap(where, theme().pixmap(self.entry.icon, ICON, token))
        if not self._narrow:
            painter.setFont(theme().font("small_strong" if self.isChecked() else "small"))
            painter.setPen(theme().color(token))
            words = painter.fontMetrics().elidedText(self.entry.title, Qt.TextElideMode.ElideRight, self.width() - 20)
            painter.drawText(QRect(0, 34, self.width(), tall(24)), Qt.AlignmentFlag.AlignCenter, words)
        if self._count:
            self._paint_badge(painter, where)

    def _paint_badge(self, painter: QPainter, icon: QRect) -> None:
        text = str(self._count) if self._count < 100 else "99+"  # noqa: PLR2004 - three signs do not fit
        painter.setFont(theme().font("key"))
        width = max(tall(BADGE), painter.fontMetrics().horizontalAdvance(text) + 8)
        left = icon.center().x() + 2
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = icon.center().x() - 2 - width
        box = QRectF(left, icon.top() - 7, width, tall(BADGE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("danger"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(theme().color("danger_text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Logo(QWidget):
    """Four sessions, one of them used: the program's sign."""

    def __init__(self, side: int = 32) -> None:
        """Drawn, so that it is sharp at every size."""
        super().__init__()
        self._side = side
        self.setFixedSize(side, side)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded square with four pips."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent"))
        painter.drawRoundedRect(self.rect(), self._side / 4, self._side / 4)
        third, radius = self._side / 3, self._side / 12
        painter.setBrush(theme().color("accent_text"))
        points = [QPointF(third * x, third * y) for y in (1, 2) for x in (1, 2)]
        for point in points[:3]:
            painter.drawEllipse(point, radius, radius)
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(theme().color("accent_text"))
        pen.setWidthF(radius / 2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(points[3], radius - radius / 4, radius - radius / 4)


class Rail(QFrame):
    """The entries in order, the last one at the bottom."""

    chosen = Signal(str)

    def __init__(self, entries: list[Entry], *, bottom: str = "settings") -> None:
        """`bottom` names the entry that lies apart."""
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Places"))
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self._column = column = QVBoxLayout(self)
        head = QWidget()
        head.setFixedHeight(tall(LOGO))
        centre = QVBoxLayout(head)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addWidget(Logo(), 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(head)
        for entry in entries:
            if entry.name == bottom:
                column.addStretch(1)
            column.addWidget(self._add(entry))
        if bottom not in self._items:
            column.addStretch(1)
        self.set_narrow(narrow=False)

    def _add(self, entry: Entry) -> RailItem:
        item = RailItem(entry)
        item.clicked.connect(lambda _on=False, name=entry.name: self.chosen.emit(name))
        self._group.addButton(item)
        self._items[entry.name] = item
        return item

    def choose(self, name: str) -> None:
        """Show where one is."""
        if name in self._items:
            self._items[name].setChecked(True)

    def set_count(self, name: str, count: int) -> None:
        """The badge of an entry."""
        if name in self._items:
            self._items[name].set_count(count)

    def set_narrow(self, *, narrow: bool, low: bool = False) -> None:
        """Icons only, in a window below 900 or too low for words."""
        self.setFixedWidth(NARROW if narrow or low else wide(WIDE))
        self._column.setSpacing(0 if low else GAP)
        self._column.setContentsMargins(0, 0, 0, 0 if low else GAP)
        for item in self._items.values():
            item.set_narrow(narrow=narrow or low, low=low)

    def item(self, name: str) -> RailItem:
        """One entry's button."""
        return self._items[name]

    def changeEvent(self, event: QEvent) -> None:
        """Mirror with the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.update()
