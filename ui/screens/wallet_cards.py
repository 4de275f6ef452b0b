"""Punch cards: the one that ends first is full width, others share a row, unusable ones say why, ended ones fold."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.wallet import Card
from app.domain.errors import CentreOutOfScope, NotActivated, NotStarted, Refusal
from app.domain.status import Status
from ui import format as show
from ui.screens.wallet_rows import CardEvents, CountColumn, FullRow, HalfRow, NarrowRow
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.labels import FactLabel, Label, Link
from ui.widgets.layouts import hbox, vbox
from ui.widgets.pill import StatusPill
from ui.wording import refusal as words_of
from ui.wording import status_word

FOLDED_HEIGHT = 56


class PunchCard(CardFrame):
    """What every card shows: its name, its status, until when it holds."""

    def __init__(self, card: Card, events: CardEvents) -> None:
        """For that package."""
        super().__init__()
        self.card, self.events = card, events
        self.rows: list[FullRow | HalfRow | NarrowRow] = []
        self.setAccessibleName(card.name)

    def pill(self) -> StatusPill:
        """The status: icon, word and colour."""
        pill = StatusPill()
        pill.set_status(self.card.status.value, status_word(self.card.status))
        return pill

    def days_words(self) -> str:
        """21 days left, ends today, never expires."""
        if self.card.last_valid_day is None:
            return self.tr("never expires") if self.card.status is not Status.AWAITING_PAYMENT else ""
        if self.card.days_left == 0:
            return self.tr("ends today")
        return self.tr("%n day(s) left", "", self.card.days_left or 0)

    def pace_words(self) -> str:
        """How often to come to use all of the first service."""
        tenths = self.card.services[0].pace_tenths if self.card.services else None
        return "" if tenths is None else self.tr("needs {n} visits a week").format(n=f"{tenths // 10}.{tenths % 10}")

    def set_chosen(self, entitlement_id: object, count: int) -> None:
        """Mark the card whose panel is open, and the sessions about to go."""
        self.set_state("chosen" if any(row.row.entitlement_id == entitlement_id for row in self.rows) else "")
        for row in self.rows:
            row.show_going(count if row.row.entitlement_id == entitlement_id else 0)


class FullCard(PunchCard):
    """Full width: a head and a row a service."""

    def __init__(self, card: Card, events: CardEvents, *, primary: bool) -> None:
        """`primary` for the first usable card of the wallet."""
        super().__init__(card, events)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        for place, row in enumerate(card.services):
            column.addWidget(_line())
            shown = FullRow(card, row, events, first=place == 0, primary=primary and place == 0)
            self.rows.append(shown)
            column.addWidget(shown)

    def _head(self) -> QWidget:
        card = self.card
        head = QWidget()
        bought = self.tr("bought {day}").format(day=show.day(card.bought_on))
        about = Label(f"{card.code} · {bought} · {card.order_number}", font="small", token="muted", elide=True)
        left = vbox(Label(card.name, font="head", elide=True), about, spacing=2)
        top = hbox(None, spacing=6)
        if card.last_valid_day is not None:
            top.addWidget(Label(self.tr("Last valid"), token="muted"))
            top.addWidget(Label(show.day(card.last_valid_day), font="head"))
        below = hbox(None, Label(self.days_words(), font="small_strong"), spacing=6)
        pace = self.pace_words()
        if pace:
            below.addWidget(Label(f"· {pace}", font="small", token="muted"))
        line = QHBoxLayout(head)
        line.setContentsMargins(24, 12, 24, 12)
        line.setSpacing(16)
        line.addLayout(left, 1)
        if card.max_members:
            line.addWidget(_family_button(card, self.events))
        line.addLayout(vbox(top, below, spacing=2))
        line.addWidget(self.pill())
        return head


class HalfCard(PunchCard):
    """Two to a row."""

    def __init__(self, card: Card, events: CardEvents, *, primary: bool = False) -> None:
        """For a package with one or more services."""
        super().__init__(card, events)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        top = hbox(Label(card.name, font="head", elide=True), spacing=8)
        top.setStretch(0, 1)
        if card.max_members:
            top.addWidget(_family_button(card, events))
        top.addWidget(self.pill())
        column.addLayout(top)
        rest = " · ".join(filter(None, (self.days_words(), self.pace_words())))
        facts = hbox(spacing=4)
        if card.last_valid_day is not None:
            facts.addWidget(Label(self.tr("Last valid"), font="small", token="muted"))
            facts.addWidget(Label(show.day(card.last_valid_day), font="small_strong"))
            rest = f"· {rest}"
        facts.addWidget(Label(rest, font="small", token="muted", elide=True), 1)
        column.addLayout(facts)
        for place, row in enumerate(card.services):
            shown = HalfRow(card, row, events, primary=primary and place == 0)
            self.rows.append(shown)
            column.addWidget(shown)
        column.addStretch(1)


class NarrowCard(PunchCard):
    """Beside the redeem panel: one to a row, without buttons."""

    def __init__(self, card: Card, events: CardEvents) -> None:
        """For a package that can be used."""
        super().__init__(card, events)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 14, 16, 14)
        head.setSpacing(2)
        top = hbox(Label(card.name, font="head", elide=True), None, self.pill())
        facts = hbox(spacing=4)
        if card.last_valid_day is not None:
            facts.addWidget(Label(self.tr("Last valid"), font="small", token="muted"))
            facts.addWidget(Label(f"{show.day(card.last_valid_day)} ·", font="small_strong"))
        facts.addWidget(Label(self.days_words(), font="small", token="muted"))
        facts.addStretch(1)
        head.addLayout(top)
        head.addLayout(facts)
        column.addLayout(head)
        for place, row in enumerate(card.services):
            column.addWidget(_line())
            shown = NarrowRow(row, events, first=place == 0)
            self.rows.append(shown)
            column.addWidget(shown)


class NarrowUnusable(PunchCard):
    """Beside the redeem panel: one line with the reason."""

    def __init__(self, card: Card, events: CardEvents, reason: Refusal) -> None:
        """`reason` is the first rule that fails."""
        super().__init__(card, events)
        self.set_state("dead")
        self.setFixedHeight(FOLDED_HEIGHT)
        icon, token = _reason_look(reason)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 4, 16, 4)
        line.addWidget(Label(card.name, font="body_strong", token="dead", elide=True))
        line.addStretch(1)
        line.addWidget(FactLabel(icon, words_of(reason).head, token, "body_strong"))


class UnusableCard(PunchCard):
    """It is there, but not for this patient here and now: the reason, and the one next step."""

    def __init__(self, card: Card, events: CardEvents, reason: Refusal) -> None:
        """`reason` is the first rule that fails."""
        super().__init__(card, events)
        self.set_state("dead")
        sentence = words_of(reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        icon, token = _reason_look(reason)
        name = Label(card.name, font="head", token="dead", elide=True)
        top = hbox(name, FactLabel(icon, sentence.head, token, "body_strong"))
        top.setStretch(0, 1)
        column.addLayout(top)
        bought = self.tr("bought at {centre}").format(centre=card.bought_at)
        until = ""
        if card.last_valid_day is not None:
            until = self.tr("Last valid {day}").format(day=show.day(card.last_valid_day)) + " · "
        column.addWidget(Label(until + bought, font="small", token="dead", elide=True))
        for row in card.services:
            count = CountColumn(row, events, "count_half", dead=True)
            column.addLayout(hbox(count, Label(row.service_name, font="small", token="dead")))
        foot = hbox(Label(sentence.next_step, font="small", token="dead", wrap=True))
        foot.setStretch(0, 1)
        action = self._action(reason)
        if action is not None:
            foot.addWidget(action)
        column.addLayout(foot)
        column.addStretch(1)

    def _action(self, reason: Refusal) -> ActionButton | None:
        if not isinstance(reason, CentreOutOfScope):
            return None
        button = ActionButton(self.tr("Sell here"), icon="plus")
        button.clicked.connect(lambda: self.events.sell.emit(None))
        return button


class FoldedCard(PunchCard):
    """A package that ended: one line with what became of it, and the way to sell it again."""

    def __init__(self, card: Card, events: CardEvents, *, narrow: bool = False) -> None:
        """For an expired, exhausted, completed or cancelled package; `narrow` leaves out what can be done."""
        super().__init__(card, events)
        self.set_state("dead")
        self.setFixedHeight(FOLDED_HEIGHT)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 4, 16, 4)
        line.setSpacing(12)
        line.addWidget(Label(card.name, font="body_strong", token="dead"))
        line.addWidget(self.pill())
        line.addWidget(Label(self._words(), font="small", token="muted", elide=True), 1)
        if narrow:
            return
        for row in card.services:
            why = Link(self.tr("Why {n}?").format(n=row.left))
            why.setAccessibleName(self.tr("Why {n} {service} left?").format(n=row.left, service=row.service_name))
            why.clicked.connect(lambda _checked=False, key=row.entitlement_id: events.why.emit(key))
            line.addWidget(why)
        renew = ActionButton(self.tr("Renew"), icon="renew", size="sm")
        renew.setAccessibleName(self.tr("Renew {package}").format(package=card.name))
        renew.clicked.connect(lambda: events.sell.emit(card.package_id))
        line.addWidget(renew)

    def _words(self) -> str:
        card = self.card
        sold = sum(row.sold for row in card.services)
        if card.status is Status.EXHAUSTED:
            return self.tr("All %n session(s) used", "", sold)
        day = card.closed_on or card.last_valid_day
        unused = self.tr("{left} of {sold} not used").format(left=card.left, sold=sold)
        return self.tr("Ended {day}").format(day=show.day(day)) + f" · {unused}" if day is not None else unused


def _reason_look(reason: Refusal) -> tuple[str, str]:
    if isinstance(reason, CentreOutOfScope):
        return "map-pin", "status:expired"
    if isinstance(reason, NotStarted):
        return "clock", "status:scheduled"
    if isinstance(reason, NotActivated):
        return "wallet", "status:awaiting_payment"
    return "alert-triangle", "status:expired"


def _family_button(card: Card, events: CardEvents) -> ActionButton:
    count = sum(1 for person in card.people if person.is_current and not person.is_head)
    button = ActionButton(events.tr("Family {n}/{max}").format(n=count, max=card.max_members), icon="users", size="sm")
    button.setAccessibleName(events.tr("Family of {package}").format(package=card.name))
    button.clicked.connect(lambda: events.family.emit(card))
    return button


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
