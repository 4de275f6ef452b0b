"""The foot of the sell page: what is used at once, what is still to pay, and the one button that completes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desk.commands.sell_package import UseNow
from app.desk.views.catalogue import PackageRow
from ui import format as show
from ui.theme import tall
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import CheckBox, Combo
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox

HEIGHT, USE_HEIGHT, BUTTON_HEIGHT = 72, 40, 56


@dataclass(frozen=True, slots=True)
class Sums:
    """The money of a sale: what is paid now and later, and what it costs with tax."""

    paid_minor: int
    later_minor: int
    total_minor: int

    @property
    def due_minor(self) -> int:
        """What nobody has said a word about; negative where it is too much."""
        return self.total_minor - self.paid_minor - self.later_minor


class SellFoot(QWidget):
    """Pinned below the page; the button names the price."""

    changed = Signal()
    complete_pressed = Signal()

    def __init__(self) -> None:
        """Nothing can be completed before a package is chosen."""
        super().__init__()
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.use_now = CheckBox(self.tr("Use 1 session now"))
        self.service = Combo(self.tr("Service used now"))
        self.person = Combo(self.tr("Who came"))
        self._narrow = False
        self._paid = Label("", font="small", token="muted")
        self._due = Label("", font="body_strong", token="success")
        self.complete = ActionButton("", icon="check", key="Ctrl+Enter", kind="primary", size="lg")
        self._lay_out()
        self.use_now.toggled.connect(lambda _on: self._show_use())
        for box in (self.service, self.person):
            box.changed.connect(lambda _key: self.changed.emit())
        self.complete.clicked.connect(self.complete_pressed)
        self.begin()

    def _lay_out(self) -> None:
        sums = QVBoxLayout()
        sums.setSpacing(2)
        sums.addWidget(self._paid, 0, Qt.AlignmentFlag.AlignTrailing)
        sums.addWidget(self._due, 0, Qt.AlignmentFlag.AlignTrailing)
        self.complete.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._use = QWidget()
        self._use.setLayout(hbox(self.service, self.person, None))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addLayout(hbox(self.use_now, None, sums), 1)
        self._line.addSpacing(8)
        self._line.addWidget(self.complete)
        whole = vbox(self._use, self._line)
        whole.setContentsMargins(24, 8, 24, 8)
        self.setLayout(whole)

    def set_narrow(self, *, narrow: bool, low: bool) -> None:
        """The button in a line of its own, so that it keeps its words; short of height too, it alone tells the sum."""
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._narrow = narrow and not low
        self._line.setDirection(down if self._narrow else along)
        for label in (self._paid, self._due):
            label.setHidden(narrow and low)
        self._fit()

    def _fit(self) -> None:
        more = tall(USE_HEIGHT) * self.use_now.isChecked() + tall(BUTTON_HEIGHT) * self._narrow
        self.setFixedHeight(tall(HEIGHT, 2) + more)

    def begin(self) -> None:
        """No package chosen yet, and nothing used at once."""
        self.use_now.setChecked(False)
        self.use_now.setEnabled(False)
        self.complete.setText(self.tr("Choose a package"))
        self.complete.setEnabled(False)
        self._paid.set_text("")
        self._due.set_text("")
        self._show_use()

    def set_package(self, package: PackageRow) -> None:
        """Another package: other services to use."""
        self.service.set_items([(str(item.service_id), item.service_name) for item in package.items])
        self.use_now.setEnabled(True)

    def set_people(self, people: Sequence[tuple[UUID, str]]) -> None:
        """Who may have come: the buyer first."""
        self.person.set_items([(str(key), name) for key, name in people])

    def _show_use(self) -> None:
        """What is used stands in a line of its own, so that the button keeps its words."""
        on = self.use_now.isChecked()
        self._use.setVisible(on)
        self._fit()
        self.changed.emit()

    def show_sums(self, sums: Sums, currency: str) -> None:
        """What is paid now, and what is missing, comes later or is too much."""

        def money(minor: int) -> str:
            return show.money(minor, currency)

        words = self.tr("Paid {paid} of {total}")
        self._paid.set_text(words.format(paid=money(sums.paid_minor), total=money(sums.total_minor)))
        due = sums.due_minor
        if due > 0:
            self._due.set_text(self.tr("{amount} still to pay").format(amount=money(due)))
        elif due < 0:
            self._due.set_text(self.tr("{amount} too much").format(amount=money(-due)))
        elif sums.later_minor:
            self._due.set_text(self.tr("{amount} comes later").format(amount=money(sums.later_minor)))
        else:
            self._due.set_text(self.tr("Nothing left to pay"))
        self._due.set_token("success" if due == 0 else "status:expired")
        self.complete.setText(self._button_words(sums, money))

    def _button_words(self, sums: Sums, money: Callable[[int], str]) -> str:
        if sums.later_minor:
            return self.tr("Complete sale, {amount} now").format(amount=money(sums.paid_minor))
        return self.tr("Complete sale, {amount}").format(amount=money(sums.total_minor))

    def used_now(self, *, again: bool) -> UseNow | None:
        """The sessions used in the same transaction as the sale; `again` answers the question of a second use today."""
        if not self.use_now.isChecked():
            return None
        return UseNow(service_id=UUID(self.service.key()), person_id=UUID(self.person.key()), again=again)
