"""Choosing what to sell: tiles in human words, found by typing."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desk.views.catalogue import PackageRow
from app.domain.keys import fold
from ui import format as show
from ui.theme import theme
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.layouts import FlowLayout, scroll
from ui.widgets.options import Segments
from ui.widgets.tips import tip

TILE = QSize(194, 142)
ROW_HEIGHT = 150


class PackageTile(QAbstractButton):
    """One package: what is in it, how long it holds, what it costs and saves."""

    def __init__(self, package: PackageRow, currency: str) -> None:
        """Show that package."""
        super().__init__()
        self.package = package
        self._words = self._words_of(package, currency)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(package.name)
        self.setAccessibleDescription(". ".join(filter(None, self._words[1:])))
        tip(self, self.accessibleDescription())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _words_of(self, package: PackageRow, currency: str) -> tuple[str, str, str, str, str]:
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
        return package.name, items, validity, show.money(package.price_minor, currency, brief=True), saving

    def sizeHint(self) -> QSize:
        """Four to a row."""
        return TILE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Edge, soft fill when chosen, a radio dot, the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, colour = self.isChecked(), theme().color
        hovered = self.underMouse() and not chosen
        painter.setPen(QPen(colour("accent" if chosen else "ctl"), 2 if chosen else 1))
        painter.setBrush(colour("soft" if chosen else "hover" if hovered else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        self._paint_dot(painter, chosen=chosen)
        self._paint_words(painter)

    def _paint_dot(self, painter: QPainter, *, chosen: bool) -> None:
        box = self._mirrored(QRect(self.width() - 28, 14, 16, 16))
        painter.setPen(QPen(theme().color("accent" if chosen else "ctl"), 5 if chosen else 1.5))
        painter.setBrush(theme().color("surface"))
        inset = 3 if chosen else 1
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))

    def _paint_words(self, painter: QPainter) -> None:
        name, items, validity, price, saving = self._words
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        lines = (
            (name, "body_strong", "text", QRect(12, 12, self.width() - 46, 20)),
            (validity, "small", "muted", QRect(12, 70, self.width() - 24, 18)),
            (price, "head", "text", QRect(12, 90, self.width() - 24, 24)),
            (saving, "small_strong", "success", QRect(12, 114, self.width() - 24, 18)),
        )
        for words, font, token, where in lines:
            painter.setFont(theme().font(font))
            painter.setPen(theme().color(token))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, where.width())
            painter.drawText(self._mirrored(where), align, shown)
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color("muted"))
        top = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(self._mirrored(QRect(12, 34, self.width() - 24, 36)), top, items)

    def _mirrored(self, box: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveLeft(self.width() - box.right() - 1)
        return box


class PackageChooser(QWidget):
    """Packages on sale here; typing narrows them, Enter takes the first."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Empty until packages are set."""
        super().__init__()
        self.tiles: list[PackageTile] = []
        self._currency = "INR"
        self.finder = SearchField(self.tr("Find a package"), self.tr("Find a package"), "")
        self.finder.setFixedWidth(200)
        self.types = Segments()
        self._area = QWidget()
        self._flow = FlowLayout(self._area)
        self._none = Label(self.tr("No package on sale here fits. Clear what you typed, or look at the catalogue."))
        self._lay_out()
        self.finder.text_changed.connect(self._filter)
        self.types.changed.connect(lambda _key: self._filter())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Package"), font="head"))
        head.addStretch(1)
        head.addWidget(self.finder)
        head.addWidget(self.types)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(head)
        view = scroll(self._area)
        view.setFixedHeight(ROW_HEIGHT)
        whole.addWidget(view)
        whole.addWidget(self._none)

    def set_packages(self, packages: Sequence[PackageRow], currency: str) -> None:
        """Show these packages; nothing is chosen."""
        self._currency = currency
        for tile in self.tiles:
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [self._tile(package) for package in packages]
        names = dict.fromkeys((package.type_id, package.type_name) for package in packages)
        self.types.set_segments([("", self.tr("All")), *((str(key), name) for key, name in names)])
        self._filter()

    def _tile(self, package: PackageRow) -> PackageTile:
        tile = PackageTile(package, self._currency)
        tile.clicked.connect(lambda: self.choose(package.id))
        self._flow.addWidget(tile)
        return tile

    def choose(self, package_id: UUID) -> None:
        """Take this package."""
        for tile in self.tiles:
            tile.setChecked(tile.package.id == package_id)
            if tile.isChecked():
                self.chosen.emit(tile.package)

    def take_first(self) -> bool:
        """Take the first one shown; whether there was one."""
        shown = next((tile for tile in self.tiles if not tile.isHidden()), None)
        if shown is not None:
            self.choose(shown.package.id)
        return shown is not None

    def _filter(self, *_: object) -> None:
        wanted, kind = fold(self.finder.text()), self.types.chosen or ""
        for tile in self.tiles:
            package = tile.package
            words = fold(f"{package.name} {package.code} {' '.join(item.service_name for item in package.items)}")
            tile.setVisible(wanted in words and (not kind or str(package.type_id) == kind))
        self._none.setVisible(all(tile.isHidden() for tile in self.tiles))
        self._area.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the package one stands on; in the find field the first one shown."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        tile = self.focusWidget()
        if isinstance(tile, PackageTile):
            self.choose(tile.package.id)
        else:
            self.take_first()
