"""Editing a package: everything a sale will copy, with the session count, list value and saving while typing."""

from collections.abc import Callable, Sequence
from uuid import UUID, uuid4

from pydantic import ValidationError
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.commands.save_package import SavePackage
from app.desk.commands.withdraw_package import WithdrawPackage
from app.desk.views.catalogue import CatalogueLists, PackageRow
from app.domain.errors import AboveListValue, CodeTaken, NameTaken, NothingIncluded, Refusal, TooFewCentres
from ui.client import Client
from ui.keys import bind
from ui.screens.catalogue_head import EditorFoot, EditorHead
from ui.screens.catalogue_items import ItemsPart
from ui.screens.catalogue_sums import SumsCard
from ui.screens.catalogue_terms import TermsFields
from ui.widgets.banner import Banner
from ui.widgets.fields import Combo, Field, LineEdit
from ui.widgets.layouts import scroll
from ui.wording import bad_input


class PackageEditor(QWidget):
    """The right side of the catalogue."""

    saved = Signal(object, str)
    """(the package, what was done in words)"""

    def __init__(self, client: Client, owner: QWidget) -> None:
        """Shows nothing until a package is opened."""
        super().__init__(owner)
        self.setObjectName("editor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.client = client
        self._row: PackageRow | None = None
        self.is_new = False
        self._currency = "INR"
        self._request_id = uuid4()
        self._accept_above = False
        self._opened: object = None
        self.head = EditorHead()
        self.banner = Banner()
        self.name = LineEdit(self.tr("Package name"), max_length=120)
        self.code = LineEdit(self.tr("Package code"), max_length=40)
        self.type = Combo(self.tr("Package type"))
        self.items = ItemsPart()
        self.sums = SumsCard()
        self.price = self.sums.price
        self.terms = TermsFields()
        self.foot = EditorFoot()
        self.discard, self.save = self.foot.discard, self.foot.save
        self._fields: dict[str, Field] = {}
        self._lay_out()
        self._connect()
        self.setEnabled(False)

    # --- laying out --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        # the edge of the page runs from top to bottom
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(scroll(self._body()), 1)
        whole.addWidget(self.foot)

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(12)
        column.addWidget(self.banner)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._field("name", self.tr("Name"), self.name), 3)
        first.addWidget(self._field("code", self.tr("Code"), self.code), 1)
        first.addWidget(self._field("type_id", self.tr("Type"), self.type), 2)
        column.addLayout(first)
        column.addWidget(self._field("items", self.tr("Included services"), self.items))
        self._fields["price_minor"] = self.sums.price_field
        column.addWidget(self.sums)
        column.addWidget(self.terms)
        column.addStretch(1)
        return body

    def _field(self, name: str, label: str, editor: QWidget) -> Field:
        self._fields[name] = Field(label, editor)
        return self._fields[name]

    def _connect(self) -> None:
        self.items.changed.connect(self._new_sums)
        self.price.textChanged.connect(lambda _text: self._new_sums())
        self.save.clicked.connect(self._save)
        self.discard.clicked.connect(self._discard)
        self.head.withdraw.clicked.connect(self._withdraw)
        bind(self, "Ctrl+S", self._save)

    # --- opening -----------------------------------------------------------------------------------------------

    @property
    def package_id(self) -> UUID | None:
        """What is open, None for a new package."""
        return self._row.id if self._row else None

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Receptionists look only."""
        self.head.set_writable(writable)
        for part in (self.save, self.discard):
            part.setVisible(writable)
        for field in self._fields.values():
            field.setEnabled(writable)
        self.terms.setEnabled(writable)

    def set_lists(self, found: CatalogueLists, currency: str) -> None:
        """What there is to choose from."""
        self._currency = currency
        self.price.set_currency(currency)
        self.items.set_services(found.services, currency)
        chosen = self.type.key()
        self.type.set_items([(str(kind.id), kind.name) for kind in found.types])
        if chosen:
            self.type.set_key(chosen)
        self.terms.set_centres(found.centres)

    def open(self, row: PackageRow) -> None:
        """Show a package of the catalogue."""
        self._row, self.is_new = row, False
        self.setEnabled(True)
        self._begin()
        self.head.show_package(row)
        self.name.setText(row.name)
        self.code.setText(row.code)
        self.type.set_key(str(row.type_id))
        self.price.set_minor(row.price_minor)
        self.items.set_items(row.items)
        self.terms.show_terms(row)
        self.foot.show_package(row)
        self._end_opening()

    def open_new(self) -> None:
        """Begin a package."""
        self._row, self.is_new = None, True
        self.setEnabled(True)
        self._begin()
        self.head.show_new()
        self.name.clear()
        self.code.clear()
        self.price.clear()
        self.items.set_items(())
        self.terms.reset()
        self.foot.show_new()
        self._end_opening()
        self.name.setFocus()

    def _begin(self) -> None:
        self._request_id, self._accept_above = uuid4(), False
        self.banner.clear()
        self._mark({})

    def _discard(self) -> None:
        if self._row is not None:
            self.open(self._row)
        else:
            self.open_new()

    def close_package(self) -> None:
        """Nothing is chosen."""
        self.open_new()
        self.is_new = False
        self.head.clear()
        self.setEnabled(False)

    def _end_opening(self) -> None:
        self._refresh()
        self._opened = self._typed()

    def _typed(self) -> object:
        texts = (self.name.text(), self.code.text(), self.type.key(), self.price.text())
        return (*texts, self.items.fields(), tuple(self.terms.fields().items()))

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return self.isEnabled() and not self.save.isHidden() and self._typed() != self._opened

    def keep_or_leave(self, leave: Callable[[], object]) -> None:
        """Another package was chosen before this one was saved: what was typed goes only if somebody says so."""
        head = self.tr("“{name}” was changed and not saved.").format(name=self.name.words() or self.tr("New package"))
        step = self.tr("Save it first, or discard what was typed.")
        self.banner.show_refusal(head, step, (self.tr("Discard it"), leave))

    def _new_sums(self) -> None:
        """Another price or other sessions: a yes to a price above the list value was not meant for them."""
        self._accept_above = False
        self._refresh()

    def _refresh(self) -> None:
        self.sums.show_sums(self.items.session_count, self.items.list_value_minor, self._currency)

    # --- saving ------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        if self.save.isHidden() or not self.isEnabled():
            return
        price = self.price.minor()
        if price is None:
            self._mark({"price_minor": self.price.problem() or self.tr("Type a price, 0 for free.")})
            return
        if not self.type.key():
            self._mark({"type_id": self.tr("Add a package type first, under Services.")})
            return
        try:
            command = self._command(price)
        except ValidationError as error:
            self._mark(bad_input(error))
            return
        self._mark({})
        self.banner.clear()
        self.client.execute(self, command, self._saved, refused=self._refused)

    def _command(self, price_minor: int) -> SavePackage:
        return SavePackage(
            request_id=self._request_id,
            package_id=self.package_id,
            revision=self._row.revision if self._row else 0,
            code=self.code.text(),
            name=self.name.text(),
            type_id=UUID(self.type.key()),
            items=self.items.fields(),
            price_minor=price_minor,
            above_list_value=self._accept_above,
            **self.terms.fields(),
        )

    def _saved(self, package_id: UUID) -> None:
        self._done(package_id, self.tr("Saved for new sales."))

    def _done(self, package_id: UUID, said: str) -> None:
        self.is_new = False
        self._row = None
        self._opened = self._typed()
        self.saved.emit(package_id, said)

    def _refused(self, error: Refusal) -> None:
        """Mark the field it is about; a question is answered by saving again."""
        self._request_id = uuid4()
        sentence = self.client.words(error)
        field = _field_of(error)
        if field is not None:
            self._mark({field: sentence.head})
            return
        action = None
        if isinstance(error, AboveListValue):
            action = (self.tr("Keep this price"), self._keep_price)
        self.banner.show_refusal(sentence.head, sentence.next_step, action)

    def _keep_price(self) -> None:
        self._accept_above = True
        self._save()

    def _mark(self, problems: dict[str, str]) -> None:
        for name, field in self._fields.items():
            field.set_error(problems.get(name))
        self.terms.mark(problems)
        wrong = next((field for name, field in self._fields.items() if name in problems), None)
        if wrong is not None:
            wrong.editor.setFocus()
        unplaced = [words for name, words in problems.items() if name not in self._fields and not self.terms.has(name)]
        if unplaced:
            self.banner.show_refusal(unplaced[0])

    def _withdraw(self) -> None:
        if self._row is None:
            return
        back = self._row.withdrawn_at is not None
        words = (
            self.tr("{name} is on sale again.") if back else self.tr("{name} is withdrawn: it is not sold any more.")
        )
        said = words.format(name=self._row.name)
        command = WithdrawPackage(package_id=self._row.id, on_sale=back)
        self.client.execute(self, command, lambda key: self._done(key, said), refused=self._refused)


def _field_of(error: Refusal) -> str | None:
    by_kind: Sequence[tuple[type[Refusal], str]] = (
        (NameTaken, "name"),
        (CodeTaken, "code"),
        (NothingIncluded, "items"),
        (TooFewCentres, "centre_ids"),
    )
    return next((name for kind, name in by_kind if isinstance(error, kind)), None)
