"""One service on a punch card: the count, "of 10 left", the question why, the pips and the button."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desk.views.cards import Card, ServiceRow
from app.desk.views.offers import Offer
from ui import format as show
from ui.theme import tall, wide
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import CountLabel, FactLabel, Label, Link
from ui.widgets.layouts import hbox, vbox
from ui.widgets.pips import PipStrip

BUTTON_WIDTH, FIRST_HEIGHT, NEXT_HEIGHT = 168, 96, 64
COUNT_WORDS = {"count": "count_words", "count_panel": "count_words", "count_half": "head_plain"}


@dataclass(frozen=True, slots=True)
class RowLook:
    """How roomy a row is: on the whole page, on a smaller window, or beside the redeem panel."""

    first_count: str
    count_width: int
    first_pips: str
    gap: int
    start: int
    end: int


ROOMY = RowLook("count", 168, "md", 8, 24, 24)
SMALLER = RowLook("count_panel", 140, "sm", 6, 24, 24)
BESIDE_PANEL = RowLook("count_panel", 144, "sm", 6, 20, 12)


class CardEvents(QObject):
    """What can be asked of any card: told to the wallet that shows it."""

    redeem = Signal(object, object)
    """(Card, ServiceRow)"""
    why = Signal(object)
    """The entitlement to explain."""
    sell = Signal(object)
    """The package to sell again, or None for any."""
    family = Signal(object)
    """The Card whose family is to be changed."""
    act = Signal(object, object)
    """(Card, Offer): an entry of its menu was chosen."""
    unfolded = Signal(object, bool)
    """(patient package, whether its ended card shows its services)"""

    def __init__(self, parent: QObject | None = None) -> None:
        """In no currency until a wallet is shown."""
        super().__init__(parent)
        self.currency = ""

    def more_needed(self, row: ServiceRow, *, short: bool = False) -> str:
        """₹600 more needed for this session: under part payment what is used is paid first."""
        words = self.tr("{amount} more needed") if short else self.tr("{amount} more needed for this session")
        return words.format(amount=show.money(row.more_needed_minor, self.currency, brief=True))

    def days_left(self, days: int) -> str:
        """21 days left; said here because tr() of a derived class finds no plural of its base."""
        return self.tr("%n day(s) left", "", days)


class CountColumn(QWidget):
    """The number, its words and the question; the number opens the ledger too."""

    def __init__(self, row: ServiceRow, events: CardEvents, font: str, *, dead: bool = False) -> None:
        """`font` is count, count_panel, count_half or count_row."""
        super().__init__()
        self._row, self._events = row, events
        self.count = CountLabel(font=font)
        self.count.set_text(str(row.left), "dead" if dead else "text")
        of = self.tr("of {n} left").format(n=row.sold)
        words = Label(of, font=COUNT_WORDS.get(font, "body"), token="dead" if dead else "muted")
        self.why = Link(self.tr("Why {n}?").format(n=row.left))
        self.why.setAccessibleName(
            self.tr("Why {n} of {m} {service} left?").format(n=row.left, m=row.sold, service=row.service_name)
        )
        self.why.clicked.connect(self._ask)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.count)
        line.addLayout(vbox(None, words, self.why, None, spacing=0))
        line.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _ask(self) -> None:
        self._events.why.emit(self._row.entitlement_id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the number asks why as well."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._ask()


class RedeemButton(ActionButton):
    """The button of one service; the first of the page is the only primary one."""

    def __init__(self, card: Card, row: ServiceRow, events: CardEvents, *, primary: bool) -> None:
        """Says in full what is redeemed to who cannot see where it stands."""
        super().__init__("", icon="check", kind="primary" if primary else "plain", size="lg" if primary else "md")
        self.setText(self.tr("Redeem"))
        name = self.tr("Redeem {service} from {package}")
        self.setAccessibleName(name.format(service=row.service_name, package=card.name))
        self.least = wide(BUTTON_WIDTH)
        self.setEnabled(row.redeemable)
        self.clicked.connect(lambda: events.redeem.emit(card, row))


class PayButton(ActionButton):
    """In place of redeeming, where the next session is not paid yet."""

    def __init__(self, card: Card, row: ServiceRow, events: CardEvents) -> None:
        """Says in full what is paid for to who cannot see where it stands."""
        super().__init__("", icon="cash")
        self.setText(self.tr("Take payment"))
        name = self.tr("Take a payment for {service} from {package}")
        self.setAccessibleName(name.format(service=row.service_name, package=card.name))
        self.least = wide(BUTTON_WIDTH)
        self.clicked.connect(lambda: events.act.emit(card, Offer.TAKE_PAYMENT))


def row_button(card: Card, row: ServiceRow, events: CardEvents, *, primary: bool) -> ActionButton:
    """What can be done with this service now."""
    if row.more_needed_minor:
        return PayButton(card, row, events)
    return RedeemButton(card, row, events, primary=primary)


def first_name(name: str) -> str:
    """What people at the desk call somebody; never empty for a name that is not."""
    return next(iter(name.split()), name)


def used_words(row: ServiceRow) -> str:
    """Asha 2 · Rohan 1."""
    return " · ".join(f"{first_name(name)} {count}" for name, count in row.used_by)


class ServiceLine(QWidget):
    """A row of a full card, 96 px high if it is the card's first, else 64; its button stands at the end."""

    def __init__(
        self,
        row: ServiceRow,
        events: CardEvents,
        *,
        look: RowLook,
        first: bool,
        button: ActionButton | None = None,
        dead: bool = False,
    ) -> None:
        """Without a button it only tells."""
        super().__init__()
        self.row, self.button, self._dead = row, button, dead
        self.setFixedHeight(tall(FIRST_HEIGHT, 2) if first else tall(NEXT_HEIGHT, 2))
        column = CountColumn(row, events, look.first_count if first else "count_row", dead=dead)
        column.setFixedWidth(max(wide(look.count_width), column.sizeHint().width()))
        self.pips = PipStrip(look.first_pips if first else "sm", gap=look.gap)
        self.show_going(0)
        used = Label(used_words(row), font="small", token="dead" if dead else "muted", elide=True)
        # what was used gets the room that the name of the service leaves
        used.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name = Label(row.service_name, font="body_strong", token="dead" if dead else "text", elide=True)
        names = hbox(name, used, spacing=12)
        names.setStretch(1, 1)
        if row.more_needed_minor:
            names.addWidget(_needed(row, events, short=button is None))
        line = QHBoxLayout(self)
        line.setContentsMargins(look.start, 0, look.end, 0)
        line.setSpacing(16)
        line.addWidget(column)
        line.addLayout(vbox(None, names, self.pips, None, spacing=8 if first else 4), 1)
        if button is not None:
            line.addWidget(button)

    def show_going(self, count: int) -> None:
        """So many sessions are about to go."""
        self.pips.set_pips(self.row.pips, self.row.sold, count, dead=self._dead)


class HalfRow(QWidget):
    """A row of a half card: count and button above, pips last."""

    def __init__(self, card: Card, row: ServiceRow, events: CardEvents) -> None:
        """Two such cards stand side by side."""
        super().__init__()
        self.row = row
        self.pips = PipStrip("sm")
        self.pips.set_pips(row.pips, row.sold)
        self.button = row_button(card, row, events, primary=False)
        self.button.least = 0
        words = " · ".join(filter(None, (row.service_name, used_words(row))))
        about = Label(words, font="small", token="muted", elide=True)
        last = hbox(self.pips, _needed(row, events) if row.more_needed_minor else about, spacing=12)
        last.setStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(hbox(CountColumn(row, events, "count_half"), None, self.button, spacing=12))
        column.addStretch(1)
        column.addLayout(last)


def _needed(row: ServiceRow, events: CardEvents, *, short: bool = False) -> FactLabel:
    return FactLabel("wallet", events.more_needed(row, short=short), "status:expired", "small_strong", elide=True)
