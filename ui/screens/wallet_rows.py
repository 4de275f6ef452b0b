"""One service on a punch card: the count, "of 10 left", the question why, the pips and the button."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.wallet import Card, ServiceRow
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import CountLabel, Label, Link
from ui.widgets.layouts import hbox, vbox
from ui.widgets.pips import PipStrip

COUNT_WIDTH, BUTTON_WIDTH, NARROW_COUNT = 168, 168, 132
FIRST_HEIGHT, NEXT_HEIGHT = 96, 64


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


class CountColumn(QWidget):
    """The number, its words and the question; the number opens the ledger too."""

    def __init__(self, row: ServiceRow, events: CardEvents, font: str, *, dead: bool = False) -> None:
        """`font` is count, count_half or count_row."""
        super().__init__()
        self._row, self._events = row, events
        self.count = CountLabel(font=font)
        self.count.set_text(str(row.left), "dead" if dead else "text")
        words = {"count": "count_words", "count_panel": "count_words", "count_half": "body"}.get(font, "body")
        of = Label(self.tr("of {n} left").format(n=row.sold), font=words, token="dead" if dead else "muted")
        self.why = Link(self.tr("Why {n}?").format(n=row.left))
        self.why.setAccessibleName(
            self.tr("Why {n} of {m} {service} left?").format(n=row.left, m=row.sold, service=row.service_name)
        )
        self.why.clicked.connect(self._ask)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.count)
        line.addLayout(vbox(None, of, self.why, None, spacing=0))
        line.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _ask(self) -> None:
        self._events.why.emit(self._row.entitlement_id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the number asks why as well."""
        del event
        self._ask()


def redeem_button(card: Card, row: ServiceRow, events: CardEvents, *, primary: bool) -> ActionButton:
    """The button of one service; the first of the page is the only primary one."""
    size = "lg" if primary else "md"
    button = ActionButton(events.tr("Redeem"), icon="check", kind="primary" if primary else "plain", size=size)
    button.setMinimumWidth(BUTTON_WIDTH)
    button.setAccessibleName(
        events.tr("Redeem {service} from {package}").format(service=row.service_name, package=card.name)
    )
    button.setEnabled(row.redeemable)
    button.clicked.connect(lambda: events.redeem.emit(card, row))
    return button


def used_words(row: ServiceRow) -> str:
    """Asha 2 · Rohan 1."""
    return " · ".join(f"{name.split()[0]} {count}" for name, count in row.used_by)


class FullRow(QWidget):
    """A row of a full card: the first 96 px high, the next 64."""

    def __init__(self, card: Card, row: ServiceRow, events: CardEvents, *, first: bool, primary: bool) -> None:
        """`primary` for the one button of the page."""
        super().__init__()
        self.row = row
        self.setFixedHeight(FIRST_HEIGHT if first else NEXT_HEIGHT)
        column = CountColumn(row, events, "count" if first else "count_row")
        column.setFixedWidth(max(COUNT_WIDTH, column.sizeHint().width()))
        self.pips = PipStrip("md" if first else "sm")
        self.pips.set_pips(row.pips, row.sold)
        self.button = redeem_button(card, row, events, primary=primary)
        names = hbox(Label(row.service_name, font="body_strong"), Label(used_words(row), font="small", token="muted"))
        names.addStretch(1)
        middle = vbox(None, names, self.pips, None, spacing=8 if first else 4)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(16)
        line.addWidget(column)
        line.addLayout(middle, 1)
        line.addWidget(self.button)

    def show_going(self, count: int) -> None:
        """So many sessions are about to go."""
        self.pips.set_pips(self.row.pips, self.row.sold, count)


class NarrowRow(QWidget):
    """A row beside the redeem panel: count and pips, no button of its own."""

    def __init__(self, row: ServiceRow, events: CardEvents, *, first: bool) -> None:
        """The first of a card is bigger."""
        super().__init__()
        self.row = row
        self.setFixedHeight(FIRST_HEIGHT if first else NEXT_HEIGHT)
        column = CountColumn(row, events, "count_panel" if first else "count_row")
        column.setFixedWidth(max(NARROW_COUNT, column.sizeHint().width()))
        self.pips = PipStrip("md" if first else "sm", gap=4)
        self.pips.set_pips(row.pips, row.sold)
        names = hbox(Label(row.service_name, font="body_strong"), Label(used_words(row), font="small", token="muted"))
        names.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 0, 12, 0)
        line.setSpacing(10)
        line.addWidget(column)
        line.addLayout(vbox(None, names, self.pips, None, spacing=6), 1)

    def show_going(self, count: int) -> None:
        """So many sessions are about to go."""
        self.pips.set_pips(self.row.pips, self.row.sold, count)


class HalfRow(QWidget):
    """A row of a half card: count and button above, pips below."""

    def __init__(self, card: Card, row: ServiceRow, events: CardEvents, *, primary: bool = False) -> None:
        """Two of them stand side by side."""
        super().__init__()
        self.row = row
        self.pips = PipStrip("sm")
        self.pips.set_pips(row.pips, row.sold)
        self.button = redeem_button(card, row, events, primary=primary)
        self.button.setMinimumWidth(0)
        head = hbox(CountColumn(row, events, "count_half"), None, self.button, spacing=12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        if len(card.services) > 1:
            column.addWidget(Label(row.service_name, font="small_strong"))
        column.addWidget(self.pips)

    def show_going(self, count: int) -> None:
        """So many sessions are about to go."""
        self.pips.set_pips(self.row.pips, self.row.sold, count)
