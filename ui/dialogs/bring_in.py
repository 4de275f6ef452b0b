"""Bringing in a package that another program sold: what is left of it, and what that means for the books."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import ValidationError
from PySide6.QtCore import QTimer

from app.desk.commands.bring_in_package import BringInPackage
from app.desk.desk import Desk
from app.desk.preview import Preview
from app.desk.views.bringing_in import BringingIn, bringing_in, worth_of_left
from app.desk.views.cards import Card
from app.desk.views.catalogue import PackageRow
from app.desk.views.rows import PatientFacts
from app.domain.errors import Refusal
from ui import format as show
from ui.client import Client
from ui.dialogs.bring_in_rows import LeftRows
from ui.dialogs.shell import DialogShell
from ui.errands import fields_of
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Combo, DateEdit, Field, MoneyEdit
from ui.widgets.layouts import hbox
from ui.widgets.note import AlertNote
from ui.wording import bad_input

if TYPE_CHECKING:
    from ui.main_window import MainWindow

DAY_WIDTH, MONEY_WIDTH, PREVIEW_MS = 152, 176, 150


class BringInDialog(DialogShell):
    """Managers only: no order, no cash, no receipt; the sessions left are owed from today on."""

    def __init__(self, client: Client, window: "MainWindow", patient: PatientFacts) -> None:
        """For that patient; empty until the packages are known."""
        super().__init__(window, self.tr("Bring in a package"), icon="package", width=760)
        self.head_note.set_text(patient.name)
        self._client, self._main, self._patient = client, window, patient
        self._packages: dict[str, PackageRow] = {}
        self._command: BringInPackage | None = None
        self._asked = 0
        self._pending = self._wanted = False
        self.package = Combo(self.tr("Package"))
        self.package.let_shrink()
        self.bought, self.start = DateEdit(self.tr("Bought on")), DateEdit(self.tr("First valid day"))
        self.price = MoneyEdit(self.tr("Price it was sold for"), window.currency)
        self.value = MoneyEdit(self.tr("Value of what is left"), window.currency)
        self.value.setPlaceholderText(self.tr("worked out"))
        self.left = LeftRows()
        self.words = AlertNote("info")
        self._fields = {
            "package_id": Field(self.tr("Package, with its terms of today"), self.package),
            "bought_on": Field(self.tr("Bought on"), self.bought),
            "start": Field(self.tr("First valid day"), self.start),
            "left": Field(self.tr("Sessions left"), self.left),
            "price_minor": Field(self.tr("Sold for"), self.price),
            "value_minor": Field(self.tr("Left is worth, net of tax"), self.value),
        }
        self.keep = ActionButton(self.tr("Cancel"), key="Esc", size="lg")
        self.act = ActionButton(self.tr("Bring in"), icon="check", key="Enter", kind="primary", size="lg")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_MS)
        self._fill_body()
        self._connect()

    def _fill_body(self) -> None:
        fields = self._fields
        for name in ("bought_on", "start"):
            fields[name].setFixedWidth(wide(DAY_WIDTH))
        for name in ("price_minor", "value_minor"):
            fields[name].setFixedWidth(max(wide(MONEY_WIDTH), fields[name].label.sizeHint().width()))
        first = hbox(fields["package_id"], fields["bought_on"], fields["start"], spacing=12)
        first.setStretch(0, 1)
        self.body.addLayout(first)
        self.body.addWidget(fields["left"])
        self.body.addLayout(hbox(fields["price_minor"], fields["value_minor"], None, spacing=12))
        self.body.addWidget(self.words)
        self.body.addStretch(1)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.act)
        self.act.setEnabled(False)

    def _connect(self) -> None:
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self._carry_out)
        self._timer.timeout.connect(self._ask_preview)
        self.package.changed.connect(lambda _key: self._show_package())
        self.bought.editingFinished.connect(self._start_then)
        for edit in (self.bought, self.start, self.price, self.value):
            edit.textChanged.connect(lambda _text: self._touch())
        self.left.changed.connect(self._touch)

    def open(self) -> None:
        """Show it, then ask which packages there are."""
        super().open()
        self.package.setFocus()
        self._client.ask(self, bringing_in, then=self._set)

    def _set(self, found: BringingIn) -> None:
        self._packages = {str(row.id): row for row in found.packages}
        for edit in (self.bought, self.start):
            edit.set_today(found.today)
        self.package.set_items([(key, f"{row.name} · {row.code}") for key, row in self._packages.items()])
        self._show_package()

    def _show_package(self) -> None:
        row = self._packages.get(self.package.key())
        self.left.set_items(row.items if row else ())
        if row is not None:
            self.price.set_minor(row.price_minor)
        self.fit()

    def _start_then(self) -> None:
        """Most packages run from the day they were bought."""
        bought = self.bought.date()
        if bought is not None and not self.start.text():
            self.start.set_date(bought)

    # --- what it would do --------------------------------------------------------------------------------------

    def _touch(self) -> None:
        self.act.setEnabled(False)
        self._pending, self._wanted = True, False
        self._timer.start()

    def _enter(self) -> None:
        """Enter waits for what would happen; where something lacks it is marked."""
        if self.focusWidget() is self.keep:
            super()._enter()
        elif self._pending:
            self._wanted = True
        elif self.act.isEnabled():
            self._carry_out()
        else:
            self._mark(self._problems(also_empty=True))

    def _looked_ahead(self) -> None:
        """What would happen is known now."""
        wanted, self._pending, self._wanted = self._wanted, False, False
        self.fit()
        if wanted:
            self._enter()

    def _typed(self) -> BringInPackage | None:
        """The command as typed, None while something lacks; a further try of the same one keeps its id."""
        bought, start, price = self.bought.date(), self.start.date(), self.price.minor()
        value = self.value.minor()
        if bought is None or start is None or price is None or (value is None and self.value.text().strip()):
            return None
        try:
            command = BringInPackage(
                patient_id=self._patient.id,
                package_id=UUID(self.package.key()),
                left=self.left.left(),
                start=start,
                price_minor=price,
                value_minor=value,
                bought_on=bought,
            )
        except ValidationError as error:
            self._mark(bad_input(error))
            return None
        if self._command is None or fields_of(command) != fields_of(self._command):
            self._command = command
        return self._command

    def _problems(self, *, also_empty: bool = False) -> dict[str, str]:
        """What cannot be read; an empty field is told only once somebody wants to go on."""
        edits: dict[str, DateEdit | MoneyEdit] = {"bought_on": self.bought, "start": self.start}
        edits |= {"price_minor": self.price, "value_minor": self.value}
        found = {name: edit.problem() for name, edit in edits.items() if edit.text().strip()}
        if also_empty:
            found |= {name: edit.problem() for name, edit in edits.items() if name != "value_minor"}
            found["left"] = None if self.left.count else self.tr("Say how many sessions are left.")
        return {name: problem for name, problem in found.items() if problem}

    def _mark(self, problems: dict[str, str]) -> None:
        for name, field in self._fields.items():
            field.set_error(problems.get(name))
        self.fit()

    def _ask_preview(self) -> None:
        self._asked += 1
        self._mark(self._problems())
        command = self._typed() if self.left.count else None
        self.words.set_words("")
        if command is None:
            self.banner.clear()
            self._looked_ahead()
            return
        asked = self._asked
        self._client.call(
            self,
            partial(_look_ahead, command=command),
            lambda found: self._show(asked, *found),
            refused=lambda refusal: self._cannot(asked, refusal),
        )

    def _show(self, asked: int, preview: Preview[Card], value_minor: int) -> None:
        if asked != self._asked:
            return
        self.banner.clear()
        self.words.set_words(*self._meaning(preview.result, value_minor))
        self.act.setEnabled(True)
        self._looked_ahead()

    def _meaning(self, card: Card, value_minor: int) -> tuple[str, str]:
        """What it does to the wallet, and what to the books."""
        until = self.tr("never expires")
        if card.last_valid_day is not None:
            until = self.tr("last valid {day}").format(day=show.day(card.last_valid_day))
        head = self.tr("{patient} gets {left}, {until}.")
        books = self.tr(
            "{value} is booked today as brought in: from now on the clinic owes these sessions. No cash is taken and no"
            " receipt is given. {used}"
        )
        used = self.tr("%n session(s) count as used before.", "", self.left.used_before)
        value = show.money(value_minor, self._main.currency)
        return (
            head.format(patient=self._patient.name, left=self.left.words(), until=until),
            books.format(value=value, used=used if self.left.used_before else "").strip(),
        )

    def _cannot(self, asked: int, refusal: Refusal) -> None:
        if asked == self._asked:
            self._pending = self._wanted = False
            self.show_refusal(refusal)

    # --- doing it ----------------------------------------------------------------------------------------------

    def _carry_out(self) -> None:
        command = self._typed()
        if command is not None:
            self.act.setEnabled(False)
            self._client.execute(self, command, self._done, refused=self._refused, ended=self._touch)

    def _refused(self, refusal: Refusal) -> None:
        self.show_refusal(refusal)
        self._command = None

    def _done(self, card: Card) -> None:
        left = self.tr("{n} left").format(n=card.left)
        self._main.toast(
            self.tr("{package} brought in for {patient}.").format(package=card.name, patient=self._patient.name), left
        )
        self.accept()


def _look_ahead(desk: Desk, command: BringInPackage) -> tuple[Preview[Card], int]:
    """Whether it would be accepted, and what is booked."""
    preview = desk.preview(command)
    if command.value_minor is not None:
        return preview, command.value_minor
    worth: int = desk.ask(
        worth_of_left, command.package_id, command.left, price_minor=command.price_minor, bought_on=command.bought_on
    )
    return preview, worth
