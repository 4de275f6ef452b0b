"""Why not? For one patient and one service: each package that does not fit, the rule, and the one next step."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk.views.catalogue import CatalogueLists, lists
from app.desk.views.rows import PatientFacts
from app.desk.views.why_not import NextAction, Unfit, why_not
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.empty import EmptyState
from ui.widgets.fields import Combo, Field
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox
from ui.widgets.pill import StatusPill
from ui.wording import status_word

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WITHOUT_BUTTON = (NextAction.NONE, NextAction.WAIT, NextAction.OTHER_CENTRE)
"""What nobody at this desk can press: the sentence says what to do."""


class WhyNotDialog(DialogShell):
    """Choose a service and read, package by package, why it cannot be used here and now."""

    step_wanted = Signal(object, object)
    """(Card, NextAction): the button of a row."""
    sell_wanted = Signal()

    def __init__(
        self, client: Client, window: "MainWindow", patient: PatientFacts, usual: Collection[UUID] = ()
    ) -> None:
        """Empty until the services are known; `usual` ones, of the patient's own packages, come first."""
        super().__init__(window, self.tr("Why not?"), icon="info", width=760)
        self._client, self._patient, self._usual = client, patient, usual
        self.head_note.set_text(patient.name)
        self.service = Combo(self.tr("Service"))
        self.rows: list[ActionButton] = []
        self._list = QWidget()
        self._column = vbox(spacing=12)
        self._list.setLayout(self._column)
        self.sell = ActionButton(self.tr("Sell a package"), icon="plus", size="lg")
        self.ready = ActionButton(self.tr("Done"), key="Esc", kind="primary", size="lg")
        self.body.addWidget(Field(self.tr("Which service does the patient come for?"), self.service))
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self.foot_left.addWidget(self.sell)
        self.foot_right.addWidget(self.ready)
        self.service.changed.connect(lambda _key: self._ask())
        self.ready.clicked.connect(self.accept)
        self.sell.clicked.connect(self._sell)

    def open(self) -> None:
        """Show it, then ask which services there are."""
        super().open()
        self.service.setFocus()
        self._client.ask(self, lists, then=self._set_services)

    def _set_services(self, found: CatalogueLists) -> None:
        services = sorted(found.services, key=lambda one: one.id not in self._usual)
        self.service.set_items([(str(one.id), one.name) for one in services])
        self._ask()

    def _ask(self) -> None:
        if self.service.key():
            service_id = UUID(self.service.key())
            self._client.ask(self, why_not, self._patient.id, service_id, then=self._show, key="why-not")

    def _show(self, found: tuple[Unfit, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = []
        for unfit in found:
            self._column.addWidget(self._row(unfit))
        if not found:
            words = self.tr("Every package with this service can be used, or there is none yet.")
            self._column.addWidget(EmptyState("circle-check", self.tr("Nothing stands in the way"), words))
        self.fit()

    def _row(self, unfit: Unfit) -> CardFrame:
        words = self._client.words(unfit.refusal)
        pill = StatusPill()
        pill.set_status(unfit.card.status.value, status_word(unfit.card.status))
        top = hbox(Label(unfit.card.name, font="head", elide=True), pill, spacing=12)
        top.setStretch(0, 1)
        sentence = vbox(
            Label(words.head, wrap=True), Label(words.next_step, font="small", token="muted", wrap=True), spacing=2
        )
        below = hbox(sentence, spacing=16)
        below.setStretch(0, 1)
        if unfit.next_action not in WITHOUT_BUTTON:
            below.addWidget(self._button(unfit))
        card = CardFrame()
        column = vbox(top, below, spacing=8)
        column.setContentsMargins(16, 12, 16, 12)
        card.setLayout(column)
        card.setAccessibleName(f"{unfit.card.name}: {words.head} {words.next_step}")
        return card

    def _button(self, unfit: Unfit) -> ActionButton:
        button = ActionButton(self._word(unfit.next_action), size="md")
        button.setAccessibleName(
            self.tr("{step}, {package}").format(step=self._word(unfit.next_action), package=unfit.card.name)
        )
        button.clicked.connect(self._stepping(unfit))
        self.rows.append(button)
        return button

    def _stepping(self, unfit: Unfit) -> Callable[[], None]:
        def step() -> None:
            self.accept()
            self.step_wanted.emit(unfit.card, unfit.next_action)

        return step

    def _sell(self) -> None:
        self.accept()
        self.sell_wanted.emit()

    def _word(self, action: NextAction) -> str:
        return {
            NextAction.SELL_AGAIN: self.tr("Sell again"),
            NextAction.RENEW: self.tr("Renew"),
            NextAction.EXTEND: self.tr("Extend"),
            NextAction.TAKE_PAYMENT: self.tr("Take payment"),
            NextAction.ADD_MEMBER: self.tr("Add to the family"),
            NextAction.END_FREEZE: self.tr("End the freeze"),
            NextAction.MOVE_START: self.tr("Move the start"),
        }[action]
