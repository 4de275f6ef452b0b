"""Packages that cannot be used: not by this patient here and now, with the reason, or ended, folded into one line."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.cards import Card
from app.desk.views.offers import Offer, offers
from app.domain.errors import CentreOutOfScope, FrozenOnDate, NotActivated, NotStarted, Refusal
from app.domain.status import Status
from app.domain.terms import Scope
from ui import format as show
from ui.screens.card_menu import MoreButton
from ui.screens.wallet_cards import HALF_HEIGHT, PunchCard, separator
from ui.screens.wallet_facts import act_button
from ui.screens.wallet_rows import BESIDE_PANEL, SMALLER, CardEvents, CountColumn, ServiceLine
from ui.theme import tall
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.labels import FactLabel, Label
from ui.widgets.layouts import hbox, vbox
from ui.wording import Sentence

FOLDED_HEIGHT = 56
FULL_STOPS = ".।"
OTHER_LOOK = "alert-triangle", "status:expired"
NEXT_STEPS: dict[type[Refusal], Offer] = {
    FrozenOnDate: Offer.END_FREEZE,
    NotStarted: Offer.MOVE_START,
    NotActivated: Offer.TAKE_PAYMENT,
}
"""What lifts the rule that fails, where the package allows it."""


class DeadCard(PunchCard):
    """Greyed, and never the one that is chosen."""

    def __init__(self, card: Card, events: CardEvents) -> None:
        """For that package."""
        super().__init__(card, events)
        self.set_state("dead")

    def set_chosen(self, entitlement_id: object, count: int) -> None:
        """Nothing can be redeemed from it."""


class UnusableCard(DeadCard):
    """It is there, but not for this patient here and now: the reason, and the one next step."""

    def __init__(self, card: Card, events: CardEvents, reason: Refusal, sentence: Sentence) -> None:
        """`reason` is the first rule that fails, `sentence` its words."""
        super().__init__(card, events)
        self.least_height = tall(HALF_HEIGHT, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        top = hbox(Label(card.name, font="head", token="dead", elide=True), spacing=12)
        top.setStretch(0, 1)
        family = self.family_button()
        if family is not None:
            top.addWidget(family)
        top.addWidget(_reason(reason, sentence))
        top.addWidget(MoreButton(card, events))
        column.addLayout(vbox(top, Label(self._about(), font="small", token="muted", elide=True), spacing=0))
        if self.facts is not None:
            column.addWidget(self.facts)
        for place, row in enumerate(card.services):
            line = hbox(CountColumn(row, events, "count_half", dead=True), spacing=12)
            # one service alone is what the package is named for
            name = row.service_name if len(card.services) > 1 else ""
            line.addWidget(Label(name, font="small", token="dead", elide=True), 1)
            action = self._action(reason) if place == 0 else None
            if action is not None:
                line.addWidget(action)
            column.addLayout(line)
        column.addStretch(1)
        column.addWidget(Label(sentence.next_step, font="small", token="muted", wrap=True))

    def _about(self) -> str:
        card = self.card
        bought = self.tr("bought at {centre}").format(centre=card.bought_at)
        if card.last_valid_day is None:
            return bought
        return self.tr("Last valid {day}").format(day=show.day(card.last_valid_day)) + " · " + bought

    def _action(self, reason: Refusal) -> ActionButton | None:
        offer = next((offer for kind, offer in NEXT_STEPS.items() if isinstance(reason, kind)), None)
        if offer is not None:
            return act_button(self.card, offer, self.events) if offer in offers(self.card) else None
        if not isinstance(reason, CentreOutOfScope):
            return None
        # sold at every centre, it can be bought here as well; one for named centres only is not sold elsewhere
        same = self.card.package_id if self.card.scope is Scope.SINGLE else None
        button = ActionButton(self.tr("Sell here"), icon="plus")
        button.clicked.connect(lambda: self.events.sell.emit(same))
        return button


class NarrowUnusable(DeadCard):
    """Beside the redeem panel: one line with the reason."""

    def __init__(self, card: Card, events: CardEvents, reason: Refusal, sentence: Sentence) -> None:
        """`reason` is the first rule that fails, `sentence` its words."""
        super().__init__(card, events)
        self.setFixedHeight(tall(FOLDED_HEIGHT))
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 4, 16, 4)
        line.setSpacing(12)
        line.addWidget(Label(card.name, font="body_strong", token="dead", elide=True), 1)
        line.addWidget(_reason(reason, sentence))


class FoldedCard(DeadCard):
    """A package that ended: one line with what became of it, and the way to sell it again."""

    def __init__(self, card: Card, events: CardEvents, *, unfolded: bool = False, beside_panel: bool = False) -> None:
        """For an expired, exhausted, completed or cancelled package; beside the panel only the line is there."""
        super().__init__(card, events)
        self._look = BESIDE_PANEL if beside_panel else SMALLER
        self._services: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.chevron = IconButton("chevron-right", self.tr("What was used of {package}").format(package=card.name))
        self.chevron.clicked.connect(lambda: self.unfold(unfolded=self._services is None))
        self._column.addWidget(self._line(renew=not beside_panel))
        if unfolded:
            self.unfold(unfolded=True)

    def _line(self, *, renew: bool) -> QWidget:
        line = hbox(self.chevron, spacing=12)
        line.setContentsMargins(10, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(Label(self.card.name, font="body_strong", token="dead", elide=True))
        if renew:
            line.addWidget(self.pill())
        line.addWidget(Label(self._words(short=not renew), font="small", token="muted", elide=True), 1)
        if self.card.refund_due_minor:
            line.addWidget(self._refund_due())
        if renew:
            for button in self._next_steps():
                line.addWidget(button)
            again = ActionButton(self.tr("Renew"), icon="renew", size="sm")
            again.setAccessibleName(self.tr("Renew {package}").format(package=self.card.name))
            again.clicked.connect(lambda: self.events.act.emit(self.card, Offer.RENEW))
            line.addWidget(again)
            line.addWidget(MoreButton(self.card, self.events))
        else:
            line.addWidget(self.pill())
        whole = QWidget()
        whole.setFixedHeight(tall(FOLDED_HEIGHT) - 2)
        whole.setLayout(line)
        return whole

    def _refund_due(self) -> FactLabel:
        amount = show.money(self.card.refund_due_minor, self.events.currency, brief=True)
        words = self.tr("refund due {amount}").format(amount=amount)
        return FactLabel("undo", words, "status:expired", "small_strong")

    def _next_steps(self) -> Iterator[ActionButton]:
        """Beside selling it again."""
        if self.card.refund_due_minor:
            yield act_button(self.card, Offer.PAY_OUT, self.events, self.tr("Pay out"), size="sm")
        if self.card.status is Status.EXPIRED and Offer.EXTEND in offers(self.card):
            yield act_button(self.card, Offer.EXTEND, self.events, self.tr("Ask to extend"), size="sm")

    def _words(self, *, short: bool) -> str:
        card = self.card
        sold = sum(row.sold for row in card.services)
        if card.status is Status.EXHAUSTED:
            return self.tr("All %n session(s) used", "", sold)
        day = card.closed_on or card.last_valid_day
        ended = self.tr("Ended {day}").format(day=show.day(day)) if day is not None else ""
        unused = "" if short else self.tr("{left} of {sold} not used").format(left=card.left, sold=sold)
        if card.closed_on is not None and not short:
            # its closing has taken what was left: what counts is what was used
            used = sum(len(row.pips) for row in card.services)
            unused = self.tr("{used} of {sold} used").format(used=used, sold=sold)
        return " · ".join(filter(None, (ended, unused)))

    def unfold(self, *, unfolded: bool) -> None:
        """Show or hide what was used of it, by whom, and why so many are left."""
        if self._services is not None:
            self._services.hide()
            self._services.deleteLater()
            self._services = None
        if unfolded:
            self._services = self._make_services()
            self._column.addWidget(self._services)
        self.chevron.set_icon_name("chevron-down" if unfolded else "chevron-right")
        self.events.unfolded.emit(self.card.patient_package_id, unfolded)

    def _make_services(self) -> QWidget:
        holder = QWidget()
        column = vbox(spacing=0)
        holder.setLayout(column)
        for row in self.card.services:
            column.addWidget(separator())
            column.addWidget(ServiceLine(row, self.events, look=self._look, first=False, dead=True))
        return holder


def _reason(reason: Refusal, sentence: Sentence) -> FactLabel:
    """Why not, with its icon, in place of the pill: a fact, so without a full stop."""
    icon, token = _reason_look(reason)
    words = sentence.head.rstrip(FULL_STOPS)
    if isinstance(reason, FrozenOnDate):
        words = QCoreApplication.translate("DeadCard", "Frozen until {day}").format(day=show.day(reason.to_day))
    return FactLabel(icon, words, token, "body_strong")


def _reason_look(reason: Refusal) -> tuple[str, str]:
    looks = (
        (CentreOutOfScope, "map-pin", "status:expired"),
        (NotStarted, "clock", "status:scheduled"),
        (NotActivated, "wallet", "status:awaiting_payment"),
        (FrozenOnDate, "snowflake", "status:frozen"),
    )
    return next(((icon, token) for kind, icon, token in looks if isinstance(reason, kind)), OTHER_LOOK)
