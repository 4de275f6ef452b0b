"""The packages one can sell, as tiles in human words: whole rows of them, as many as there is room for."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.desk.views.catalogue import PackageRow
from ui import format as show
from ui.theme import tall, theme, wide
from ui.tokens import LINE
from ui.widgets.layouts import scroll
from ui.widgets.mirror import mirrored
from ui.widgets.tips import tip

TILE = QSize(188, 142)
GAP, RING = 12, 4
"""Between tiles; and what is left free around them for the focus ring."""
FEWEST = 2
"""In a row, where there is room for two."""
LOW_TILE = 40
"""Where a long payment leaves no room for a whole row: the name and the price in one line."""

TOPS = {(1, 1): (12, 34, 70, 90, 114), (1, 2): (12, 34, 70, 90, 114)}
TOPS |= {(2, 1): (9, 49, 70, 90, 114), (2, 2): (7, 45, 81, 97, 118)}
"""Where name, contents, validity, price and saving begin, by the lines of name and contents."""


def _tile() -> QSize:
    """One tile, for words of the size in force."""
    return QSize(wide(TILE.width()), tall(TILE.height(), 6))


def _row() -> int:
    return _tile().height() + 2 * RING


class PackageTile(QAbstractButton):
    """One package: what is in it, how long it holds, what it costs and saves."""

    def __init__(self, package: PackageRow, currency: str, total_minor: int) -> None:
        """Show that package; `total_minor` is what is to pay, with tax that the price does not include."""
        super().__init__()
        self.package = package
        self._words = self._words_of(package, currency, total_minor)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(package.name)
        self.setAccessibleDescription(". ".join(filter(None, self._words[1:])))
        tip(self, self.accessibleDescription())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _words_of(self, package: PackageRow, currency: str, total_minor: int) -> tuple[str, str, str, str, str]:
        items = ", ".join(
            self.tr("{n} {service}").format(n=item.sessions, service=item.service_name) for item in package.items
        )
        days = package.validity_days
        validity = self.tr("Never expires") if days is None else self.tr("Use within %n day(s)", "", days)
        saving = ""
        if package.saving_minor > 0:
            saving = self.tr("saves {amount} ({percent} %)").format(
                amount=show.money(package.saving_minor, currency, brief=True),
                percent=show.percent(package.saving_minor, package.list_value_minor),
            )
        price = show.money(package.price_minor, currency, brief=True)
        if total_minor > package.price_minor:
            price = self.tr("{price} + tax").format(price=price)
        return package.name, items, validity, price, saving

    def sizeHint(self) -> QSize:
        """Four to a row, beside a scroll bar too."""
        return _tile()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Edge, soft fill when chosen, a radio dot, the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, colour = self.isChecked(), theme().color
        hovered = self.underMouse() and not chosen
        painter.setPen(QPen(colour("accent" if chosen else "ctl"), 2 if chosen else 1))
        painter.setBrush(colour("soft" if chosen else "hover" if hovered else "surface"))
        inset = 1 if chosen else 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 8, 8)
        self._paint_dot(painter, chosen=chosen)
        if self.height() <= tall(LOW_TILE):
            self._paint_line(painter)
        else:
            self._paint_words(painter)

    def _paint_line(self, painter: QPainter) -> None:
        """The name, and the price where there is room for both."""
        name, price = self._words[0], self._words[3]
        room, bold = self.width() - 48, QFontMetrics(theme().font("body_strong"))
        figure = bold.horizontalAdvance(price) + 1
        fits = bold.horizontalAdvance(name) + 8 + figure <= room
        rest = room - figure - 8 if fits else room
        self._write(painter, name, QRect(12, 0, rest, self.height()), font="body_strong", token="text", lines=1)
        if fits:
            box = QRect(20 + rest, 0, figure, self.height())
            self._write(painter, price, box, font="small_strong", token="muted", lines=1)

    def _paint_dot(self, painter: QPainter, *, chosen: bool) -> None:
        box = mirrored(QRect(self.width() - 28, 12 if self.height() <= tall(LOW_TILE) else 14, 16, 16), self)
        painter.setPen(QPen(theme().color("accent" if chosen else "ctl"), 5 if chosen else 1.5))
        painter.setBrush(theme().color("surface"))
        inset = 3 if chosen else 1
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))

    def _paint_words(self, painter: QPainter) -> None:
        name, items, validity, price, saving = self._words
        lines = self._lines()
        # each line of the five or six above grew as much
        grown, over = tall(LINE) - LINE, (0, lines[0], sum(lines), sum(lines) + 1, sum(lines) + 2)
        tops = [top + grown * above for top, above in zip(TOPS[lines], over, strict=True)]
        room, line = self.width() - 24, tall(18)
        box = QRect(12, tops[0], room - 22, tall(20) * lines[0])
        self._write(painter, name, box, font="body_strong", token="text", lines=lines[0])
        box = QRect(12, tops[1], room, line * lines[1])
        self._write(painter, _together(items), box, font="small", token="muted", lines=lines[1])
        for words, font, token, box in (
            (validity, "small", "muted", QRect(12, tops[2], room, line)),
            (price, "head", "text", QRect(12, tops[3], room, tall(24))),
            (saving, "small_strong", "success", QRect(12, tops[4], room, line)),
        ):
            self._write(painter, words, box, font=font, token=token, lines=1)

    def _lines(self) -> tuple[int, int]:
        """A long name takes two lines, and so do contents that need them."""
        name, items = self._words[:2]
        room = self.width() - 24
        is_long = QFontMetrics(theme().font("body_strong")).horizontalAdvance(name) > room - 22
        is_short = QFontMetrics(theme().font("small")).horizontalAdvance(items) <= room
        return 2 if is_long else 1, 1 if is_short else 2

    def _write(self, painter: QPainter, words: str, box: QRect, *, font: str, token: str, lines: int) -> None:
        """One line is cut with dots, two are broken between words."""
        painter.setFont(theme().font(font))
        painter.setPen(theme().color(token))
        metrics = painter.fontMetrics()
        middle = Qt.AlignmentFlag.AlignVCenter if lines == 1 else Qt.AlignmentFlag.AlignTop
        flags = Qt.AlignmentFlag.AlignLeading | middle
        if lines > 1:
            painter.drawText(mirrored(box, self), flags | Qt.TextFlag.TextWordWrap, words)
            return
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(mirrored(box, self), flags, shown)


def _together(items: str) -> str:
    """A number is never left at the end of a line without its service."""
    return re.sub(r"(?<=\d) ", "\N{NO-BREAK SPACE}", items)


class _Grid(QWidget):
    """Equal tiles in rows; hidden ones leave no hole."""

    def __init__(self) -> None:
        super().__init__()
        self.tiles: list[PackageTile] = []
        self.low = False

    @property
    def row(self) -> int:
        return tall(LOW_TILE) + 2 * RING if self.low else _row()

    def shown(self) -> list[PackageTile]:
        return [tile for tile in self.tiles if not tile.isHidden()]

    def columns(self, width: int) -> int:
        return max(1, (width + GAP) // (_tile().width() + GAP))

    def rows(self, width: int) -> int:
        return -(-len(self.shown()) // self.columns(width))

    def arrange(self, width: int) -> None:
        """As many to a row as fit, and as wide as the row allows; where few are found, wide enough for their words."""
        columns = min(self.columns(width), max(FEWEST, len(self.shown())))
        each = (width - GAP * (columns - 1)) // columns
        for place, tile in enumerate(self.shown()):
            row, column = divmod(place, columns)
            box = QRect(column * (each + GAP), row * self.row + RING, each, self.row - 2 * RING)
            tile.setGeometry(mirrored(box, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(self.width())


class TileRoom(QWidget):
    """As many whole rows as the page has room for; the rest is scrolled to, a row at a time."""

    def __init__(self) -> None:
        """Without tiles until they are set."""
        super().__init__()
        self._grid = _Grid()
        self._height = _row()
        self._area = scroll(self._grid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self.setFixedHeight(_row())

    def set_tiles(self, tiles: Sequence[PackageTile]) -> None:
        """Show these instead of those before."""
        for old in self._grid.tiles:
            old.hide()
            old.deleteLater()
        self._grid.tiles = list(tiles)
        for tile in tiles:
            tile.setParent(self._grid)
            tile.show()
            tile.installEventFilter(self)
        self.fit()

    def give_height(self, height: int) -> None:
        """The page has so much to spare; one row is shown in any case."""
        self._height = height
        self.fit()

    def fit(self) -> None:
        """Others are shown or hidden, or there is more or less room: less than a row makes the tiles low."""
        chosen = next((tile for tile in self._grid.shown() if tile.isChecked()), None)
        self._grid.low = chosen is not None and self._height < _row()
        width, row = self._area.viewport().width(), self._grid.row
        rows = self._grid.rows(width)
        self._area.verticalScrollBar().setSingleStep(row)
        self.setFixedHeight(max(1, min(rows, self._height // row)) * row)
        self._grid.setMinimumHeight(rows * row)
        self._grid.arrange(width)
        self._keep_in_sight(chosen)

    def _keep_in_sight(self, tile: PackageTile | None) -> None:
        if tile is not None:
            self._area.ensureWidgetVisible(tile, 0, RING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, other rows; what is being sold is not scrolled away when the room gets less."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A tile one comes to by key is scrolled into sight."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, PackageTile):
            self._keep_in_sight(watched)
        return False
