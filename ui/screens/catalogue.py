"""The catalogue: packages at the left, the editor at the right, services and types one tab away."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.catalogue import CatalogueLists, PackageRow, counts, lists, packages, withdrawn
from app.desk.views.tax_classes import tax_page
from app.domain.staff import Role
from app.domain.terms import Scope
from ui import format as show
from ui.actions import bind_page
from ui.client import Client
from ui.screens.base import Screen
from ui.screens.catalogue_editor import PackageEditor
from ui.screens.catalogue_services import ServicesPage
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.options import Segments
from ui.widgets.page_room import Pages, given_width
from ui.widgets.table import Cell, Column, DataTable, TableRow

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LIST_WIDTH, ROOMY = 622, 1100


class CatalogueScreen(Screen):
    """What the clinic sells; receptionists look, managers change."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Filled when shown."""
        super().__init__(client, window)
        self._rows: dict[UUID, PackageRow] = {}
        self._lists: CatalogueLists | None = None
        self._wanted: UUID | None = None
        self.views = Segments(self.tr("Part of the catalogue"))
        self.views.set_segments([("packages", self.tr("Packages")), ("services", self.tr("Services"))])
        self.new = ActionButton(self.tr("New package"), icon="plus", key="Ctrl+N")
        self.finder = SearchField(self.tr("Find a package"), self.tr("Find by name or code"), "")
        self.states = Segments(self.tr("Which packages"))
        self.states.set_segments([("on_sale", self.tr("On sale")), ("withdrawn", self.tr("Withdrawn"))])
        self.table = DataTable(self.tr("Packages"))
        self.editor = PackageEditor(client, self)
        self.services = ServicesPage(client, self)
        self._stack = Pages()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Catalogue"), font="title"))
        head.addSpacing(16)
        head.addWidget(self.views)
        head.addStretch(1)
        head.addWidget(self.new)
        tools = QHBoxLayout()
        tools.addWidget(self.finder, 1)
        tools.addWidget(self.states)
        self._left = left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(left)
        line.addWidget(self.editor, 1)
        self._stack.addWidget(page)
        self._stack.addWidget(self.services)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.table.set_columns(
            [
                Column(self.tr("Package"), stretch=True),
                Column(self.tr("Validity, scope"), width=150),
                Column(self.tr("Price"), align="right", width=110),
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a smaller window the list gives room to the editor."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = given_width(self)
        self.new.show_key(width >= wide(ROOMY))
        self.views.setMinimumWidth(self.views.sizeHint().width())
        room = width - self.editor.minimumSizeHint().width()
        self._left.setFixedWidth(max(self._left.minimumSizeHint().width(), min(wide(LIST_WIDTH), room)))

    def _connect(self) -> None:
        self.views.changed.connect(self._show_view)
        self.services.back.clicked.connect(lambda: self.views.choose("packages"))
        self.states.changed.connect(lambda _key: self.refresh())
        self.finder.text_changed.connect(lambda _text: self._ask_packages())
        self.table.current_changed.connect(self._open)
        self.new.clicked.connect(self.new_entry)
        self.editor.saved.connect(self._saved)
        bind_page(self, "catalogue")

    def _show_view(self, key: object) -> None:
        self._stack.setCurrentIndex(1 if key == "services" else 0)
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew; what is being typed in the editor stays."""
        is_manager = self.window_.actor is not None and self.window_.actor.role.includes(Role.MANAGER)
        self.new.setVisible(is_manager)
        self.editor.set_writable(is_manager)
        self.services.set_writable(is_manager)
        self._fit()
        self.client.ask(self, lists, then=self._set_lists, key="catalogue-lists")
        self.client.ask(self, tax_page, then=self.services.set_taxes, key="catalogue-taxes")
        self.client.ask(self, counts, then=self._set_counts, key="catalogue-counts")
        self._ask_packages()

    def _set_lists(self, found: CatalogueLists) -> None:
        self._lists = found
        self.editor.set_lists(found, self.window_.currency)
        self.services.set_lists(found, self.window_.currency)

    def _set_counts(self, found: tuple[int, int]) -> None:
        on_sale, gone = found
        self.states.set_text("on_sale", self.tr("On sale, {n}").format(n=on_sale))
        self.states.set_text("withdrawn", self.tr("Withdrawn, {n}").format(n=gone))

    def _ask_packages(self) -> None:
        view = withdrawn if self.states.chosen == "withdrawn" else packages
        self.client.ask(self, view, self.finder.text(), then=self._set_packages, key="catalogue-packages")

    def _set_packages(self, rows: tuple[PackageRow, ...]) -> None:
        self._rows = {row.id: row for row in rows}
        if not rows and not self.finder.text():
            self.table.set_empty(
                "package",
                self.tr("Packages will be here"),
                self.tr("A package holds sessions of one or more services."),
            )
        self.table.set_rows([self._table_row(row) for row in rows])
        chosen = self._wanted or self.editor.package_id
        self._wanted = None
        if chosen in self._rows:
            self.table.select(chosen)
        elif self.editor.is_new or self.editor.is_changed:
            self.table.clearSelection()
        elif rows:
            self.table.select(rows[0].id)
        else:
            self.editor.close_package()

    def _table_row(self, row: PackageRow) -> TableRow:
        items = ", ".join(
            self.tr("{n} {service}").format(n=item.sessions, service=item.service_name) for item in row.items
        )
        validity = self.tr("never expires")
        if row.validity_days is not None:
            validity = self.tr("%n day(s)", "", row.validity_days)
        where = self.tr("where bought")
        if row.scope is Scope.MULTI:
            where = self.tr("%n centre(s)", "", len(row.centre_names))
        price = show.money(row.price_minor, self.window_.currency, brief=True)
        cells: list[str | Cell] = [
            Cell(row.name, second=f"{row.code} · {items}", strong=True),
            Cell(validity, second=where),
            Cell(price, strong=True),
        ]
        return TableRow(row.id, cells)

    def _open(self, key: object) -> None:
        row = self._rows.get(key) if isinstance(key, UUID) else None
        if row is not None and row.id != self.editor.package_id:
            self._leave_editor(lambda: self._show(row))

    def _leave_editor(self, then: Callable[[], object]) -> None:
        if self.editor.is_changed:
            self.editor.keep_or_leave(then)
        else:
            then()

    def _show(self, row: PackageRow) -> None:
        self.editor.open(row)
        self.table.select(row.id)

    def new_entry(self) -> None:
        """Begin a package, or a service where these are shown."""
        if self._lists is not None and not self.new.isHidden():
            self._leave_editor(self._begin)

    def _begin(self) -> None:
        self.table.clearSelection()
        self.editor.open_new()

    def _saved(self, package_id: UUID, said: str) -> None:
        self._wanted = package_id
        self.refresh()
        self.window_.toast(said)
