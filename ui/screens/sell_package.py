"""Choosing what to sell: tiles in human words, found by typing."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.catalogue import PackageRow
from app.desk.views.selling import SalePage
from app.domain.keys import fold
from ui.screens.sell_tiles import PackageTile, TileRoom
from ui.theme import mark, wide
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.options import Segments

FINDER_LEAST, FINDER_MOST = 110, 200


class PackageChooser(QWidget):
    """Packages on sale here; typing narrows them, Enter takes the first."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Empty until packages are set."""
        super().__init__()
        self.tiles: list[PackageTile] = []
        self.finder = SearchField(self.tr("Find a package"), self.tr("Find a package"), "")
        self.finder.setMinimumWidth(wide(FINDER_LEAST))
        self.finder.setMaximumWidth(wide(FINDER_MOST))
        mark(self.finder, kind="small")
        self.types = Segments(self.tr("Type of package"), size="sm")
        self.room = TileRoom()
        none = self.tr("No package on sale here fits. Clear what you typed, or look at the catalogue.")
        self._none = Label(none, token="muted")
        self._lay_out()
        self.finder.text_changed.connect(self._filter)
        self.types.changed.connect(lambda _key: self._filter())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Package"), font="head"))
        head.addStretch(1)
        head.addWidget(self.finder, FINDER_MOST)
        head.addWidget(self.types)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.room)
        whole.addWidget(self._none)

    def set_packages(self, page: SalePage) -> None:
        """Show the packages on sale; nothing is chosen."""
        self.tiles = [self._tile(package, page) for package in page.packages]
        self.room.set_tiles(self.tiles)
        names = dict.fromkeys((package.type_id, package.type_name) for package in page.packages)
        self.types.set_segments([("", self.tr("All")), *((str(key), name) for key, name in names)])
        self._filter()

    def _tile(self, package: PackageRow, page: SalePage) -> PackageTile:
        tile = PackageTile(package, page.currency, page.prices[package.id].total_minor)
        tile.clicked.connect(lambda: self.choose(package.id))
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
        nothing = all(tile.isHidden() for tile in self.tiles)
        self._none.setVisible(nothing)
        self.room.setVisible(not nothing)
        self.room.fit()

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
