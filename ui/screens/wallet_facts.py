"""What stands below the head of a card where it is so: money due, days frozen, a change of hands."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desk.views.cards import Card, FreezeRow
from app.desk.views.offers import Offer
from app.domain.errors import FrozenOnDate
from ui import format as show
from ui.acts import offer_word
from ui.screens.wallet_rows import CardEvents
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import FactLabel

GAP = 20


class FactsLine(QWidget):
    """A few short facts side by side; not there where there is nothing to tell."""

    def __init__(self, card: Card, currency: str) -> None:
        """Money in the clinic's currency."""
        super().__init__()
        self._card, self._currency = card, currency
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        if card.due_minor:
            late = card.overdue
            self._add("alert-triangle" if late else "wallet", self._due(), "status:expired" if late else "text")
        # the one that runs stands where the pill would be
        running = card.why_not.from_day if isinstance(card.why_not, FrozenOnDate) else None
        for freeze in card.freezes:
            if freeze.from_day == running:
                continue
            self._add("snowflake", self._frozen(freeze), "status:frozen")
        if card.transferred_on is not None:
            words = self.tr("transferred on {day}").format(day=show.day(card.transferred_on))
            self._add("user", words, "muted")
        self._row.addStretch(1)

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to tell."""
        return self._row.count() > 1

    def _add(self, icon: str, words: str, token: str) -> None:
        self._row.addWidget(FactLabel(icon, words, token, "small_strong" if token != "muted" else "small", elide=True))

    def _due(self) -> str:
        due = self.tr("{amount} due").format(amount=show.money(self._card.due_minor, self._currency, brief=True))
        if not self._card.instalments:
            return due
        words = self.tr("{due}, since {day}") if self._card.overdue else self.tr("{due}, next {day}")
        return words.format(due=due, day=show.day_short(self._card.instalments[0][0]))

    def _frozen(self, freeze: FreezeRow) -> str:
        words = self.tr("Frozen {first} to {last}")
        return words.format(first=show.day_short(freeze.from_day), last=show.day_short(freeze.to_day))


def facts_line(card: Card, events: CardEvents) -> FactsLine | None:
    """The line, where there is something to tell."""
    line = FactsLine(card, events.currency)
    return line if line.is_needed else None


def act_button(card: Card, offer: Offer, events: CardEvents, words: str = "", *, size: str = "md") -> ActionButton:
    """An act of the card's menu that is the next step, right on the card."""
    button = ActionButton(words or offer_word(offer), size=size)
    button.setAccessibleName(f"{button.text()}: {card.name}")
    button.clicked.connect(lambda: events.act.emit(card, offer))
    return button
